import { farFromClient, NEAREST } from "./far.ts";
import type { Pair } from "./pairs.ts";
import { asideOf, isLabelAbove, MARGIN, type Room, roomOf } from "./room.ts";
import type { Box, Point } from "./types.ts";

/** How tangled a map of straight ties is, counted for one member at a time. */
export interface Tangle {
  readonly move: (member: number, x: number, y: number) => void;
  readonly placeOf: (member: number) => Point;
  /** Whether a member, its label included, stands free at a place; `but` is one whose room does not count. */
  readonly isFree: (member: number, x: number, y: number, but: number) => boolean;
  /** Whose places are weighed from now on, among the others as they stand now. */
  readonly weigh: (member: number) => void;
  /** What the length of the ties costs of the one who is weighed, and how far or near the client is, at a place. */
  readonly lengthAt: (x: number, y: number) => number;
  /**
   * What it costs that the one who is weighed stands at a place, in crossings: the length of the ties, crossings of
   * them, symbols and names on them, the ties of others through the symbol. Counting stops where it passes `limit`.
   */
  readonly costAt: (x: number, y: number, limit: number) => number;
}

/** What a tie through another's symbol counts as, and one through a name, which may yet find another spot. */
const SYMBOL = 3;
const NAME = 0.8;
/** How far a tie should keep from the symbols of others, in map units. */
const CLEAR = 4;
/** What a map unit between members who are tied costs, one from the client, and one nearer to the client than is good. */
const LENGTH = 0.003;
const FAR = 0.002;
const NEAR = 0.03;

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
  const sides = boxes.map((box, i) => (i === middle ? { above: client, below: client } : roomOf(box)));
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
    if (!box || !side) return client;
    return i !== middle && isLabelAbove(box, { x, y }) ? side.above : side.below;
  };

  const move = (i: number, x: number, y: number): void => {
    const room = roomAt(i, x, y);
    const { labelWidth = 0, labelHeight = 0, lines = [] } = boxes[i] ?? {};
    const above = room === sides[i]?.above;
    const off = MARGIN + labelHeight / 2;
    xs[i] = x;
    ys[i] = y;
    const k = 4 * i;
    rooms[k] = x - room.left;
    rooms[k + 1] = y - room.up;
    rooms[k + 2] = x + room.right;
    rooms[k + 3] = y + room.down;
    const named = i !== middle && lines.length > 0;
    names[k] = x;
    names[k + 1] = above ? y - room.up + off : y + room.down - off;
    names[k + 2] = named ? labelWidth / 2 : 0;
    names[k + 3] = named ? labelHeight / 2 : 0;
  };
  places.forEach(({ x, y }, i) => {
    move(i, x, y);
  });

  const hasRoom = (m: number, x: number, y: number, but: number): boolean => {
    const { left, up, right, down } = roomAt(m, x, y);
    for (let i = 0, k = 0; i < count; i++, k += 4) {
      if (x - left >= (rooms[k + 2] ?? 0) || x + right <= (rooms[k] ?? 0)) continue;
      if (y - up >= (rooms[k + 3] ?? 0) || y + down <= (rooms[k + 1] ?? 0)) continue;
      if (i !== m && i !== but) return false;
    }
    return true;
  };

  const isFree: Tangle["isFree"] = (m, x, y, but) =>
    Math.abs(x) <= (asides[m] ?? 0) &&
    x * x + y * y >= (fars[m] ?? 0) &&
    hasRoom(m, x, y, but) &&
    mayStand(m, { x, y });

  // All that is not the own of the one who is weighed: ends of ties; middles and reaches of symbols with their names.
  const froms = Int32Array.from(lines, ([a]) => a);
  const tos = Int32Array.from(lines, ([, b]) => b);
  const ends = new Float64Array(4 * lines.length);
  const stands = new Float64Array(7 * count);
  const reaches = Float64Array.from(boxes, ({ radius }) => (radius + CLEAR) * (radius + CLEAR));
  let endCount = 0;
  let standCount = 0;
  let mine: readonly number[] = [];
  let own = 0;

  const gatherTies = (m: number): void => {
    endCount = 0;
    for (let line = 0; line < froms.length; line++) {
      const a = froms[line] ?? 0;
      const b = tos[line] ?? 0;
      if (a === m || b === m) continue;
      ends[endCount] = xs[a] ?? 0;
      ends[endCount + 1] = ys[a] ?? 0;
      ends[endCount + 2] = xs[b] ?? 0;
      ends[endCount + 3] = ys[b] ?? 0;
      endCount += 4;
    }
  };
  const gatherSymbols = (m: number): void => {
    standCount = 0;
    for (let i = 0; i < count; i++) {
      if (i === m) continue;
      stands[standCount] = xs[i] ?? 0;
      stands[standCount + 1] = ys[i] ?? 0;
      stands[standCount + 2] = reaches[i] ?? 0;
      for (let k = 0; k < 4; k++) stands[standCount + 3 + k] = names[4 * i + k] ?? 0;
      standCount += 7;
    }
  };
  const weigh = (m: number): void => {
    gatherTies(m);
    gatherSymbols(m);
    mine = friends[m] ?? [];
    own = reaches[m] ?? 0;
  };

  const lengthAt = (x: number, y: number): number => {
    const far = farFromClient(x, y, aspect);
    let sum = far * FAR + Math.max(0, NEAREST - far) * NEAR;
    for (let i = 0; i < mine.length; i++) {
      const o = mine[i] ?? middle;
      if (o === middle) continue;
      const dx = (xs[o] ?? 0) - x;
      const dy = (ys[o] ?? 0) - y;
      sum += Math.sqrt(dx * dx + dy * dy) * LENGTH;
    }
    return sum;
  };

  const costAt = (x: number, y: number, limit: number): number => {
    let cost = lengthAt(x, y);
    if (cost < limit) cost += passing(ends, endCount, x, y, own) * SYMBOL;
    for (let i = 0; i < mine.length && cost < limit; i++) {
      const o = mine[i] ?? middle;
      const dx = (xs[o] ?? 0) - x;
      const dy = (ys[o] ?? 0) - y;
      cost += standing(stands, standCount, x, y, dx, dy);
      if (cost < limit) cost += crossing(ends, endCount, x, y, dx, dy);
    }
    return cost;
  };

  return { move, placeOf: (i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0 }), isFree, weigh, lengthAt, costAt };
}

/** How many ties pass a point nearer than the root of `square`. */
function passing(ends: Float64Array, count: number, x: number, y: number, square: number): number {
  let sum = 0;
  for (let k = 0; k < count; k += 4) {
    const ax = x - (ends[k] ?? 0);
    const ay = y - (ends[k + 1] ?? 0);
    const dx = (ends[k + 2] ?? 0) - x + ax;
    const dy = (ends[k + 3] ?? 0) - y + ay;
    const aside = ax * dy - ay * dx;
    const length = dx * dx + dy * dy;
    if (aside * aside >= square * length) continue;
    const along = ax * dx + ay * dy;
    if (along > 0 && along < length) sum++;
  }
  return sum;
}

/** How many ties a way from a point crosses; those that share its end have no place on either side of it. */
function crossing(ends: Float64Array, count: number, x: number, y: number, dx: number, dy: number): number {
  let sum = 0;
  for (let k = 0; k < count; k += 4) {
    const ax = (ends[k] ?? 0) - x;
    const ay = (ends[k + 1] ?? 0) - y;
    const bx = (ends[k + 2] ?? 0) - x;
    const by = (ends[k + 3] ?? 0) - y;
    if ((ax * dy - ay * dx) * (bx * dy - by * dx) >= 0) continue;
    const ex = bx - ax;
    const ey = by - ay;
    if ((ay * ex - ax * ey) * ((ay - dy) * ex - (ax - dx) * ey) < 0) sum++;
  }
  return sum;
}

/** What the symbols and names on a way from a point cost. */
function standing(stands: Float64Array, count: number, x: number, y: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy;
  const [wide, high] = [Math.abs(dx), Math.abs(dy)];
  let sum = 0;
  for (let k = 0; k < count; k += 7) {
    const ax = (stands[k] ?? 0) - x;
    const ay = (stands[k + 1] ?? 0) - y;
    const aside = ax * dy - ay * dx;
    if (aside * aside < (stands[k + 2] ?? 0) * square) {
      const along = ax * dx + ay * dy;
      if (along > 0 && along < square) sum += SYMBOL;
    }
    const nx = (stands[k + 3] ?? 0) - x;
    const ny = (stands[k + 4] ?? 0) - y;
    const halfWidth = stands[k + 5] ?? 0;
    const halfHeight = stands[k + 6] ?? 0;
    if (Math.abs(nx * dy - ny * dx) >= halfWidth * high + halfHeight * wide) continue;
    if (Math.abs(2 * nx - dx) < 2 * halfWidth + wide && Math.abs(2 * ny - dy) < 2 * halfHeight + high) sum += NAME;
  }
  return sum;
}
