import { symbolRect } from "../layout/room.ts";
import type { Placement, Point } from "../layout/types.ts";

/** Half the height of a mark on a tie, and a little more. */
const MARK = 11;

/** Whether no symbol and no label lies where a mark with its middle at a point would. */
export function clearOf({ client, members }: Placement): (point: Point) => boolean {
  const rects = [client, ...members].flatMap((symbol) =>
    symbol === client || symbol.lines.length === 0 ? [symbolRect(symbol)] : [symbolRect(symbol), symbol.label],
  );
  return (point) =>
    rects.every(
      ({ x, y, width, height }) =>
        point.x < x - MARK || point.x > x + width + MARK || point.y < y - MARK || point.y > y + height + MARK,
    );
}
