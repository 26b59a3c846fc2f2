import type { RingGround } from "../layout/types.ts";
import { groundNameMarks } from "./ground-name.ts";
import type { Mark } from "./marks.ts";
import { oval } from "./path.ts";
import type { Theme } from "./theme.ts";
import { mixed } from "./tint.ts";

type Ring = RingGround["ring"];

/** How much of the tint each ring has. */
const SHARES: Readonly<Record<Ring, number>> = { 1: 1.2, 2: 0.75, 3: 0.4 };

/** The rings of closeness, the furthest first: each a little darker towards the client, with its name. */
export function ringMarks(rings: readonly RingGround[], theme: Theme): Mark[] {
  const tintOf = (ring: Ring) => mixed(theme.client, theme.ground, theme.tint * SHARES[ring]);
  const outwards = [...rings].sort((a, b) => b.ring - a.ring);
  return [
    ...outwards.map(
      ({ ring, radii }): Mark => ({
        type: "path",
        key: `ring:${ring}`,
        hook: "ring",
        commands: oval(radii),
        fill: tintOf(ring),
        stroke: theme.patterned ? theme.muted : theme.ground,
        strokeWidth: theme.patterned ? 1 : 3,
      }),
    ),
    ...outwards.map(
      ({ ring, name }): Mark => ({
        type: "group",
        key: `ring-name:${ring}`,
        hook: "ring",
        // Names of groups are bold: one that stands near is taken for no ring.
        children: groundNameMarks(name, theme.muted, tintOf(ring), "normal"),
      }),
    ),
  ];
}
