import { html, type TemplateResult } from "lit";
import { LIMITS } from "../../document/limits.ts";
import type { GuideWords } from "../../words/interface/guide-words.ts";
import { namesIn } from "./answers.ts";

/** A field for a name that is added at once, by Enter or its button; several lines that are pasted are several names. */
export function nameField(words: GuideWords["field"], add: (names: readonly string[]) => void): TemplateResult {
  const take = (input: HTMLInputElement, text: string) => {
    input.value = "";
    add(namesIn(text));
    input.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const input = form instanceof Element ? fieldIn(form) : undefined;
    if (input) take(input, input.value);
  };
  const paste = (event: ClipboardEvent) => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const { value, selectionStart: start, selectionEnd: end } = input;
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    const text = value.slice(0, start ?? 0) + pasted + value.slice(end ?? 0);
    if (namesIn(text).length < 2) return;
    event.preventDefault();
    take(input, text);
  };
  return html`<form class="field" @submit=${submit}>
    <label for="name">${words.name}</label>
    <input id="name" type="text" dir="auto" maxlength=${LIMITS.name} autocomplete="off" autocapitalize="words" spellcheck="false"
      enterkeyhint="done" aria-describedby="asked hint" @paste=${paste}>
    <button part="button">${words.add}</button>
  </form>`;
}

/** The field within a place, and what is typed there and not yet added. */
export function fieldIn(place: ParentNode | null): HTMLInputElement | undefined {
  const input = place?.querySelector("#name");
  return input instanceof HTMLInputElement ? input : undefined;
}
