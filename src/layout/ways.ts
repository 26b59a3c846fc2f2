import { aside, mayMeet, mayPass, type Strip } from "./strip.ts";
import type { Point, Rect } from "./types.ts";

/** A quadratic curve over a control point. */
export interface Bow {
  readonly from: Point;
  readonly via: Point;
  readonly to: Point;
  /** How far it is from its straight pieces at most: a quarter of its second difference, by the square of their number. */
  readonly sag: number;
}

/** A way from point to point, in bows where it bends. */
export interface Way extends Strip {
  readonly bows: readonly Bow[];
  /** The ends of straight pieces of a way without bows: one piece between two, or more of an outline. */
  readonly points: readonly Point[];
  /** How far what is drawn of it keeps off names and symbols, from its middle. */
  readonly clear: number;
  /** What a name costs that lies on it, in plain ties. */
  readonly weight: number;
}

/** A bow is looked at in this many straight pieces. */
const PIECES = 8;

// Taken once: a sandbox may look up each global anew, and these are asked a million times.
const abs = Math.abs;
const max = Math.max;
const min = Math.min;
const sqrt = Math.sqrt;

/** Where a way runs: see `Route`. */
export interface Bent {
  readonly from: Point;
  readonly via?: readonly Point[];
  readonly to: Point;
}

export function wayOf({ from, via, to }: Bent, clear = 0, weight = 1): Way {
  const bows = via ? bowsOf(from, via, to) : NONE;
  const points = via ? NOWHERE : [from, to];
  let left = min(from.x, to.x);
  let up = min(from.y, to.y);
  let right = max(from.x, to.x);
  let down = max(from.y, to.y);
  let least = 0;
  let most = 0;
  for (const { from: a, via: b, to: c } of bows) {
    const x = furthest(a.x, b.x, c.x);
    const y = furthest(a.y, b.y, c.y);
    left = min(left, min(c.x, x));
    up = min(up, min(c.y, y));
    right = max(right, max(c.x, x));
    down = max(down, max(c.y, y));
    const start = aside(from, to, a.x, a.y);
    const side = aside(from, to, b.x, b.y);
    const end = aside(from, to, c.x, c.y);
    least = min(least, end, (min(start, end) + side) / 2);
    most = max(most, end, (max(start, end) + side) / 2);
  }
  return { from, to, bows, points, clear, weight, left, up, right, down, least, most };
}

/** Where a coordinate of a quadratic curve turns back on its way; its end where it does not. */
const furthest = (from: number, via: number, to: number): number =>
  (from - via) * (to - via) > 0 ? from - ((from - via) * (from - via)) / (from - 2 * via + to) : to;

const NONE: readonly Bow[] = [];
const NOWHERE: readonly Point[] = [];

/** The bows of a way over control points. */
export function bowsOf(from: Point, via: readonly Point[], to: Point): Bow[] {
  let start = from;
  return via.map((point, i) => {
    const next = via[i + 1];
    const end = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : to;
    const dx = start.x - 2 * point.x + end.x;
    const dy = start.y - 2 * point.y + end.y;
    const bow = { from: start, via: point, to: end, sag: sqrt(dx * dx + dy * dy) / (4 * PIECES * PIECES) };
    start = end;
    return bow;
  });
}

/** Points along bows, so many pieces each. */
export function alongBows(bows: readonly Bow[], pieces: number): Point[] {
  const points: Point[] = [];
  for (const { from, via, to } of bows) {
    if (points.length === 0) points.push(from);
    for (let i = 1; i <= pieces; i++) points.push(quadraticAt(from, via, to, i / pieces));
  }
  return points;
}

/** The point of a quadratic curve at a share of its way. */
export function quadraticAt(from: Point, via: Point, to: Point, t: number): Point {
  const s = 1 - t;
  return { x: s * s * from.x + 2 * s * t * via.x + t * t * to.x, y: s * s * from.y + 2 * s * t * via.y + t * t * to.y };
}

/** Whether two ways cross. */
export function waysCross(a: Way, b: Way): boolean {
  if (!mayCross(a, b) || isBeside(b, a)) return false;
  if (a.bows.length === 0 && b.bows.length === 0) return piecesCross(a.from, a.to, b.from, b.to);
  const [bent, other] = a.bows.length === 0 ? [b, a] : [a, b];
  for (const bow of bent.bows) {
    if (other.bows.length === 0 && curveCrosses(bow, other.from.x, other.from.y, other.to.x, other.to.y)) return true;
    for (const { from, via, to } of other.bows) {
      let x = from.x;
      let y = from.y;
      for (let i = 1; i <= PIECES; i++) {
        const nextX = alongAt(i, from.x, via.x, to.x);
        const nextY = alongAt(i, from.y, via.y, to.y);
        if (curveCrosses(bow, x, y, nextX, nextY)) return true;
        x = nextX;
        y = nextY;
      }
    }
  }
  return false;
}

/** Whether something in a strip may cross a way. */
const mayCross = (a: Strip, b: Way): boolean =>
  a.left <= b.right && b.left <= a.right && a.up <= b.down && b.up <= a.down && !isBeside(a, b);

/** Whether all that a way is drawn by lies on one side of a strip. */
function isBeside({ from, to, least, most }: Strip, other: Way): boolean {
  const start = aside(from, to, other.from.x, other.from.y);
  if (start >= least && start <= most) return false;
  const isOver = start > most;
  const end = aside(from, to, other.to.x, other.to.y);
  if (isOver ? end <= most : end >= least) return false;
  for (const { via } of other.bows) {
    const off = aside(from, to, via.x, via.y);
    if (isOver ? off <= most : off >= least) return false;
  }
  return true;
}

function piecesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  if (((c.x - a.x) * dy - (c.y - a.y) * dx) * ((d.x - a.x) * dy - (d.y - a.y) * dx) >= 0) return false;
  const ex = d.x - c.x;
  const ey = d.y - c.y;
  return ((a.x - c.x) * ey - (a.y - c.y) * ex) * ((b.x - c.x) * ey - (b.y - c.y) * ex) < 0;
}

/** Whether a curve crosses a straight piece: where its distance from the piece's line, a quadratic, is nought. */
function curveCrosses(bow: Bow, x: number, y: number, endX: number, endY: number): boolean {
  const { from, via, to } = bow;
  const dx = endX - x;
  const dy = endY - y;
  const start = (from.x - x) * dy - (from.y - y) * dx;
  const off = (via.x - x) * dy - (via.y - y) * dx;
  const p = start - 2 * off + (to.x - x) * dy - (to.y - y) * dx;
  const q = off - start;
  const root = q * q - p * start;
  if (root < 0) return false;
  const far = sqrt(root);
  // The stable form of both roots: no difference of two numbers of one size.
  const sum = q >= 0 ? -q - far : -q + far;
  return isOver(p === 0 ? 2 : sum / p, bow, x, y, dx, dy) || isOver(sum === 0 ? 2 : start / sum, bow, x, y, dx, dy);
}

/** Whether a share of a curve's way is one, and beside a straight piece rather than beyond its ends. */
function isOver(share: number, { from, via, to }: Bow, x: number, y: number, dx: number, dy: number): boolean {
  if (!(share >= 0 && share < 1)) return false;
  const at = quadraticAt(from, via, to, share);
  const along = (at.x - x) * dx + (at.y - y) * dy;
  return along > 0 && along < dx * dx + dy * dy;
}

/** Whether a way runs over an upright rectangle, or nearer to it than a margin (separating axes). */
export function meetsRect(way: Way, rect: Rect, margin = 0): boolean {
  if (!mayMeet(way, rect, margin)) return false;
  const middleX = rect.x + rect.width / 2;
  const middleY = rect.y + rect.height / 2;
  for (const { from, via, to, sag } of way.bows) {
    const off = margin + sag;
    const width = rect.width + 2 * off;
    const height = rect.height + 2 * off;
    let x = from.x;
    let y = from.y;
    for (let i = 1; i <= PIECES; i++) {
      const nextX = alongAt(i, from.x, via.x, to.x);
      const nextY = alongAt(i, from.y, via.y, to.y);
      if (pieceMeets(x, y, nextX, nextY, middleX, middleY, width, height)) return true;
      x = nextX;
      y = nextY;
    }
  }
  const width = rect.width + 2 * margin;
  const height = rect.height + 2 * margin;
  for (let i = 1; i < way.points.length; i++) {
    const a = way.points[i - 1] ?? way.from;
    const b = way.points[i] ?? way.to;
    if (pieceMeets(a.x, a.y, b.x, b.y, middleX, middleY, width, height)) return true;
  }
  return false;
}

/** Whether a straight piece runs over a rectangle round a middle. */
function pieceMeets(
  x: number,
  y: number,
  endX: number,
  endY: number,
  middleX: number,
  middleY: number,
  width: number,
  height: number,
): boolean {
  const dx = endX - x;
  const dy = endY - y;
  if (abs(x + endX - 2 * middleX) > abs(dx) + width || abs(y + endY - 2 * middleY) > abs(dy) + height) return false;
  return abs((middleX - x) * dy - (middleY - y) * dx) * 2 <= width * abs(dy) + height * abs(dx);
}

/** Whether a way comes nearer to a point than `reach`. */
export function passes(way: Way, at: Point, reach: number): boolean {
  if (!mayPass(way, at, reach)) return false;
  const { x, y } = at;
  for (const { from, via, to } of way.bows) {
    let ax = from.x;
    let ay = from.y;
    for (let i = 1; i <= PIECES; i++) {
      const bx = alongAt(i, from.x, via.x, to.x);
      const by = alongAt(i, from.y, via.y, to.y);
      if (piecePasses(ax, ay, bx, by, x, y, reach)) return true;
      ax = bx;
      ay = by;
    }
  }
  for (let i = 1; i < way.points.length; i++) {
    const a = way.points[i - 1] ?? way.from;
    const b = way.points[i] ?? way.to;
    if (piecePasses(a.x, a.y, b.x, b.y, x, y, reach)) return true;
  }
  return false;
}

function piecePasses(ax: number, ay: number, bx: number, by: number, x: number, y: number, reach: number): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  const px = x - ax - share * dx;
  const py = y - ay - share * dy;
  return px * px + py * py < reach * reach;
}

/** A coordinate of a bow after so many of its pieces: the terms of {@link quadraticAt}. */
function alongAt(piece: number, from: number, via: number, to: number): number {
  const t = piece / PIECES;
  const s = 1 - t;
  return s * s * from + 2 * s * t * via + t * t * to;
}
