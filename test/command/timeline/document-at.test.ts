import { describe, expect, it } from "vitest";
import { documentAt } from "../../../src/command/timeline/document-at.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import type { When } from "../../../src/document/dates.ts";
import { parse } from "../../document/sample.ts";
import { large, memberOf, small, tieOf } from "../sample.ts";
import { at, name, type Said, say, strength } from "./sample.ts";

const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);
const namesOn = (doc: ReturnType<typeof say>, dates: readonly When[], id = "amina") =>
  dates.map((date) => memberOf(at(doc, date), id)?.name);

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

describe("what had ended or had not begun by then", () => {
  const doc = parse({
    client: { id: "client", stays: [{ with: "amina", since: "2020", until: "2024-05" }] },
    members: [
      { id: "amina", roles: [{ role: "neighbour", until: "2022" }, { role: "friend" }] },
      { id: "bram", roles: [{ role: "colleague", since: "2023", until: "2024" }] },
      { id: "cas" },
    ],
    ties: [
      { id: "t1", from: "client", to: "amina", since: "2020" },
      { id: "t2", from: "bram", to: "client", since: "2023-04", until: "2024-04-30" },
    ],
    groups: [
      { id: "g1", members: ["amina", "bram"], chair: "bram", until: "2024" },
      { id: "g2", within: "g1", members: ["bram"], since: "2024-04-30" },
    ],
    goals: [{ id: "goal1", of: "bram", ties: ["t2"], until: { date: "2024", about: true } }],
    conferences: [{ id: "c1", goal: "goal1", invited: [{ member: "bram" }] }],
  });

  it("is not on the map: ties, groups, goals, roles and stays", () => {
    const then = at(doc, "2025");
    expect(ids(then.ties)).toEqual(["t1"]);
    expect(ids(then.groups)).toEqual(["g2"]);
    expect(then).not.toHaveProperty("goals");
    expect(then.client).not.toHaveProperty("stays");
    expect(memberOf(then, "amina")?.roles).toEqual([{ role: "friend" }]);
  });

  it("is on it on its first and its last day, and at any date that may lie within", () => {
    for (const date of ["2023-04", "2024-04-30", "2023", "2024"]) expect(ids(at(doc, date).ties)).toEqual(["t1", "t2"]);
    for (const date of ["2023-03-31", "2024-05"]) expect(ids(at(doc, date).ties)).toEqual(["t1"]);
    expect(ids(at(doc, "2019").ties)).toEqual([]);
  });

  it("takes along who thereby has no tie left, but not who had none", () => {
    expect(ids(at(doc, "2025").members)).toEqual(["amina", "cas"]);
    expect(ids(at(doc, "2019").members)).toEqual(["cas"]);
  });

  it("is not referred to", () => {
    const then = at(doc, "2025");
    expect(then.groups).toEqual(
      [{ id: "g2", members: [], since: "2024-04-30" }].map(({ members: _, ...rest }) => rest),
    );
    expect(then.conferences?.[0]).not.toHaveProperty("goal");
    expect(then.conferences?.[0]).not.toHaveProperty("invited");
  });
});

describe("who was not there", () => {
  it("is not referred to, nor has a place", () => {
    const doc = say([
      [{ type: "addMember", member: { id: "cas" } }, "10"],
      [{ type: "addGroup", group: { id: "g1", members: ["cas", "amina"], chair: "cas" } }, "10", { happened: "2024" }],
      [{ type: "pinMember", layout: "force", member: "cas", x: 1, y: 2 }, "10"],
      [{ type: "pinMember", layout: "force", member: "amina", x: 3, y: 4 }, "10"],
    ]);
    const then = at(doc, "2025");
    expect(then.groups).toEqual([{ id: "g1", members: ["amina"] }]);
    expect(then.places).toEqual({ force: [{ member: "amina", x: 3, y: 4, pinned: true }] });
  });

  it("was not in a group that at that time would have lain in itself", () => {
    const inside = (group: string, within: string): Said[0] => ({ type: "updateGroup", group, set: { within } });
    const doc = say(
      [
        [inside("g1", "g2"), "10", { happened: "2024" }],
        [{ type: "updateGroup", group: "g1", clear: ["within"] }, "11", { happened: "2025" }],
        [inside("g2", "g1"), "12", { happened: "2024-06" }],
      ],
      parse({ groups: [{ id: "g1" }, { id: "g2" }] }),
    );
    expect(at(doc, "2024-07").groups).toEqual([{ id: "g1" }, { id: "g2" }]);
    expect(at(doc, "2025").groups).toEqual([{ id: "g1" }, { id: "g2", within: "g1" }]);
  });

  it("did not say what is kept of a talk that was not there", () => {
    const doc = say([[{ type: "addSitting", sitting: { id: "s1" } }, "10"]]);
    const told = say([[name("amina", "A."), "11", { happened: "2025", sitting: "s1" }]], doc);
    expect(at(told, "2025").history).toEqual(
      [{ ...told.history[1], sitting: undefined }].map(({ sitting: _, ...rest }) => rest),
    );
  });
});

describe("what would break a rule at that time", () => {
  it("is left out: an end before the beginning", () => {
    const tie = (set: object): Said[0] => ({ type: "updateTie", tie: "t1", set });
    const doc = say([
      [tie({ since: "2005", until: "2030" }), "09", { because: "corrected" }],
      [tie({ since: "2022", until: "2033" }), "10", { happened: "2025" }],
      [tie({ until: "2004" }), "11", { happened: "2024" }],
    ]);
    expect(tieOf(at(doc, "2023"), "t1")).toMatchObject({ since: "2005", until: "2030" });
    expect(tieOf(at(doc, "2024"), "t1")).toMatchObject({ since: "2005" });
    expect(tieOf(at(doc, "2024"), "t1")).not.toHaveProperty("until");
    expect(tieOf(at(doc, "2026"), "t1")).toMatchObject({ since: "2022", until: "2033" });
  });

  it("is left out: a wish for contact that a court had banned", () => {
    const doc = say([
      [{ type: "strengthen", tie: "t1" }, "10"],
      [{ type: "updateTie", tie: "t1", set: { ban: { by: "rechter" } } }, "11", { happened: "2025" }],
    ]);
    expect(tieOf(doc, "t1")).toMatchObject({ ban: { by: "rechter" } });
    expect(tieOf(doc, "t1")).not.toHaveProperty("moves");
    for (const date of ["2025", "2026-03-10", "2026-03-11"])
      expect(tieOf(at(doc, date), "t1")).not.toHaveProperty("moves");
    expect(tieOf(at(doc, "2024"), "t1")).not.toHaveProperty("ban");
  });

  it("keeps own terms: those of now, and those of then that are in use", () => {
    const words = { nl: "wijkagent" };
    const doc = say(
      [
        [
          [
            { type: "updateMember", member: "karin", clear: ["roles"] },
            { type: "updateDocument", set: { vocabulary: { flags: [{ key: "x-dog", words: {} }] } } },
          ],
          "10",
        ],
      ],
      parse({
        vocabulary: {
          roles: [
            { key: "x-agent", words },
            { key: "x-other", words },
          ],
          flags: [{ key: "x-dog", words: {} }],
        },
        members: [{ id: "karin", role: "x-agent" }],
      }),
    );
    expect(at(doc, "2025").vocabulary).toEqual({
      roles: [{ key: "x-agent", words }],
      flags: [{ key: "x-dog", words: {} }],
    });
    expect(at(doc, "2026").vocabulary).toEqual({ flags: [{ key: "x-dog", words: {} }] });
  });
});

describe("a document from elsewhere", () => {
  it("has a map at every date, whatever its history tells", () => {
    for (const date of ["1999", "2026-02", "2026-03", "2026-03-03", "2100"]) {
      expect(at(large, date).client.id).toBe("client");
    }
    expect(ids(at(large, "2019").members)).toEqual(["amina", "mosque"]);
  });

  it("tells of nobody who cannot have been there: under the client's id, or tied to themselves", () => {
    const recorded = "2026-03-03T10:00:00Z";
    const gone = (table: string, record: { readonly id: string }) => ({ table, id: record.id, removed: record, at: 0 });
    const ops = [
      gone("members", { id: "client" }),
      gone("ties", { id: "t9", ...{ from: "amina", to: "amina" } }),
      gone("ties", { id: "t8", ...{ from: "client", to: "amina" } }),
    ];
    const then = at(parse({ members: [{ id: "amina" }], history: [{ recorded, ops }] }), "2025");
    expect([ids(then.members), ids(then.ties)]).toEqual([["amina"], ["t8"]]);
  });

  it("says nothing before it was recorded of what it says happened after that", () => {
    const ops = [{ table: "client", id: "client", field: "name", from: "Y.", to: "Yusuf" }];
    const doc = parse({ history: [{ recorded: "2026-03-03T10:00:00Z", happened: "2030", ops }] });
    expect(["2026-03-02", "2026-03-03"].map((date) => at(doc, date).client.name)).toEqual(["Y.", "Yusuf"]);
  });

  it("that is a redacted copy stays one", () => {
    const copy = forAudience(say([[name("amina", "A."), "10"]], large), "client");
    expect(at(copy, "2025").redactedFor).toBe("client");
  });

  it("is asked about a date that there is", () => {
    for (const date of [
      "",
      "26",
      "2026-13",
      "2026-02-30",
      "2026-02-00",
      "2026-03-03T10:00:00Z",
      { date: "x", about: true } as const,
    ]) {
      expect(() => documentAt(small, date)).toThrow(expect.objectContaining({ code: "wrong-date", path: ["date"] }));
    }
  });
});
