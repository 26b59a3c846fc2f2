import { layOut } from "../layout/layout.ts";
import type { Placement } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { compose } from "./compose.ts";
import type { Look } from "./look.ts";
import type { Scene } from "./marks.ts";
import { type DrawOptions, radiusOf } from "./options.ts";
import { proportionFor, spanOn } from "./proportion.ts";
import type { Sheet } from "./sheet.ts";

/** A document on its way to a picture: what may be seen of it, where it stands, what is drawn. */
export interface Drawing {
  readonly index: NetworkIndex;
  readonly words: MapWords;
  readonly placement: Placement;
  readonly look: Look;
  readonly scene: Scene;
  /** Of a sketch: the drawing that it is a first sight of. */
  readonly drawn?: () => Drawing;
}

/** A drawing before it is composed. */
export type Laid = Omit<Drawing, "scene">;

/** What a map is laid out with. Lengths in map units. */
export interface Setting {
  /** No text is smaller, where that is more than the usual sizes; 0 for those. */
  readonly letters: number;
  /** The same of names. */
  readonly names?: number;
  /** So many times as wide as the sheet would have it. */
  readonly wide?: number;
  /** Up to so many people have their role under their name. */
  readonly rolesUpTo?: number;
  /** Without the search for better places. */
  readonly coarse?: boolean;
}

/** No text is drawn smaller, where nothing larger is asked for. Map units. */
export const SMALLEST = 12;

/** Laid out once. */
export function layOn(
  sheet: Sheet,
  index: NetworkIndex,
  words: MapWords,
  options: DrawOptions,
  { letters, names = letters, wide = 1, rolesUpTo, coarse = false }: Setting,
): Laid {
  const { theme, notation, header, legend, roomy, supportLetters, layout } = options;
  const lens = options.lens(index, words);
  const [leastText, leastName] = [letters, names];
  const look: Look = { theme, notation, header, legend, roomy, supportLetters, sheet, leastText, leastName, lens };
  const span = spanOn(sheet, Math.max(SMALLEST, letters));
  const placement = layOut(index, words, {
    layout,
    radius: radiusOf(options),
    leastText,
    leastName,
    coarse,
    ...(rolesUpTo !== undefined && { rolesUpTo }),
    aspect: proportionFor(sheet, options, wide),
    ...(span !== undefined && { span }),
  });
  return { index, words, placement, look };
}

export const composed = (laid: Laid): Drawing => ({
  ...laid,
  scene: compose(laid.index, laid.placement, laid.words, laid.look),
});
