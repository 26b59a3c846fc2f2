const isObject = (part: unknown): part is object => typeof part === "object" && part !== null;

/** What stands at a path in plain JSON; `undefined` where nothing does. */
export const at = (part: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((found, key) => (isObject(found) ? Reflect.get(found, key) : undefined), part);

/** The same JSON with another value at a path, or without it. What has become empty by that is left out. */
export const put = (part: unknown, path: string, value: unknown): unknown => putAt(part, path.split("."), value);

function putAt(part: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const next = putAt(isObject(part) ? Reflect.get(part, key) : undefined, rest, value);
  if (/^\d+$/.test(key)) {
    const items: unknown[] = Array.isArray(part) ? [...part] : [];
    items.splice(Number(key), 1, ...(next === undefined ? [] : [next]));
    return items.length > 0 ? items : undefined;
  }
  const entries = new Map<string, unknown>(isObject(part) && !Array.isArray(part) ? Object.entries(part) : []);
  if (next === undefined) entries.delete(key);
  else entries.set(key, next);
  return entries.size > 0 ? Object.fromEntries(entries) : undefined;
}
