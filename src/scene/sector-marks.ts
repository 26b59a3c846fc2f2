import { round } from "../layout/round.ts";
import type { Point, SectorGround } from "../layout/types.ts";
import { groundNameMarks } from "./ground-name.ts";
import type { Mark } from "./marks.ts";
import { arcThrough, oval, wedge } from "./path.ts";
import type { Theme } from "./theme.ts";
import { mixed } from "./tint.ts";

/** How much of the colour of texts is in a name, so that it can be read on its tint. */
const LETTER = 0.3;

/**
 * The sectors of a life: each a wedge in the tint of its domain, with arcs between the rings of closeness; and above all
 * wedges their names at the rim, so that none cuts off another's in letters that are wider than ours.
 */
export function sectorMarks(radii: Point, sectors: readonly SectorGround[], theme: Theme): Mark[] {
  const tintOf = ({ domain }: SectorGround) => mixed(theme.domains[domain], theme.ground, theme.tint);
  const wedges = sectors.map((sector): Mark => {
    const { domain, sides, wide, arcs } = sector;
    return {
      type: "group",
      key: `sector:${domain}`,
      hook: "sector",
      children: [
        {
          type: "path",
          key: "ground",
          commands: sides ? wedge(radii, sides, wide) : oval(radii),
          fill: tintOf(sector),
          stroke: theme.patterned ? theme.muted : theme.ground,
          strokeWidth: theme.patterned ? 1 : 5,
          join: "round",
        },
        ...arcs.map(
          (arc, i): Mark => ({
            type: "path",
            key: `arc-${i}`,
            commands: arcOf(radii, sides, wide, arc),
            fill: "none",
            stroke: theme.patterned ? theme.muted : theme.ground,
            strokeWidth: theme.patterned ? 1 : 3,
          }),
        ),
      ],
    };
  });
  const names = sectors.map((sector): Mark => {
    const { domain, name } = sector;
    const letters = mixed(theme.text, theme.domains[domain], LETTER);
    return {
      type: "group",
      key: `sector-name:${domain}`,
      hook: "sector",
      children: groundNameMarks(name, letters, tintOf(sector)),
    };
  });
  return [...wedges, ...names];
}

/** An arc within a wedge, at a distance from the client measured upwards. */
function arcOf(radii: Point, sides: SectorGround["sides"], wide: boolean, far: number): string {
  const share = far / radii.y;
  const at = ({ x, y }: Point): Point => ({ x: round(x * share), y: round(y * share) });
  return sides ? arcThrough(at(radii), [at(sides[0]), at(sides[1])], wide) : oval(at(radii));
}
