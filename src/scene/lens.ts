import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";

/** A small sign that a lens lays on a symbol or a tie, and what it says. */
export interface LensSign {
  /** What tells it from other signs. */
  readonly key: string;
  /** The path of its icon, as those of Lucide, to be stroked on a plate; with `cut` a filled outline of its own. */
  readonly path: string;
  /** What is left light within the outline; `""` for nothing. */
  readonly cut?: string;
  /** The plate is an open one with a dashed rim: a place to be filled. */
  readonly isGap?: boolean;
  readonly word: string;
}

/**
 * What is laid over a map to see one thing of it: who stands back, signs on symbols and ties, and what they mean. It moves
 * nobody. Ids are those of members and ties.
 */
export interface Lens {
  /** Over its part of the legend. */
  readonly heading: string;
  /** Who and what is drawn faint; names stay as they are. */
  readonly faint: ReadonlySet<string>;
  /** What being faint means, for the legend and for those who hear the map. */
  readonly faintWord?: string;
  /** The signs that it has, in the order in which the legend tells those that are used. */
  readonly kinds: readonly LensSign[];
  /** The signs on members and ties, by their keys. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
  /** In place of the date under the title. */
  readonly line?: string;
}

/** Makes the lens for a map that is drawn, of what its audience sees; nothing where there is nothing to see. */
export type LensOf = (index: NetworkIndex, words: MapWords) => Lens | undefined;

/** What a lens says of someone or of a tie, in words. */
export const saidThrough = (lens: Lens, id: string): readonly string[] => [
  ...(lens.faint.has(id) && lens.faintWord !== undefined ? [lens.faintWord] : []),
  ...signsOn(lens, id).map(({ word }) => word),
];

/** The signs on a member or a tie. */
export function signsOn({ kinds, signs }: Lens, id: string): readonly LensSign[] {
  const keys = signs.get(id) ?? [];
  return kinds.filter(({ key }) => keys.includes(key));
}

/** The signs that are on members and ties, in the order of the legend. */
export function signsUsed({ kinds, signs }: Lens): readonly LensSign[] {
  const used = new Set([...signs.values()].flat());
  return kinds.filter(({ key }) => used.has(key));
}
