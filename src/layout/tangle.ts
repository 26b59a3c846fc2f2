import { farFromClient, NEAREST } from "./far.ts";
import type { Pair } from "./pairs.ts";
import { asideOf, MARGIN, type Room, roomOf, sideAt } from "./room.ts";
import { crossing, passing, STAND, SYMBOL, standing } from "./tangle-counts.ts";
import type { Box, Point } from "./types.ts";

/** How tangled a map of straight ties is, counted for one member at a time. */
export interface Tangle {
  readonly move: (member: number, x: number, y: number) => void;
  readonly placeOf: (member: number) => Point;
  /** Whether a member, its label included, stands free at a place; `but` is one whose room does not count. */
  readonly isFree: (member: number, x: number, y: number, but: number) => boolean;
  /** Those of some places at which a member stands free. */
  readonly freeOf: (member: number, places: readonly Point[]) => Point[];
  /** What the length of a member's ties costs, and how far or near the client is, at a place. */
  readonly lengthAt: (member: number, x: number, y: number) => number;
  /** Who is weighed from now on, and at which places only, among the others as they stand now. */
  readonly weigh: (member: number, places: readonly Point[]) => void;
  /**
   * What it costs that the one who is weighed stands at a place, in crossings: the length of the ties, crossings of
   * them, symbols and names on them, the ties of others through the symbol. Counting stops where it passes `limit`.
   */
  readonly costAt: (x: number, y: number, limit: number) => number;
}

/** How far a tie should keep from the symbols of others, in map units. */
const CLEAR = 4;
/** What a map unit between members who are tied costs, one from the client, and one nearer to the client than is good. */
const LENGTH = 0.003;
const FAR = 0.002;
const NEAR = 0.03;

const INFINITY = Number.POSITIVE_INFINITY;

/**
 * @param boxes of the members, then of the client, who does not move; `places` likewise
 * @param lines the ties, each pair once, as indices of these
 * @param aspect how much wider than high the map is
 * @param mayStand where each may stand besides: everywhere by default
 */
export function makeTangle(
  boxes: readonly Box[],
  places: readonly Point[],
  lines: readonly Pair[],
  client: Room,
  aspect: number,
  mayStand: (member: number, at: Point) => boolean = () => true,
): Tangle {
  const count = boxes.length;
  const middle = count - 1;
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  // The room of each: left, up, right, down; and its name: middle, half its width and height.
  const rooms = new Float64Array(4 * count);
  const names = new Float64Array(4 * count);
  const sides = boxes.map((box, i) =>
    i === middle ? { above: client, below: client, left: client, right: client } : roomOf(box),
  );
  const friends: number[][] = boxes.map(() => []);
  for (const [a, b] of lines) {
    friends[a]?.push(b);
    friends[b]?.push(a);
  }
  const fars = Float64Array.from(boxes, ({ far = 0 }) => far * far);
  const asides = Float64Array.from(boxes, asideOf);

  const roomAt = (i: number, x: number, y: number): Room => {
    const box = boxes[i];
    const side = sides[i];
    return box && side && i !== middle ? side[sideAt(box, { x, y })] : client;
  };

  const move = (i: number, x: number, y: number): void => {
    const room = roomAt(i, x, y);
    const { labelWidth = 0, labelHeight = 0, lines = [] } = boxes[i] ?? {};
    const side = sides[i];
    const aside = MARGIN + labelWidth / 2;
    const off = MARGIN + labelHeight / 2;
    xs[i] = x;
    ys[i] = y;
    const k = 4 * i;
    rooms[k] = x - room.left;
    rooms[k + 1] = y - room.up;
    rooms[k + 2] = x + room.right;
    rooms[k + 3] = y + room.down;
    const named = i !== middle && lines.length > 0;
    names[k] = room === side?.left ? x - room.left + aside : room === side?.right ? x + room.right - aside : x;
    names[k + 1] = room === side?.above ? y - room.up + off : room === side?.below ? y + room.down - off : y;
    names[k + 2] = named ? labelWidth / 2 : 0;
    names[k + 3] = named ? labelHeight / 2 : 0;
  };
  places.forEach(({ x, y }, i) => {
    move(i, x, y);
  });

  // What is looked at lies between these.
  let [left, up, right, down] = [0, 0, 0, 0];
  const look = (): void => {
    [left, up, right, down] = [INFINITY, INFINITY, -INFINITY, -INFINITY];
  };
  const see = (x: number, y: number): void => {
    left = Math.min(left, x);
    up = Math.min(up, y);
    right = Math.max(right, x);
    down = Math.max(down, y);
  };

  const isIn = (i: number, left: number, up: number, right: number, down: number): boolean => {
    const k = 4 * i;
    if (left >= (rooms[k + 2] ?? 0) || right <= (rooms[k] ?? 0)) return false;
    return up < (rooms[k + 3] ?? 0) && down > (rooms[k + 1] ?? 0);
  };
  const everyone = boxes.map((_, i) => i);
  /** Whether a member has room at a place among some others. */
  const hasRoom = (m: number, x: number, y: number, but: number, others: readonly number[]): boolean => {
    const room = roomAt(m, x, y);
    const [left, up, right, down] = [x - room.left, y - room.up, x + room.right, y + room.down];
    for (const i of others) if (isIn(i, left, up, right, down) && i !== m && i !== but) return false;
    return true;
  };
  const mayBe = (m: number, x: number, y: number): boolean =>
    Math.abs(x) <= (asides[m] ?? 0) && x * x + y * y >= (fars[m] ?? 0);

  const isFree: Tangle["isFree"] = (m, x, y, but) =>
    mayBe(m, x, y) && hasRoom(m, x, y, but, everyone) && mayStand(m, { x, y });

  const freeOf: Tangle["freeOf"] = (m, spots) => {
    const { above = client, below = client } = sides[m] ?? {};
    look();
    for (const { x, y } of spots) {
      see(x - below.left, y - above.up);
      see(x + below.right, y + below.down);
    }
    const near = everyone.filter((i) => isIn(i, left, up, right, down));
    return spots.filter((at) => mayBe(m, at.x, at.y) && hasRoom(m, at.x, at.y, m, near) && mayStand(m, at));
  };

  // The client's ties come first: they meet one another at the client only.
  const isSpoke = ([a, b]: Pair): boolean => a === middle || b === middle;
  const spokes = lines.filter(isSpoke);
  const sorted = [...spokes, ...lines.filter((line) => !isSpoke(line))];
  const froms = Int32Array.from(sorted, ([a]) => a);
  const tos = Int32Array.from(sorted, ([, b]) => b);
  const clears = Float64Array.from(boxes, ({ radius }) => radius + CLEAR);

  // All that is near and not the own of the one who is weighed: ends of ties; middles and reaches of symbols with their names.
  const ends = new Float64Array(4 * lines.length);
  const stands = new Float64Array(STAND * count);
  let spokesEnd = 0;
  let endCount = 0;
  let standCount = 0;
  const gatherTies = (m: number, first: number, last: number): void => {
    for (let line = first; line < last; line++) {
      const a = froms[line] ?? 0;
      const b = tos[line] ?? 0;
      const ax = xs[a] ?? 0;
      const bx = xs[b] ?? 0;
      if ((ax < left && bx < left) || (ax > right && bx > right)) continue;
      const ay = ys[a] ?? 0;
      const by = ys[b] ?? 0;
      if ((ay < up && by < up) || (ay > down && by > down) || a === m || b === m) continue;
      ends[endCount] = ax;
      ends[endCount + 1] = ay;
      ends[endCount + 2] = bx;
      ends[endCount + 3] = by;
      endCount += 4;
    }
  };
  const gatherSymbols = (m: number): void => {
    standCount = 0;
    for (let i = 0; i < count; i++) {
      if (i === m || !isIn(i, left, up, right, down)) continue;
      const clear = clears[i] ?? 0;
      stands[standCount] = xs[i] ?? 0;
      stands[standCount + 1] = ys[i] ?? 0;
      stands[standCount + 2] = clear * clear;
      for (let n = 0; n < 4; n++) stands[standCount + 3 + n] = names[4 * i + n] ?? 0;
      standCount += STAND;
    }
  };

  let weighed = 0;
  let own = 0;
  let mine: readonly number[] = [];
  const weigh: Tangle["weigh"] = (m, spots) => {
    weighed = m;
    mine = friends[m] ?? [];
    own = clears[m] ?? 0;
    look();
    for (const { x, y } of spots) {
      see(x - own, y - own);
      see(x + own, y + own);
    }
    for (const o of mine) if (o !== middle) see(xs[o] ?? 0, ys[o] ?? 0);
    endCount = 0;
    // Whose own tie to the client meets no other of the client's: these matter near the places and other friends only.
    gatherTies(m, 0, spokes.length);
    spokesEnd = endCount;
    if (mine.includes(middle)) see(0, 0);
    gatherTies(m, spokes.length, sorted.length);
    gatherSymbols(m);
  };

  const lengthAt: Tangle["lengthAt"] = (m, x, y) => {
    const far = farFromClient(x, y, aspect);
    let sum = far * FAR + Math.max(0, NEAREST - far) * NEAR;
    for (const o of friends[m] ?? []) {
      if (o === middle) continue;
      const dx = (xs[o] ?? 0) - x;
      const dy = (ys[o] ?? 0) - y;
      sum += Math.sqrt(dx * dx + dy * dy) * LENGTH;
    }
    return sum;
  };

  const costAt: Tangle["costAt"] = (x, y, limit) => {
    let cost = lengthAt(weighed, x, y);
    if (cost < limit) cost += passing(ends, endCount, x, y, own * own) * SYMBOL;
    for (let i = 0; i < mine.length && cost < limit; i++) {
      const o = mine[i] ?? middle;
      const dx = (xs[o] ?? 0) - x;
      const dy = (ys[o] ?? 0) - y;
      cost += standing(stands, standCount, x, y, dx, dy);
      if (cost < limit) cost += crossing(ends, o === middle ? spokesEnd : 0, endCount, x, y, dx, dy);
    }
    return cost;
  };

  return { move, placeOf: (i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0 }), isFree, freeOf, weigh, lengthAt, costAt };
}
