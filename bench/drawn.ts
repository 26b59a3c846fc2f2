import type { Placement, Point, Rect } from "../src/layout/types.ts";
import { alongBows, bowsOf, quadraticAt } from "../src/layout/ways.ts";
import type { Circle } from "./geometry.ts";

/** A drawing as whoever looks at it meets it: whoever made it and however it was written down. */
export interface Drawn {
  readonly symbols: readonly (Circle & { readonly id: string })[];
  /** What stands beside a symbol; a name inside its own symbol is none. */
  readonly labels: readonly { readonly of: string; readonly rect: Rect }[];
  readonly ways: readonly { readonly ends: readonly [string, string]; readonly points: readonly Point[] }[];
}

/** A bent way is looked at in so many straight pieces. */
const PIECES = 12;

export const bent = (from: Point, via: Point, to: Point): Point[] =>
  Array.from({ length: PIECES + 1 }, (_, i) => quadraticAt(from, via, to, i / PIECES));

/** What a layout of ours answered, with its bends and the boxes of its labels. */
export const fromPlacement = ({ client, members, routes }: Placement): Drawn => ({
  symbols: [client, ...members].map(({ id, x, y, radius }) => ({ id, x, y, radius })),
  labels: members.filter(({ lines }) => lines.length > 0).map(({ id, label }) => ({ of: id, rect: label })),
  ways: routes.map(({ tie, from, via, to }) => ({
    ends: [tie.from, tie.to],
    points: via ? alongBows(bowsOf(from, via, to), PIECES) : [from, to],
  })),
});
