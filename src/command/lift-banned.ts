import type { EcomapDocument, Tie } from "../document/types.ts";
import { ASKED_CONTACT, type Asked, type AskingRecord, type AskingTable } from "./asked-contact.ts";
import { forbids } from "./bans.ts";
import type { FieldOp } from "./ops.ts";
import { fieldOps } from "./ops.ts";
import type { CommandContext } from "./types.ts";

/**
 * Takes away the contact that a tie's ban forbids, wherever the document asks for it. What was done stays. Whenever the
 * ban began, this goes on the day that was recorded.
 */
export function liftedOps(doc: EcomapDocument, banning: Tie, { recorded }: CommandContext): readonly FieldOp[] {
  if (!banning.ban) return [];
  const today = recorded.slice(0, 10);
  const lifted = <T extends AskingTable>(table: T, records: readonly AskingRecord<T>[] = []): FieldOp[] =>
    records.flatMap((record) => {
      const may = { doc, today, may: (asked: Asked) => !forbids(banning, asked, today) };
      return fieldOps(table, record.id, record, ASKED_CONTACT[table](record, may));
    });
  return [
    ...lifted("ties", doc.ties),
    ...lifted("members", doc.members),
    ...lifted("client", [doc.client]),
    ...lifted("groups", doc.groups),
    ...lifted("interventions", doc.interventions),
    ...lifted("conferences", doc.conferences),
  ].map((op): FieldOp => ({ ...op, follows: "ban" }));
}
