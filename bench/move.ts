import type { Point } from "../src/layout/types.ts";
import { boxOf, distance } from "./geometry.ts";

/**
 * How far those who were there already move, on the mean, as a share of the diagonal of the drawing before. A move of
 * the whole drawing counts as none, as a page shows it in the middle again; turning and mirroring count.
 */
export function meanMove(before: readonly Point[], after: readonly Point[]): number {
  const count = before.length;
  const shift = before.reduce(
    (sum, { x, y }, i) => ({
      x: sum.x + ((after[i]?.x ?? x) - x) / count,
      y: sum.y + ((after[i]?.y ?? y) - y) / count,
    }),
    { x: 0, y: 0 },
  );
  const moves = before.map(({ x, y }, i) => distance({ x: x + shift.x, y: y + shift.y }, after[i] ?? { x, y }));
  const { width, height } = boxOf(before);
  return moves.reduce((sum, move) => sum + move, 0) / count / Math.hypot(width, height);
}
