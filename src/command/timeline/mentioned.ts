import type { When } from "../../document/dates.ts";
import { dayOf } from "../../document/dates.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { fieldOf } from "../ops.ts";
import { limitOf } from "./moment.ts";

/**
 * The people of whom something was said after one date and until another: of themselves or of one of their ties.
 * `documents` hold the ties as they were and are.
 */
export function mentioned(
  doc: EcomapDocument,
  documents: readonly EcomapDocument[],
  after: When,
  until: When,
): ReadonlySet<unknown> {
  const said = new Set<unknown>();
  const ends = new Map(documents.flatMap(({ ties }) => ties.map((tie) => [tie.id, tie])));
  const mention = (tie: object | undefined) => {
    if (tie) for (const end of ["from", "to"]) said.add(fieldOf(tie, end));
  };
  for (const change of doc.history) {
    const day = dayOf(change);
    if (day <= limitOf(after) || day > limitOf(until)) continue;
    for (const op of change.ops) {
      if (op.table === "members") said.add(op.id);
      if (op.table !== "ties") continue;
      mention("added" in op ? op.added : "removed" in op ? op.removed : ends.get(op.id));
    }
  }
  return said;
}
