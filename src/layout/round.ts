import { EcomapError } from "../errors/ecomap-error.ts";

/** A length in map units, rounded to 0.01; never -0. Throws `not-finite`, so that no picture holds NaN. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new EcomapError({ code: "not-finite", path: [], params: {} });
  return Math.round(value * 100) / 100 + 0;
}

/** A share or scale, rounded to 0.001 as the shortest decimal. */
export const roundShare = (value: number): number => Math.round(value * 1000) / 1000;
