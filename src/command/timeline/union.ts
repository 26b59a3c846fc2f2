import type { EcomapDocument } from "../../document/types.ts";

/**
 * A document with all members and ties that are in any of its states: what pictures that follow one another have to have room for. Each
 * is as it was when most was said of it: then its label is longest, and most has to be drawn along its line.
 */
export function unionOf(states: readonly EcomapDocument[], doc: EcomapDocument): EcomapDocument {
  const members = ever(
    states.map((state) => state.members),
    ({ name, roles }) => JSON.stringify([name, roles]).length,
  );
  const people = new Set([doc.client, ...members].map(({ id }) => id));
  const ties = ever(
    states.map((state) => state.ties),
    (tie) => JSON.stringify(tie).length,
  );
  return { ...doc, members, ties: ties.filter(({ from, to }) => people.has(from) && people.has(to)), history: [] };
}

/** Each record that ever was, as it was when it needed most; of equals the last. */
function ever<T extends { readonly id: string }>(
  tables: readonly (readonly T[])[],
  need: (record: T) => number,
): readonly T[] {
  const records = new Map<string, T>();
  for (const record of tables.flat()) {
    const before = records.get(record.id);
    if (!before || need(record) >= need(before)) records.set(record.id, record);
  }
  return [...records.values()];
}
