import { html, nothing, type TemplateResult } from "lit";
import { isForThem } from "./asked.ts";
import { within } from "./asking.ts";
import { buttonTemplate } from "./button.ts";
import { SHOWN } from "./fields.ts";
import { at } from "./paths.ts";
import type { Question } from "./question.ts";
import { typedTemplate, unsureTemplate } from "./typed.ts";

/** A list of records within a record, each with its fields; one more opens by a button. */
export function itemsTemplate(question: Question): TemplateResult {
  const { context, form, field, label, value, key, ask } = question;
  const { drafts, redraw, attempt, voice } = context;
  const { fields = [] } = field;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const isMore = drafts.get(key) === `${items.length}`;
  const more = () => {
    drafts.set(key, `${items.length}`);
    redraw();
  };
  const one = (i: number) =>
    html`<div class="item">${ask(within(`${field.path}.${i}`, fields))}${i < items.length ? shownTemplate(question, i) : nothing}${
      form.may && i < items.length
        ? buttonTemplate(voice.panels.drop, () => attempt(key, () => form.save(`${field.path}.${i}`, undefined)))
        : nothing
    }</div>`;
  return html`<fieldset class="items"><legend>${label}</legend>
    ${items.map((item, i) => (isForThem(context, item, fields) ? one(i) : nothing))}
    ${isMore ? one(items.length) : nothing}
    <div class="buttons">${
      form.may && !isMore ? buttonTemplate(voice.panels.add, more) : nothing
    }${isMore ? nothing : unsureTemplate(question)}</div></fieldset>`;
}

/** Dated notes, to which one is added; who wants one gone erases it. */
export function notesTemplate(question: Question): TemplateResult {
  const { context, form, label, value, key, save } = question;
  const { options, voice } = context;
  const notes: readonly unknown[] = Array.isArray(value) ? value : [];
  return html`<div class="items"><b>${label}</b>${notes.map((note, i) =>
    isForThem(context, note)
      ? html`<p dir="auto">${String(at(note, "text") ?? "")}</p>${shownTemplate(question, i)}`
      : nothing,
  )}
    ${
      form.may
        ? typedTemplate(context, {
            key,
            saved: "",
            label: voice.panels.addNote,
            isLong: true,
            save: (text) => {
              const by = options.actor;
              save([
                ...notes,
                { text: text.trim(), date: options.now().slice(0, 10), ...(by !== undefined && { by }) },
              ]);
            },
          })
        : nothing
    }</div>`;
}

/** Who may see one of a list. */
const shownTemplate = ({ context, form, field, ask }: Question, i: number): TemplateResult | typeof nothing =>
  form.may && field.shown
    ? html`<details><summary>${context.voice.panels.parts.shown}</summary>${ask(within(`${field.path}.${i}`, SHOWN.fields))}</details>`
    : nothing;
