import { describe, expect, it } from "vitest";
import { file, fileOfTie, issuesOf, wrongs } from "./sample.ts";

describe("the moves of a tie", () => {
  const wrong = (...moves: object[]) => wrongs(fileOfTie({ moves }));

  it("are each of another type, for another or about something else", () => {
    expect(
      wrong(
        { type: "strengthen" },
        { type: "strengthen", about: ["company"] },
        { type: "strengthen", about: ["company", "advice"] },
        { type: "bound", for: "client" },
        { type: "bound", for: "member" },
        { type: "bound", for: "worker" },
        { type: "keep" },
      ),
    ).toEqual([]);
  });

  it("are never twice the same, which is told where the first stands", () => {
    expect(
      issuesOf(fileOfTie({ moves: [{ type: "keep", why: "Ja" }, { type: "bound", for: "client" }, { type: "keep" }] })),
    ).toEqual([{ code: "double-move", path: ["ties", 0, "moves", 2], params: { first: "ties[0].moves[0]" } }]);
    expect(wrong({ type: "bound", for: "member" }, { type: "bound", for: "member", done: "2025" })).toEqual([
      "double-move at ties.0.moves.1",
    ]);
  });

  it("are about the same in whatever order, and about nothing whether said or not", () => {
    expect(
      wrong({ type: "keep", about: ["advice", "company"] }, { type: "keep", about: ["company", "advice"] }),
    ).toEqual(["double-move at ties.0.moves.1"]);
    expect(wrong({ type: "keep" }, { type: "keep", about: [] })).toEqual(["double-move at ties.0.moves.1"]);
  });

  it("of one tie leave another its own", () => {
    const tie = { from: "client", to: "amina", moves: [{ type: "keep" }] };
    const ties = [
      { id: "t1", ...tie },
      { id: "t2", ...tie },
    ];
    expect(wrongs(file({ members: [{ id: "amina" }], ties }))).toEqual([]);
  });
});

describe("a tie with a ban", () => {
  const wrong = (ban: object, ...moves: object[]) => wrongs(fileOfTie({ state: "dormant", ban, moves }));
  const at = (i: number) => `banned at ties.0.moves.${i}`;

  it("holds no open proposal of contact", () => {
    const proposals = [
      { type: "strengthen", date: "2026" },
      { type: "enlarge", date: "2026" },
      { type: "keep", until: "Later", date: "2026" },
    ];
    expect(wrong({}, ...proposals)).toEqual([at(0), at(1), at(2)]);
    expect(wrong({}, ...proposals.map((move) => ({ ...move, done: "2026" })))).toEqual([]);
    expect(wrong({}, { type: "keep" }, { type: "bound", for: "client" })).toEqual([]);
  });

  it("that has an end may hold those made after it", () => {
    const ban = { until: "2026-06" };
    expect(wrong(ban, { type: "strengthen", date: "2026-07-01" })).toEqual([]);
    expect(wrong(ban, { type: "strengthen", date: "2026-06-30" })).toEqual([at(0)]);
    expect(wrong(ban, { type: "strengthen", date: "2026" })).toEqual([at(0)]);
    expect(wrong(ban, { type: "strengthen", date: { date: "2027", about: true } })).toEqual([]);
  });

  it("holds no proposal of which nobody knows when it was made", () => {
    expect(wrong({ until: "2020" }, { type: "enlarge" })).toEqual([at(0)]);
  });
});

describe("what was told in a talk apart", () => {
  const wrong = (entry: object) => wrongs(file({ log: [{ id: "l", kind: "apart", ...entry }] }));

  it("is in words only with that person's yes", () => {
    const words = "Zij is moe.";
    expect(wrong({ words })).toEqual(["words-without-yes at log.0.words"]);
    for (const answer of ["no", "later", "unknown"]) {
      expect(wrong({ words, confidence: { answer } })).toEqual(["words-without-yes at log.0.words"]);
    }
    expect(wrong({ words, confidence: { answer: "yes", withdrawn: "2026" } })).toEqual([
      "words-without-yes at log.0.words",
    ]);
    expect(wrong({ words, confidence: { answer: "yes", date: "2026" } })).toEqual([]);
  });

  it("is no words where there are none, and other talks may be told of", () => {
    expect(wrong({ date: "2026-03" })).toEqual([]);
    expect(wrong({ words: "" })).toEqual([]);
    expect(wrong({ kind: "triadic", words: "Koffie gedronken." })).toEqual([]);
  });
});
