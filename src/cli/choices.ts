import { INTERVENTION_KINDS } from "../document/schema/terms.ts";
import { FORMATS } from "../formats/formats.ts";
import { DRAW_TERMS, LARGEST_PICTURE, LEAST_SIDE } from "../scene/options.ts";
import { explain } from "../words/explain.ts";
import { callFault } from "./fault.ts";
import { LANGUAGE_NAMES } from "./languages.ts";

/** The values an option takes. */
export interface Choice<T extends string> {
  readonly now: readonly T[];
}

const choice = <const T extends string>(now: readonly T[]): Choice<T> => ({ now });

export const CHOICES = {
  format: choice(["svg", "png", "pdf"]),
  pageFormat: choice(["html", "pdf"]),
  table: choice(["csv", "json"]),
  rows: choice(["measures", "interventions"]),
  without: choice(["professionals"]),
  length: choice(["short", "long"]),
  kind: choice(INTERVENTION_KINDS),
  plot: choice(["composition", "support", "size"]),
  page: choice(["handover", "appendix", "conference", "own-time", "goodbye", "sides"]),
  owner: choice(["client"]),
  from: choice(FORMATS),
  to: choice(FORMATS),
  by: choice(["id", "name", "phone"]),
  layout: choice(DRAW_TERMS.layout),
  theme: choice(DRAW_TERMS.theme),
  paper: choice(DRAW_TERMS.paper),
  orientation: choice(DRAW_TERMS.orientation),
  notation: choice(DRAW_TERMS.notation),
  audience: choice(DRAW_TERMS.audience),
  language: choice(LANGUAGE_NAMES),
};

/**
 * The value given for an option, `undefined` where none was.
 * @throws {Fault} of the call, for a value that is unknown.
 */
export function choose<T extends string>(option: string, { now }: Choice<T>, value: string | undefined): T | undefined {
  if (value === undefined) return undefined;
  const found = now.find((term) => term === value);
  if (found !== undefined) return found;
  throw callFault(({ language }) => explain({ code: "wrong-option", params: { option, terms: now } }, language));
}

/**
 * The side of a picture in CSS pixels, `undefined` where none was given.
 * @throws {Fault} of the call, for what is no whole number or beyond the limits.
 */
export const pixels = (option: string, value: string | undefined): number | undefined =>
  wholeNumber(option, value, LEAST_SIDE, LARGEST_PICTURE);

/**
 * A whole number from `least` to `most`, `undefined` where none was given.
 * @throws {Fault} of the call, for anything else.
 */
export function wholeNumber(
  option: string,
  value: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : -1;
  if (number >= least && number <= most) return number;
  const terms = [`${least}-${most}`];
  throw callFault(({ language }) => explain({ code: "wrong-option", params: { option, terms } }, language));
}

/** Pixels for each CSS pixel, at least and at most. */
const SCALE = { least: 0.1, most: 20 };

/**
 * How much larger a picture of pixels is, `undefined` where nothing was said.
 * @throws {Fault} of the call, for what is no number or beyond the limits.
 */
export function scaleOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const scale = /^\d{1,2}(\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (scale >= SCALE.least && scale <= SCALE.most) return scale;
  const params = { option: "--scale", terms: [`${SCALE.least}-${SCALE.most}`] };
  throw callFault(({ language }) => explain({ code: "wrong-option", params }, language));
}
