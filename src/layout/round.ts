import { EcomapError } from "../errors/ecomap-error.ts";

/** A length in map units, rounded to 0.01; never -0. Throws `not-finite`, so that no picture holds NaN. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new EcomapError({ code: "not-finite", path: [], params: {} });
  return Math.round(value * 100) / 100 + 0;
}
