import { INTERVENTION_KINDS } from "../document/schema/terms.ts";
import { FORMATS } from "../formats/formats.ts";
import { DRAW_TERMS, LARGEST_PICTURE, LEAST_SIDE } from "../scene/options.ts";
import { explain } from "../words/explain.ts";
import { callFault } from "./fault.ts";
import { LANGUAGE_NAMES } from "./languages.ts";

/** The values an option takes, and those that the design names and a later version brings. */
export interface Choice<T extends string> {
  readonly now: readonly T[];
  readonly later: readonly string[];
}

const choice = <const T extends string>(now: readonly T[], all: readonly string[] = now): Choice<T> => ({
  now,
  later: all.filter((term) => !now.some((mine) => mine === term)),
});

export const CHOICES = {
  format: choice(["svg"], ["svg", "png", "pdf"]),
  table: choice(["csv", "json"]),
  rows: choice(["measures", "interventions"]),
  without: choice(["professionals"]),
  length: choice(["short", "long"]),
  kind: choice(INTERVENTION_KINDS),
  plot: choice(["composition", "support", "size"]),
  page: choice(["handover", "conference", "own-time", "goodbye"]),
  owner: choice(["client"]),
  from: choice(FORMATS),
  to: choice(FORMATS),
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
 * @throws {Fault} of the call, for a value that is unknown or not there yet.
 */
export function choose<T extends string>(
  option: string,
  { now, later }: Choice<T>,
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined;
  const found = now.find((term) => term === value);
  if (found !== undefined) return found;
  if (later.includes(value)) {
    throw callFault(({ language }) => explain({ code: "not-yet", params: { option, value } }, language));
  }
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
