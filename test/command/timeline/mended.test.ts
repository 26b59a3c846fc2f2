import { describe, expect, it } from "vitest";
import { documentAt } from "../../../src/command/timeline/document-at.ts";
import type { Command } from "../../../src/command/types.ts";
import { forAudience } from "../../../src/document/audience/for-audience.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { parse } from "../../document/sample.ts";
import { large, small, tieOf } from "../sample.ts";
import { at, name, type Said, say } from "./sample.ts";

const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

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

describe("taking someone off the map", () => {
  const group = (...members: string[]): Command => ({ type: "updateGroup", group: "g1", set: { members } });
  const doc = say([
    [{ type: "addMember", member: { id: "cas" } }, "09", { happened: "2023" }],
    [{ type: "addGroup", group: { id: "g1", members: [] } }, "09", { happened: "2023" }],
    [group("cas", "amina"), "10", { happened: "2025" }],
  ]);
  const ofGroup = (then: EcomapDocument) => then.groups?.[0]?.members;

  it("lets what refers to them go at once, also where it is told late", () => {
    const gone = say([[{ type: "removeMember", member: "cas" }, "11", { happened: "2024" }]], doc);
    expect(ofGroup(gone)).toEqual(["amina"]);
    expect(gone.history.at(-1)?.ops.map((op) => "field" in op && op.follows)).toEqual(["removal", false]);
  });

  it("says nothing else of what referred to them: what is told late is told as if nothing had been said", () => {
    const gone = say(
      [
        [{ type: "removeMember", member: "cas" }, "11", { because: "corrected" }],
        [group("bram"), "12", { happened: "2024" }],
      ],
      doc,
    );
    expect(ofGroup(gone)).toEqual(["amina"]);
    expect(ofGroup(at(gone, "2024-06"))).toEqual(["bram"]);
    expect(ofGroup(at(gone, "2025-06"))).toEqual(["amina"]);
  });

  it("leaves them in what was so until they went", () => {
    const gone = say([[{ type: "removeMember", member: "cas" }, "11"]], doc);
    expect(ofGroup(at(gone, "2025-06"))).toEqual(["cas", "amina"]);
    expect(ofGroup(at(gone, "2026-03-11"))).toEqual(["amina"]);
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
