/** A wish that two of a row stand near one another, as indices into the row. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Rows longer than this keep the order of a walk along the bonds. */
const SEARCH_UP_TO = 300;
const PASSES = 6;
/** Shorter rows are walked from several first ones, of which the best order stays. */
const RETRY_UP_TO = 60;
const RETRIES = [0, 0.5];

/**
 * An order of `count` things round a circle in which bonded ones stand near one another: a walk along the strongest
 * bonds, then single ones moved next to those they are bonded to as long as the sum of the distances falls
 * (seriation by local search; Liiv 2010 gives an overview). Answers the indices in their order.
 */
export function seriate(count: number, bonds: readonly Bond[]): number[] {
  const near: Bond[][] = Array.from({ length: count }, () => []);
  for (const bond of bonds) {
    near[bond.a]?.push(bond);
    near[bond.b]?.push({ a: bond.b, b: bond.a, weight: bond.weight });
  }
  if (count > SEARCH_UP_TO) return walk(count, near, 0);
  const starts = count <= RETRY_UP_TO ? RETRIES.map((share) => Math.floor(share * count)) : [0];
  const orders = starts.map((first) => sift(walk(count, near, first), near));
  return orders.reduce((best, order) => (lengthOf(order, bonds) < lengthOf(best, bonds) - LEAST ? order : best));
}

/** From each not yet visited one, always on to the one with the strongest bonds to those visited last. */
function walk(count: number, near: readonly (readonly Bond[])[], first: number): number[] {
  const seen = new Set<number>();
  const order: number[] = [];
  for (let i = 0; i < count; i++) {
    const stack = [(first + i) % count];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      order.push(at);
      const next = (near[at] ?? []).filter(({ b }) => !seen.has(b));
      next.sort((p, q) => p.weight - q.weight || q.b - p.b);
      stack.push(...next.map(({ b }) => b));
    }
  }
  return order;
}

/**
 * Single ones taken out and put back where the sum of the weighted distances is least, found by swapping each with its
 * next neighbour all the way round (sifting; Baur and Brandes 2004 use it for crossings).
 */
function sift(order: number[], near: readonly (readonly Bond[])[]): number[] {
  const row = makeRow(order, near);
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false;
    for (let item = 0; item < order.length; item++) {
      if ((near[item] ?? []).length === 0) continue;
      let [sum, least, best] = [0, -LEAST, 0];
      for (let step = 1; step < order.length; step++) {
        sum += row.moveOn(item);
        if (sum < least) [least, best] = [sum, step];
      }
      // All round the circle it has the same neighbours again: now as many steps on as are best.
      for (let step = 0; step < best; step++) row.moveOn(item);
      moved ||= best > 0;
    }
    if (!moved) break;
  }
  return order;
}

/** A row in a circle, whose items change places with the next one. Numbers lie in plain lists, as this is asked a million times. */
function makeRow(order: number[], near: readonly (readonly Bond[])[]): { moveOn: (item: number) => number } {
  const count = order.length;
  const place = new Int32Array(count);
  order.forEach((item, i) => {
    place[item] = i;
  });
  // The bonds of each, one after the other: to whom, and how strong; and where those of each end.
  const bonds = near.map((list, item) => list.filter(({ b }) => b !== item));
  const others = Int32Array.from(bonds.flat(), ({ b }) => b);
  const weights = Float64Array.from(bonds.flat(), ({ weight }) => weight);
  const ends = new Int32Array(count);
  bonds.forEach((list, item) => {
    ends[item] = (ends[item - 1] ?? 0) + list.length;
  });
  // How much further something is that was so many places ahead, from -count, after one step on.
  const further = Float64Array.from(
    { length: 2 * count },
    (_, i) => apart(i, count + 1, count) - apart(i, count, count),
  );
  /** What the bonds of one, but for one to another, gain in length by a step on, or back. */
  const gain = (item: number, from: number, step: 1 | -1, but: number): number => {
    let sum = 0;
    const end = ends[item] ?? 0;
    for (let k = item === 0 ? 0 : (ends[item - 1] ?? 0); k < end; k++) {
      const b = others[k] ?? 0;
      if (b !== but) sum += (weights[k] ?? 0) * (further[count + ((place[b] ?? 0) - from) * step] ?? 0);
    }
    return sum;
  };
  return {
    moveOn: (item) => {
      const from = place[item] ?? 0;
      const to = from + 1 === count ? 0 : from + 1;
      const other = order[to] ?? 0;
      const sum = gain(item, from, 1, other) + gain(other, to, -1, item);
      order[from] = other;
      place[other] = from;
      order[to] = item;
      place[item] = to;
      return sum;
    },
  };
}

/** The least gain that is worth a move: rounding alone moves no one. */
const LEAST = 1e-6;

/** The sum of the weighted distances of all bonds. */
function lengthOf(order: readonly number[], bonds: readonly Bond[]): number {
  const place = new Int32Array(order.length);
  order.forEach((item, i) => {
    place[item] = i;
  });
  return bonds.reduce((sum, { a, b, weight }) => sum + weight * apart(place[a] ?? 0, place[b] ?? 0, order.length), 0);
}

/** How far apart two places on a circle of `count` are. */
function apart(a: number, b: number, count: number): number {
  const distance = Math.abs(a - b) % count;
  return Math.min(distance, count - distance);
}
