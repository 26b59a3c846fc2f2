import type { EcomapDocument } from "../document/types.ts";
import { layOut } from "../layout/layout.ts";
import type { Placement } from "../layout/types.ts";
import { indexNetwork } from "../network/network-index.ts";
import { compose } from "../scene/compose.ts";
import type { Drawing } from "../scene/drawing.ts";
import { type DrawOptions, radiusOf } from "../scene/options.ts";
import { aspectOn } from "../scene/proportion.ts";
import { wordsFor } from "../words/words-for.ts";

/** What stays the same from one moment to the next: how large letters are, and whether roles stand under names. */
export interface Steady extends Pick<Drawing, "look"> {
  readonly rolesUpTo: number;
}

/** What pictures that follow one another keep of the one that has room for all of them. */
export function steadyBy({ look, placement: { members } }: Pick<Drawing, "look" | "placement">): Steady {
  // All roles or none: names would need other room from one moment to the next. A few have a second line in any case:
  // who died, who has no name.
  const withLine = members.filter(({ lines }) => lines.some(({ light }) => light));
  return { look, rolesUpTo: 2 * withLine.length > members.length ? members.length : 0 };
}

/** A copy with saved places, drawn so that nobody chooses a size of letters of their own; `still`: nor a place. */
export function drawStill(
  copy: EcomapDocument,
  { look, rolesUpTo }: Steady,
  options: DrawOptions,
  still = true,
): Drawing {
  const index = indexNetwork(copy);
  const { layout } = options;
  const words = wordsFor(copy, options);
  const placement = layOut(index, words, {
    ...{
      layout,
      rolesUpTo,
      still,
      radius: radiusOf(options),
      leastText: look.leastText,
      leastName: look.leastName,
    },
    aspect: aspectOn(look.sheet, look.legend),
  });
  return { index, words, placement, look, scene: compose(index, placement, words, look) };
}

/** Where everybody stands, to be held there in each picture. */
export const heldPlaces = ({ members }: Placement, layout: DrawOptions["layout"]): EcomapDocument["places"] => ({
  [layout]: members.map(({ id, x, y }) => ({ member: id, x, y, pinned: true as const })),
});
