/**
 * A function of a list or record that remembers its answers for those that are frozen, as these change no more and
 * are shared from one document to the next.
 */
export function remembered<K extends object, A extends {}>(look: (key: K) => A): (key: K) => A {
  const known = new WeakMap<K, A>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const answer = look(key);
    if (Object.isFrozen(key)) known.set(key, answer);
    return answer;
  };
}
