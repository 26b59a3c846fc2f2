import { textWidth } from "../../src/layout/text/width.ts";
import type { Point } from "../../src/layout/types.ts";
import type { GroupMark, Mark, PathMark, Scene } from "../../src/scene/marks.ts";
import { groupsOf, headsOf, hooked, isCircle, isGroup, isPath, isText, lineOf, overlayOf, strokesOf } from "./parts.ts";

/** A small part of what is drawn: a round piece of ink, or of room that must stay free. */
interface Spot extends Point {
  readonly r: number;
}

/** Something drawn that nothing else may cover, as the ink it is made of. */
export interface Inked {
  readonly what: string;
  readonly spots: readonly Spot[];
}

const STEP = 1.5;

const alongStroke = (points: readonly Point[], r: number): Spot[] =>
  points.slice(1).flatMap((b, i) => {
    const a = points[i] ?? b;
    const count = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / STEP));
    return Array.from({ length: count + 1 }, (_, k) => ({
      x: a.x + ((b.x - a.x) * k) / count,
      y: a.y + ((b.y - a.y) * k) / count,
      r,
    }));
  });

const ofPath = (path: PathMark): Spot[] =>
  strokesOf(path).flatMap((points) => {
    const closed = /z$/i.test(path.commands.trim());
    return alongStroke(closed ? [...points, ...points.slice(0, 1)] : points, (path.strokeWidth ?? 0) / 2);
  });

function ofMark(mark: Mark): Spot[] {
  if (isGroup(mark)) return mark.children.filter(isCircle).flatMap(ofMark);
  if (isCircle(mark)) return [{ x: mark.x, y: mark.y, r: mark.radius + (mark.strokeWidth ?? 0) / 2 }];
  if (isPath(mark)) return ofPath(mark);
  const half = textWidth(mark.text, mark.size, mark.weight) / 2;
  const [top, foot] = [mark.y - 0.7 * mark.size, mark.y];
  return [mark.x - half, mark.x, mark.x + half].flatMap((x) =>
    [top, (top + foot) / 2, foot].map((y) => ({ x, y, r: 0 })),
  );
}

/** The hole in the line of a broken tie: between its two halves. */
function gapOf(tie: GroupMark): Inked[] {
  const halves = strokesOf(lineOf(tie));
  const [before, after] = halves;
  const slashes = overlayOf(tie).filter(({ key }) => key === "slashes");
  const [end, start] = [before?.at(-1), after?.[0]];
  if (slashes.length === 0 || halves.length !== 2 || !end || !start) return [];
  return [{ what: "gap", spots: alongStroke([end, start], 1) }];
}

/** Heads, gaps, slashes, marks of moves and letters of all ties, and signs on members; the soft bands are ground. */
const inkOf = (scene: Scene): Inked[] => [
  ...groupsOf(scene, "tie").flatMap((tie): Inked[] => [
    ...headsOf(tie).map((head) => ({ what: `${tie.key} head ${head.key}`, spots: ofMark(head) })),
    ...overlayOf(tie)
      .filter(({ key }) => key === "slashes")
      .map((mark) => ({ what: `${tie.key} slashes`, spots: ofMark(mark) })),
    ...gapOf(tie),
    ...tie.children
      .filter((mark) => mark.hook === "move" && !mark.key.startsWith("band"))
      .map((mark) => ({ what: `${tie.key} ${mark.key}`, spots: ofMark(mark) })),
    ...tie.children.filter(isText).map((mark) => ({ what: `${tie.key} ${mark.key}`, spots: ofMark(mark) })),
  ]),
  ...groupsOf(scene, "member").flatMap((member) =>
    hooked(member.children, "badge").map((badge) => ({ what: `${member.key} ${badge.key}`, spots: ofMark(badge) })),
  ),
];

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

const boundsOf = ({ spots }: Inked): Bounds => ({
  left: Math.min(...spots.map(({ x, r }) => x - r)),
  right: Math.max(...spots.map(({ x, r }) => x + r)),
  up: Math.min(...spots.map(({ y, r }) => y - r)),
  down: Math.max(...spots.map(({ y, r }) => y + r)),
});

const near = (a: Bounds, b: Bounds): boolean =>
  a.left <= b.right && b.left <= a.right && a.up <= b.down && b.up <= a.down;

const meet = (a: Inked, b: Inked): boolean =>
  a.spots.some((p) => b.spots.some((q) => Math.hypot(p.x - q.x, p.y - q.y) < p.r + q.r - 0.1));

/** Which two of them lie on one another. */
export const covered = (scene: Scene): string[] => {
  const ink = inkOf(scene).map((one) => ({ ...one, bounds: boundsOf(one) }));
  return ink.flatMap((a, i) =>
    ink
      .slice(i + 1)
      .filter((b) => !(a.what.endsWith("slashes") && b.what === "gap") && near(a.bounds, b.bounds) && meet(a, b))
      .map((b) => `${a.what} on ${b.what}`),
  );
};

/** The strokes of tension on a tie. */
export const tensionIn = (tie: GroupMark): number =>
  overlayOf(tie)
    .filter(({ key }) => key === "quality")
    .flatMap(strokesOf).length;
