import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audienceTable, measureTable, reasonTable, referenceTable, withTables } from "../../.scripts/guide-tables.ts";
import { fieldRanks } from "../../src/document/field-names.ts";
import { REFERRING, referencesOf } from "../../src/document/references.ts";

const page = readFileSync("stories/0-guide/5-audiences.mdx", "utf8");

describe("the guide's tables of who sees what", () => {
  it("say what the rules in the code say today (npm run guide)", () => {
    expect(withTables(page)).toBe(page);
    expect(page).toContain(audienceTable());
    expect(page).toContain(referenceTable());
  });

  it("and so does its code book of measures", () => {
    const book = readFileSync("stories/0-guide/13-measures.mdx", "utf8");
    expect(withTables(book)).toBe(book);
    expect(book).toContain(measureTable());
    expect(book).toContain(reasonTable());
  });

  it("are found stale where a rule is another", () => {
    const stale = page.replace("| `reach` | yes |  |", "| `reach` | yes | yes |");
    expect(stale).not.toBe(page);
    expect(withTables(stale)).toBe(page);
  });

  it("leave out no field of a member or tie, and no reference", () => {
    for (const field of ["reach", "roles", "contact", "strength", "ban", "cimo"]) {
      expect(fieldRanks().has(field)).toBe(true);
      expect(audienceTable()).toContain(`\`${field}\``);
    }
    const places = REFERRING.flatMap((field) => referencesOf(field));
    expect(referenceTable().split("\n")).toHaveLength(places.length + 2);
  });
});
