import type { PlacedSymbol, Placement, Point, Rect } from "../src/layout/types.ts";
import { quadraticAt } from "../src/layout/ways.ts";

/** How good a drawing is, counted on the finished geometry: symbols, labels and ties with their bends. */
export interface Quality {
  readonly symbolsOverlapping: number;
  readonly labelsOverlapping: number;
  readonly labelsOnSymbols: number;
  readonly tiesThroughSymbols: number;
  readonly tiesThroughLabels: number;
  readonly crossings: number;
}

const PIECES = 12;

export function qualityOf({ client, members, routes }: Placement): Quality {
  const symbols = [client, ...members];
  const labelled = members.filter(({ lines }) => lines.length > 0);
  let [symbolsOverlapping, labelsOverlapping, labelsOnSymbols, tiesThroughSymbols, tiesThroughLabels, crossings] = [
    0, 0, 0, 0, 0, 0,
  ];
  symbols.forEach((a, i) => {
    for (const b of symbols.slice(i + 1)) if (distance(a, b) < a.radius + b.radius) symbolsOverlapping++;
    for (const b of labelled) if (a !== b && circleMeets(a, b.label)) labelsOnSymbols++;
  });
  labelled.forEach((a, i) => {
    for (const b of labelled.slice(i + 1)) if (overlap(a.label, b.label)) labelsOverlapping++;
  });
  const ways = routes.map(({ tie, from, via, to }) => ({
    ends: [tie.from, tie.to],
    points: via ? Array.from({ length: PIECES + 1 }, (_, i) => quadraticAt(from, via, to, i / PIECES)) : [from, to],
  }));
  for (const { ends, points } of ways) {
    for (const symbol of symbols) {
      if (!ends.includes(symbol.id) && eachPiece(points, (a, b) => toSegment(symbol, a, b) < symbol.radius))
        tiesThroughSymbols++;
    }
    for (const { label } of labelled) if (eachPiece(points, (a, b) => segmentMeets(label, a, b))) tiesThroughLabels++;
  }
  ways.forEach((way, i) => {
    for (const other of ways.slice(i + 1)) {
      if (way.ends.some((end) => other.ends.includes(end))) continue;
      if (eachPiece(way.points, (a, b) => eachPiece(other.points, (c, d) => cross(a, b, c, d)))) crossings++;
    }
  });
  return { symbolsOverlapping, labelsOverlapping, labelsOnSymbols, tiesThroughSymbols, tiesThroughLabels, crossings };
}

function eachPiece(points: readonly Point[], test: (a: Point, b: Point) => boolean): boolean {
  return points.some((point, i) => {
    const next = points[i + 1];
    return next !== undefined && test(point, next);
  });
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - share * dx, p.y - a.y - share * dy);
}

function circleMeets({ x, y, radius }: PlacedSymbol, rect: Rect): boolean {
  const nearest = {
    x: Math.max(rect.x, Math.min(x, rect.x + rect.width)),
    y: Math.max(rect.y, Math.min(y, rect.y + rect.height)),
  };
  return distance({ x, y }, nearest) < radius;
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function segmentMeets(rect: Rect, a: Point, b: Point): boolean {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  for (const [run, room] of [
    [-dx, a.x - rect.x],
    [dx, rect.x + rect.width - a.x],
    [-dy, a.y - rect.y],
    [dy, rect.y + rect.height - a.y],
  ] as const) {
    if (run === 0 && room < 0) return false;
    if (run < 0) enter = Math.max(enter, room / run);
    if (run > 0) leave = Math.min(leave, room / run);
  }
  return enter < leave;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
