import { withoutDangling } from "../document/dangling.ts";
import { saidNo } from "../document/said-no.ts";
import { TABLES } from "../document/schema/change.ts";
import type { EcomapDocument, Member } from "../document/types.ts";

/** What keeps a record from somebody. */
type Kept = Pick<Member, "id" | "shownTo" | "agreed" | "origin" | "own">;

/**
 * A document without the records that are kept from somebody, where the file read back no longer says so; and how many
 * these are. A record is known again by its id: one that is not may be there under another.
 */
export function withoutUnguarded(
  doc: EcomapDocument,
  back: EcomapDocument,
): { readonly doc: EcomapDocument; readonly count: number } {
  let [copy, count] = [doc, 0];
  for (const table of TABLES) {
    const records: readonly Kept[] = doc[table] ?? [];
    const found: readonly Kept[] = back[table] ?? [];
    const byId = new Map(found.map((record) => [record.id, record]));
    const left = records.filter((record) => found.length === 0 || isGuarded(record, byId.get(record.id)));
    count += records.length - left.length;
    if (left.length < records.length) copy = { ...copy, [table]: left };
  }
  return { doc: count === 0 ? doc : withoutDangling({ ...copy, history: [] }, "redact"), count };
}

/** Whether a record is as it was read back kept from all from whom it was kept. */
function isGuarded({ shownTo, agreed, origin, own }: Kept, back: Kept | undefined): boolean {
  const isOnly = shownTo?.only === undefined || shownTo.only === back?.shownTo?.only;
  const isNot = (shownTo?.not ?? []).every((audience) => back?.shownTo?.not?.includes(audience));
  // Who came of a file waits again wherever a file of them is read.
  const isWaiting = agreed !== "not-yet" || origin === "import" || back?.agreed === agreed;
  return isOnly && isNot && isWaiting && (!saidNo(own) || saidNo(back?.own));
}
