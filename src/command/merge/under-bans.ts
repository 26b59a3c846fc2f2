import { same } from "../../document/same.ts";
import { isTable } from "../../document/tables.ts";
import type { EcomapDocument, Tie } from "../../document/types.ts";
import { liftedOps } from "../lift-banned.ts";
import { applyOp, type FieldOp, fieldOf } from "../ops.ts";
import type { Three } from "./three.ts";

/** A document without what bans forbid that it did not know of, and the operations that took it off. */
interface UnderBans {
  readonly doc: EcomapDocument;
  readonly ops: readonly FieldOp[];
}

/** Both sides under each other's bans: a court's ban stands, whatever the other side proposed meanwhile. */
export function underBans(docs: Three<EcomapDocument>): {
  readonly docs: Three<EcomapDocument>;
  readonly ops: readonly FieldOp[];
} {
  const days = [docs.a, docs.b].flatMap(({ history }) => history.map(({ recorded }) => recorded)).sort();
  const recorded = days.at(-1) ?? "0000-01-01T00:00:00Z";
  const a = sideUnder(docs.a, docs.b, docs.base, recorded);
  const b = sideUnder(docs.b, docs.a, docs.base, recorded);
  return { docs: { ...docs, a: a.doc, b: b.doc }, ops: [...a.ops, ...b.ops] };
}

function sideUnder(doc: EcomapDocument, other: EcomapDocument, base: EcomapDocument, recorded: string): UnderBans {
  const [known, earlier] = [doc, base].map(({ ties }) => new Map(ties.map((tie) => [tie.id, tie.ban])));
  const isNew = ({ id, ban }: Tie) => !same(ban, known?.get(id)) && !same(ban, earlier?.get(id));
  const news = other.ties.filter((tie) => tie.ban !== undefined && isNew(tie));
  if (news.length === 0) return { doc, ops: [] };
  const banned = withBans(doc, news);
  const ops: FieldOp[] = [];
  let under = banned;
  for (const tie of news) {
    for (const op of liftedOps(under, tie, { recorded })) {
      ops.push(op);
      under = applyOp(under, op);
    }
  }
  const lifted = ops.filter((op) => !isLeftTo(op, doc, other, base));
  return { doc: lifted.reduce(applyOp, doc), ops: lifted };
}

/** Whether this side left a field as it was and the other, who knows of the ban, changed it: then it is as the other has it. */
function isLeftTo(op: FieldOp, doc: EcomapDocument, other: EcomapDocument, base: EcomapDocument): boolean {
  const before = valueIn(base, op);
  return same(valueIn(doc, op), before) && !same(valueIn(other, op), before);
}

/** What a document says in a field of a record of a table. */
export function valueIn(doc: EcomapDocument, { table, id, field }: Pick<FieldOp, "table" | "id" | "field">): unknown {
  const records: readonly { readonly id: string }[] = isTable(table) ? (doc[table] ?? []) : [];
  const record = records.find((one) => one.id === id);
  return record && fieldOf(record, field);
}

/** The document with bans on its ties, and with the ties that bear one. */
function withBans(doc: EcomapDocument, bans: readonly Tie[]): EcomapDocument {
  const byId = new Map(bans.map((tie) => [tie.id, tie]));
  const ties = doc.ties.map((tie): Tie => {
    const ban = byId.get(tie.id)?.ban;
    return ban ? { ...tie, ban } : tie;
  });
  const there = new Set(ties.map(({ id }) => id));
  return { ...doc, ties: [...ties, ...bans.filter(({ id }) => !there.has(id))] };
}
