import type { Placement, Rect } from "../layout/types.ts";
import type { DrawnGroup } from "../network/network-index.ts";
import { groupMarks } from "./group-marks.ts";
import { makeNames } from "./group-names.ts";
import type { GroupMark } from "./marks.ts";
import type { Theme } from "./theme.ts";

/** All groups, the first at the back, each with its name where there is room for it on the ground. */
export function groupLayers(
  groups: readonly DrawnGroup[],
  placement: Placement,
  ground: Rect,
  theme: Theme,
): GroupMark[] {
  const nameOf = makeNames(placement, ground, theme);
  return groups.flatMap((group, i): GroupMark[] => {
    const nth = groups.slice(0, i).filter(({ kind }) => kind === group.kind).length;
    const { marks, outline } = groupMarks(group, nth, placement, theme);
    if (marks.length === 0) return [];
    const name = group.name === "" ? [] : nameOf(group.name, outline);
    return [{ type: "group", key: `group:${group.id}`, hook: "group", children: [...marks, ...name] }];
  });
}
