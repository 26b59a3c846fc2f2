import { describe, expect, it } from "vitest";
import { changesOf } from "../../src/command/timeline/changes-of.ts";
import { describe as tell, textOf } from "../../src/describe/describe.ts";
import { en } from "../../src/describe/words/en.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { TABLES } from "../../src/document/schema/change.ts";
import { fieldNamesOf } from "../../src/document/tables.ts";
import { file, parse } from "../document/sample.ts";

const amina = { id: "amina", name: "Amina", kind: "person" };
const bram = { id: "bram", name: "Bram", kind: "person" };
const tie = { id: "t1", from: "client", to: "amina" };
const base = { members: [amina, bram], ties: [tie, { id: "t2", from: "client", to: "bram" }] };
const recorded = "2026-03-10T10:00:00Z";

/** What is told since the first of March of a map of which these operations were written down on the tenth. */
function toldOf(fields: object, ops: readonly object[], more: object = {}): readonly string[] {
  const doc = parseEcomap(file({ ...base, ...fields, history: [{ recorded, ...more, ops }] }));
  return tell(doc, { audience: "team", since: "2026-03-01" }).sections.at(-1)?.paragraphs ?? [];
}
const added = (table: string, record: { readonly id: string }) => ({ table, id: record.id, added: record, at: 0 });
const date = "2026-03-05";

describe("what is told since a date", () => {
  const records = {
    groups: { id: "r", kind: "support", name: "Mondays", members: ["client", "amina"] },
    goals: { id: "r", of: "client", words: "A home" },
    interventions: { id: "r", status: "done", words: "Drew together", date },
    transitions: { id: "r", kind: "own-home", date, words: "The keys" },
    conferences: { id: "r", date, question: "A home?", agreements: [{ words: "Look for rooms", who: ["bram"] }] },
    log: { id: "r", kind: "call", date, tie: "t1", words: "She rang" },
    experience: { id: "r", question: "lean-on", answer: "On Amina", date },
    sittings: { id: "r", date, present: ["client", "amina"] },
  };
  it.each([
    ["groups", "A new group. Mondays: Yusuf and Amina."],
    ["goals", "A home."],
    ["interventions", "Done: Drew together. (5 March 2026)"],
    ["transitions", "5 March 2026 · A home of one's own. The keys."],
    ["conferences", "Family group conference on 5 March 2026. The question: A home? Look for rooms. (Bram)"],
    ["log", "Amina: 5 March 2026 · call. She rang."],
    ["experience", "5 March 2026 · Whom can you lean on? On Amina."],
    ["sittings", "Came together on 5 March 2026: Yusuf and Amina."],
  ] as const)("of a new record of %s is what it says", (table, text) => {
    const record = records[table];
    expect(toldOf({ [table]: [record] }, [added(table, record)])).toContain(text);
    // What had its day before that was only written down since.
    if (!("date" in record)) return;
    const before = { ...record, date: "2026-02-02" };
    const later = toldOf({ [table]: [before] }, [added(table, before)]);
    expect(later).toContainEqual(expect.stringMatching(/^Written down later: .*2 February 2026/));
    const onThatDay = { ...record, date: "2026-03-01" };
    expect(toldOf({ [table]: [onThatDay] }, [added(table, onThatDay)])).toContainEqual(
      expect.stringMatching(/^Written down later: /),
    );
  });

  it("of what is gone is what it was called", () => {
    const removed = (table: string, record: { readonly id: string }) => ({
      table,
      id: record.id,
      removed: record,
      at: 0,
    });
    const goal = { ...records.goals, words: "A home." };
    const gone = toldOf({}, [removed("groups", records.groups), removed("goals", goal)]);
    expect(gone).toContain("No longer told here: Mondays and A home.");
  });

  it("of a group is who came and went, when it met and who brings what", () => {
    const is = {
      ...records.groups,
      members: ["client", "bram"],
      meetings: [{ date, present: ["bram"], words: "Soup" }],
      contributions: [{ member: "bram", what: "Brings bread" }],
    };
    const field = (name: "members" | "meetings" | "contributions", from?: unknown) => ({
      ...{ table: "groups", id: "r", field: name, to: is[name] },
      ...(from !== undefined && { from }),
    });
    const ops = [field("members", ["client", "amina"]), field("meetings"), field("contributions")];
    expect(toldOf({ groups: [is] }, ops)).toEqual([
      "New in Mondays: Bram.",
      "No longer in Mondays: Amina.",
      "Mondays. Came together on 5 March 2026: Bram. Soup.",
      "Mondays. Bram brings: Brings bread.",
    ]);
  });

  it("of people is what they and the client answered, who says no included, and until when a tie is", () => {
    const own = { answer: "yes", withdrawn: "2026-03-04" };
    const no = { answer: "no", words: "Not me" };
    const contact = { answer: "no" };
    const set = (table: string, id: string, field: string, to: unknown, from?: unknown) => ({
      ...{ table, id, field, to },
      ...(from !== undefined && { from }),
    });
    const told = toldOf(
      {
        members: [
          { ...amina, own, contact },
          { ...bram, own: no },
        ],
        ties: [{ ...tie, until: "2026-06" }, base.ties[1]],
      },
      [
        set("members", "amina", "own", own, { answer: "yes" }),
        set("members", "amina", "contact", contact, { answer: "yes" }),
        set("members", "bram", "own", no),
        set("ties", "t1", "until", "2026-06"),
      ],
    );
    expect(told).toEqual([
      "Amina: until June 2026.",
      "Amina. Calling: no.",
      "Amina. Wants to be on the map: no. (4 March 2026)",
      "Bram. Wants to be on the map: no. Not me.",
    ]);
  });

  it("asks after nobody who came into a group, sat at a talk or stands in a plan since", () => {
    const more = { quiet: { id: "cor", name: "Cor" }, tie: { id: "t3", from: "client", to: "cor" } };
    const fields = { members: [amina, bram, more.quiet], ties: [...base.ties, more.tie] };
    for (const [table, record] of Object.entries({
      groups: { ...records.groups, members: ["amina", "bram"] },
      sittings: { ...records.sittings, present: ["amina", "bram"] },
      interventions: { ...records.interventions, members: ["amina", "bram"] },
      goals: { ...records.goals, ties: ["t1", "t2"] },
    })) {
      const told = toldOf({ ...fields, [table]: [record] }, [added(table, record)]);
      expect(told).toContain("Not spoken of since then: Cor. Is it still right?");
    }
  });
});

describe("a change of any field of any table", () => {
  /** A map on which each record stands that an operation may be of, all but bare. */
  const bare: Readonly<Record<string, { readonly id: string; readonly [field: string]: unknown }>> = {
    ...{ members: amina, ties: tie, groups: { id: "r", kind: "circle", members: ["amina"] }, goals: { id: "r" } },
    ...{
      interventions: { id: "r", kind: "skills" },
      transitions: { id: "r", kind: "other" },
      conferences: { id: "r" },
    },
    ...{ log: { id: "r" }, experience: { id: "r" }, sittings: { id: "r" }, client: { id: "client" } },
  };

  it.each([...TABLES, "client"] as const)("of %s is told, or told to be untold", (table) => {
    const record = bare[table];
    const before = parse({ ...base, ...(table in base || table === "client" ? {} : { [table]: [record] }) });
    for (const field of fieldNamesOf(table).filter((name) => name !== "id")) {
      const now = table === "client" ? before.client : before[table]?.[0];
      const after = { ...before, [table]: table === "client" ? { ...now, [field]: "?" } : [{ ...now, [field]: "?" }] };
      const found = changesOf(before, after).filter((one) => one.table === table && one.id === now?.id);
      expect([field, found.map(({ fields }) => fields)]).toEqual([field, [[field]]]);
    }
  });

  it("is never told to be nothing: of a record of each table without words too", () => {
    for (const table of TABLES) {
      const record = table === "ties" ? { ...tie, id: "r" } : { ...bare[table], id: "r" };
      const list =
        table === "members" ? [...base.members, record] : table === "ties" ? [...base.ties, record] : [record];
      const told = toldOf({ [table]: list }, [added(table, record)]);
      expect([table, told.join(" ").replaceAll(/\s+/g, " ")]).not.toEqual([table, en.same]);
      expect(told.filter((text) => !text.startsWith("Not spoken"))).not.toEqual([]);
    }
  });

  it("is told by whose it is where no sentence tells more", () => {
    const notes = [{ text: "Likes tea", by: "Els" }];
    const group = { id: "r", kind: "support", name: "Mondays", members: ["amina"], notes };
    const set = (table: string, id: string) => ({ table, id, field: "notes", to: notes });
    const told = toldOf(
      { members: [{ ...amina, notes }, bram], ties: [base.ties[0], { ...base.ties[1], notes }], groups: [group] },
      [set("members", "amina"), set("ties", "t2"), set("groups", "r")],
    );
    expect(told).toEqual(["Something more changed with: Amina, Bram and Mondays."]);
    expect(textOf(tell(parseEcomap(file(base)), { since: "2026-01" }))).toContain(en.same);
  });
});
