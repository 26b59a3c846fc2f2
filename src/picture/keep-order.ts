/**
 * Which items may stay where they are when a list takes a new order, so that the fewest have to move: the longest
 * rising run of `positions`, the old place of each item in the new order (`-1` for a new one). The item at `fixed`,
 * where it is given, stays in any case.
 */
export function stayers(positions: readonly number[], fixed = -1): ReadonlySet<number> {
  const held = positions[fixed] ?? -1;
  /** The last item of the best run of each length, and before each item the one that precedes it in its run. */
  const ends: number[] = [];
  const before = new Map<number, number>();
  positions.forEach((position, i) => {
    if (position < 0 || (held >= 0 && i !== fixed && i < fixed !== position < held)) return;
    const length = firstNotBelow(ends, positions, position);
    const previous = ends[length - 1];
    if (previous !== undefined) before.set(i, previous);
    ends[length] = i;
  });
  const run = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = before.get(i)) run.add(i);
  return run;
}

function firstNotBelow(ends: readonly number[], positions: readonly number[], position: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((positions[ends[middle] ?? 0] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
