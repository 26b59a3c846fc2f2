import type { Rect } from "../layout/types.ts";
import { overlap } from "../scene/rects.ts";
import { into } from "./keep-sight.ts";

/**
 * Where a box stands: in sight, off its own and on as few of the others as can be, as near as can be; else in as much room as
 * there is. It may stand against any of the others, and so in whatever room is between them.
 */
export function freeRoom(box: Rect, sight: Rect, own: Rect, others: readonly Rect[]): Rect {
  const { width, height } = box;
  const [right, down] = [sight.x + sight.width, sight.y + sight.height];
  const met = others.filter((other) => overlap(other, sight));
  const beside = [own, ...met].flatMap((one) => [one.y + one.height, one.y - height]);
  const spots = [box.x, own.x + own.width, own.x - width, sight.x, right - width].flatMap((x) =>
    [box.y, sight.y, down - height, ...beside].map((y) => ({ x, y, width, height })),
  );
  const isFree = ({ x, y }: Rect) =>
    into(x, x + width, sight.x, right) === 0 &&
    into(y, y + height, sight.y, down) === 0 &&
    !overlap({ ...box, x, y }, own);
  const good = spots.filter(isFree).map((spot) => ({
    spot,
    covered: met.filter((other) => overlap(spot, other)).length,
    far: Math.abs(spot.x - box.x) + Math.abs(spot.y - box.y),
  }));
  const [best] = good.sort((a, b) => a.covered - b.covered || a.far - b.far);
  if (best) return best.spot;
  const end = Math.min(down, own.y + own.height);
  const above = { ...box, y: sight.y, height: Math.min(height, Math.max(0, own.y - sight.y)) };
  const below = { ...box, y: end, height: Math.min(height, Math.max(0, down - end)) };
  return below.height < above.height ? above : below;
}
