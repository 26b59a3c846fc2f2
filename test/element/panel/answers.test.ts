import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerCommand, dropCommand, moveCommands, removeCommand } from "../../../src/element/panel/answers.ts";
import { dateIn } from "../../../src/element/panel/dates.ts";
import { at, put } from "../../../src/element/panel/paths.ts";
import { touchedBy } from "../../../src/element/panel/touch.ts";
import { linesOf } from "../../../src/element/panel/typed.ts";
import { applyCommand, type EcomapDocument, parseEcomap } from "../../../src/index.ts";
import { ar } from "../../../src/words/languages/ar.ts";
import { en } from "../../../src/words/languages/en.ts";
import { es } from "../../../src/words/languages/es.ts";
import { nl } from "../../../src/words/languages/nl.ts";
import { pl } from "../../../src/words/languages/pl.ts";

const doc = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [
    {
      id: "amina",
      name: "Zus Amina",
      roles: [{ role: "sister" }, { role: "legal-administrator", since: "2024" }],
      contact: { answer: "yes", words: "not at night", date: "2025-01-01" },
      rest: { until: "2026-04" },
    },
  ],
  ties: [{ id: "t1", from: "client", to: "amina", strength: "weak", ban: { by: "Amsterdam" } }],
});
const amina = { table: "members", id: "amina" } as const;
const tie = { table: "ties", id: "t1" } as const;
const answer = (ref: typeof amina | typeof tie, path: string, value: unknown, from: EcomapDocument = doc) =>
  applyCommand(from, answerCommand(from, ref, path, value, "2026-03-03"), { recorded: "2026-03-03T10:00:00Z" });

describe("an answer", () => {
  test("changes the field it is about and no other", () => {
    const after = answer(amina, "roles.0.role", "aunt").members[0];
    expect(after).toEqual({
      ...doc.members[0],
      roles: [{ role: "aunt" }, { role: "legal-administrator", since: "2024" }],
    });
  });

  test("begins a list or a record that was not there", () => {
    expect(answer(amina, "basis.ground", "task").members[0]?.basis).toEqual({ ground: "task" });
    expect(answer(amina, "flags.0.flag", "language").members[0]?.flags).toEqual([{ flag: "language" }]);
  });

  test("that is taken back leaves nothing behind, and what was before it is there again", () => {
    const begun = answer(amina, "basis.ground", "task");
    expect(answer(amina, "basis.ground", undefined, begun).members[0]).not.toHaveProperty("basis");
    expect(answer(tie, "strength", undefined).ties[0]).not.toHaveProperty("strength");
  });

  test("about calling has its date and keeps what was said with it", () => {
    const command = answerCommand(doc, amina, "contact.answer", "later", "2026-03-03");
    expect(command).toEqual({
      type: "answerContact",
      member: "amina",
      answer: "later",
      words: "not at night",
      date: "2026-03-03",
    });
  });

  test("in words alone is an answer that is not known", () => {
    expect(answerCommand(doc, amina, "own.words", "hm", "2026-03-03")).toMatchObject({
      type: "answerOwn",
      answer: "unknown",
      words: "hm",
    });
  });

  test("takes away the details of a ban or of rest, not the fact", () => {
    expect(answer(tie, "ban.by", undefined).ties[0]?.ban).toEqual({});
    expect(answer(amina, "rest.until", undefined).members[0]?.rest).toEqual({});
    expect(answer(tie, "ban", undefined).ties[0]).not.toHaveProperty("ban");
  });

  test("to what is asked of the client and of the map goes there", () => {
    const today = "2026-03-03";
    expect(answerCommand(doc, { table: "client", id: "client" }, "name", "Y.", today)).toMatchObject({
      type: "updateClient",
    });
    expect(answerCommand(doc, { table: "document", id: "" }, "title", "T", today)).toMatchObject({
      type: "updateDocument",
      set: { title: "T" },
    });
  });
});

test("what is put at a path stands there, and what is taken away does not", () => {
  const key = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(fc.dictionary(key, fc.dictionary(key, fc.integer())), key, key, fc.integer(), (part, a, b, value) => {
      const path = `${a}.${b}`;
      expect(at(put(part, path, value), path)).toBe(value);
      expect(at(put(put(part, path, value), path, undefined), path)).toBeUndefined();
    }),
  );
});

test("a move that is now about something else takes the place of the one it was", () => {
  const before = { type: "bound", for: "client", agreement: "a" } as const;
  expect(moveCommands("t1", { ...before, agreement: "b" }, before)).toHaveLength(1);
  const commands = moveCommands("t1", { ...before, for: "member" }, before);
  expect(commands).toEqual([
    { type: "dropMove", tie: "t1", move: "bound", for: "client" },
    { type: "bound", tie: "t1", for: "member", agreement: "a" },
  ]);
  expect(dropCommand("t1", { type: "keep", about: ["advice"] })).toMatchObject({ move: "keep", about: ["advice"] });
});

test("a record is taken away by its own command", () => {
  expect(removeCommand({ table: "groups", id: "g" })).toEqual({ type: "removeGroup", group: "g" });
});

test("dates are understood as people write them here, and left alone where they are not", () => {
  const texts = ["17-5-2026", "1/12/2026", "5-2026", " 2026 ", "2026-05", "soon"];
  expect(texts.map((text) => dateIn(text, nl))).toEqual([
    "2026-05-17",
    "2026-12-01",
    "2026-05",
    "2026",
    "2026-05",
    "soon",
  ]);
});

test.each([nl, en, ar, pl, es])("dates are understood as the map itself says them, in $tag", (language) => {
  for (const day of ["2026-05-17", "2026-03-01", "2025-12"]) {
    expect(dateIn(language.date(day), language)).toBe(day);
    expect(dateIn(language.date(day).toUpperCase(), language)).toBe(day);
  }
});

test("of a pasted text the lines that say something are names", () => {
  expect(linesOf(" Nadia \n\n\tOmar\r\n")).toEqual(["Nadia", "Omar"]);
});

test("one who alone is selected was touched, else who came or went", () => {
  const two = new Set(["a", "b"]);
  expect(touchedBy(two, ["c"])).toBe("c");
  expect(touchedBy(two, ["a", "b", "c"])).toBe("c");
  expect(touchedBy(new Set(["a", "b", "c"]), ["a", "c"])).toBe("b");
  expect(touchedBy(two, [])).toBeUndefined();
});
