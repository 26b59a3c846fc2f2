import type { Point, Rect } from "./types.ts";

/** A quadratic curve over a control point. */
export interface Bow {
  readonly from: Point;
  readonly via: Point;
  readonly to: Point;
}

/** A way from point to point, in bows where it bends, with the box that holds it. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  readonly bows: readonly Bow[];
  /** The ends of straight pieces that follow it closely: one, or more where it bends. */
  readonly points: readonly Point[];
  /** How far what is drawn of it keeps off names and symbols, from its middle. */
  readonly clear: number;
  readonly left: number;
  readonly up: number;
  readonly right: number;
  readonly down: number;
}

// Taken once: a sandbox may look up each global anew, and these are asked a million times.
const abs = Math.abs;
const max = Math.max;
const min = Math.min;
const sqrt = Math.sqrt;

/** A bow is looked at in this many straight pieces. */
const PIECES = 8;

/** Where a way runs: see `Route`. */
export interface Bent {
  readonly from: Point;
  readonly via?: readonly Point[];
  readonly to: Point;
}

export function wayOf({ from, via, to }: Bent, clear = 0): Way {
  const bows = via ? bowsOf(from, via, to) : NONE;
  const points = via ? alongBows(bows, PIECES) : [from, to];
  let [left, up, right, down] = [min(from.x, to.x), min(from.y, to.y), max(from.x, to.x), max(from.y, to.y)];
  for (const bow of bows) {
    // A quadratic curve reaches half as far towards its control point.
    const x = (2 * bow.via.x + bow.from.x + bow.to.x) / 4;
    const y = (2 * bow.via.y + bow.from.y + bow.to.y) / 4;
    const [wide, high] = [(bow.via.x + x) / 2, (bow.via.y + y) / 2];
    [left, up, right, down] = [min(left, wide), min(up, high), max(right, wide), max(down, high)];
  }
  return { from, to, bows, points, clear, left, up, right, down };
}

const NONE: readonly Bow[] = [];

/** The bows of a way over control points. */
export function bowsOf(from: Point, via: readonly Point[], to: Point): Bow[] {
  let start = from;
  return via.map((point, i) => {
    const next = via[i + 1];
    const end = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : to;
    const bow = { from: start, via: point, to: end };
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
  if (a.left > b.right || b.left > a.right || a.up > b.down || b.up > a.down) return false;
  if (a.bows.length === 0 && b.bows.length === 0) return piecesCross(a.from, a.to, b.from, b.to);
  const [bent, other] = a.bows.length === 0 ? [b, a] : [a, b];
  for (const bow of bent.bows) {
    for (let i = 1; i < other.points.length; i++) {
      if (curveCrosses(bow, other.points[i - 1] ?? bent.from, other.points[i] ?? bent.to)) return true;
    }
  }
  return false;
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
function curveCrosses({ from, via, to }: Bow, a: Point, b: Point): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const start = (from.x - a.x) * dy - (from.y - a.y) * dx;
  const aside = (via.x - a.x) * dy - (via.y - a.y) * dx;
  const p = start - 2 * aside + (to.x - a.x) * dy - (to.y - a.y) * dx;
  const q = aside - start;
  const root = q * q - p * start;
  if (root < 0) return false;
  const far = sqrt(root);
  // The stable form of both roots: no difference of two numbers of one size.
  const sum = q >= 0 ? -q - far : -q + far;
  return isOver(p === 0 ? 2 : sum / p, from, via, to, a, b) || isOver(sum === 0 ? 2 : start / sum, from, via, to, a, b);
}

/** Whether a share of a curve's way is one, and beside a straight piece rather than beyond its ends. */
function isOver(share: number, from: Point, via: Point, to: Point, a: Point, b: Point): boolean {
  if (!(share >= 0 && share < 1)) return false;
  const at = quadraticAt(from, via, to, share);
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const along = (at.x - a.x) * dx + (at.y - a.y) * dy;
  return along > 0 && along < dx * dx + dy * dy;
}

/** Whether a way runs over an upright rectangle, or nearer to it than a margin (separating axes). */
export function meetsRect(way: Way, rect: Rect, margin = 0): boolean {
  const x = rect.x - margin;
  const y = rect.y - margin;
  const width = rect.width + 2 * margin;
  const height = rect.height + 2 * margin;
  if (way.left > x + width || way.right < x || way.up > y + height || way.down < y) return false;
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  for (let i = 1; i < way.points.length; i++) {
    const a = way.points[i - 1] ?? way.from;
    const b = way.points[i] ?? way.to;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    if (abs(a.x + b.x - 2 * middleX) > abs(dx) + width) continue;
    if (abs(a.y + b.y - 2 * middleY) > abs(dy) + height) continue;
    const off = abs((middleX - a.x) * dy - (middleY - a.y) * dx) * 2;
    if (off <= width * abs(dy) + height * abs(dx)) return true;
  }
  return false;
}

/** Whether a way comes nearer to a point than `reach`. */
export function passes(way: Way, { x, y }: Point, reach: number): boolean {
  if (way.left > x + reach || way.right < x - reach || way.up > y + reach || way.down < y - reach) return false;
  for (let i = 1; i < way.points.length; i++) {
    const a = way.points[i - 1] ?? way.from;
    const b = way.points[i] ?? way.to;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const square = dx * dx + dy * dy;
    const share = square === 0 ? 0 : max(0, min(1, ((x - a.x) * dx + (y - a.y) * dy) / square));
    const [px, py] = [x - a.x - share * dx, y - a.y - share * dy];
    if (px * px + py * py < reach * reach) return true;
  }
  return false;
}
