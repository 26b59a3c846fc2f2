import type { Point } from "./types.ts";

/** All ties between two, as many as there are. */
export interface Bundled {
  readonly ties: readonly unknown[];
  readonly a: Point & { readonly id: string };
  readonly b: Point & { readonly id: string };
}

/**
 * Between parallel ties of one pair where there is room, and at least: ticks and teeth of two lie apart; of more only
 * the lines, as they have to stay in their corridor. Map units.
 */
const WIDE = 26;
const MARKS_APART = 13;
const NARROW = 7;
/** On larger maps nobody follows a single tie. */
const MOST = 1500;
/** The share of the room between two bundles that both take, and how much more of it one has beside a single tie. */
const FILL = 0.92;
const BESIDE_ONE = 1.5;

/** How many steps from the middle the outermost tie of a bundle runs. */
const stepsOf = ({ ties }: Bundled): number => Math.floor(ties.length / 2);

/**
 * How far apart the ties of each bundle run, so that they stay in their own corridor: a curve to a control point starts in
 * the direction of that point, which must lie nearer to its own pair than to the next one at either end.
 */
export function spacings(bundles: readonly Bundled[]): number[] {
  if (bundles.length > MOST) return bundles.map(() => WIDE);
  const at = new Map<string, Bundled[]>();
  for (const bundle of bundles) {
    for (const { id } of [bundle.a, bundle.b]) {
      const held = at.get(id);
      if (held) held.push(bundle);
      else at.set(id, [bundle]);
    }
  }
  return bundles.map((bundle) => {
    if (bundle.ties.length < 2) return WIDE;
    const { a, b } = bundle;
    const length = Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
    const slope = Math.min(slopeAt(a, b, bundle, at.get(a.id) ?? []), slopeAt(b, a, bundle, at.get(b.id) ?? []));
    const steps = stepsOf(bundle);
    return Math.max(steps === 1 ? MARKS_APART : NARROW, Math.min(WIDE, (length * slope * FILL) / (4 * steps)));
  });
}

/** How steeply a tie may leave one end beside the straight way to the other: the tangent of half the angle to the next pair. */
function slopeAt(end: Bundled["a"], other: Bundled["a"], own: Bundled, bundles: readonly Bundled[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const bundle of bundles) {
    if (bundle === own) continue;
    const next = bundle.a.id === end.id ? bundle.b : bundle.a;
    const slope = halfTangent(end, other, next) * (bundle.ties.length === 1 ? BESIDE_ONE : 1);
    least = Math.min(least, slope);
  }
  return least;
}

function halfTangent(end: Point, one: Point, other: Point): number {
  const [ax, ay] = [one.x - end.x, one.y - end.y];
  const [bx, by] = [other.x - end.x, other.y - end.y];
  const lengths = Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
  const cosine = ax * bx + ay * by;
  return lengths + cosine <= 0 ? Number.POSITIVE_INFINITY : Math.abs(ax * by - ay * bx) / (lengths + cosine);
}
