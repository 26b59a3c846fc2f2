import type { Placement, Point, Rect } from "../layout/types.ts";
import type { DrawnGroup } from "../network/network-index.ts";
import type { Disc } from "./crowd.ts";
import { groupMarks } from "./group-marks.ts";
import { makeNames } from "./group-names.ts";
import type { GroupMark } from "./marks.ts";
import type { Theme } from "./theme.ts";

/** The groups of a map as they are drawn. */
export interface GroupLayers {
  /** Their grounds and outlines, the first at the back, under everything else. */
  readonly layers: readonly GroupMark[];
  /** Their names, over the ties. */
  readonly names: readonly GroupMark[];
  /** Points round all that is drawn of each. */
  readonly outlines: readonly (readonly Point[])[];
  /** The ground of the names. */
  readonly named: readonly Disc[];
}

/** All groups, each with its name near it. */
export function groupLayers(
  groups: readonly DrawnGroup[],
  placement: Placement,
  ground: Rect,
  theme: Theme,
  leastText: number,
): GroupLayers {
  const drawn = groups.flatMap((group, i) => {
    const nth = groups.slice(0, i).filter(({ kind }) => kind === group.kind).length;
    const look = groupMarks(group, nth, placement, theme);
    return look.marks.length === 0 ? [] : [{ group, ...look }];
  });
  const nameOf = makeNames(
    placement,
    drawn.flatMap(({ outlines }) => outlines),
    ground,
    theme,
    leastText,
  );
  const rects: Rect[] = [];
  const names = drawn.flatMap(({ group: { id, name, members }, outlines }): GroupMark[] => {
    const placed = name === "" ? undefined : nameOf(name, outlines, members);
    if (!placed) return [];
    rects.push(placed.rect);
    return [{ type: "group", key: `group-name:${id}`, hook: "group-name", children: placed.marks }];
  });
  return {
    layers: drawn.map(({ group, marks }) => ({
      ...{ type: "group", key: `group:${group.id}`, hook: "group", children: marks },
    })),
    names,
    outlines: [...drawn.flatMap(({ outlines }) => outlines), ...rects.map(cornersOf)],
    named: rects.flatMap(discsIn),
  };
}

const cornersOf = ({ x, y, width, height }: Rect): Point[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [0, 1].map((down) => ({ x: x + width * share, y: y + height * down })));

/** A rectangle that is wider than high, as rounds in a row. */
function discsIn({ x, y, width, height }: Rect): Disc[] {
  const radius = height / 2;
  const count = Math.max(1, -Math.floor(-width / height));
  const at = (i: number) => x + radius + ((width - height) * i) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, i) => ({ x: at(i), y: y + radius, radius }));
}
