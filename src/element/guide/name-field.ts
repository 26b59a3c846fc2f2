import { html, type TemplateResult } from "lit";
import { LIMITS } from "../../document/limits.ts";
import { namesIn, namesPasted } from "../../view/new-people.ts";
import type { GuideWords } from "../../words/interface/guide-words.ts";

/**
 * A field for a name that is added at once, by Enter or its button; several lines that are pasted are several names.
 * @param half what was typed there before and not yet added
 */
export function nameField(
  words: GuideWords["field"],
  half: string,
  add: (names: readonly string[]) => void,
): TemplateResult {
  const take = (input: HTMLInputElement, names: readonly string[]) => {
    input.value = "";
    add(names);
    input.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    const input = form instanceof Element ? fieldIn(form) : undefined;
    if (input) take(input, namesIn(input.value));
  };
  const paste = (event: ClipboardEvent) => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const names = namesPasted(input, event);
    if (names.length < 2) return;
    event.preventDefault();
    take(input, names);
  };
  return html`<form class="field" @submit=${submit}>
    <label for="name">${words.name}</label>
    <input id="name" type="text" value=${half} dir="auto" maxlength=${LIMITS.name} autocomplete="off" spellcheck="false"
      enterkeyhint="done" aria-describedby="asked hint" @paste=${paste}>
    <button part="button">${words.add}</button>
  </form>`;
}

/** The field within a place, and what is typed there and not yet added. */
export function fieldIn(place: ParentNode | null): HTMLInputElement | undefined {
  const input = place?.querySelector("#name");
  return input instanceof HTMLInputElement ? input : undefined;
}
