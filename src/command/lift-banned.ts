import type { EcomapDocument, Tie } from "../document/types.ts";
import { ASKED_CONTACT, type Asked, type AskingRecord, type AskingTable } from "./asked-contact.ts";
import { forbids } from "./bans.ts";
import { mentioning, mentionsIn } from "./known.ts";
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
  const may = { doc, today, may: (asked: Asked) => !forbids(banning, asked, today) };
  const lift = <T extends AskingTable>(table: T, record: AskingRecord<T>): FieldOp[] =>
    fieldOps(table, record.id, record, ASKED_CONTACT[table](record, may));
  // Only what tells of somebody asks for contact with them; a plan may do so by way of their tie.
  const { of } = mentionsIn("ties", doc.ties);
  const often = (id: string) => (id === doc.client.id ? Number.POSITIVE_INFINITY : (of.get(id)?.size ?? 0));
  const whom = often(banning.to) < often(banning.from) ? banning.to : banning.from;
  const ties = mentioning("ties", doc.ties, whom).flatMap((at) => doc.ties[at] ?? []);
  const lifted = <T extends Exclude<AskingTable, "client">>(
    table: T,
    records: readonly AskingRecord<T>[] = [],
    others: readonly Tie[] = [],
  ): FieldOp[] => {
    const found = [whom, ...others.map(({ id }) => id)].flatMap((id) => mentioning(table, records, id));
    const ats = [...new Set(found)].sort((a, b) => a - b);
    return ats.flatMap((at) => records.slice(at, at + 1).flatMap((record) => lift(table, record)));
  };
  return [
    ...lifted("ties", doc.ties),
    ...lifted("members", doc.members),
    ...lift("client", doc.client),
    ...lifted("groups", doc.groups),
    ...lifted("interventions", doc.interventions, ties),
    ...lifted("conferences", doc.conferences),
  ].map((op): FieldOp => ({ ...op, follows: "ban" }));
}
