/** A wish that two of a row stand near one another, as indices into the row. */
export interface Bond {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Rows longer than this keep the order of a walk along the bonds. */
const SEARCH_UP_TO = 300;
const PASSES = 4;

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
  const order = walk(count, near);
  return count <= SEARCH_UP_TO ? refine(order, bonds, near) : order;
}

/** From each not yet visited one, always on to the one with the strongest bonds to those visited last. */
function walk(count: number, near: readonly (readonly Bond[])[]): number[] {
  const seen = new Set<number>();
  const order: number[] = [];
  for (let start = 0; start < count; start++) {
    const stack = [start];
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

function refine(start: readonly number[], bonds: readonly Bond[], near: readonly (readonly Bond[])[]): number[] {
  let order = [...start];
  const place = new Array<number>(order.length).fill(0);
  const settle = (list: readonly number[]) =>
    list.forEach((item, i) => {
      place[item] = i;
    });
  const length = () =>
    bonds.reduce((sum, { a, b, weight }) => sum + weight * apart(place[a] ?? 0, place[b] ?? 0, order.length), 0);
  settle(order);
  let best = length();
  for (let pass = 0; pass < PASSES; pass++) {
    const before = best;
    for (const item of start) {
      const kept = order;
      for (const spot of spotsFor(near[item] ?? [], place)) {
        const rest = kept.filter((other) => other !== item);
        order = [...rest.slice(0, spot), item, ...rest.slice(spot)];
        settle(order);
        const now = length();
        if (now < best) {
          best = now;
          break;
        }
        order = kept;
        settle(order);
      }
    }
    if (best >= before) break;
  }
  return order;
}

/** The spots next to those that one is bonded to. */
function spotsFor(bonds: readonly Bond[], place: readonly number[]): number[] {
  const spots = new Set<number>();
  for (const { b } of bonds) {
    const at = place[b] ?? 0;
    spots
      .add(at)
      .add(at + 1)
      .add(Math.max(0, at - 1));
  }
  return [...spots];
}

/** How far apart two places on a circle of `count` are. */
function apart(a: number, b: number, count: number): number {
  const distance = Math.abs(a - b);
  return Math.min(distance, count - distance);
}
