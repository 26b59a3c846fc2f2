import type { RingsShown } from "./ground-marks.ts";
import type { Mark } from "./marks.ts";
import type { Notation } from "./notation.ts";
import type { Theme } from "./theme.ts";

/** Draws a sample of something round a point; `onward` is 1 where one reads to the right, -1 to the left. */
export type Sample = (x: number, y: number, onward: 1 | -1) => Mark[];

/** One line of a legend: a sample and its word. */
export interface LegendEntry {
  readonly word: string;
  readonly sample: Sample;
  /** How high the sample is, where it is higher than most. */
  readonly tall?: number;
}
export interface LegendPart {
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

/** What a legend can say: whether this picture uses it, its word, its sample, and how high that is where it is higher than most. */
export type Row = readonly [used: boolean, word: string, sample: Sample, tall?: number];

/** How the marks of a picture are drawn, and so the samples of its legend. */
export interface LegendLook {
  readonly theme: Theme;
  readonly notation: Notation;
  readonly letters: boolean;
  /** No letter is smaller than this, in map units. */
  readonly leastText: number;
  /** How the picture shows rings. */
  readonly rings?: RingsShown;
}
