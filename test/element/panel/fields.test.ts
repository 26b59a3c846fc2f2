import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type Schema, suiting } from "../../../src/document/rewrite.ts";
import { fieldsOf } from "../../../src/document/schema/base.ts";
import { bound, enlarge, keep, strengthen } from "../../../src/document/schema/move.ts";
import { MOVES } from "../../../src/document/schema/terms.ts";
import { RECORD_SCHEMAS } from "../../../src/document/tables.ts";
import type { Field, Part } from "../../../src/element/panel/asking.ts";
import { PARTS, type PanelTable, SHOWN } from "../../../src/element/panel/fields.ts";
import { MOVE_PARTS } from "../../../src/element/panel/move-fields.ts";
import { put } from "../../../src/element/panel/paths.ts";
import { client as en } from "../../../src/words/interface/panel-en.ts";
import { client as nl } from "../../../src/words/interface/panel-nl.ts";

/** What nobody fills in in a panel, and why; by the name of the field, or by its record and path. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "id": "made by the view",
  "lang": "set by the host",
  "identifiers": "the host's own ids",
  "agreed": "said by the tray",
  "notedBy": "the user's own name",
  "readers": "ticked reader by reader by the host that makes the report",
  "ties.from": "drawn on the map",
  "ties.to": "drawn on the map",
  "ties.moves": "plans, which have forms of their own",
  "client.shownTo": "the client is on every picture",
  "notes.text": "written once: who wants a note gone erases it",
  "notes.by": "the user's own name",
  "notes.date": "the day it is written",
  "members.role": "asked of each role",
  "members.domain": "asked of each role",
  "members.sphere": "asked of each role",
  "document.language": "set by the host",
  "document.asked": "set by the host",
  "document.vocabulary": "declared by the host",
};
/** What of the document is no answer: its own name and version, its records, and what the library keeps itself. */
const KEPT =
  /^document\.(format|version|members|ties|groups|goals|interventions|transitions|conferences|log|experience|sittings|client|places|history|erased|redacted\w+)$/;

/** All values that a full form may be: a record, a list, a text. */
const SAMPLES: readonly unknown[] = [{}, [], ""];

/** Every field within a schema, as a path without the places in lists. */
function pathsIn(schema: Schema): readonly string[] {
  const forms = SAMPLES.map((sample) => suiting(schema, sample));
  const fields = forms.map(fieldsOf).find((found) => found !== undefined);
  if (fields)
    return [...fields].flatMap(([name, field]) => {
      const inner = pathsIn(field.schema);
      return inner.length > 0 ? inner.map((path) => `${name}.${path}`) : [name];
    });
  const list = forms.find((form) => form instanceof z.ZodMiniArray);
  return list ? pathsIn(list.def.element) : [];
}

const flat = (fields: readonly Field[]): readonly string[] =>
  fields.flatMap(({ path, fields: inner = [], shown }) => {
    const parts = [...inner, ...(shown ? SHOWN.fields : [])];
    return parts.length > 0 ? flat(parts).map((one) => `${path}.${one}`) : [path];
  });
const asked = (parts: readonly Part[]) =>
  new Set(parts.flatMap(({ fields }) => flat(fields)).map((path) => path.replace(/\.0\b/g, "")));

/** Whether a path, or a part on the way to it, stands in the table of reasons. */
const hasReason = (table: string, path: string): boolean => {
  const names = path.split(".");
  return names.some(
    (name, i) =>
      name in ELSEWHERE ||
      `${table}.${names.slice(0, i + 1).join(".")}` in ELSEWHERE ||
      `${names[i - 1]}.${name}` in ELSEWHERE,
  );
};
const missing = (table: string, schema: Schema, parts: readonly Part[]) => {
  const there = asked(parts);
  return pathsIn(schema).filter(
    (path) => !there.has(path) && !hasReason(table, path) && !KEPT.test(`${table}.${path.split(".")[0]}`),
  );
};

const TABLES = Object.keys(PARTS).filter((table): table is PanelTable => table in PARTS);

describe("every field of a record, down to the last, is asked in its panel, or elsewhere for a reason", () => {
  test.each(TABLES)("%s", (table) => {
    expect(missing(table, RECORD_SCHEMAS[table], PARTS[table])).toEqual([]);
  });

  test.each(MOVES)("the move %s", (type) => {
    expect(missing("moves", { strengthen, enlarge, bound, keep }[type], MOVE_PARTS[type])).toEqual(["type"]);
  });
});

test("no field is asked that the schema does not know", () => {
  for (const table of TABLES) {
    const known = pathsIn(RECORD_SCHEMAS[table]);
    const isKnown = (path: string) => known.some((one) => `${one}.`.startsWith(`${path}.`));
    expect([...asked(PARTS[table])].filter((path) => !isKnown(path))).toEqual([]);
  }
});

test("not to know is offered where a document can hold it, and nowhere else", () => {
  for (const table of TABLES) {
    const record = {
      id: "a",
      from: "b",
      to: "c",
      ...(table === "document" && { format: "ecomap", version: 1, client: { id: "b" } }),
    };
    const parts: readonly Part[] = PARTS[table];
    for (const { path } of parts.flatMap(({ fields }) => fields.filter(({ unsure }) => unsure)))
      expect(z.safeParse(RECORD_SCHEMAS[table], put(record, path, "unknown")).success, `${table} ${path}`).toBe(true);
  }
});

test("the client's words for panels are plain, without those of the method", () => {
  const method =
    /interventi|mechanism|context|outcome|uitkomst|grondslag|ingetrokken|toestemming|eigen ja|losgelaten|coördinator|kostendeler|voorwaarde|triadi/i;
  const texts = (part: unknown): readonly string[] =>
    typeof part === "string"
      ? [part]
      : typeof part === "object" && part !== null
        ? Object.values(part).flatMap(texts)
        : [];
  for (const voice of [en, nl]) expect(texts(voice).filter((text) => method.test(text))).toEqual([]);
});

test("no two fields of one panel stand for the same place, or ask the same of it", () => {
  for (const parts of [...Object.values<readonly Part[]>(PARTS), ...Object.values(MOVE_PARTS)]) {
    const asked = parts.flatMap(({ fields }) => fields.map(({ path, tick = "" }) => `${path} ${tick}`));
    expect(new Set(asked).size).toBe(asked.length);
  }
});

test("each question has words in English and Dutch", () => {
  for (const { fields } of [en, nl]) expect(Object.values(fields).filter((words) => words.trim() === "")).toEqual([]);
});
