import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../../src/document/schema/base.ts";
import { bound, enlarge, keep, strengthen } from "../../../src/document/schema/move.ts";
import { MOVES } from "../../../src/document/schema/terms.ts";
import { fieldNamesOf } from "../../../src/document/tables.ts";
import { type Field, MOVE_PARTS, PARTS, type PanelTable, type Part } from "../../../src/element/panel/fields.ts";
import { client as en } from "../../../src/words/interface/panel-en.ts";
import { client as nl } from "../../../src/words/interface/panel-nl.ts";

/** What nobody fills in in a panel, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  id: "made by the view",
  lang: "set by the host",
  identifiers: "the host's own ids",
  agreed: "said by the tray",
  notedBy: "the user's own name",
  shownTo: "who may see what is asked with pictures for others",
  from: "drawn on the map",
  to: "drawn on the map",
  moves: "plans, which have forms of their own",
  within: "seen on the map, when groups lie inside one another",
  goal: "said with the goal: the ties that help",
};

const top = (parts: readonly Part[]) =>
  new Set(parts.flatMap(({ fields }) => fields.map(({ path }: Field) => path.split(".")[0] ?? "")));

const TABLES = [
  "members",
  "client",
  "ties",
  "groups",
  "goals",
  "interventions",
] as const satisfies readonly PanelTable[];

describe("every field of a record is asked in its panel, or elsewhere for a reason", () => {
  test.each(TABLES)("%s", (table) => {
    const asked = top(PARTS[table]);
    expect(fieldNamesOf(table).filter((name) => !asked.has(name) && !(name in ELSEWHERE))).toEqual([]);
  });

  test.each(MOVES)("the move %s", (type) => {
    const asked = top(MOVE_PARTS[type]);
    const names = [...(fieldsOf({ strengthen, enlarge, bound, keep }[type])?.keys() ?? [])];
    expect(names.filter((name) => !asked.has(name) && name !== "type" && name !== "shownTo")).toEqual([]);
  });
});

test("no field is asked that the schema does not know", () => {
  for (const table of TABLES) {
    const known = new Set(fieldNamesOf(table));
    expect([...top(PARTS[table])].filter((name) => !known.has(name))).toEqual([]);
  }
});

test("no two fields of one panel stand for the same place", () => {
  for (const parts of [...Object.values<readonly Part[]>(PARTS), ...Object.values(MOVE_PARTS)]) {
    const paths = parts.flatMap(({ fields }) => fields.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
  }
});

test("each question has words in English and Dutch", () => {
  for (const { fields } of [en, nl]) expect(Object.values(fields).filter((words) => words.trim() === "")).toEqual([]);
});
