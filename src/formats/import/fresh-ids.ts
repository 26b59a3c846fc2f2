/** Room for a number behind an id. */
const STEM = 180;

/** Gives each an id that nobody has, and takes it: the one wished for, else it with a number behind it. */
export function freshIds(used: Set<string>): (wished: string) => string {
  const last = new Map<string, number>();
  return (wished) => {
    const stem = wished.slice(0, STEM);
    let [id, number] = [wished, last.get(stem) ?? 1];
    while (used.has(id)) id = `${stem}-${++number}`;
    last.set(stem, number);
    used.add(id);
    return id;
  };
}
