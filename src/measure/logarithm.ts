/** By the series of the inverse hyperbolic tangent, quick near 1. */
function series(value: number): number {
  const step = (value - 1) / (value + 1);
  let [power, sum] = [step, 0];
  for (let odd = 1; odd < 40; odd += 2) {
    sum += power / odd;
    power *= step * step;
  }
  return 2 * sum;
}

const LN_OF_TWO = series(2);

/**
 * The natural logarithm of a number above 0. Engines differ in the last figure of theirs; this one is made of what they
 * agree on: halved or doubled into [2/3, 4/3], and from there by the series.
 */
export function ln(value: number): number {
  let [rest, twos] = [value, 0];
  for (; rest > 4 / 3; rest /= 2) twos++;
  for (; rest < 2 / 3; rest *= 2) twos--;
  return twos * LN_OF_TWO + series(rest);
}
