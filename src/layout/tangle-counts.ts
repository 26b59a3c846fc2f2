/** What a tie through another's symbol counts as, in crossings, and one through a name, which may yet find another spot. */
export const SYMBOL = 3;
const NAME = 0.8;

/** How many numbers describe a symbol with its name: middle, reach squared; middle of the name, half its width and height. */
export const STAND = 7;

/** How many ties pass a point nearer than the root of `square`. */
export function passing(ends: Float64Array, count: number, x: number, y: number, square: number): number {
  let sum = 0;
  for (let k = 0; k < count; k += 4) {
    const ax = x - (ends[k] ?? 0);
    const ay = y - (ends[k + 1] ?? 0);
    const dx = (ends[k + 2] ?? 0) - x + ax;
    const dy = (ends[k + 3] ?? 0) - y + ay;
    const aside = ax * dy - ay * dx;
    const length = dx * dx + dy * dy;
    if (aside * aside >= square * length) continue;
    const along = ax * dx + ay * dy;
    if (along > 0 && along < length) sum++;
  }
  return sum;
}

/** How many ties a way from a point crosses; those that share its end have no place on either side of it. */
export function crossing(
  ends: Float64Array,
  first: number,
  count: number,
  x: number,
  y: number,
  dx: number,
  dy: number,
): number {
  let sum = 0;
  for (let k = first; k < count; k += 4) {
    const ax = (ends[k] ?? 0) - x;
    const ay = (ends[k + 1] ?? 0) - y;
    const bx = (ends[k + 2] ?? 0) - x;
    const by = (ends[k + 3] ?? 0) - y;
    if ((ax * dy - ay * dx) * (bx * dy - by * dx) >= 0) continue;
    const ex = bx - ax;
    const ey = by - ay;
    if ((ay * ex - ax * ey) * ((ay - dy) * ex - (ax - dx) * ey) < 0) sum++;
  }
  return sum;
}

/** What the symbols and names on a way from a point cost. */
export function standing(stands: Float64Array, count: number, x: number, y: number, dx: number, dy: number): number {
  const square = dx * dx + dy * dy;
  const [wide, high] = [Math.abs(dx), Math.abs(dy)];
  let sum = 0;
  for (let k = 0; k < count; k += STAND) {
    const ax = (stands[k] ?? 0) - x;
    const ay = (stands[k + 1] ?? 0) - y;
    const aside = ax * dy - ay * dx;
    if (aside * aside < (stands[k + 2] ?? 0) * square) {
      const along = ax * dx + ay * dy;
      if (along > 0 && along < square) sum += SYMBOL;
    }
    const nx = (stands[k + 3] ?? 0) - x;
    const ny = (stands[k + 4] ?? 0) - y;
    const halfWidth = stands[k + 5] ?? 0;
    const halfHeight = stands[k + 6] ?? 0;
    if (Math.abs(nx * dy - ny * dx) >= halfWidth * high + halfHeight * wide) continue;
    if (Math.abs(2 * nx - dx) < 2 * halfWidth + wide && Math.abs(2 * ny - dy) < 2 * halfHeight + high) sum += NAME;
  }
  return sum;
}
