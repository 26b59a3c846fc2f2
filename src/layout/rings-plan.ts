import { type Bands, RINGS, type Ring, upToStep } from "./bands.ts";
import { BAND_MARGIN } from "./ring-at.ts";
import { reachOf } from "./room.ts";
import type { Box } from "./types.ts";

/** Bands wide enough for those who stand in them, and the rows within each, nearest first. */
export interface RingsPlan {
  /** Where the first band begins, round the client. */
  readonly start: number;
  readonly bands: Bands;
  readonly rows: Readonly<Record<Ring, readonly number[]>>;
}

/** Between the client and the nearest members, so that a tie and its marks can be seen. */
const FROM_CLIENT = 42;
/** How wide a band is for each row in it, and for nobody. */
const ROW = 100;
const EMPTY = 80;
/** The share of a row that symbols and labels may take, so that ties can pass between them. */
const FILL = 0.72;
/** A full turn at a distance of 1, and what the names above the client take of it. */
const ROUND = 6.9;
const NAMES = 150;

/** What a member takes of a row. */
export const breadthOf = (box: Box | undefined): number => Math.max(80, (box?.labelWidth ?? 0) + 16);

/**
 * How far out a symbol reaches, measured upwards, that stands as far from the client as it should, in whatever direction.
 */
const outerOf = (box: Box, far: number, aspect: number): number =>
  (far + reachOf(box) + BAND_MARGIN) / Math.min(1, aspect) + 1;

/** It follows from who stands in which ring alone, not from where. */
export function planRings(client: Box, boxes: readonly Box[], rings: readonly Ring[], aspect: number): RingsPlan {
  const start = client.radius + FROM_CLIENT;
  const rows: Record<Ring, number[]> = { 1: [], 2: [], 3: [] };
  const bands: Record<Ring, number> = { 1: 0, 2: 0, 3: 0 };
  let end = start;
  for (const ring of RINGS) {
    const held = boxes.filter((_, i) => rings[i] === ring);
    let owed = held.reduce((sum, box) => sum + breadthOf(box), 0);
    const begin = end;
    if (held.length === 0) end += EMPTY;
    while (owed > 0) {
      const far = end + ROW / 2;
      rows[ring].push(far);
      owed -= (ROUND * far - NAMES) * FILL;
      end += ROW;
    }
    const furthest = held.reduce(
      (far, box) => Math.max(far, box.far === undefined ? 0 : outerOf(box, box.far, aspect)),
      0,
    );
    end = upToStep(Math.max(end, begin + EMPTY, furthest));
    bands[ring] = end;
  }
  return { start, bands, rows };
}

/** How far out each of a row round the client starts: the rows of its ring in turn, the longer ones more often. */
export function dealRows(
  order: readonly number[],
  rings: readonly Ring[],
  rows: RingsPlan["rows"],
): Map<number, number> {
  const far = new Map<number, number>();
  for (const ring of RINGS) {
    const room = rows[ring].reduce((sum, row) => sum + row, 0);
    const owed = rows[ring].map(() => 0);
    for (const i of order) {
      if (rings[i] !== ring) continue;
      rows[ring].forEach((row, r) => {
        owed[r] = (owed[r] ?? 0) + row / room;
      });
      const next = owed.indexOf(Math.max(...owed));
      owed[next] = (owed[next] ?? 0) - 1;
      far.set(i, rows[ring][next] ?? 0);
    }
  }
  return far;
}
