import { same } from "../../document/same.ts";
import { byCode } from "./text.ts";

/** What something was, and what each side made of it. */
export interface Three<T> {
  readonly base: T;
  readonly a: T;
  readonly b: T;
}

/** What becomes of something that at most one side changed, or both alike; `undefined` where both changed it differently. */
export function settled<T>({ base, a, b }: Three<T>): { readonly value: T } | undefined {
  if (same(a, b) || same(b, base)) return { value: a };
  return same(a, base) ? { value: b } : undefined;
}

/** The same part of all three. */
export const each = <T, U>({ base, a, b }: Three<T>, part: (of: T) => U): Three<U> => ({
  base: part(base),
  a: part(a),
  b: part(b),
});

/**
 * Keys in one order: those of the base as they stand there, then the new ones; by their text where both sides have new
 * ones, so that it does not matter which side is which.
 */
export function ordered(keys: Three<Iterable<string>>, isIn: (key: string) => boolean): readonly string[] {
  const base = new Set(keys.base);
  const fresh = each(keys, (of) => [...of].filter((key) => !base.has(key) && isIn(key)));
  const both = [...new Set([...fresh.a, ...fresh.b])];
  return [...[...base].filter(isIn), ...(fresh.a.length > 0 && fresh.b.length > 0 ? both.sort(byCode) : both)];
}
