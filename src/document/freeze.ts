import { LIMITS } from "./limits.ts";

/** Freezes a value and all it holds; stops where something is frozen already, so that what is shared is walked once. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
  return value;
}

/**
 * Freezes what `JSON.parse` gave, where it is plain JSON within the limits, and answers whether it is; where not,
 * some parts of it are frozen, with all they hold.
 */
export function freezePlain(value: unknown, levels: number = LIMITS.depth): boolean {
  if (typeof value !== "object") return typeof value !== "number" || Number.isFinite(value);
  if (value === null || levels === 0 || Object.hasOwn(value, "__proto__")) return false;
  const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const part of inner) if (!freezePlain(part, levels - 1)) return false;
  Object.freeze(value);
  return true;
}
