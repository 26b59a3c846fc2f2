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

/** The turns of a row between two, each with its share by what it needs; the fewer the looser. */
export function turnsOf(row: readonly Sitter[], from: number, to: number): number[] {
  const needs = row.map(({ far, breadth }) => breadth / (ROUND * far));
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
