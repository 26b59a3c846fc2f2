import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { isRole, ROLE_DEFAULTS } from "../../document/schema/roles.ts";
import { explain } from "../../words/explain.ts";
import { AGREED_FIELDS, AGREED_TERMS } from "../../words/interface/panel-words.ts";
import { isolate } from "../../words/isolate.ts";
import { agreed } from "../agreed.ts";
import { clearTemplate } from "../clear.ts";
import { mayAsk } from "./asked.ts";
import type { Field, Part } from "./asking.ts";
import type { Context } from "./context.ts";
import { whenOf } from "./dates.ts";
import type { Form } from "./form.ts";
import { itemsTemplate, notesTemplate } from "./items.ts";
import { namedIn } from "./named.ts";
import { at } from "./paths.ts";
import { nameOf } from "./people.ts";
import type { Question } from "./question.ts";
import { termsWith } from "./terms.ts";
import { ticksOf } from "./ticks.ts";
import { dateTemplate, textTemplate } from "./typed.ts";

/** More terms than this are a list that opens. */
const SIDE_BY_SIDE = 8;

export const fieldsTemplate = (context: Context, form: Form, fields: readonly Field[]): unknown =>
  fields.map((field) => fieldTemplate(context, form, field));

/** What comes first, and what opens under a heading; in words alone it is all there. */
export function partTemplate(
  context: Context,
  form: Form,
  { is, fields }: Part,
  held: TemplateResult | typeof nothing = nothing,
): unknown {
  const asked = fieldsTemplate(context, form, fields);
  if (!form.may || is === "first") return asked;
  const { parts, hints } = context.voice.panels;
  const title = is === "contact" ? agreed(parts[is], context.words.language) : parts[is];
  return html`<details><summary>${title}</summary>${is === "private" ? html`<p>${hints[is]}</p>` : nothing}${asked}${held}</details>`;
}

/** One field: asked by native inputs where the user may answer, else told in words. */
function fieldTemplate(context: Context, form: Form, field: Field): TemplateResult | typeof nothing {
  if (!mayAsk(context, form.record, field)) return nothing;
  const key = `${form.key} ${field.path}`;
  const save = (answer: unknown) => context.attempt(key, () => form.save(field.path, answer));
  const value = at(form.record, field.path);
  const ask = (fields: readonly Field[]) => fieldsTemplate(context, form, fields);
  const question: Question = { context, form, field, label: labelOf(context, form, field), value, key, save, ask };
  // Most maps have no readers of a report.
  if (field.by !== undefined && optionsOf(question).length === 0) return nothing;
  if (form.may) return html`${askTemplate(question)}${faultTemplate(context, key)}`;
  const told = field.fields || field.as === "notes" ? value && askTemplate(question) : toldTemplate(question);
  return html`${told || nothing}`;
}

/** What was refused, and the cure, beside what was asked. */
export function faultTemplate({ drafts, words, voice }: Context, key: string): TemplateResult | typeof nothing {
  const fault = drafts.fault(key);
  if (!fault) return nothing;
  const why = typeof fault === "string" || fault.code !== "wrong-date" ? fault : fault.code;
  const text =
    typeof why === "string"
      ? voice.panels.refused[why]
      : explain({ code: why.code, params: why.params }, words.language);
  return html`<p class="fault" role="alert">${text}</p>`;
}

function labelOf(context: Context, { record }: Form, { word, base = "" }: Field): string | TemplateResult {
  const { panels } = context.voice;
  if (isAgreed(AGREED_FIELDS, word)) return agreed(panels.fields[word], context.words.language);
  const whose = word === "wanted" ? at(record, "of") : undefined;
  if (typeof whose === "string" && whose !== context.doc.client.id) return panels.wantedBy(nameOf(context, whose));
  if (word !== "gives" && word !== "receives") return panels.fields[word];
  const [from, to] = ["from", "to"].map((end) => nameOf(context, String(at(record, end))));
  // A view is seen from whose it is.
  const isTurned = base !== "" && at(record, `${base}by`) === at(record, "to");
  return (word === "gives") !== isTurned ? panels.help(from ?? "", to ?? "") : panels.help(to ?? "", from ?? "");
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
    case "many":
    case "several":
      return severalTemplate(question);
    case "choice":
    case "one": {
      const all = optionsOf(question);
      return all.length > SIDE_BY_SIDE || field.of ? selectTemplate(question, all) : radiosTemplate(question, all);
    }
    default:
      return textTemplate(context, question);
  }
}

type Options = readonly (readonly [string, string])[];

/** What can be chosen. Of two terms with one word the chosen one is offered, else the first. */
function optionsOf({ context, field, value }: Question): Options {
  const { of, terms } = field;
  // Who does not see a record sees no name in it.
  if (of)
    return namedIn(context, of).filter(([id]) => !field.tick || ticksOf({ ...field, tick: undefined }, value).isOn(id));
  const all = terms ? termsWith(terms, context.words, context.voice) : [];
  // Who looks may keep something to themselves, not to others.
  if (terms === "keepers") return all.filter(([term]) => term === value || term === context.options.audience);
  const isTwin = ([term, word]: Options[number], i: number) =>
    all.some(([other, same], j) => same === word && other !== term && term !== value && (j < i || other === value));
  return all.filter((option, i) => !isTwin(option, i));
}

/** Rings are numbers. */
const termOf = (text: string): unknown => (text === "" ? undefined : /^\d$/.test(text) ? Number(text) : text);

/** What holds where nothing is said. */
function openOption({ context, form, field }: Question): Options {
  const { open, terms, path } = field;
  // Where a role stands by itself.
  const role = terms === "domains" ? at(form.record, path.replace(/domain$/, "role")) : undefined;
  const usual = typeof role === "string" && isRole(role) && context.words.voice.domains[ROLE_DEFAULTS[role][0]];
  const holds = usual || (open && context.voice.panels[open]);
  return holds ? [["", holds]] : [];
}

function radiosTemplate(question: Question, options: Options): TemplateResult {
  const { context, field, label, value, key, save } = question;
  const now = value === undefined ? "" : String(value);
  const open = openOption(question);
  const isCleared = field.open !== false && value !== undefined && open.length === 0;
  const said = (term: string, word: string) =>
    term !== "" && isAgreed(AGREED_TERMS, field.terms) ? agreed(word, context.words.language) : word;
  return html`<fieldset><legend>${label}</legend><div class="terms">${[...options, ...open].map(
    ([
      term,
      word,
    ]) => html`<label class=${term === "" ? "term open" : "term"}><input type="radio" name=${key} .checked=${live(now === term)}
      @change=${() => save(termOf(term))}><span>${said(term, word)}</span></label>`,
  )}${isCleared ? clearTemplate(context.voice.panels.clear, () => save(undefined)) : nothing}</div></fieldset>`;
}

function selectTemplate(question: Question, options: Options): TemplateResult {
  const { context, field, label, value, save } = question;
  const now = value === undefined ? "" : String(value);
  const open = openOption(question);
  const isBlank = field.open !== false && open.length === 0;
  const choose = ({ currentTarget }: Event) =>
    currentTarget instanceof HTMLSelectElement && save(termOf(currentTarget.value));
  return html`<label class="field"><span>${label}</span><select @change=${choose}>
    ${isBlank ? html`<option value="" aria-label=${context.voice.panels.unanswered} .selected=${live(now === "")}>–</option>` : nothing}${[
      ...open,
      ...options,
    ].map(
      ([term, word]) => html`<option value=${term} .selected=${live(now === term)}>${word}</option>`,
    )}</select></label>`;
}

/** Boxes to tick; of some also "nothing" and "I don't know", which stand alone. */
function severalTemplate(question: Question): TemplateResult {
  const { context, field, label, value, save } = question;
  const { panels } = context.voice;
  const { isOn, toggled } = ticksOf(field, value);
  const isSeveral = field.as === "several";
  const box = (word: string, is: boolean, answer: unknown) =>
    html`<label class="term"><input type="checkbox" .checked=${live(is)}
      @change=${() => save(answer)}><span dir="auto">${word}</span></label>`;
  const isNone = Array.isArray(value) && value.length === 0;
  const isUnsure = value === "unknown";
  return html`<fieldset><legend>${label}</legend><div class="terms">${optionsOf(question).map(([term, word]) =>
    box(word, isOn(term), toggled(term)),
  )}${isSeveral ? box(panels.none, isNone, isNone ? undefined : []) : nothing}${
    isSeveral || field.unsure ? box(panels.unknown, isUnsure, isUnsure ? undefined : "unknown") : nothing
  }</div></fieldset>`;
}

/** A value in words, where there is one. */
function toldTemplate(question: Question): TemplateResult | typeof nothing {
  const { context, field, label, value } = question;
  if (value === undefined) return nothing;
  const { language } = context.words;
  const { panels } = context.voice;
  const options = new Map<string, string>(optionsOf(question));
  const one = (part: unknown): string =>
    options.get(String(part)) ?? (part === "unknown" ? panels.unknown : options.size > 0 ? "" : String(part));
  const when = field.as === "date" ? whenOf(value) : undefined;
  const text = when
    ? language.date(when)
    : field.as === "yes"
      ? panels.yes
      : Array.isArray(value)
        ? language.list(
            ticksOf(field, value)
              .all.map(one)
              .flatMap((part) => (part === "" ? [] : isolate(part))),
          )
        : one(value);
  return html`<div class="told"><span>${label}</span> <b dir="auto">${text || panels.none}</b></div>`;
}
