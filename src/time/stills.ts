import { unionOf } from "../command/timeline/union.ts";
import type { EcomapDocument } from "../document/types.ts";
import { around } from "../layout/around.ts";
import { layOut } from "../layout/layout.ts";
import type { PlacedSymbol, Placement } from "../layout/types.ts";
import { indexNetwork, type NetworkIndex } from "../network/network-index.ts";
import { compose } from "../scene/compose.ts";
import { aspectOn, type Drawing, draw } from "../scene/draw.ts";
import { type DrawOptions, radiusOf } from "../scene/options.ts";
import { grown } from "../scene/rects.ts";

/** Drawings of one map at several moments, and what has room for all of them. */
export interface Stills {
  readonly stills: readonly Drawing[];
  readonly whole: Drawing;
}

/**
 * Drawings that hold still: who is in two of them stands on the same spot, as large, within the same edge.
 * @param copies of one document for one audience, in order
 */
export function stillsOf(copies: readonly EcomapDocument[], doc: EcomapDocument, options: DrawOptions): Stills {
  const whole = draw(unionOf(copies, copies.at(-1) ?? doc), options);
  const places = placesOf(whole.placement, options);
  const isWithLine = ({ lines }: PlacedSymbol) => lines.some(({ light }) => light);
  const { members } = whole.placement;
  // Roles stand under all names or under none, or names would need other room from one moment to the next.
  const rolesUpTo = 2 * members.filter(isWithLine).length > members.length ? members.length : 0;
  const stills = copies.map((copy) => still(indexNetwork({ ...copy, places }), whole, rolesUpTo, options));
  // A name that was longer or stood aside may reach further than the edge of the whole.
  const box = around([whole.scene.box, ...stills.map(({ placement }) => grown(placement.bounds, EDGE))]);
  return { whole, stills: stills.map((one) => ({ ...one, scene: { ...one.scene, box } })) };
}

const EDGE = 8;

function still(index: NetworkIndex, { look, words }: Drawing, rolesUpTo: number, options: DrawOptions): Drawing {
  const placement = layOut(index, words, {
    layout: options.layout,
    radius: radiusOf(options),
    leastText: look.leastText,
    rolesUpTo,
    still: true,
    ...(look.sheet && { aspect: aspectOn(look.sheet, look.legend) }),
  });
  return { index, words, placement, look, scene: compose(index, placement, words, look) };
}

const placesOf = ({ members }: Placement, { layout }: DrawOptions): NonNullable<EcomapDocument["places"]> => ({
  [layout]: members.map(({ id, x, y }) => ({ member: id, x, y, pinned: true as const })),
});
