import type { Coming } from "./course.ts";

/**
 * The ids of all records that are or ever were in a table, in its order; those that are gone stand where they stood.
 * `comings` are all that came and went, in the order in which that was recorded.
 */
export function standing(present: readonly string[], comings: readonly Coming[]): readonly string[] {
  if (comings.length === 0) return present;
  // Back through history: `there` is the table as it was, `after` says who stands after whom of all who were ever seen.
  const there = [...present];
  const after = new Map(present.map((id, i) => [i === 0 ? "" : (present[i - 1] ?? ""), id]));
  const known = new Set(present);
  for (const op of [...comings].reverse()) {
    if ("added" in op) {
      const at = there[op.at] === op.id ? op.at : there.indexOf(op.id);
      if (at >= 0) there.splice(at, 1);
    } else {
      const before = there[Math.min(op.at, there.length) - 1] ?? "";
      if (!known.has(op.id)) insert(after, before, op.id);
      known.add(op.id);
      there.splice(op.at, 0, op.id);
    }
  }
  const ids: string[] = [];
  for (let id = after.get(""); id !== undefined; id = after.get(id)) ids.push(id);
  return ids;
}

function insert(after: Map<string, string>, before: string, id: string): void {
  const next = after.get(before);
  if (next !== undefined) after.set(id, next);
  after.set(before, id);
}
