import type { Cell } from "./compare.ts";
import type { Quality } from "./quality.ts";

/** All that one run found, ready to be told in tables and charts. */
export interface Figures {
  readonly seconds: number;
  /** The graphs, in the order of the tables. */
  readonly graphs: readonly { readonly name: string; readonly real: boolean }[];
  readonly peers: readonly { readonly name: string; readonly note: string }[];
  readonly cells: readonly Cell[];
  readonly finished: readonly { readonly on: string; readonly placement: Quality; readonly picture: Quality }[];
  readonly cold: { readonly node: number; readonly of: ReadonlyMap<string, number> };
  readonly loads: readonly {
    readonly name: string;
    readonly note: string;
    readonly min: number;
    readonly gzip: number;
  }[];
}

export const cellAt = ({ cells }: Figures, peer: string, on: string): Cell | undefined =>
  cells.find((cell) => cell.peer === peer && cell.on === on);

/** Two figures that count, however large. */
export const short = (value: number): string => (Number.isInteger(value) ? String(value) : digits(value));

const digits = (value: number): string =>
  value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(value >= 0.1 ? 2 : 3);

/** What hides a symbol or a name. */
export const hidden = (quality: Quality): number =>
  quality.symbolsOverlapping + quality.labelsOverlapping + quality.labelsOnSymbols;
