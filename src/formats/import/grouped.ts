/** Things by what they are found by, in their order; none where `keysOf` says nothing of one. */
export function grouped<T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const others = found.get(key);
      if (others) others.push(thing);
      else found.set(key, [thing]);
    }
  }
  return found;
}
