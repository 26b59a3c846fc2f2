import type { EcomapDocument } from "../document/types.ts";
import { takenOut, type Without } from "../network/without.ts";
import { COLUMNS, MEASURE_NAMES, type MeasureName } from "./columns.ts";
import { type PersonalNetwork, personalNetwork } from "./personal-network.ts";
import { isReason, type Reason } from "./reasons.ts";

/** Each measure by its name, `null` where it is undefined, and then why. */
export type Measures = { readonly [N in MeasureName]: number | null } & {
  readonly why: { readonly [N in MeasureName]?: Reason };
};

export interface MeasureOptions {
  /** Whom to leave out: what remains. */
  readonly without?: Without;
}

/**
 * The measures of the client's network, each a number with at most six decimals or `null`; `why` tells of each `null`
 * whether it was not asked, not known, or cannot be. The code book says what each means. The order of the file does not matter.
 * @throws {EcomapError} for somebody to leave out who is not in the document, or a wrong date.
 */
export function measure(doc: EcomapDocument, options?: MeasureOptions): Measures;
/** The rows of a table, one for each document, in their order; made as they are asked for. */
export function measure(docs: Iterable<EcomapDocument>, options?: MeasureOptions): Generator<Measures>;
export function measure(
  given: EcomapDocument | Iterable<EcomapDocument>,
  options: MeasureOptions = {},
): Measures | Generator<Measures> {
  return Symbol.iterator in given ? table(given, options) : row(given, options);
}

const row = (doc: EcomapDocument, { without }: MeasureOptions): Measures =>
  measuresOf(personalNetwork(doc, takenOut(doc, without)));

function* table(docs: Iterable<EcomapDocument>, options: MeasureOptions): Generator<Measures> {
  for (const doc of docs) yield row(doc, options);
}

export function measuresOf(network: PersonalNetwork): Measures {
  const values: Partial<Record<MeasureName, number | null>> = {};
  const why: Partial<Record<MeasureName, Reason>> = {};
  for (const name of MEASURE_NAMES) {
    const value: number | Reason = COLUMNS[name].of(network);
    if (isReason(value)) why[name] = value;
    values[name] = isReason(value) ? null : rounded(value);
  }
  const measures = { ...values, why };
  if (!isWhole(measures)) throw new TypeError("a measure is missing");
  return measures;
}

const isWhole = (measures: Partial<Measures>): measures is Measures =>
  MEASURE_NAMES.every((name) => measures[name] !== undefined);

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
