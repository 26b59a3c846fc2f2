import { describe, expect, it } from "vitest";
import { applyCommand, takeStep } from "../../src/command/apply.ts";
import type { Command } from "../../src/command/types.ts";
import { undoStep } from "../../src/command/undo.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { file } from "../document/sample.ts";

const later = { recorded: "2026-04-01T09:00:00Z", actor: "w2" };

/** Karim came on the map, was renamed, taken off again, and is mentioned all over. */
function withKarim(): EcomapDocument {
  let doc = parseEcomap(
    file({
      members: [
        { id: "amina", name: "Zus Amina", notes: [{ text: "Karim belt haar soms; Karima is haar dochter." }] },
        { id: "k", name: "Karim", reach: { phone: "0612345678" } },
      ],
      ties: [
        { id: "t1", from: "client", to: "amina", moves: [{ type: "enlarge", through: "k", agreedBy: ["Karim"] }] },
        { id: "t2", from: "client", to: "k", strength: "weak", load: { level: "heavy", by: "k" } },
      ],
      groups: [{ id: "g1", kind: "support", members: ["client", "amina", "k"], chair: "k" }],
      goals: [{ id: "goal1", of: "k", words: "Rust" }],
      interventions: [
        { id: "i1", kind: "repair", ties: ["t2"], words: "Praten over geld" },
        { id: "i2", kind: "skills", members: ["amina", "k"] },
      ],
      log: [
        { id: "l1", kind: "call", tie: "t2", words: "Was boos" },
        { id: "l2", kind: "visit", present: ["amina", "k"], by: "karim" },
      ],
      places: {
        force: [
          { member: "k", x: 1, y: 2, pinned: true },
          { member: "amina", x: 3, y: 4 },
        ],
      },
    }),
  );
  const give = (command: Command, day: number) => {
    doc = applyCommand(doc, command, { recorded: `2026-03-0${day}T10:00:00Z`, actor: "Karim" });
  };
  give({ type: "updateMember", member: "k", set: { name: "Karim B." } }, 1);
  give({ type: "updateTie", tie: "t2", set: { quality: "conflicted" } }, 2);
  give({ type: "updateTie", tie: "t1", set: { notes: [{ text: "Zegt dat KARIM B. meekwam." }] } }, 3);
  return doc;
}

const TRACES = /karim\b|"k"|0612345678|t2|l1|Was boos|Praten over geld|conflicted|goal1/i;

describe("erasing a person whose name is like that of another", () => {
  it("leaves the other", () => {
    const doc = parseEcomap(
      file({
        members: [
          { id: "an", name: "An" },
          { id: "ans", name: "Ans Visser", notes: [{ text: "Ans belt An." }] },
        ],
      }),
    );
    const [ans] = applyCommand(doc, { type: "erase", table: "members", id: "an" }, later).members;
    expect(ans).toEqual({ id: "ans", name: "Ans Visser", notes: [{ text: "Ans belt …." }] });
  });
});

describe("erasing a person", () => {
  const erased = applyCommand(withKarim(), { type: "erase", table: "members", id: "k" }, later);

  it("leaves no byte of them: in records, history, log, places, nor in what others said", () => {
    expect(serialize(withKarim())).toMatch(TRACES);
    expect(serialize(erased)).not.toMatch(TRACES);
  });

  it("leaves only when it was, and by whom", () => {
    expect(erased.erased).toEqual([later]);
    expect(erased.members.map(({ name }) => name)).toEqual(["Zus Amina"]);
  });

  it("keeps what is told of others, with their names that only begin the same", () => {
    expect(erased.members[0]?.notes).toEqual([{ text: "… belt haar soms; Karima is haar dochter." }]);
    expect(erased.interventions).toEqual([{ id: "i2", kind: "skills", members: ["amina"] }]);
    expect(erased.log).toEqual([{ id: "l2", kind: "visit", present: ["amina"] }]);
    expect(erased.groups).toEqual([{ id: "g1", kind: "support", members: ["client", "amina"] }]);
    expect(erased.ties[0]?.moves).toEqual([{ type: "enlarge" }]);
    expect(erased.places?.force).toEqual([{ member: "amina", x: 3, y: 4 }]);
  });

  it("keeps the changes to others, without those that told of them alone", () => {
    expect(erased.history.map(({ recorded }) => recorded)).toEqual(["2026-03-03T10:00:00Z"]);
    expect(parseEcomap(serialize(erased))).toEqual(erased);
  });

  it("works for someone who was taken off the map before", () => {
    const removed = applyCommand(withKarim(), { type: "removeMember", member: "k" }, later);
    expect(serialize(removed)).toMatch(TRACES);
    expect(serialize(applyCommand(removed, { type: "erase", table: "members", id: "k" }, later))).not.toMatch(TRACES);
  });

  it("finds a name within a word where a script writes small words onto it", () => {
    const doc = parseEcomap(
      file({ members: [{ id: "a", name: "أمينة" }], ties: [], goals: [{ id: "g", words: "الحديث وأمينة غدا" }] }),
    );
    const gone = applyCommand(doc, { type: "erase", table: "members", id: "a" }, later);
    expect(gone.goals?.[0]?.words).toBe("الحديث و… غدا");
  });

  it("is refused for someone of whom nothing is told", () => {
    expect(() => applyCommand(withKarim(), { type: "erase", table: "members", id: "x" }, later)).toThrow(
      expect.objectContaining({ code: "unknown-record", path: ["id"] }),
    );
  });
});

describe("erasing a text", () => {
  const noted = () => {
    const doc = parseEcomap(file({ members: [{ id: "a", name: "Amina", notes: [{ text: "Is ziek." }] }] }));
    const set = { notes: [{ text: "Is weer beter." }] };
    return applyCommand(doc, { type: "updateMember", member: "a", set }, { recorded: "2026-03-01T10:00:00Z" });
  };

  it("of a field leaves nothing of it, today or in history", () => {
    const doc = applyCommand(noted(), { type: "erase", table: "members", id: "a", field: "notes" }, later);
    expect(doc.members).toEqual([{ id: "a", name: "Amina" }]);
    expect(doc.history).toEqual([]);
    expect(serialize(doc)).not.toMatch(/ziek|beter/);
  });

  it("wherever it stands, takes it out of every text and leaves the rest", () => {
    const doc = applyCommand(noted(), { type: "erase", text: "ziek" }, later);
    expect(doc.members[0]?.notes).toEqual([{ text: "Is weer beter." }]);
    expect(doc.history[0]?.ops).toMatchObject([{ from: [{ text: "Is …." }] }]);
  });

  it("also of what a host wrote in fields of its own, and of the client's name", () => {
    const doc = parseEcomap(file({ members: [{ id: "a", host: { who: ["Yusuf", 3] } }] }));
    const gone = applyCommand(doc, { type: "erase", table: "client", field: "name" }, later);
    expect(serialize(gone)).not.toMatch(/Yusuf/);
    expect(gone.members).toEqual([{ id: "a", host: { who: [3] } }]);
  });

  it("is refused for ids, ends, and the tables of the document", () => {
    const wishes: Command[] = [
      { type: "erase", table: "members", id: "a", field: "id" },
      { type: "erase", table: "document", field: "members" },
      { type: "erase", table: "document", field: "history" },
    ];
    for (const wish of wishes) {
      expect(() => applyCommand(noted(), wish, later)).toThrow(expect.objectContaining({ code: "fixed-field" }));
    }
    expect(() => applyCommand(noted(), { type: "erase", text: "  " }, later)).toThrow(
      expect.objectContaining({ code: "too-short", path: ["text"] }),
    );
  });
});

describe("erasing what is not there", () => {
  it.each<[string, Command]>([
    ["a text that stands nowhere", { type: "erase", text: "Kaarim" }],
    ["a field that was never filled", { type: "erase", table: "members", id: "amina", field: "wishes" }],
    ["a field there is not", { type: "erase", table: "members", id: "amina", field: "nots" }],
  ])("is refused, so that nobody believes it is gone: %s", (_, wish) => {
    expect(() => applyCommand(withKarim(), wish, later)).toThrow(expect.objectContaining({ code: "nothing-to-erase" }));
  });

  it.each([
    ["wrong-type at text", { type: "erase" }],
    ["wrong-type at text", { type: "erase", text: 5 }],
    ["wrong-type at also", { type: "erase", table: "members", id: "k", also: "Mina" }],
    ["wrong-type at also[0]", { type: "erase", table: "members", id: "k", also: [5] }],
    ["wrong-term at table", { type: "erase", table: "__proto__x", id: "k" }],
    ["wrong-term at table", { type: "erase", table: "client", id: "client" }],
  ])("is %s where the wish is none: %j", (message, wish) => {
    expect(() => applyCommand(withKarim(), JSON.parse(JSON.stringify(wish)), later)).toThrow(message);
  });
});

describe("other names of the one who is erased", () => {
  it("are wiped too where the command gives them", () => {
    const doc = parseEcomap(
      file({ members: [{ id: "s", name: "Vriend Sander" }], goals: [{ id: "g", words: "Koffie met Sander" }] }),
    );
    const gone = applyCommand(doc, { type: "erase", table: "members", id: "s", also: ["Sander"] }, later);
    expect(gone.goals?.[0]?.words).toBe("Koffie met …");
  });
});

describe("what is erased", () => {
  it("does not come back by undo, nor do earlier steps bring it back", () => {
    const doc = withKarim();
    const named = takeStep(doc, { type: "updateMember", member: "k", set: { name: "K." } }, later);
    const erasing = takeStep(named.doc, { type: "erase", table: "members", id: "k" }, later);
    expect(erasing.step.erased).toBe(true);
    for (const { step } of [erasing, named]) {
      expect(() => undoStep(erasing.doc, step)).toThrow(expect.objectContaining({ code: "conflict" }));
    }
  });

  it("may stand in a list with other commands, each in its turn", () => {
    const list: Command[] = [
      { type: "updateMember", member: "amina", set: { name: "Amina en Karim" } },
      { type: "erase", table: "members", id: "k" },
      { type: "addMember", member: { id: "b", name: "Bram" } },
    ];
    const doc = applyCommand(withKarim(), list, later);
    expect(doc.members.map(({ name }) => name)).toEqual(["Amina en …", "Bram"]);
    expect(serialize(doc)).not.toMatch(TRACES);
    const refused: Command[] = [...list, { type: "removeMember", member: "k" }];
    expect(() => applyCommand(withKarim(), refused, later)).toThrow(
      expect.objectContaining({ code: "unknown-record" }),
    );
  });
});
