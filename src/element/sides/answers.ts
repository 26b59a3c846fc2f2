import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { LOADS, QUALITIES, STRENGTHS, SUPPORTS } from "../../document/schema/terms.ts";
import type { Said } from "../../network/two-sides.ts";
import type { Language, Voice } from "../../words/language.ts";
import { clearTemplate } from "../clear.ts";
import type { Pair } from "./stroke.ts";
import type { Speech } from "./words.ts";

/** What a template of answers knows. */
export interface Asking extends Speech {
  readonly language: Language;
  readonly voice: Voice;
  readonly pair: Pair;
}

type Answer<K extends keyof Said> = readonly [answer: NonNullable<Said[K]>, words: string];

const strengths = ({ voice }: Asking) => STRENGTHS.map((one): Answer<"strength"> => [one, voice.strengths[one]]);
const qualities = ({ voice, panels }: Asking) =>
  QUALITIES.map((one): Answer<"quality"> => [one, one === "unknown" ? panels.unknown : voice.qualities[one]]);
const loads = ({ sides, panels }: Asking) =>
  LOADS.map((one): Answer<"load"> => [one, one === "unknown" ? panels.unknown : sides.loads[one]]);

/** Who is asked something by whom: only a tie with the client has a load. */
const asked = ({ pair: { clientId, people } }: Asking): string | undefined =>
  people[0] === clientId ? people[1] : undefined;

const helpOf = ({ panels, pair: { tie, nameOf } }: Asking, field: "gives" | "receives"): string =>
  field === "gives" ? panels.help(nameOf(tie.from), nameOf(tie.to)) : panels.help(nameOf(tie.to), nameOf(tie.from));

/** The questions to one of the two. */
export function questionsTemplate(asking: Asking, said: Said, take: (said: Said) => void): TemplateResult {
  const { panels, sides, pair } = asking;
  const member = asked(asking);
  const several = (field: "gives" | "receives") =>
    severalTemplate(asking, helpOf(asking, field), said[field], (answer) => take({ ...said, [field]: answer }));
  return html`${radiosTemplate(
    asking,
    "strength",
    panels.fields.strength,
    strengths(asking),
    said.strength,
    (strength) => take({ ...said, strength }),
  )}${radiosTemplate(asking, "quality", panels.fields.quality, qualities(asking), said.quality, (quality) =>
    take({ ...said, quality }),
  )}${several("receives")}${several("gives")}${
    member === undefined
      ? nothing
      : radiosTemplate(asking, "load", sides.load(pair.nameOf(member)), loads(asking), said.load, (load) =>
          take({ ...said, load }),
        )
  }`;
}

function radiosTemplate<T extends string>(
  { panels }: Asking,
  name: string,
  legend: string,
  answers: readonly (readonly [T, string])[],
  value: T | undefined,
  take: (answer: T | undefined) => void,
): TemplateResult {
  return html`<fieldset><legend>${legend}</legend><div class="terms">${answers.map(
    ([answer, words]) =>
      html`<label class="term"><input type="radio" name=${name} .checked=${live(answer === value)}
      @change=${() => take(answer)}><span>${words}</span></label>`,
  )}${value === undefined ? nothing : clearTemplate(panels.clear, () => take(undefined))}</div></fieldset>`;
}

/** Kinds of help to tick; none is an answer too, that stands alone. */
function severalTemplate(
  { voice, panels }: Asking,
  legend: string,
  value: Said["gives"],
  take: (answer: Said["gives"]) => void,
): TemplateResult {
  const held = value === undefined || value === "unknown" ? [] : value;
  const isNone = value !== undefined && value.length === 0;
  const box = (words: string, isOn: boolean, answer: Said["gives"]) =>
    html`<label class="term"><input type="checkbox" .checked=${live(isOn)} @change=${() => take(answer)}><span>${words}</span></label>`;
  return html`<fieldset><legend>${legend}</legend><div class="terms">${SUPPORTS.map((one) => {
    const left = held.filter((other) => other !== one);
    const isOn = left.length < held.length;
    return box(voice.supports[one], isOn, isOn ? (left.length > 0 ? left : undefined) : [...held, one]);
  })}${box(panels.none, isNone, isNone ? undefined : [])}</div></fieldset>`;
}

/** What somebody says, in words; what was left open is told as that. */
export function answersTemplate(asking: Asking, said: Said): TemplateResult {
  const { panels, sides, voice, language, pair } = asking;
  const member = asked(asking);
  const row = (label: string, words: string | undefined) =>
    html`<div><dt>${label}</dt><dd class=${words === undefined ? "left" : nothing}>${words ?? sides.open}</dd></div>`;
  const wordOf = <T extends string>(answers: readonly (readonly [T, string])[], value: T | undefined) =>
    answers.find(([answer]) => answer === value)?.[1];
  const help = (field: "gives" | "receives") => {
    const list = said[field];
    if (list === undefined) return undefined;
    if (list === "unknown") return panels.unknown;
    return list.length === 0 ? panels.none : language.list(list.map((one) => voice.supports[one]));
  };
  return html`<dl>${row(panels.fields.strength, wordOf(strengths(asking), said.strength))}${row(
    panels.fields.quality,
    wordOf(qualities(asking), said.quality),
  )}${row(helpOf(asking, "receives"), help("receives"))}${row(helpOf(asking, "gives"), help("gives"))}${
    member === undefined ? nothing : row(sides.load(pair.nameOf(member)), wordOf(loads(asking), said.load))
  }</dl>`;
}
