import { unitPoint } from "./trig.ts";
import type { Point } from "./types.ts";

/** Where a member starts round the client: how far out, and after which share of a turn. */
export interface Seat {
  readonly far: number;
  readonly turn: number;
}

/** What a member needs beside its neighbours, in map units. */
export interface Sitter {
  readonly far: number;
  readonly breadth: number;
}

/** A full turn at a distance of 1, on an oval a little wider than high. */
const ROUND = 6.9;

/**
 * As {@link turnsOf}; but where
 * there are far too many for one round they sit in rows behind one another, and each row takes up some of the room that
 * the others leave it.
 */
export function turnsInRows(sitters: readonly Sitter[], from: number, to: number): number[] {
  const turns = turnsOf(sitters, from, to);
  if (sitters.reduce((sum, sitter) => sum + needOf(sitter), 0) <= (to - from) * CROWDED) return turns;
  const rows = new Map<number, number[]>();
  sitters.forEach(({ far }, i) => {
    rows.set(far, [...(rows.get(far) ?? []), i]);
  });
  for (const row of rows.values()) {
    const own = turnsOf(
      row.flatMap((i) => sitters[i] ?? []),
      from,
      to,
    );
    row.forEach((i, nth) => {
      turns[i] = ((turns[i] ?? from) + (own[nth] ?? from)) / 2;
    });
  }
  return turns;
}

/** How many rounds' worth of sitters are far too many for one. */
const CROWDED = 2;

const needOf = ({ far, breadth }: Sitter): number => breadth / (ROUND * far);

/** The turns between two of sitters in their order, each with its share by what it needs; the fewer the looser. */
export function turnsOf(row: readonly Sitter[], from: number, to: number): number[] {
  const needs = row.map(needOf);
  const total = needs.reduce((sum, need) => sum + need, 0);
  const spare = Math.max(0, (to - from - total) / Math.max(1, row.length));
  const scale = total > to - from ? (to - from) / total : 1;
  let at = from;
  return needs.map((need) => {
    const share = need * scale + spare;
    at += share;
    return at - share / 2;
  });
}

export function pointAt({ far, turn }: Seat, aspect: number): Point {
  const { x, y } = unitPoint(turn);
  return { x: x * far * aspect, y: y * far };
}
