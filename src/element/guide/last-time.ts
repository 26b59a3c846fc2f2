import type { EcomapDocument } from "../../document/types.ts";
import type { NetworkIndex } from "../../network/network-index.ts";

/**
 * Who was on the map before a moment's day, by the ids in reading order: recorded earlier, or nobody knows when. After
 * those who died is not asked.
 */
export function fromLastTime(index: NetworkIndex, history: EcomapDocument["history"], now: string): readonly string[] {
  const day = now.slice(0, 10);
  const today = new Set<string>();
  for (const { recorded, ops } of history)
    for (const op of ops) if ("added" in op && op.table === "members" && recorded.slice(0, 10) >= day) today.add(op.id);
  return index.members.flatMap(({ id }) =>
    today.has(id) || index.clientTie.get(id)?.state === "deceased" ? [] : [id],
  );
}
