import { symbolRect } from "../layout/room.ts";
import type { Placement, Point, Rect, Route } from "../layout/types.ts";
import { meetsRect, type Way, wayOf } from "../layout/ways.ts";
import { groundNames } from "./clear-of.ts";
import { nameForms } from "./group-name-forms.ts";
import { boundsOf } from "./hull.ts";
import type { Mark } from "./marks.ts";
import { lineThrough } from "./path.ts";
import { grown, overlap } from "./rects.ts";
import type { Theme } from "./theme.ts";

const SIZE = 12;
/** Of a line, in times the size of its letters. */
const LINE = 1.25;
/** Between a name and the outline of its group, and between a name and all else. */
const GAP = 5;
/** How much further from the outline names are tried, there with a thin line that leads to it. */
const AWAY = [0, 12, 26, 44, 66, 92, 130, 180, 240];
/** Places tried round a group, for each of those. */
const TRIES = 48;
/**
 * What a place costs: for each tie and each outline under the name, for standing so far off, for making the map larger, for
 * each line more, and for standing so near to somebody who is not in the group that it would be read as theirs.
 */
const COSTS = { tie: 8, outline: 4, away: 1 / 6, beyond: 5, inwards: 1 / 400, line: 1, stranger: 20 };
/** Nearer to the symbol, or the name, of somebody a name is read as theirs. */
const THEIRS = { symbol: 18, label: 10 };
/** On maps with more ties names do not look for a place between them. */
const TIES_KEPT_OFF = 300;

/** A name in place, and what it takes. */
export interface PlacedName {
  readonly marks: readonly Mark[];
  readonly rect: Rect;
}

interface Spot {
  readonly rect: Rect;
  readonly lines: readonly string[];
  readonly cost: number;
  /** The point of the outline that it belongs to, and how far off it stands. */
  readonly of: Point;
  readonly away: number;
}

/** A closed line as the ways that are looked at here. */
const loopWay = (points: readonly Point[]): Way => {
  const from = points[0] ?? { x: 0, y: 0 };
  const { x, y, width, height } = boundsOf(points);
  const box = { left: x, up: y, right: x + width, down: y + height };
  return { from, to: from, bows: [], clear: 0, weight: 1, points: [...points, from], least: 0, most: 0, ...box };
};

/**
 * Finds room for the names of groups near their outlines: on no symbol and no label, on no name of a ring, a sector or
 * another group, on as few ties and outlines as can be. No letters are smaller than `leastText`.
 */
export function makeNames(
  placement: Placement,
  outlines: readonly (readonly Point[])[],
  ground: Rect,
  theme: Theme,
  leastText: number,
) {
  const size = Math.max(SIZE, leastText);
  const height = size * LINE;
  const taken = [placement.client, ...placement.members].flatMap((symbol) =>
    symbol.lines.length === 0 ? [symbolRect(symbol)] : [symbolRect(symbol), symbol.label],
  );
  taken.push(...groundNames(placement.grounds));
  const ties = placement.routes.length > TIES_KEPT_OFF ? [] : placement.routes.map(namedWay);
  const loops = outlines.map(loopWay);

  const costOf = (rect: Rect, away: number, theirs: readonly Rect[]): number => {
    const near = grown(rect, 4);
    const on = (ways: readonly Way[]) =>
      ways.reduce((sum, way) => (meetsRect(way, near, way.clear) ? sum + way.weight : sum), 0);
    const beyond = isWithin(rect, ground) ? 0 : COSTS.beyond;
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    const far = Math.sqrt(x * x + y * y) * COSTS.inwards;
    const misread = theirs.some((other) => overlap(rect, other)) ? COSTS.stranger : 0;
    return misread + on(ties) * COSTS.tie + on(loops) * COSTS.outline + away * COSTS.away + beyond - far;
  };
  const isFree = (rect: Rect) => !taken.some((other) => overlap(grown(rect, GAP), other));
  const reach = grown(ground, 2 * height + GAP);

  /** The name of a group of some members: where all ground is taken, on the least of it. */
  return (name: string, own: readonly (readonly Point[])[], members: readonly string[]): PlacedName | undefined => {
    const theirs = placement.members
      .filter(({ id }) => !members.includes(id))
      .flatMap((symbol) => [
        grown(symbolRect(symbol), THEIRS.symbol),
        ...(symbol.lines.length > 0 ? [grown(symbol.label, THEIRS.label)] : []),
      ]);
    const forms = nameForms(name, size);
    const ownLoops = own.map(loopWay);
    let best: Spot | undefined;
    const tryAll = (away: number, may: (rect: Rect, of: Point) => boolean) => {
      for (const { lines, width } of forms)
        for (const { of, rect } of own.flatMap((loop) => placesRound(loop, width, height * lines.length, away))) {
          if (!isWithin(rect, reach) || ownLoops.some((loop) => meetsRect(loop, rect)) || !may(rect, of)) continue;
          const cost = costOf(rect, away, theirs) + (lines.length - 1) * COSTS.line;
          if (!best || cost < best.cost) best = { rect, lines, cost, of, away };
        }
    };
    for (const away of AWAY) {
      if (best && best.cost < away * COSTS.away) break;
      tryAll(away, (rect, of) => isFree(rect) && (away === 0 || isOpen(leaderOf(rect, of), taken)));
    }
    // Rather a leader that passes behind somebody than a group without a name.
    for (const away of best ? [] : AWAY) if (!best) tryAll(away, isFree);
    if (!best) tryAll(0, () => true);
    if (!best) return undefined;
    const { rect, lines, of, away } = best;
    taken.push(rect);
    const look = { size, weight: "bold", anchor: "middle", fill: theme.muted, halo: theme.ground } as const;
    const leader: Mark = {
      ...{ type: "path", key: "leader", commands: lineThrough(leaderOf(rect, of)) },
      ...{ fill: "none", stroke: theme.muted, strokeWidth: 1 },
    };
    const texts = lines.map((text, i): Mark => {
      const at = { x: rect.x + rect.width / 2, y: rect.y + height * (i + 0.76) };
      return { type: "text", key: `name-${i}`, text, ...at, ...look };
    });
    return { marks: away === 0 ? texts : [leader, ...texts], rect };
  };
}

/** What a name costs on a tie that is thick, or bears signs that it would hide, in other ties. */
const WEIGHTS = { strong: 3, signed: 5 } as const;

/** A tie as the ways that are looked at here. */
function namedWay(route: Route): Way {
  const { strength, quality, state, ban, moves = [] } = route.tie;
  const isSigned =
    ban !== undefined ||
    state === "broken" ||
    TEETH.includes(quality) ||
    moves.some((move) => move.done === undefined && (move.type !== "keep" || move.until !== undefined));
  return wayOf(route, 0, isSigned ? WEIGHTS.signed : strength === "strong" ? WEIGHTS.strong : 1);
}

/** The qualities that have signs along a tie. */
const TEETH: readonly (string | undefined)[] = ["ambivalent", "stressful", "conflicted"];

/** Rectangles outside an outline, `away` from points along it. */
function placesRound(loop: readonly Point[], width: number, height: number, away: number): { rect: Rect; of: Point }[] {
  const step = Math.max(1, Math.floor(loop.length / TRIES));
  return loop.flatMap((of, i) => {
    const [before, after] = [loop[(i + loop.length - 1) % loop.length], loop[(i + 1) % loop.length]];
    if (i % step !== 0 || !before || !after) return [];
    // An outline runs clockwise, so that outside is to the left of it.
    const [dx, dy] = [after.y - before.y, before.x - after.x];
    const length = Math.max(0.01, Math.sqrt(dx * dx + dy * dy));
    const [beside, above] = [Math.abs(dx / length), Math.abs(dy / length)];
    const far = away + Math.min((width / 2 + GAP) / Math.max(beside, 0.01), (height / 2 + GAP) / Math.max(above, 0.01));
    const [x, y] = [of.x + (dx / length) * far, of.y + (dy / length) * far];
    return [{ of, rect: { x: x - width / 2, y: y - height / 2, width, height } }];
  });
}

/** From a point of the outline to the nearest of a name. */
const leaderOf = ({ x, y, width, height }: Rect, of: Point): [Point, Point] => [
  of,
  { x: Math.max(x, Math.min(x + width, of.x)), y: Math.max(y, Math.min(y + height, of.y)) },
];

const isOpen = ([from, to]: [Point, Point], taken: readonly Rect[]): boolean => {
  const way = wayOf({ from, to });
  return !taken.some((rect) => meetsRect(way, rect));
};

const isWithin = (rect: Rect, ground: Rect): boolean =>
  rect.x >= ground.x &&
  rect.y >= ground.y &&
  rect.x + rect.width <= ground.x + ground.width &&
  rect.y + rect.height <= ground.y + ground.height;
