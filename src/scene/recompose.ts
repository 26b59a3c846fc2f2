import type { Placement } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { groundOf } from "./compose.ts";
import { makeCrowd } from "./crowd.ts";
import type { Drawing } from "./drawing.ts";
import { ringsShown } from "./ground-marks.ts";
import { type GroupLayers, groupLayers } from "./group-layers.ts";
import { memberThrough, tieThrough } from "./lens-marks.ts";
import type { Mark, Scene } from "./marks.ts";
import { memberMark } from "./member-mark.ts";
import { themes } from "./themes/themes.ts";
import type { LaidTie } from "./tie-line.ts";
import { tieLook } from "./tie-look.ts";
import { tieMark } from "./tie-mark.ts";
import { layTie, placeMoves } from "./tie-marks.ts";

/**
 * A drawing's scene in which some members stand elsewhere for a moment: they, their ties and their groups are composed anew,
 * all other marks are the same objects. The box stays.
 */
export function recompose(
  { index, words, look, scene }: Omit<Drawing, "placement">,
  placement: Placement,
  moved: ReadonlySet<string>,
): Scene {
  const theme = themes[look.theme];
  const { lens } = look;
  const rings = ringsShown(placement.grounds);
  const ties = tieLook(index, words, placement, look);
  const isMoved = (id: string) => moved.has(id);
  const crowd = makeCrowd();
  const laid = placement.routes
    .filter(({ tie }) => isMoved(tie.from) || isMoved(tie.to))
    .map((route) => layTie(route, ties, crowd));
  const members = index.members.flatMap((member, i) =>
    isMoved(member.id)
      ? memberMark(member, placement.members[i], index, words, theme, rings, crowd).map((mark) =>
          memberThrough(lens, member.id, placement.members[i], mark, theme, crowd),
        )
      : [],
  );
  const drawnTie = (tie: LaidTie) => {
    const marked = placeMoves(tie, ties, crowd);
    return tieThrough(lens, marked, tieMark(marked, index, words, ties, crowd), ties, crowd);
  };
  const marks: readonly Mark[] = [
    ...members,
    ...laid.map(drawnTie),
    ...(index.groups.some((group) => group.members.some(isMoved))
      ? movedGroups(
          index,
          groupLayers(index.groups, placement, groundOf(index, placement, look), theme, look.leastText),
          isMoved,
        )
      : []),
  ];
  const anew = new Map(marks.map((mark) => [mark.key, mark]));
  return { ...scene, marks: scene.marks.map((mark) => anew.get(mark.key) ?? mark) };
}

/** The layers and names of groups in which somebody moved. */
function movedGroups(
  { groups }: NetworkIndex,
  { layers, names }: GroupLayers,
  isMoved: (id: string) => boolean,
): Mark[] {
  const moved = groups.filter(({ members }) => members.some(isMoved));
  return [...layers, ...names].filter(({ key }) =>
    moved.some(({ id }) => key === `group:${id}` || key === `group-name:${id}`),
  );
}
