import type { PersonalNetwork } from "./personal-network.ts";
import type { Reason } from "./reasons.ts";

/** One measure: a column of a table, and its line in the code book. */
export interface Column {
  /** What it says, in plain words. */
  readonly what: string;
  /** What it counts in; a `share` runs from 0 to 1, an `index` has limits of its own. */
  readonly unit: "members" | "ties" | "kinds of support" | "groups" | "pairs" | "share" | "index" | "answer";
  /** How it is computed, where the words do not say it all. */
  readonly formula?: string;
  /** Who described it first, or is mostly cited for it. */
  readonly source?: string;
  /** Its value, or why there is none. */
  readonly of: (network: PersonalNetwork) => number | Reason;
}

/** Measures by the names of their columns. */
export type Columns = Readonly<Record<string, Column>>;
