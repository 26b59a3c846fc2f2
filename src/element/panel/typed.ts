import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { EcomapError } from "../../errors/ecomap-error.ts";
import type { Context } from "./context.ts";
import { dateAs, dateIn } from "./dates.ts";
import { at } from "./paths.ts";
import type { Question } from "./question.ts";

/** A text as it is typed, and what is saved of it on leaving the field or at Enter. */
interface Typed {
  readonly key: string;
  readonly saved: string;
  readonly label: string | TemplateResult;
  readonly hint?: string | undefined;
  /** Whether it has several lines, where Enter is one more. */
  readonly isLong?: boolean | undefined;
  /** Whether each letter counts at once, and stays as it was typed. */
  readonly isLoose?: boolean | undefined;
  readonly save: (text: string) => void;
}

/** A field for text. What is typed is kept until it is saved, or thrown away at Escape. */
export function typedTemplate({ drafts, redraw }: Context, typed: Typed): TemplateResult {
  const { key, saved, label, hint, isLong, isLoose, save } = typed;
  const text = drafts.get(key) ?? saved;
  const textOf = ({ currentTarget: field }: Event) =>
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "";
  const commit = (event: Event) => {
    const now = textOf(event);
    // Nobody left a field that is being taken away: what is in it waits.
    if (isLoose || drafts.isDrawing) return;
    if (now === saved) drafts.forget(key);
    else {
      save(now);
      // What was there before is there again, and says why.
      if (!(drafts.fault(key) instanceof EcomapError)) drafts.set(key, undefined);
    }
    redraw();
  };
  const type = (event: Event) => {
    drafts.set(key, textOf(event));
    if (isLoose) save(textOf(event));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !isLong) commit(event);
    else if (event.key === "Escape" && textOf(event) !== saved) {
      drafts.forget(key);
      event.stopPropagation();
      redraw();
    }
  };
  const isWrong = drafts.fault(key) instanceof EcomapError;
  const input = isLong
    ? html`<textarea rows="2" dir="auto" .value=${live(text)} aria-invalid=${isWrong} @input=${type} @change=${commit} @keydown=${press}></textarea>`
    : html`<input type="text" dir="auto" autocomplete="off" .value=${live(text)} aria-invalid=${isWrong} @input=${type} @change=${commit} @keydown=${press}>`;
  return html`<label class="field"><span>${label}${hint ? html` <small>${hint}</small>` : nothing}</span>${input}</label>`;
}

/** A line, a text, or a list of texts. */
export function textTemplate(context: Context, { field, form, label, value, key, save }: Question): TemplateResult {
  const isList = field.as === "lines";
  const saved = Array.isArray(value) ? value.join("\n") : value === undefined || isList ? "" : String(value);
  const answer = (text: string) => (isList ? linesOf(text) : text.trim());
  return html`${typedTemplate(context, {
    key,
    saved,
    label,
    hint: isList ? context.voice.panels.linesHint : undefined,
    isLong: field.as !== "line",
    isLoose: form.isLoose,
    save: (text) => {
      if (answer(text).length > 0) save(answer(text));
      else if (!field.keeps || saved === "") save(undefined);
      else context.drafts.refuse(key, "noName");
    },
  })}${unsureTemplate({ context, field, form, value, save })}`;
}

/** Not to know, where nothing was said that can be known. */
export function unsureTemplate({
  context,
  field,
  form,
  value,
  save,
}: Pick<Question, "context" | "field" | "form" | "value" | "save">): TemplateResult | typeof nothing {
  const isUnsure = value === "unknown";
  if (!field.unsure || !form.may || (value !== undefined && !isUnsure)) return nothing;
  return html`<label class="term open"><input type="checkbox" .checked=${live(isUnsure)}
    @change=${() => save(isUnsure ? undefined : "unknown")}><span>${context.voice.panels.unknown}</span></label>`;
}

/** The lines of a text that say something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A date as far as it is known, and whether it was about then. */
export function dateTemplate({ context, form, label, value, key, save }: Question): TemplateResult {
  const { panels } = context.voice;
  const isRough = at(value, "about") === true;
  const saved = String(at(value, "date") ?? value ?? "");
  const dated = (text: string, rough: boolean) =>
    text === "" ? undefined : rough ? { date: text, about: true } : text;
  return html`${typedTemplate(context, {
    key,
    saved: dateAs(panels.dateHint, saved),
    label,
    hint: panels.dateHint,
    isLoose: form.isLoose,
    save: (text) => save(dated(dateIn(text, context.words.language), isRough)),
  })}${
    saved === ""
      ? nothing
      : html`<label class="term wide"><input type="checkbox" .checked=${live(isRough)}
          @change=${() => save(dated(saved, !isRough))}><span>${panels.roughly}</span></label>`
  }`;
}
