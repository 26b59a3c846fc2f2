import { describe, expect, it } from "vitest";
import { applyCommand } from "../../../src/command/apply.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import type { When } from "../../../src/document/dates.ts";
import { memberOf, small, tieOf } from "../sample.ts";
import { at, name, type Said, say, strength } from "./sample.ts";

const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);
const namesOn = (doc: ReturnType<typeof say>, dates: readonly When[], id = "amina") =>
  dates.map((date) => memberOf(at(doc, date), id)?.name);

describe("who may see a record", () => {
  const kept: Said = [{ type: "updateMember", member: "amina", set: { shownTo: { not: ["carry"] } } }, "20"];

  it("has no time: who is kept off a picture now is kept off that of any date", () => {
    const doc = say([[name("amina", "Amina"), "10"], kept]);
    for (const date of ["2026-03-09", "2026-03-15", "2026-03-20"]) {
      expect(memberOf(at(doc, date), "amina")?.shownTo).toEqual({ not: ["carry"] });
      expect(memberOf(forAudience(at(doc, date), "carry"), "members-2")).toBeUndefined();
    }
  });

  it("is what was typed last, whenever it is said to have been", () => {
    const doc = applyCommand(
      say([kept]),
      { type: "updateMember", member: "amina", clear: ["shownTo"] },
      { recorded: "2026-04-01T10:00:00Z", happened: "2020" },
    );
    expect(memberOf(doc, "amina")).not.toHaveProperty("shownTo");
    expect(memberOf(at(doc, "2026-03-25"), "amina")).not.toHaveProperty("shownTo");
  });
});

describe("a field at a date", () => {
  const doc = say([
    [name("amina", "Amina"), "10"],
    [name("amina", "A."), "20"],
  ]);

  it("is what was said of it last by then, and before that what it was before the first change", () => {
    expect(namesOn(doc, ["2026-03-09", "2026-03-10", "2026-03-19", "2026-03-20"])).toEqual([
      "Zus Amina",
      "Amina",
      "Amina",
      "A.",
    ]);
  });

  it("counts to the end of a month or a year, and a date about right as that date", () => {
    expect(namesOn(doc, ["2025", "2026-02", "2026-03", "2026", { date: "2026-03-15", about: true }])).toEqual([
      "Zus Amina",
      "Zus Amina",
      "A.",
      "A.",
      "Amina",
    ]);
  });

  it("goes by when it happened, a month or a year from its beginning", () => {
    const told = say([
      [name("amina", "B."), "10", { happened: "2025-06" }],
      [name("amina", "C."), "11", { happened: { date: "2025", about: true } }],
    ]);
    expect(namesOn(told, ["2024", "2025-05", "2025-06-01", "2026"])).toEqual(["Zus Amina", "C.", "B.", "B."]);
  });

  it("is of two things that happened at one time the one that was typed last", () => {
    const told = say([
      [name("amina", "B."), "10", { happened: "2025-06-03" }],
      [name("amina", "C."), "11", { happened: "2025-06-03" }],
      [name("amina", "D."), "12"],
    ]);
    expect(namesOn(told, ["2025-06-02", "2025-06-03", "2026-03-12"])).toEqual(["Zus Amina", "C.", "D."]);
  });

  it("is what was typed last where it happened today, whether that was said or not", () => {
    const told = say([
      [name("amina", "B."), "10"],
      [name("amina", "C."), "10", { happened: "2026-03-10" }],
    ]);
    expect(memberOf(told, "amina")?.name).toBe("C.");
    expect(namesOn(told, ["2026-03-09", "2026-03-10"])).toEqual(["Zus Amina", "C."]);
  });

  it("that is said again of an earlier date was so then, too", () => {
    const told = say([
      [name("amina", "A."), "10"],
      [name("amina", "A."), "11", { happened: "2024" }],
    ]);
    expect(told.members).toEqual(say([[name("amina", "A."), "10"]]).members);
    expect(namesOn(told, ["2023", "2024", "2026"])).toEqual(["Zus Amina", "A.", "A."]);
  });

  it("is so for the client and the document itself", () => {
    const told = say([
      [
        [
          { type: "updateClient", set: { name: "Y." } },
          { type: "updateDocument", set: { title: "T" } },
        ],
        "10",
      ],
    ]);
    expect(at(told, "2026-03-10")).toMatchObject({ client: { name: "Y." }, title: "T" });
    expect(at(told, "2026-03-09")).toMatchObject({ client: { name: "Yusuf" } });
    expect(at(told, "2026-03-09")).not.toHaveProperty("title");
  });
});

describe("a record at a date", () => {
  const cas: Said[0] = { type: "addMember", member: { id: "cas", name: "Cas" } };
  const without: Said[0] = { type: "removeMember", member: "amina" };

  it("is there from when it was added until it was removed", () => {
    const doc = say([
      [cas, "10"],
      [{ type: "removeMember", member: "cas" }, "20"],
    ]);
    expect(
      ["2026-03-09", "2026-03-10", "2026-03-19", "2026-03-20"].map((date) => ids(at(doc, date).members).length),
    ).toEqual([2, 3, 3, 2]);
  });

  it("that is gone stands where it stood, with its ties", () => {
    const doc = say([
      [cas, "10"],
      [without, "20"],
    ]);
    expect(ids(at(doc, "2026-03-15").members)).toEqual(["amina", "bram", "cas"]);
    expect(ids(at(doc, "2026-03-15").ties)).toEqual(["t1", "t2", "t3"]);
    expect(at(doc, "2026-03-09")).toEqual(small);
  });

  it("lives again under its id, with what it was given then", () => {
    const doc = say([
      [name("amina", "Amina"), "05"],
      [without, "10"],
      [{ type: "addMember", member: { id: "amina", name: "Tante Amina" } }, "20"],
      [name("amina", "Tante"), "25"],
    ]);
    expect(namesOn(doc, ["2026-03-04", "2026-03-05", "2026-03-15", "2026-03-20", "2026-03-25"])).toEqual([
      "Zus Amina",
      "Amina",
      undefined,
      "Tante Amina",
      "Tante",
    ]);
  });

  it("that was there while it was said to be elsewhere in time is seen as it was recorded last", () => {
    const doc = say([
      [without, "10", { happened: "2025-06" }],
      [{ type: "addMember", member: { id: "amina", name: "Tante" } }, "11", { happened: "2025" }],
    ]);
    expect(namesOn(doc, ["2024", "2025-05", "2026"])).toEqual(["Zus Amina", "Tante", "Tante"]);
  });

  it("has from the first what was so of it before it came", () => {
    const doc = say([
      [cas, "10"],
      [name("cas", "Neef Cas"), "11", { happened: "2020" }],
    ]);
    expect(namesOn(doc, ["2026-03-09", "2026-03-10"], "cas")).toEqual([undefined, "Neef Cas"]);
  });

  it("that never changed is the very same record", () => {
    const doc = say([[name("amina", "A."), "10"]]);
    const then = at(doc, "2026-03-09");
    expect(memberOf(then, "bram")).toBe(memberOf(doc, "bram"));
    expect(then.ties).toBe(doc.ties);
    expect(at(doc, "2026-03-10")).toBe(doc);
  });

  it("is not there in a table that nobody had been asked about", () => {
    const doc = say([
      [{ type: "addGroup", group: { id: "g1", members: ["client"] } }, "10"],
      [{ type: "removeGroup", group: "g1" }, "20"],
    ]);
    expect(at(doc, "2026-03-09")).not.toHaveProperty("groups");
    expect(ids(at(doc, "2026-03-10").groups)).toEqual(["g1"]);
    expect(at(doc, "2026-03-20").groups).toEqual([]);
  });
});

describe("a correction", () => {
  const correct = { because: "corrected" } as const;

  it("of a field holds for all dates, and what changed after it for its own", () => {
    const doc = say([
      [strength("t1", "weak"), "05", { happened: "2024" }],
      [strength("t1", "strong"), "06", correct],
      [strength("t1", "moderate"), "07", { happened: "2025" }],
    ]);
    expect(["2020", "2024", "2025", "2026"].map((date) => tieOf(at(doc, date), "t1")?.strength)).toEqual([
      "strong",
      "strong",
      "moderate",
      "moderate",
    ]);
  });

  it("to what is so now holds for earlier dates, too", () => {
    const doc = say([
      [name("amina", "A."), "05"],
      [name("amina", "A."), "06", correct],
    ]);
    expect(namesOn(doc, ["2020", "2026-03-05", "2026"])).toEqual(["A.", "A.", "A."]);
    expect(say([[name("amina", "A."), "07", correct]], doc)).toBe(doc);
  });

  it("that clears a field that has been cleared since says that it never was", () => {
    const clear = { type: "updateMember", member: "bram", clear: ["name"] } as const;
    const doc = say([
      [clear, "05"],
      [clear, "06", correct],
    ]);
    expect(namesOn(doc, ["2020", "2026"], "bram")).toEqual([undefined, undefined]);
    expect(doc.history).toHaveLength(2);
  });

  it("that adds somebody says they were always there, one that removes them that they never were", () => {
    const added = say([[{ type: "addMember", member: { id: "cas" } }, "10", correct]]);
    expect(ids(at(added, "2020").members)).toEqual(["amina", "bram", "cas"]);
    const removed = say([[{ type: "removeMember", member: "amina" }, "10", correct]]);
    expect(ids(at(removed, "2020").members)).toEqual(["bram"]);
    expect(ids(at(removed, "2020").ties)).toEqual(["t2"]);
  });

  it("is in the history of every date", () => {
    const doc = say([
      [name("amina", "A."), "05"],
      [name("bram", "B."), "06", correct],
    ]);
    expect(at(doc, "2020").history).toEqual([doc.history[1]]);
    expect(at(doc, "2026-03-05").history).toEqual(doc.history);
  });
});
