/** Whether two plain JSON values say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameLists(a, b);
  const mine = Object.entries(a);
  const others = new Map<string, unknown>(Object.entries(b));
  return mine.length === others.size && mine.every(([key, value]) => others.has(key) && same(value, others.get(key)));
}

/** Of lists the first item that differs says it: none of those behind it is looked at. */
const sameLists = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => same(item, b[i]));
