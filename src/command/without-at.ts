import { without } from "../document/without.ts";
import type { Path } from "../errors/codes.ts";

/** The value at a path within another; `undefined` where there is none. */
export function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  return typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? valueAt(Reflect.get(value, step), rest)
    : undefined;
}

/** A value without the field or the item of a list at a path within it. A list that this empties goes too. */
export function withoutAt(value: unknown, [step, ...rest]: Path): unknown {
  if (typeof value !== "object" || value === null || step === undefined) return value;
  const inner = rest.length > 0 ? withoutAt(Reflect.get(value, step), rest) : undefined;
  const left = Array.isArray(inner) && inner.length === 0 ? undefined : inner;
  if (Array.isArray(value)) return value.flatMap((item, i) => (i !== step ? [item] : left === undefined ? [] : [left]));
  return left === undefined ? without(value, String(step)) : { ...value, [step]: left };
}
