import * as z from "zod/mini";
import { REFERRING, referencesOf } from "../src/document/references.ts";
import { type Schema, suiting } from "../src/document/rewrite.ts";
import { fieldsOf } from "../src/document/schema/base.ts";
import { contact, note, ownAnswer } from "../src/document/schema/consent.ts";
import { flag, role } from "../src/document/schema/member.ts";
import { move } from "../src/document/schema/move.ts";
import type { SeenBy } from "../src/document/schema/seen-by.ts";
import { AUDIENCES } from "../src/document/schema/terms.ts";
import { view } from "../src/document/schema/tie.ts";
import { RECORD_SCHEMAS } from "../src/document/tables.ts";
import { CODE_BOOK, REASONS } from "../src/measure/index.ts";

/** The records of a document and the parts of them that have rules of their own, by the name they bear in the guide. */
const RECORDS: Readonly<Record<string, readonly Schema[]>> = {
  "the document": [RECORD_SCHEMAS.document],
  "client": [RECORD_SCHEMAS.client],
  "member": [suiting(RECORD_SCHEMAS.members, {})],
  "its roles": [role],
  "its contact": [contact],
  "its own yes": [ownAnswer],
  "tie": [RECORD_SCHEMAS.ties],
  "its moves": move.def.options,
  "its views": [view],
  "group": [RECORD_SCHEMAS.groups],
  "goal": [RECORD_SCHEMAS.goals],
  "intervention": [RECORD_SCHEMAS.interventions],
  "transition": [RECORD_SCHEMAS.transitions],
  "conference": [RECORD_SCHEMAS.conferences],
  "log": [RECORD_SCHEMAS.log],
  "experience": [RECORD_SCHEMAS.experience],
  "sitting": [RECORD_SCHEMAS.sittings],
  "flag": [flag],
  "note": [note],
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** Who sees what, read from the rules of the schema: the fields of a record that share a rule stand in one row. */
export function audienceTable(): string {
  const rows = Object.entries(RECORDS).flatMap(([name, schemas]) => {
    const fields = new Map(schemas.flatMap((schema) => [...(fieldsOf(schema) ?? [])]));
    const byRule = new Map<string, string[]>();
    for (const [field, { schema, seenBy }] of fields) {
      if (suiting(schema, "") instanceof z.ZodMiniNever) continue;
      const rule = marks(seenBy).join(" | ");
      byRule.set(rule, [...(byRule.get(rule) ?? []), `\`${field}\``]);
    }
    return [...byRule].map(([rule, names], i) => [i === 0 ? `**${name}**` : "", names.join(", "), rule]);
  });
  return table(["", "fields", ...AUDIENCES], rows);
}

const marks = ({ audiences, unticked }: SeenBy): string[] =>
  AUDIENCES.map((audience) => {
    if (!audiences.includes(audience)) return "";
    return audience === "report" && !unticked ? "ticked" : "yes";
  });

/** Every place in a document that holds the id of another record, and what becomes of it when that goes. */
export function referenceTable(): string {
  const rows = REFERRING.flatMap((field) =>
    referencesOf(field).map(({ path, to, remove, redact, erase }) => [
      `\`${[field, ...path].join(".").replaceAll(".*", "[]")}\``,
      to,
      remove,
      redact,
      erase,
    ]),
  );
  return table(["where", "points at", "on remove", "on redact", "on erase"], rows);
}

/** What each measure says: the code book. */
export function measureTable(): string {
  const rows = CODE_BOOK.map(({ name, what, unit, formula = "", source = "" }) => [
    `\`${name}\``,
    what.replaceAll("|", "\\|"),
    unit,
    formula === "" ? "" : `\`${formula}\``,
    source,
  ]);
  return table(["column", "says", "in", "formula", "source"], rows);
}

/** Why a measure has no value. */
export const reasonTable = (): string =>
  table(
    ["reason", "means"],
    Object.entries(REASONS).map(([reason, meaning]) => [`\`${reason}\``, meaning]),
  );

const TABLES = new Map([
  ["audience", audienceTable],
  ["reference", referenceTable],
  ["measure", measureTable],
  ["reason", reasonTable],
]);

const BLOCK = /(\{\/\* (\w+) table, from the code \*\/\})[\s\S]*?(\{\/\* end \*\/\})/g;

/** A page of the guide with its tables as the code has them today. */
export const withTables = (page: string): string =>
  page.replace(BLOCK, (_, begin: string, name: string, end: string) => {
    return `${begin}\n\n${TABLES.get(name)?.() ?? ""}\n\n${end}`;
  });
