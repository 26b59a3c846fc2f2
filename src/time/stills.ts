import { unionOf } from "../command/timeline/union.ts";
import type { EcomapDocument } from "../document/types.ts";
import { around } from "../layout/around.ts";
import { draw } from "../scene/draw.ts";
import type { Drawing } from "../scene/drawing.ts";
import type { DrawOptions } from "../scene/options.ts";
import { grown } from "../scene/rects.ts";
import { drawStill, heldPlaces, steadyBy } from "./still.ts";

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
  const places = heldPlaces(whole.placement, options.layout);
  const steady = steadyBy(whole);
  const stills = copies.map((copy) => drawStill({ ...copy, ...(places && { places }) }, steady, options));
  // A name that was longer or stood aside may reach further than the edge of the whole.
  const box = around([whole.scene.box, ...stills.map(({ placement }) => grown(placement.bounds, EDGE))]);
  return { whole, stills: stills.map((one) => ({ ...one, scene: { ...one.scene, box } })) };
}

const EDGE = 8;
