import { describe, expect, it } from "vitest";
import { compact } from "../../src/command/compact.ts";
import { merge } from "../../src/command/merge/merge.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { parse } from "../document/sample.ts";
import { memberOf, small, tieOf } from "./sample.ts";
import { at, name, say, strength } from "./timeline/sample.ts";

/** The document that has forgotten what was recorded before a day of March 2026. */
function forget(doc: EcomapDocument, day: string): EcomapDocument {
  const text = serialize(doc);
  const left = compact(doc, `2026-03-${day}`);
  if (serialize(doc) !== text) throw new Error("the document given was changed");
  if (serialize(parseEcomap(serialize(left))) !== serialize(left)) throw new Error("the answer does not parse");
  return left;
}

describe("a document that has forgotten", () => {
  const doc = say([
    [name("amina", "A."), "05"],
    [{ type: "removeMember", member: "bram" }, "06"],
    [{ type: "addMember", member: { id: "cas", name: "Cas" } }, "07"],
    [name("amina", "Amina"), "10"],
    [name("cas", "Neef Cas"), "11"],
    [{ type: "removeMember", member: "cas" }, "12"],
  ]);
  const left = forget(doc, "10");

  it("is now as it was, and started from what was there on the day", () => {
    expect({ ...left, history: [] }).toEqual({ ...doc, history: [] });
    expect(left.history).toEqual(doc.history.slice(3));
    expect(at(left, "2020").members.map((one) => one.name)).toEqual(["A.", "Cas"]);
  });

  it("is on each later date as it was", () => {
    for (const date of ["2026-03-10", "2026-03-11", "2026-03-12", "2026"]) {
      expect({ ...at(left, date), history: [] }).toEqual({ ...at(doc, date), history: [] });
    }
  });

  it("shares what did not change, and is the same when it forgets again", () => {
    expect(left.members).toBe(doc.members);
    expect(forget(left, "10")).toEqual(left);
    expect(Object.isFrozen(left.history)).toBe(true);
  });

  it("keeps what was recorded on the day itself", () => {
    expect(forget(doc, "12").history).toEqual([doc.history[5]]);
    expect(forget(doc, "13").history).toEqual([]);
  });
});

describe("what was typed later", () => {
  it("and happened before something forgotten is forgotten, too", () => {
    const doc = say([
      [strength("t1", "strong"), "05", { happened: "2025" }],
      [[strength("t1", "weak"), name("amina", "A.")], "15", { happened: "2024" }],
      [strength("t1", "moderate"), "16", { happened: "2025-06" }],
    ]);
    const left = forget(doc, "10");
    expect(left.history.map(({ ops }) => ops.length)).toEqual([1, 1]);
    expect(["2024", "2025-06", "2026-03-10"].map((date) => tieOf(at(left, date), "t1")?.strength)).toEqual([
      "strong",
      "moderate",
      "moderate",
    ]);
    expect(memberOf(at(left, "2023"), "amina")?.name).toBe("Zus Amina");
  });

  it("and corrects something forgotten stays", () => {
    const doc = say([
      [name("amina", "A."), "05"],
      [name("amina", "Amina"), "15", { because: "corrected" }],
    ]);
    const left = forget(doc, "10");
    expect(left.history).toEqual(doc.history.slice(1));
    expect(memberOf(at(left, "2020"), "amina")?.name).toBe("Amina");
  });

  it("starts from what others made of it, where two documents were drawn apart", () => {
    const mine = say([[name("amina", "A."), "15"]]);
    const { doc } = merge(small, mine, say([[name("amina", "B."), "05"]]));
    const left = forget(doc, "10");
    expect(["2026-03-12", "2026-03-15"].map((date) => memberOf(at(left, date), "amina")?.name)).toEqual(["B.", "A."]);
  });

  it("starts from who had gone by then, where two documents were drawn apart", () => {
    const goal = { id: "school", of: "amina", words: "School" };
    const work = { id: "talk", kind: "skills", members: ["bram"], goal: "school" };
    const base = parse({ ...small, goals: [goal], interventions: [work] });
    const mine = say([[{ type: "removeGoal", goal: "school" }, "05"]], base);
    const { doc } = merge(base, mine, say([[{ type: "removeMember", member: "amina" }, "15"]], base));
    const { goal: _, ...without } = work;
    expect(at(doc, "2026-03-12").interventions).toEqual([without]);
    expect(at(forget(doc, "10"), "2026-03-12").interventions).toEqual(at(doc, "2026-03-12").interventions);
  });

  it("of somebody who was gone by then is forgotten, where two documents were drawn apart", () => {
    const mine = say([[{ type: "removeMember", member: "amina" }, "05"]]);
    const { doc } = merge(
      small,
      mine,
      say([
        [name("amina", "B."), "12"],
        [name("bram", "C."), "15"],
      ]),
    );
    const left = forget(doc, "10");
    for (const date of ["2026-03-10", "2026-03-12", "2026-03-15"]) {
      expect(at(left, date).members).toEqual(at(doc, date).members);
    }
    expect(at(left, "2026-03-12").members.map(({ id }) => id)).toEqual(["bram"]);
  });

  it("starts from what was made of it, also where that was typed before and is seen as later", () => {
    const doc = say([
      [name("amina", "A."), "05", { happened: "2025" }],
      [name("amina", "B."), "06", { happened: "2024" }],
      [name("amina", "C."), "15"],
    ]);
    const [change] = forget(doc, "10").history;
    expect(change?.ops).toEqual([{ table: "members", id: "amina", field: "name", from: "A.", to: "C." }]);
  });

  it("of a change of which nothing is left, nothing is left", () => {
    const doc = say([
      [strength("t1", "strong"), "05"],
      [strength("t1", "weak"), "15", { happened: "2024" }],
    ]);
    expect(forget(doc, "10").history).toEqual([]);
  });
});

describe("what is dated wholly before the day", () => {
  const dated = parse({
    client: { id: "client", notes: [{ text: "oud", date: "2025" }] },
    members: [
      { id: "amina", notes: [{ text: "oud", date: "2026-02" }, { text: "jong", date: "2026-03" }, { text: "ooit" }] },
    ],
    log: [{ id: "l1", date: "2026-03-09" }, { id: "l2", date: "2026-03-10" }, { id: "l3" }],
    experience: [{ id: "e1", date: { date: "2025", about: true } }],
    sittings: [
      { id: "s1", date: "2026-03-01" },
      { id: "s2", date: "2026" },
    ],
  });

  it("goes: log entries, experience answers, sittings and notes; what may be later stays", () => {
    const left = forget(dated, "10");
    expect(left.log?.map(({ id }) => id)).toEqual(["l2", "l3"]);
    expect(left).not.toHaveProperty("experience");
    expect(left.sittings?.map(({ id }) => id)).toEqual(["s2"]);
    expect(left.client).not.toHaveProperty("notes");
    expect(left.members[0]?.notes?.map(({ text }) => text)).toEqual(["jong", "ooit"]);
  });

  it("goes from history, too, and is not referred to there", () => {
    const doc = say(
      [
        [
          { type: "updateMember", member: "amina", set: { notes: [{ text: "oud", date: "2026-02" }] } },
          "11",
          { sitting: "s1" },
        ],
        [{ type: "updateMember", member: "amina", clear: ["notes"] }, "12", { sitting: "s2" }],
        [{ type: "addLogEntry", logEntry: { id: "l4", date: "2026-02" } }, "13"],
        [{ type: "removeLogEntry", logEntry: "l1" }, "14"],
        [{ type: "addMember", member: { id: "cas", notes: [{ text: "oud", date: "2025" }] } }, "15"],
      ],
      dated,
    );
    const left = forget(doc, "10");
    expect(serialize(left)).not.toContain("oud");
    expect(serialize(left)).not.toMatch(/"l1"|"l4"|"s1"/);
    expect(left.history.map(({ sitting }) => sitting)).toEqual([undefined, "s2", undefined]);
    expect(left.history.at(-1)?.ops).toEqual([{ table: "members", id: "cas", added: { id: "cas" }, at: 1 }]);
  });
});

describe("forgetting", () => {
  it("is refused on a redacted copy, and for what is no day", () => {
    expect(() => compact(forAudience(small, "client"), "2026-03-10")).toThrow(
      expect.objectContaining({ code: "redacted" }),
    );
    for (const date of ["2026-02-30", "gisteren", ""]) {
      expect(() => compact(small, date)).toThrow(expect.objectContaining({ code: "wrong-date", path: ["before"] }));
    }
  });

  it("of everything leaves the document without its history", () => {
    const doc = say([[name("amina", "A."), "05"]]);
    expect(compact(doc, "2027-01-01")).toEqual({ ...doc, history: [] });
  });
});
