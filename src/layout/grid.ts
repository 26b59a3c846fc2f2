import type { Rect } from "./types.ts";

/** Things on the ground, found by where they lie. */
export interface Grid<T> {
  readonly add: (rect: Rect, thing: T) => void;
  /** Whether one of the things near a rectangle passes a test; it may be asked of one thing more than once. */
  readonly some: (rect: Rect, test: (thing: T) => boolean) => boolean;
}

/** A grid of square cells, `size` map units wide. */
export function makeGrid<T>(size: number): Grid<T> {
  const cells = new Map<number, T[]>();
  const all: T[] = [];

  function someCell({ x, y, width, height }: Rect, visit: (key: number) => boolean): boolean {
    const right = Math.floor((x + width) / size);
    const down = Math.floor((y + height) / size);
    for (let row = Math.floor(y / size); row <= down; row++) {
      for (let column = Math.floor(x / size); column <= right; column++) {
        if (visit(row * ROW + column)) return true;
      }
    }
    return false;
  }

  return {
    add: (rect, thing) => {
      all.push(thing);
      someCell(rect, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(thing);
        else cells.set(key, [thing]);
        return false;
      });
    },
    some: (rect, test) => {
      // A rectangle with more cells than there are things, such as round a very long tie, is looked up the other way.
      if ((rect.width / size + 1) * (rect.height / size + 1) > all.length) return all.some(test);
      return someCell(rect, (key) => cells.get(key)?.some(test) ?? false);
    },
  };
}

/** More than any map has columns, so that no two cells share a key. */
const ROW = 1_000_000;
