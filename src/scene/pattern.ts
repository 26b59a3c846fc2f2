import type { Domain } from "../document/schema/terms.ts";
import type { Point } from "../layout/types.ts";
import type { PathMark } from "./marks.ts";
import { lineThrough } from "./path.ts";

/** Lines in some directions, or dots: so far apart, and so wide. In a symbol with a radius of 24. */
type Pattern = { readonly width: number } & (
  | { readonly along: readonly Point[]; readonly apart: number }
  | { readonly dotsApart: number }
);

const SLANT = Math.sqrt(0.5);
const [ACROSS, UP, RISING, FALLING] = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: SLANT, y: -SLANT },
  { x: SLANT, y: SLANT },
];
const STEEP = Math.sqrt(0.75);
const RAYS = [
  ACROSS,
  UP,
  ...[1, -1].flatMap((side) => [
    { x: STEEP, y: side / 2 },
    { x: 0.5, y: side * STEEP },
  ]),
];
const FINE = { apart: 5, width: 1.5 };
const WIDE = { apart: 8, width: 3 };
const GRID = { apart: 6, width: 1.2 };

/** Parts of life that often stand side by side are least alike. Professionals are plain: they are many, and square. */
const PATTERNS: Readonly<Record<Domain, Pattern | undefined>> = {
  partner: { along: RAYS, ...FINE, apart: 48 },
  children: { dotsApart: 7, width: 3.4 },
  family: { along: [RISING], ...FINE },
  friends: { dotsApart: 4.4, width: 1.6 },
  neighbours: { along: [ACROSS], ...FINE },
  peers: { along: [FALLING], ...FINE },
  faith: { along: [UP], ...WIDE },
  leisure: { along: [RISING, FALLING], ...GRID },
  work: { along: [ACROSS, UP], ...GRID },
  school: { along: [UP], ...FINE },
  care: undefined,
  housing: { along: [ACROSS], ...WIDE },
  money: { along: [FALLING], ...WIDE },
  other: { along: [RISING], ...WIDE },
};

export const hasPattern = (domain: Domain): boolean => PATTERNS[domain] !== undefined;

/** Where the icon ends and the outline begins, as {@link Pattern} has its lengths; a sample in the legend has no icon. */
const BAND = { from: 13, to: 21 };
const DOUBLE_BAND = { from: 13, to: 17.5 };
const SAMPLE = { from: 0, to: 10.5 };
const RADIUS = 24;

/** The pattern of a part of life in the band between icon and outline, for a picture without colours. */
export const bandPattern = (domain: Domain, at: Point, radius: number, double: boolean, stroke: string): PathMark[] =>
  patternIn(double ? DOUBLE_BAND : BAND, domain, at, radius, stroke);

/** A round piece of it, for a legend. */
export const patternSample = (domain: Domain, at: Point, stroke: string): PathMark[] =>
  patternIn(SAMPLE, domain, at, RADIUS, stroke);

function patternIn(band: typeof BAND, domain: Domain, at: Point, radius: number, stroke: string): PathMark[] {
  const pattern = PATTERNS[domain];
  if (!pattern) return [];
  const half = pattern.width / 2;
  const commands = commandsOf(pattern, band.from && band.from + half, band.to - half);
  const placed = { at: { ...at, scale: radius / RADIUS }, fill: "none", stroke, strokeWidth: pattern.width } as const;
  return [{ type: "path", key: "pattern", commands, ...placed, cap: "round" }];
}

function commandsOf(pattern: Pattern, from: number, to: number): string {
  if ("dotsApart" in pattern) return dots(pattern.dotsApart, from, to);
  return pattern.along.map((direction) => lines(direction, pattern.apart, from, to)).join("");
}

/** From the middle outwards to both sides. */
const steps = (apart: number, to: number): number[] => {
  const most = Math.floor(to / apart);
  return Array.from({ length: 2 * most + 1 }, (_, i) => (i - most) * apart);
};

const dots = (apart: number, from: number, to: number): string =>
  steps(apart, to)
    .flatMap((x) => steps(apart, to).map((y) => ({ x, y })))
    .filter(({ x, y }) => x * x + y * y >= from * from && x * x + y * y <= to * to)
    .map((dot) => `${lineThrough([dot])}h0`)
    .join("");

/** Chords of the outer circle, without what lies in the inner one. */
function lines({ x, y }: Point, apart: number, from: number, to: number): string {
  return steps(apart, to)
    .map((aside) => {
      const point = (far: number): Point => ({ x: x * far - y * aside, y: y * far + x * aside });
      const end = Math.sqrt(to * to - aside * aside);
      const gap = Math.sqrt(Math.max(0, from * from - aside * aside));
      if (gap === 0) return lineThrough([point(-end), point(end)]);
      return lineThrough([point(-end), point(-gap)]) + lineThrough([point(gap), point(end)]);
    })
    .join("");
}
