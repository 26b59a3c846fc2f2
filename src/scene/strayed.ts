import { round } from "../layout/round.ts";
import type { Laid } from "./drawing.ts";
import { distance } from "./field.ts";
import type { DrawOptions } from "./options.ts";

const FAR = 1e6;

/** How far all together stand from where the document has them, in map units; a pin that gives way is as far as can be. */
export function strayed({ index, placement }: Laid, layout: DrawOptions["layout"]): number {
  const saved = new Map(index.doc.places?.[layout]?.map((place) => [place.member, place]));
  return placement.members.reduce((sum, { id, x, y }) => {
    const place = saved.get(id);
    const by = place ? distance({ x: round(place.x), y: round(place.y) }, { x, y }) : 0;
    return sum + (by > 0 && place?.pinned ? FAR : by);
  }, 0);
}
