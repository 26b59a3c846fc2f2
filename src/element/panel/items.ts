import { html, nothing, type TemplateResult } from "lit";
import { isForThem } from "./asked.ts";
import type { Field } from "./fields.ts";
import { at } from "./paths.ts";
import type { Question } from "./question.ts";
import { typedTemplate } from "./typed.ts";

/** A list of records within a record, each with its fields; one more opens by a button. */
export function itemsTemplate({ context, form, field, label, value, key, ask }: Question): TemplateResult {
  const { drafts, redraw, voice } = context;
  const { fields = [] } = field;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const isMore = drafts.get(key) === `${items.length}`;
  const within = (i: number): readonly Field[] =>
    fields.map((one) => ({ ...one, path: `${field.path}.${i}.${one.path}` }));
  const one = (i: number) =>
    html`<div class="item">${ask(within(i))}${
      form.may && i < items.length
        ? html`<button type="button" part="button" @click=${() => {
            drafts.attempt(key, () => form.save(`${field.path}.${i}`, undefined));
            redraw();
          }}>${voice.panels.drop}</button>`
        : nothing
    }</div>`;
  return html`<fieldset class="items"><legend>${label}</legend>
    ${items.map((item, i) => (isForThem(context, item, fields) ? one(i) : nothing))}
    ${isMore ? one(items.length) : nothing}
    ${
      form.may && !isMore
        ? html`<button type="button" part="button" @click=${() => {
            drafts.set(key, `${items.length}`);
            redraw();
          }}>${voice.panels.add}</button>`
        : nothing
    }</fieldset>`;
}

/** Dated notes, to which one is added; who wants one gone erases it. */
export function notesTemplate({ context, form, label, value, key, save }: Question): TemplateResult {
  const { options, voice } = context;
  const notes: readonly unknown[] = Array.isArray(value) ? value : [];
  return html`<div class="items"><b>${label}</b>${notes
    .filter((note) => isForThem(context, note))
    .map((note) => html`<p dir="auto">${String(at(note, "text") ?? "")}</p>`)}
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
