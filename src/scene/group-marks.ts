import type { GroupKind } from "../document/schema/terms.ts";
import type { PlacedSymbol, Placement, Point } from "../layout/types.ts";
import type { DrawnGroup } from "../network/network-index.ts";
import { gappedOutline } from "./gapped.ts";
import { groupOutlines } from "./group-outlines.ts";
import { APART, jointsOf } from "./group-shape.ts";
import { distanceTo, reachOf } from "./hull.ts";
import type { Mark, Paint } from "./marks.ts";
import { lineThrough, softOutline } from "./path.ts";
import type { Theme } from "./theme.ts";

/** From the edge of a member's symbol to the outline round it, and half the width of a way between two, by kind. */
const ROOM: Readonly<Record<GroupKind, { readonly beyond: number; readonly half: number }>> = {
  support: { beyond: 16, half: 22 },
  circle: { beyond: 12, half: 18 },
  household: { beyond: 8, half: 14 },
};

/** The line round a group by kind, and of the second and third of a kind, so that no colour is needed to tell them apart. */
const LINES: Readonly<Record<GroupKind, readonly (readonly number[] | "solid" | "none")[]>> = {
  support: ["none", "solid", [14, 5, 0.1, 5]],
  household: [
    [7, 5],
    [14, 6],
    [7, 5, 0.1, 5],
  ],
  // Closer than the dots of a tie that sleeps or is wished for.
  circle: [
    [0.1, 4],
    [0.1, 4, 6, 4],
    [0.1, 4, 0.1, 4, 6, 4],
  ],
};

/** How the `nth` group of a kind is painted: a support group is soft ground, a household and a circle are a line. */
export function groupPaint(
  kind: GroupKind,
  nth: number,
  theme: Theme,
): { readonly grounds: readonly Paint[]; readonly line?: Paint } {
  const dash = LINES[kind][nth % LINES[kind].length] ?? "solid";
  const line: Paint = { fill: "none", stroke: theme.group, strokeWidth: 1.8, cap: "round", join: "round" };
  return {
    grounds: kind === "support" ? groundPaints(theme) : [],
    ...(dash !== "none" && { line: typeof dash === "object" ? { ...line, dash } : line }),
  };
}

/** Soft ground; in themes of lines alone a string of beads between two lines, as no tie is. */
const groundPaints = (theme: Theme): readonly Paint[] =>
  theme.patterned
    ? [
        { fill: "none", stroke: theme.group, strokeWidth: 7, join: "round" },
        { fill: "none", stroke: theme.ground, strokeWidth: 5, join: "round" },
        { fill: "none", stroke: theme.group, strokeWidth: 2.4, dash: [0.1, 6], cap: "round", join: "round" },
      ]
    : [{ fill: theme.group }];

/** A group as it is drawn, under everything else. */
export interface GroupLook {
  readonly marks: readonly Mark[];
  /** Round which its name may stand. */
  readonly outlines: readonly (readonly Point[])[];
}

/** The outline of a group, soft round its members and never over one who is not in it. `nth`: of its kind. */
export function groupMarks(group: DrawnGroup, nth: number, placement: Placement, theme: Theme): GroupLook {
  const inside = new Set(group.members);
  // In an order of their own: who is drawn first may change from day to day, and no outline does by that.
  const all = [placement.client, ...placement.members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const held = all.filter(({ id }) => inside.has(id));
  const others = all.filter(({ id }) => !inside.has(id));
  if (held.length === 0) return { marks: [], outlines: [] };
  const room = ROOM[group.kind];
  const beyond = room.beyond + 3 * Math.min(nth, 2);
  const joints = jointsOf(held, others, room.half);
  const ground = { held, others, joints, beyond, half: room.half };
  const outlines = groupOutlines(placement.client, `${group.kind} ${nth}`, ground);
  const labels = placement.members.flatMap(({ lines, label }) => (lines.length > 0 ? [label] : []));
  const drawn = (key: string, paint: Paint): Mark[] => {
    if (!outlines) return apart(held, others, joints.ways, beyond, paint, theme);
    // A line is left out behind names, soft ground is not.
    const outlineOf = (loop: readonly Point[]) =>
      paint.fill === "none" ? gappedOutline(loop, labels) : softOutline(loop);
    return [{ type: "path", key, commands: outlines.map(outlineOf).join(""), ...paint }];
  };
  const { grounds, line } = groupPaint(group.kind, nth, theme);
  const soft = { type: "group", key: "ground", opacity: theme.patterned ? 1 : theme.groupOpacity } as const;
  return {
    marks: [
      ...(grounds.length > 0
        ? [{ ...soft, children: grounds.flatMap((paint, i) => drawn(`ground-${i}`, paint)) }]
        : []),
      ...(line ? drawn("outline", line) : []),
    ],
    outlines: outlines ?? held.map((symbol) => hexagonRound(symbol, reachOf(symbol) + beyond)),
  };
}

/** Points round a symbol, clockwise. */
const hexagonRound = ({ x, y }: Point, far: number): Point[] =>
  [
    [0, -1],
    [0.87, -0.5],
    [0.87, 0.5],
    [0, 1],
    [-0.87, 0.5],
    [-0.87, -0.5],
  ].map(([right = 0, down = 0]) => ({ x: x + right * far, y: y + down * far }));

/** On ground too large for one outline: a round for each, as far as nobody else stands, and thin lines between. */
function apart(
  held: readonly PlacedSymbol[],
  others: readonly PlacedSymbol[],
  ways: readonly (readonly Point[])[],
  beyond: number,
  paint: Paint,
  theme: Theme,
): Mark[] {
  const rounds = held.map((symbol, i): Mark => {
    const free = others.map((other) => distanceTo(other, symbol, symbol) - reachOf(other) - APART);
    const radius = Math.max(symbol.radius, Math.min(reachOf(symbol) + beyond, ...free));
    return { type: "circle", key: `round-${i}`, x: symbol.x, y: symbol.y, radius, ...paint };
  });
  if (ways.length === 0) return rounds;
  const line = { ...paint, fill: "none", stroke: theme.group, strokeWidth: 1 };
  return [...rounds, { type: "path", key: "ways", commands: ways.map(lineThrough).join(""), ...line }];
}
