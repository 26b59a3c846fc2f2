import * as z from "zod/mini";
import type { Issue, Path } from "../errors/codes.ts";
import { isFullForm } from "./quick/reader.ts";
import { TABLES } from "./schema/change.ts";
import { schemaIssues } from "./schema-issues.ts";
import { fieldIn, isTable, RECORD_SCHEMAS } from "./tables.ts";
import type { EcomapDocument, Op } from "./types.ts";

type FieldOp = Extract<Op, { readonly field: string }>;

/** What breaks the rule that an operation holds what a document can hold, in full form, so that it can be done again. */
export const historyIssues = ({ history }: Pick<EcomapDocument, "history">): Issue[] =>
  history.flatMap(({ ops }, i) => ops.flatMap((op, j) => opIssues(op, ["history", i, "ops", j])));

const KINDS = ["added", "removed", "field"];

function opIssues(op: Op, path: Path): Issue[] {
  if (KINDS.filter((kind) => kind in op).length > 1) return [{ code: "wrong-value", path, params: {} }];
  if ("field" in op) return fieldIssues(op, path);
  const { table } = op;
  if (!isTable(table)) return [{ code: "wrong-term", path: [...path, "table"], params: { terms: TABLES } }];
  const side = "added" in op ? "added" : "removed";
  const record = "added" in op ? op.added : op.removed;
  if (record.id !== op.id) return [{ code: "wrong-value", path: [...path, side, "id"], params: {} }];
  return isFullForm(RECORD_SCHEMAS[table], record) ? [] : issuesOf(table, record, [...path, side]);
}

/** What no operation on a field may touch; the tables of a document have operations of their own. */
const FIXED = ["id", "__proto__"];
const FIXED_OF_DOCUMENT = [
  "format",
  "version",
  "client",
  "members",
  "ties",
  "places",
  "history",
  "erased",
  "redactedFor",
  "redactedTo",
];

function fieldIssues(op: FieldOp, path: Path): Issue[] {
  const { table, field } = op;
  if (FIXED.includes(field) || (table === "document" && FIXED_OF_DOCUMENT.includes(field))) {
    return [{ code: "fixed-field", path: [...path, "field"], params: { field } }];
  }
  return (["from", "to"] as const).flatMap((side): Issue[] => {
    const value = op[side];
    if (isHeld(table, field, value)) return [];
    const given = value === undefined ? {} : { [field]: value };
    return issuesOf(table, given, [...path, side], field);
  });
}

/** Whether a record can hold a value in a field, or do without one. */
function isHeld(table: Op["table"], field: string, value: unknown): boolean {
  // A table that was never asked about begins empty.
  if (table === "document" && TABLES.some((name) => name === field)) {
    return value === undefined || (Array.isArray(value) && value.length === 0);
  }
  const schema = fieldIn(table, field)?.schema;
  if (value === undefined) return !schema || schema instanceof z.ZodMiniExactOptional;
  return !schema || isFullForm(schema, value);
}

/** What is wrong with a record, or with one field of it; at least one. */
function issuesOf(table: Op["table"], record: object, path: Path, field?: string): Issue[] {
  const answer = z.safeParse(RECORD_SCHEMAS[table], record, { reportInput: true });
  const issues = answer.success ? [] : schemaIssues(answer.error);
  const own = issues.filter((issue) => field === undefined || issue.path[0] === field);
  // Else the value is valid, but written in short.
  if (own.length === 0) return [{ code: "wrong-value", path, params: {} }];
  return own.map((issue) => ({ ...issue, path: [...path, ...issue.path.slice(field === undefined ? 0 : 1)] }));
}
