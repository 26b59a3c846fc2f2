import type { When } from "../../document/dates.ts";
import { dayOf } from "../../document/dates.ts";
import { same } from "../../document/same.ts";
import type { EcomapDocument, Op } from "../../document/types.ts";
import { eachNamedIn } from "../../document/without-gone.ts";
import { fieldOf } from "../ops.ts";
import { limitOf } from "./moment.ts";

/**
 * The people of whom something was said after one date and until another: of themselves, of one of their ties, or as one of those
 * in a group, at a talk or in a plan. `documents` hold the ties as they were and are.
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
  const mentionIn = (op: Op) => {
    if (op.table === "members") said.add(op.id);
    if (op.table === "ties") mention("added" in op ? op.added : "removed" in op ? op.removed : ends.get(op.id));
    for (const id of namedIn(op, (tie) => mention(ends.get(tie)))) said.add(id);
  };
  for (const change of doc.history) {
    const day = dayOf(change);
    if (day > limitOf(after) && day <= limitOf(until)) change.ops.forEach(mentionIn);
  }
  return said;
}

/** Who stands in what an operation makes otherwise; `tell` is told of ties that do. */
function namedIn(op: Op, tell: (tie: string) => void): readonly string[] {
  if ("removed" in op) return [];
  const people: string[] = [];
  for (const said of "added" in op ? [op.added] : [newIn(op.from, op.to), newIn(op.to, op.from)]) {
    eachNamedIn(op.table, "field" in op ? { [op.field]: said } : { ...op.added }, (table, id) => {
      if (table === "ties") tell(id);
      if (table === "members") people.push(id);
    });
  }
  return people;
}

/** What is in one value of a field and not in another. */
const newIn = (from: unknown, to: unknown): unknown =>
  Array.isArray(from) && Array.isArray(to) ? to.filter((item) => !from.some((one) => same(one, item))) : to;
