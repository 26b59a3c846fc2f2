import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import type { Hold } from "./settle.ts";
import type { Box, Grounds, PlacedSymbol, Point, Rect, Route } from "./types.ts";

/** What a layout starts from. */
export interface LayoutInput {
  readonly index: NetworkIndex;
  readonly words: MapWords;
  readonly client: Box;
  /** Of the members, in reading order. */
  readonly boxes: readonly Box[];
  readonly saved: ReadonlyMap<string, Point>;
  readonly holds: readonly Hold[];
  /** Width by height that is wished of the map. */
  readonly aspect: number;
  /** No text is smaller than this, in map units. */
  readonly leastText: number;
  /** Whether places will do that no search made better. */
  readonly coarse: boolean;
}

/** Where a layout puts the members, in reading order, and what lies under them once all are placed. */
export interface LaidOut {
  readonly spots: readonly Point[];
  /** Ground that ties should keep clear of, such as where names will stand. */
  readonly keepFree?: (members: readonly PlacedSymbol[]) => readonly Rect[];
  readonly groundsOf?: (members: readonly PlacedSymbol[], routes: readonly Route[], client: PlacedSymbol) => Grounds;
}

/** Saved places without those of members who strayed: nothing is fitted to these. */
export const unlessStrayed = ({ holds }: LayoutInput, kept: readonly (Point | undefined)[]): (Point | undefined)[] =>
  kept.map((at, i) => (holds[i] === "strayed" ? undefined : at));
