import { widthOf } from "../layout/boxes.ts";
import type { Placement, Point, Rect } from "../layout/types.ts";
import type { DrawnGroup } from "../network/network-index.ts";
import { groupMarks } from "./group-marks.ts";
import { makeNames } from "./group-names.ts";
import type { GroupMark, TextMark } from "./marks.ts";
import type { Theme } from "./theme.ts";

/** The groups of a map as they are drawn, and their outlines. */
export interface GroupLayers {
  readonly layers: readonly GroupMark[];
  readonly outlines: readonly (readonly Point[])[];
}

/** All groups, the first at the back, each with its name where there is room for it on the ground. */
export function groupLayers(
  groups: readonly DrawnGroup[],
  placement: Placement,
  ground: Rect,
  theme: Theme,
  leastText: number,
): GroupLayers {
  const nameOf = makeNames(placement, ground, theme, leastText);
  const outlines: (readonly Point[])[] = [];
  const layers = groups.flatMap((group, i): GroupMark[] => {
    const nth = groups.slice(0, i).filter(({ kind }) => kind === group.kind).length;
    const { marks, outline } = groupMarks(group, nth, placement, theme);
    if (marks.length === 0) return [];
    const name = group.name === "" ? [] : nameOf(group.name, outline);
    outlines.push(outline, name.flatMap(lineOf));
    return [{ type: "group", key: `group:${group.id}`, hook: "group", children: [...marks, ...name] }];
  });
  return { layers, outlines };
}

/** Points along a name, so that nothing is put on it. */
const lineOf = ({ x, y, text, size }: TextMark): Point[] => {
  const half = widthOf(text, size) / 2;
  return [-1, -0.6, -0.2, 0.2, 0.6, 1].map((share) => ({ x: x + share * half, y: y - size / 3 }));
};
