import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { HISTORIES, mapOf } from "../../examples/histories/map-of.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { isBefore } from "../../src/document/dates.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { BECAUSE } from "../../src/document/schema/terms.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { Change, EcomapDocument } from "../../src/document/types.ts";
import { recordsOf, replay } from "../laws/replay.ts";
import { CASES_FOLDER, rawHistory } from "./within.ts";

const textOf = (file: string) => readFileSync(new URL(file, CASES_FOLDER), "utf8");
const cases = HISTORIES.map((file) => [file, parseEcomap(textOf(file))] as const);
const changes = cases.flatMap(([, { history }]) => history);

const startOf = (file: string): unknown => new Map(Object.entries(rawHistory(file))).get("start");
const daysOf = ({ history }: EcomapDocument) => [...new Set(history.map(({ recorded }) => recorded.slice(0, 10)))];
const lastOf = (doc: EcomapDocument) => daysOf(doc).at(-1) ?? "";

describe("the histories of the cases", () => {
  test("are one for each case", () => {
    expect(HISTORIES).toEqual(
      readdirSync(CASES_FOLDER)
        .filter((name) => name.endsWith(".json"))
        .sort(),
    );
  });

  test.each(HISTORIES)("%s makes its case, byte for byte (else run `npm run cases`)", (file) => {
    expect(serialize(mapOf(file))).toBe(textOf(file));
  });

  test.each(cases)("%s starts before the first talk: with the client and nobody else", (file) => {
    const { client, members, ties, history } = parseEcomap(startOf(file));
    expect(client.name).not.toBe("");
    expect({ members, ties, history }).toEqual({ members: [], ties: [], history: [] });
  });

  test.each(cases)("%s was typed step by step, the last step on the date of the map", (_, doc) => {
    const typed = doc.history.map(({ recorded }) => recorded);
    expect(typed).toEqual([...new Set(typed)].sort());
    expect(lastOf(doc)).toBe(doc.date);
  });

  test.each(cases)("%s tells, done again in the plainest way, what the map says today", (file, doc) => {
    const records = (all: ReadonlyMap<string, ReadonlyMap<string, unknown>>) =>
      Object.fromEntries(
        [...all].flatMap(([name, fields]) => (name === "document" ? [] : [[name, Object.fromEntries(fields)]])),
      );
    const today = Object.keys(records(recordsOf(doc)));
    const replayed = records(replay(parseEcomap(startOf(file)), doc.history, "2100"));
    expect(today.length).toBeGreaterThan(10);
    expect(Object.fromEntries(today.map((name) => [name, replayed[name]]))).toEqual(records(recordsOf(doc)));
  });

  test.each(cases)("%s: the map at its last moment is that of today, but for what had ended", (_, doc) => {
    const at = documentAt(doc, lastOf(doc));
    const isOver = ({ until }: { readonly until?: Change["happened"] }) =>
      until !== undefined && isBefore(until, lastOf(doc));
    const left = doc.ties.filter((tie) => !isOver(tie));
    const tied = new Set(left.flatMap(({ from, to }) => [from, to]));
    const had = new Set(doc.ties.flatMap(({ from, to }) => [from, to]));
    expect(at.ties.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
    expect(at.members.map(({ id }) => id)).toEqual(
      doc.members.flatMap(({ id }) => (tied.has(id) || !had.has(id) ? id : [])),
    );
    expect(at.groups?.map(({ id }) => id)).toEqual(doc.groups?.filter((one) => !isOver(one)).map(({ id }) => id));
  });

  test.each(cases)("%s: the map of every day on which something was typed parses", (_, doc) => {
    for (const day of daysOf(doc)) {
      const at = documentAt(doc, day);
      expect(parseEcomap(serialize(at))).toEqual(at);
    }
  });

  test.each(cases)("%s: what client, team, table and fridge see of the map of every day parses too", (_, doc) => {
    for (const day of daysOf(doc)) {
      const at = documentAt(doc, day);
      for (const audience of ["client", "team", "carry", "network"] as const) {
        const copy = forAudience(at, audience);
        expect(parseEcomap(serialize(copy, { redacted: true }))).toEqual(copy);
      }
    }
  });
});

describe("the histories together hold", () => {
  test("in each a correction, a talk in which something was said, and two hands or more", () => {
    for (const [, { history }] of cases) {
      expect(history.map(({ because }) => because)).toContain(BECAUSE[1]);
      expect(history.some(({ sitting }) => sitting !== undefined)).toBe(true);
      expect(new Set(history.map(({ actor }) => actor)).size).toBeGreaterThan(1);
    }
  });

  test("in each something typed later about earlier; of a day, of a month, and of about then", () => {
    for (const [, { history }] of cases) expect(history.some(({ happened }) => happened !== undefined)).toBe(true);
    const when = changes.flatMap(({ happened }) => happened ?? []);
    expect(when.some((date) => typeof date === "string" && date.length === 10)).toBe(true);
    expect(when.some((date) => typeof date === "string" && date.length === 7)).toBe(true);
    expect(when.some((date) => typeof date === "object")).toBe(true);
  });

  test("people who waited in the tray and were agreed, and people who were taken off the map again", () => {
    const ops = changes.flatMap((change) => change.ops).filter(({ table }) => table === "members");
    const agreed = ops.filter(
      (op) => "field" in op && op.field === "agreed" && op.from === "not-yet" && op.to === "yes",
    );
    expect(agreed.length).toBeGreaterThan(20);
    expect(ops.filter((op) => "removed" in op).map(({ id }) => id)).toEqual([
      "first-landlord",
      "walking-group",
      "room-mate",
    ]);
  });
});
