import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import type { Command, CommandContext } from "../../src/command/types.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { fileOfTie } from "../document/sample.ts";
import { apply, opsOf, recorded, refusal, small, tieOf } from "./sample.ts";

const tieWith = (fields: object): EcomapDocument => parseEcomap(fileOfTie(fields));
const movesOf = (doc: EcomapDocument, tie = "t1") => tieOf(doc, tie)?.moves;
const today = { date: "2026-03-03" };

describe("strengthening a tie", () => {
  const command: Command = {
    type: "strengthen",
    tie: "t1",
    to: "strong",
    why: "Ik mis haar",
    steps: [{ what: "Bellen", who: "amina" }],
  };

  it("puts a move on it, with the client's reason and small steps", () => {
    const { tie: _, ...move } = command;
    expect(movesOf(apply(small, command))).toEqual([{ ...move, ...today }]);
  });

  it("is one operation on the tie's moves, to the letter", () => {
    expect(opsOf(small, { type: "strengthen", tie: "t1", to: "strong", why: "Ik mis haar" })).toEqual([
      {
        table: "ties",
        id: "t1",
        field: "moves",
        to: [{ type: "strengthen", to: "strong", why: "Ik mis haar", ...today }],
      },
    ]);
  });

  it("does not touch how strong it is now", () => {
    expect(tieOf(apply(small, command), "t1")?.strength).toBe("moderate");
  });

  it("repairs one that is broken, be it to less than it was", () => {
    const broken = tieWith({ state: "broken", stoppedBy: "both", strength: "strong" });
    expect(movesOf(apply(broken, { type: "strengthen", tie: "t1", to: "weak" }))).toEqual([
      { type: "strengthen", to: "weak", ...today },
    ]);
  });

  it("is refused to less than it is", () => {
    expect(refusal(small, { type: "strengthen", tie: "t1", to: "weak" })).toBe("not-stronger at to");
    expect(refusal(tieWith({ strength: "strong" }), { type: "strengthen", tie: "t1", to: "moderate" })).toBe(
      "not-stronger at to",
    );
  });

  it("is not refused where now or then is not known", () => {
    expect(refusal(tieWith({ strength: "unknown" }), { type: "strengthen", tie: "t1", to: "weak" })).toBe(
      "not refused",
    );
    expect(refusal(tieWith({}), { type: "strengthen", tie: "t1", to: "weak" })).toBe("not refused");
    expect(refusal(tieWith({ strength: "strong" }), { type: "strengthen", tie: "t1", to: "unknown" })).toBe(
      "not refused",
    );
  });
});

describe("a tie with someone who died", () => {
  const died = tieWith({ state: "deceased", strength: "moderate" });

  it("asks for no more contact", () => {
    expect(refusal(died, { type: "strengthen", tie: "t1", to: "strong" })).toBe("has-died at tie");
    expect(refusal(died, { type: "enlarge", tie: "t1" })).toBe("has-died at tie");
  });

  it("may be kept, and bounded", () => {
    expect(refusal(died, { type: "keep", tie: "t1" })).toBe("not refused");
    expect(refusal(died, { type: "bound", tie: "t1", for: "client" })).toBe("not refused");
  });

  it("is also one from another member to the one who died", () => {
    const doc = parseEcomap({
      ...fileOfTie({ state: "deceased" }),
      members: [
        { id: "amina", name: "Amina" },
        { id: "bilal", name: "Bilal" },
      ],
      ties: [
        { id: "t1", from: "amina", to: "client", state: "deceased" },
        { id: "t2", from: "bilal", to: "amina" },
        { id: "t3", from: "client", to: "bilal" },
      ],
    });
    expect(refusal(doc, { type: "strengthen", tie: "t2", to: "strong" })).toBe("has-died at tie");
    expect(refusal(doc, { type: "strengthen", tie: "t3", to: "strong" })).toBe("not refused");
  });

  it("that holds such a plan in a file still parses", () => {
    expect(movesOf(tieWith({ state: "deceased", moves: [{ type: "strengthen", to: "strong" }] }))).toHaveLength(1);
  });
});

describe("enlarging the network", () => {
  it("wakes a dormant contact or finds a wished one", () => {
    expect(movesOf(apply(small, { type: "enlarge", tie: "t2", through: "amina", by: "Een kaartje" }), "t2")).toEqual([
      { type: "enlarge", through: "amina", by: "Een kaartje", ...today },
    ]);
    expect(refusal(tieWith({ state: "wished" }), { type: "enlarge", tie: "t1" })).toBe("not refused");
  });

  it("is refused on any other tie", () => {
    for (const state of ["active", "broken", "ended", "unknown"]) {
      expect(refusal(tieWith({ state }), { type: "enlarge", tie: "t1" })).toBe("not-dormant-or-wished at tie");
    }
    expect(refusal(small, { type: "enlarge", tie: "t1" })).toBe("not-dormant-or-wished at tie");
  });

  it("goes through somebody who is there", () => {
    expect(refusal(small, { type: "enlarge", tie: "t2", through: "nobody" })).toBe(
      "missing-record at ties[1].moves[0].through",
    );
  });
});

describe("bounding and keeping", () => {
  it("say for whom, what is agreed, who guards it and when it is looked at again", () => {
    const agreed = { agreement: "Niet over geld", guardedBy: "amina", review: "2026-06" } as const;
    expect(movesOf(apply(small, { type: "bound", tie: "t1", for: "client", ...agreed }))).toEqual([
      { type: "bound", for: "client", ...agreed, ...today },
    ]);
    expect(movesOf(apply(small, { type: "keep", tie: "t1", until: "Als ik een huis heb" }))).toEqual([
      { type: "keep", until: "Als ik een huis heb", ...today },
    ]);
  });

  it("are refused where a file could not hold them", () => {
    expect(refusal(small, { type: "bound", tie: "t1", for: Object("team") })).toMatch(/^wrong-/);
    expect(refusal(small, { type: "keep", tie: "t1", date: "2026-02-30" })).toBe("wrong-date at date");
    expect(refusal(small, { type: "bound", tie: "t1", for: "client", guardedBy: "nobody" })).toBe(
      "missing-record at ties[0].moves[0].guardedBy",
    );
  });

  it.each(["strengthen", "enlarge", "keep"] as const)("are refused on a tie that is not there, as %s is", (type) => {
    expect(refusal(small, { type, tie: "t9" })).toBe("unknown-record at tie");
    expect(refusal(small, { type: "bound", for: "client", tie: "t9" })).toBe("unknown-record at tie");
  });
});

describe("the date of a move", () => {
  const dateOf = (command: Command, context: Partial<CommandContext> = {}) =>
    tieOf(applyCommand(small, command, { recorded, ...context }), "t1")?.moves?.[0]?.date;
  const keep: Command = { type: "keep", tie: "t1" };

  it("is the day of the change: when it happened, or else when it was typed", () => {
    expect(dateOf(keep)).toBe("2026-03-03");
    expect(dateOf(keep, { happened: "2026-02-28" })).toBe("2026-02-28");
    expect(dateOf(keep, { happened: { date: "2025", about: true } })).toEqual({ date: "2025", about: true });
  });

  it("is its own where it has one", () => {
    expect(dateOf({ ...keep, date: "2024-05" }, { happened: "2026-02-28" })).toBe("2024-05");
  });
});

describe("a move that is done", () => {
  it("is told on a tie that it changed, as it proposes nothing any more", () => {
    const woken = tieWith({ state: "active", strength: "strong" });
    for (const command of [
      { type: "enlarge", tie: "t1", done: "2026-02" },
      { type: "strengthen", tie: "t1", to: "moderate", done: "2026-02" },
    ] as const) {
      expect(refusal(woken, command)).toBe("not refused");
    }
  });
});

describe("several moves on one tie", () => {
  const coffee: Command = { type: "strengthen", tie: "t1", about: ["company"], why: "Koffie" };
  const paper: Command = { type: "bound", tie: "t1", for: "member", about: ["practical"], agreement: "Geen papieren" };

  it("stand beside one another, each about its own", () => {
    const both = apply(apply(small, coffee), paper);
    expect(movesOf(both)?.map(({ type }) => type)).toEqual(["strengthen", "bound"]);
    const three = apply(both, { ...paper, for: "client" });
    expect(movesOf(three)).toHaveLength(3);
    expect(movesOf(apply(three, { type: "strengthen", tie: "t1" }))).toHaveLength(4);
  });

  it("of a type, for and about the same: the later takes the earlier one's place", () => {
    const two: Command = { ...coffee, about: ["company", "advice"] };
    const later = apply(apply(small, two), { ...two, about: ["advice", "company"], why: "Thee" });
    expect(movesOf(later)).toEqual([{ type: "strengthen", about: ["advice", "company"], why: "Thee", ...today }]);
  });

  it("about nothing in particular are about the same, said or not", () => {
    const said = apply(apply(small, { type: "keep", tie: "t1" }), { type: "keep", tie: "t1", about: [] });
    expect(movesOf(said)).toEqual([{ type: "keep", about: [], ...today }]);
  });
});

describe("dropping a move", () => {
  const doc = apply(small, [
    { type: "bound", tie: "t1", for: "client" },
    { type: "bound", tie: "t1", for: "member" },
    { type: "keep", tie: "t1", about: ["advice"] },
  ]);

  it("takes off the one of that type, for and about", () => {
    const types = (command: Command) =>
      movesOf(apply(doc, command))?.map((move) => [move.type, "for" in move && move.for]);
    expect(types({ type: "dropMove", tie: "t1", move: "bound", for: "client" })).toEqual([
      ["bound", "member"],
      ["keep", false],
    ]);
    expect(types({ type: "dropMove", tie: "t1", move: "bound" })).toEqual([["keep", false]]);
    expect(types({ type: "dropMove", tie: "t1", move: "keep", about: ["advice"] })).toEqual([
      ["bound", "client"],
      ["bound", "member"],
    ]);
  });

  it("leaves the tie as it was before its only move", () => {
    const kept = apply(small, { type: "keep", tie: "t1" });
    expect(tieOf(apply(kept, { type: "dropMove", tie: "t1", move: "keep" }), "t1")).toEqual(tieOf(small, "t1"));
  });

  it("takes the about in any order", () => {
    const kept = apply(small, { type: "keep", tie: "t1", about: ["advice", "company"] });
    expect(movesOf(apply(kept, { type: "dropMove", tie: "t1", move: "keep", about: ["company", "advice"] }))).toBe(
      undefined,
    );
    expect(refusal(kept, { type: "dropMove", tie: "t1", move: "keep", about: ["company"] })).toBe(
      "unknown-record at move",
    );
  });

  it("is refused where there is no such move, or tie", () => {
    expect(refusal(doc, { type: "dropMove", tie: "t1", move: "keep", about: JSON.parse("3") })).toBe(
      "unknown-record at move",
    );
    expect(refusal(doc, { type: "dropMove", tie: "t1", move: "keep" })).toBe("unknown-record at move");
    expect(refusal(doc, { type: "dropMove", tie: "t2", move: "bound" })).toBe("unknown-record at move");
    expect(refusal(doc, { type: "dropMove", tie: "t1", move: "bound", for: "worker" })).toBe("unknown-record at move");
    expect(refusal(doc, { type: "dropMove", tie: "t9", move: "bound" })).toBe("unknown-record at tie");
  });
});
