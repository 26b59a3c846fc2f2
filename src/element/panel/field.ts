import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { isRole, ROLE_DEFAULTS } from "../../document/schema/roles.ts";
import { explain } from "../../words/explain.ts";
import { AGREED_FIELDS, AGREED_TERMS } from "../../words/interface/panel-words.ts";
import { agreed } from "../agreed.ts";
import { mayAsk } from "./asked.ts";
import type { Context } from "./context.ts";
import type { Field } from "./fields.ts";
import type { Form } from "./form.ts";
import { itemsTemplate, notesTemplate } from "./items.ts";
import { at } from "./paths.ts";
import { nameOf, peopleIn, tiesIn } from "./people.ts";
import type { Question } from "./question.ts";
import { termsWith } from "./terms.ts";
import { dateTemplate, textTemplate } from "./typed.ts";

/** More terms than this are a list that opens. */
const SIDE_BY_SIDE = 8;

export const fieldsTemplate = (context: Context, form: Form, fields: readonly Field[]): unknown =>
  fields.map((field) => fieldTemplate(context, form, field));

/** What opens under a heading; in words alone it is all there. */
export function partTemplate(
  context: Context,
  form: Form,
  is: keyof Context["voice"]["panels"]["parts"],
  fields: readonly Field[],
) {
  const asked = fieldsTemplate(context, form, fields);
  const { language } = context.words;
  const title = context.voice.panels.parts[is];
  return form.may
    ? html`<details><summary>${is === "contact" ? agreed(title, language) : title}</summary>${asked}</details>`
    : asked;
}

/** One field: asked by native inputs where the user may answer, else told in words. */
function fieldTemplate(context: Context, form: Form, field: Field): TemplateResult | typeof nothing {
  if (!mayAsk(context, form.record, field)) return nothing;
  const key = `${form.key} ${field.path}`;
  const save = (answer: unknown) => {
    context.drafts.attempt(key, () => form.save(field.path, answer));
    context.redraw();
  };
  const value = at(form.record, field.path);
  const ask = (fields: readonly Field[]) => fieldsTemplate(context, form, fields);
  const question: Question = { context, form, field, label: labelOf(context, form, field), value, key, save, ask };
  if (form.may) return html`${askTemplate(question)}${faultTemplate(context, key)}`;
  const told = field.as === "items" || field.as === "notes" ? value && askTemplate(question) : toldTemplate(question);
  return html`${told || nothing}`;
}

/** What was refused, and the cure, beside what was asked. */
export function faultTemplate({ drafts, words }: Context, key: string): TemplateResult | typeof nothing {
  const error = drafts.fault(key);
  if (!error) return nothing;
  return html`<p class="fault" role="alert">${explain({ code: error.code, params: error.params }, words.language)}</p>`;
}

function labelOf(context: Context, { record }: Form, { word }: Field): string | TemplateResult {
  const { panels } = context.voice;
  if (isAgreed(AGREED_FIELDS, word)) return agreed(panels.fields[word], context.words.language);
  if (word !== "gives" && word !== "receives") return panels.fields[word];
  const [from, to] = ["from", "to"].map((end) => nameOf(context, String(at(record, end))));
  return word === "gives" ? panels.help(from ?? "", to ?? "") : panels.help(to ?? "", from ?? "");
}

/** Whether a question or a list of answers is on what is agreed on contact. */
const isAgreed = <T extends string>(all: readonly T[], word: string | undefined): word is T =>
  all.some((one) => one === word);

function askTemplate(question: Question): TemplateResult {
  const { context, field, label, value, save } = question;
  switch (field.as) {
    case "items":
      return itemsTemplate(question);
    case "notes":
      return notesTemplate(question);
    case "date":
      return dateTemplate(question);
    case "yes":
      return html`<label class="term wide"><input type="checkbox" .checked=${live(value !== undefined)}
        @change=${() => save(value === undefined ? {} : undefined)}><span>${label}</span></label>`;
    case "people":
    case "ties":
    case "several":
      return severalTemplate(question);
    case "choice":
    case "person": {
      const all = optionsOf(question);
      return all.length > SIDE_BY_SIDE || field.as === "person"
        ? selectTemplate(question, all)
        : radiosTemplate(question, all);
    }
    default:
      return textTemplate(context, question);
  }
}

type Options = readonly (readonly [string, string])[];

/** What can be chosen. Of two terms with one word the chosen one is offered, else the first. */
function optionsOf({ context, field, value }: Question): Options {
  if (field.as === "person" || field.as === "people") return peopleIn(context);
  if (field.as === "ties") return tiesIn(context);
  const all = field.terms ? termsWith(field.terms, context.words, context.voice) : [];
  const isTwin = ([term, word]: Options[number], i: number) =>
    all.some(([other, same], j) => same === word && other !== term && term !== value && (j < i || other === value));
  return all.filter((option, i) => !isTwin(option, i));
}

/** Rings are numbers. */
const termOf = (text: string): unknown => (text === "" ? undefined : /^\d$/.test(text) ? Number(text) : text);

function radiosTemplate({ context, field, label, value, key, save }: Question, options: Options): TemplateResult {
  const now = value === undefined ? "" : String(value);
  const said = (term: string, word: string) =>
    term !== "" && isAgreed(AGREED_TERMS, field.terms) ? agreed(word, context.words.language) : word;
  const all: Options = field.terms === "boundFor" ? options : [...options, ["", context.voice.panels.notAsked]];
  return html`<fieldset><legend>${label}</legend><div class="terms">${all.map(
    ([
      term,
      word,
    ]) => html`<label class=${term === "" ? "term open" : "term"}><input type="radio" name=${key} .checked=${live(now === term)}
      @change=${() => save(termOf(term))}><span>${said(term, word)}</span></label>`,
  )}</div></fieldset>`;
}

function selectTemplate(question: Question, options: Options): TemplateResult {
  const { context, label, value, save } = question;
  const now = value === undefined ? "" : String(value);
  const choose = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLSelectElement && save(termOf(currentTarget.value));
  return html`<label class="field"><span>${label}</span><select @change=${choose}>
    ${([["", usualDomain(question) ?? context.voice.panels.notAsked], ...options] satisfies Options).map(
      ([term, word]) => html`<option value=${term} .selected=${live(now === term)}>${word}</option>`,
    )}</select></label>`;
}

/** Where a role stands by itself, when nothing else is said. */
function usualDomain({ context, form, field }: Question): string | undefined {
  const role = field.terms === "domains" ? at(form.record, field.path.replace(/domain$/, "role")) : undefined;
  return typeof role === "string" && isRole(role) ? context.words.voice.domains[ROLE_DEFAULTS[role][0]] : undefined;
}

/** Boxes to tick; of terms also "nothing" and "I don't know", which stand alone. */
function severalTemplate(question: Question): TemplateResult {
  const { context, field, label, value, save } = question;
  const { panels } = context.voice;
  const held: readonly unknown[] = Array.isArray(value) ? value : [];
  const box = (word: string, isOn: boolean, answer: () => unknown) =>
    html`<label class="term"><input type="checkbox" .checked=${live(isOn)}
      @change=${() => save(answer())}><span dir="auto">${word}</span></label>`;
  const without = (term: string) => {
    const left = held.filter((one) => one !== term);
    return left.length > 0 ? left : undefined;
  };
  return html`<fieldset><legend>${label}</legend><div class="terms">${optionsOf(question).map(([term, word]) =>
    box(word, held.includes(term), () => (held.includes(term) ? without(term) : [...held, term])),
  )}${
    field.as === "several"
      ? [
          box(panels.none, Array.isArray(value) && held.length === 0, () =>
            held.length === 0 && value ? undefined : [],
          ),
          box(panels.unknown, value === "unknown", () => (value === "unknown" ? undefined : "unknown")),
        ]
      : nothing
  }</div></fieldset>`;
}

/** A value in words, where there is one. */
function toldTemplate(question: Question): TemplateResult | typeof nothing {
  const { context, field, label, value } = question;
  if (value === undefined) return nothing;
  const { language } = context.words;
  const options = new Map<string, string>(optionsOf(question));
  const one = (part: unknown): string => options.get(String(part)) ?? (options.size > 0 ? "" : String(part));
  const text =
    field.as === "yes"
      ? context.voice.panels.yes
      : field.as === "date"
        ? String(at(value, "date") ?? value)
        : Array.isArray(value)
          ? language.list(value.map(one).filter((part) => part !== ""))
          : one(value);
  return html`<div class="told"><span>${label}</span> <b dir="auto">${text || context.voice.panels.none}</b></div>`;
}
