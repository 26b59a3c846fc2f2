import { describe, expect, it } from "vitest";
import { merge } from "../../src/command/merge/merge.ts";
import type { Command } from "../../src/command/types.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { parse } from "../document/sample.ts";
import { memberOf, small, tieOf } from "./sample.ts";
import { at, name, say, strength } from "./timeline/sample.ts";

type Step = Command | readonly Command[];

/** Two documents, each after a step from the same base, merged; the answer parses. */
function apart(mine: Step, yours: Step, base: EcomapDocument = small) {
  const a = say([[mine, "10"]], base);
  const b = say([[yours, "11"]], base);
  const answer = merge(base, a, b);
  if (serialize(parseEcomap(serialize(answer.doc))) !== serialize(answer.doc)) throw new Error("does not parse");
  return { ...answer, a, b };
}

const member = (id: string, set: object): Command => ({ type: "updateMember", member: id, set });
const tie = (id: string, set: object): Command => ({ type: "updateTie", tie: id, set });
const without = (id: string): Command => ({ type: "removeMember", member: id });
const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

describe("two documents drawn apart", () => {
  it("bring together what each changed, to the field", () => {
    const { doc, conflicts } = apart(
      [member("amina", { name: "A." }), strength("t1", "strong"), { type: "updateDocument", set: { title: "T" } }],
      [
        member("amina", { ring: 1 }),
        tie("t1", { quality: "ambivalent" }),
        { type: "updateClient", set: { name: "Y." } },
      ],
    );
    expect(conflicts).toEqual([]);
    expect(memberOf(doc, "amina")).toMatchObject({ name: "A.", ring: 1 });
    expect(tieOf(doc, "t1")).toMatchObject({ strength: "strong", quality: "ambivalent" });
    expect(doc).toMatchObject({ title: "T", client: { name: "Y." } });
  });

  it("take what both did alike once", () => {
    const { doc, conflicts } = apart(
      [name("amina", "A."), { type: "addMember", member: { id: "cas" } }],
      [name("amina", "A."), { type: "addMember", member: { id: "cas" } }],
    );
    expect(conflicts).toEqual([]);
    expect(ids(doc.members)).toEqual(["amina", "bram", "cas"]);
  });

  it("list a field that both changed differently, and keep the first one's", () => {
    const { doc, conflicts } = apart(name("amina", "A."), name("amina", "B."));
    const field = { table: "members", id: "amina", field: "name" } as const;
    expect(conflicts).toEqual([{ kind: "both changed", ...field, base: "Zus Amina", a: "A.", b: "B." }]);
    expect(memberOf(doc, "amina")?.name).toBe("A.");
  });

  it("list of a field that one cleared what the other made of it", () => {
    const { doc, conflicts } = apart({ type: "updateMember", member: "amina", clear: ["name"] }, name("amina", "B."));
    expect(conflicts).toEqual([
      { kind: "both changed", table: "members", id: "amina", field: "name", base: "Zus Amina", b: "B." },
    ]);
    expect(memberOf(doc, "amina")).not.toHaveProperty("name");
  });

  it("hold new records of both: those of one side as they stand there, those of both by their id", () => {
    const add = (...of: readonly string[]) => of.map((id): Command => ({ type: "addMember", member: { id } }));
    expect(ids(apart(add("z", "y"), name("amina", "A.")).doc.members)).toEqual(["amina", "bram", "z", "y"]);
    expect(ids(apart(add("z", "x"), add("y")).doc.members)).toEqual(["amina", "bram", "x", "y", "z"]);
    expect(apart(add("z", "x"), add("y")).doc.members).toEqual(apart(add("y"), add("z", "x")).doc.members);
  });

  it("list what both added under one id where it differs", () => {
    const add = (fields: object): Command => ({ type: "addMember", member: { id: "cas", ...fields } });
    const { doc, conflicts } = apart(add({ name: "Cas", ring: 1 }), add({ name: "Kees", kind: "person" }));
    expect(conflicts).toEqual([
      { kind: "both changed", table: "members", id: "cas", field: "name", a: "Cas", b: "Kees" },
    ]);
    expect(memberOf(doc, "cas")).toEqual({ id: "cas", name: "Cas", ring: 1, kind: "person" });
  });
});

describe("lists that both changed", () => {
  const base = parse({
    members: [{ id: "amina", roles: [{ role: "sister" }, { role: "neighbour" }], wishes: ["Rust"] }, { id: "bram" }],
    ties: [{ id: "t1", from: "client", to: "amina", gives: ["company"], moves: [{ type: "keep" }] }],
  });
  const roles = (...of: readonly string[]): Command => member("amina", { roles: of.map((role) => ({ role })) });
  const rolesOf = (doc: EcomapDocument) => memberOf(doc, "amina")?.roles?.map(({ role }) => role);

  it("hold what both added, and not what either took out", () => {
    const { doc, conflicts } = apart(roles("sister", "neighbour", "friend"), roles("sister", "colleague"), base);
    expect(conflicts).toEqual([]);
    expect(rolesOf(doc)).toEqual(["sister", "colleague", "friend"]);
  });

  it("keep the order that one side gave them", () => {
    const { doc, conflicts } = apart(roles("neighbour", "sister"), roles("sister", "neighbour", "friend"), base);
    expect(conflicts).toEqual([]);
    expect(rolesOf(doc)).toEqual(["neighbour", "sister", "friend"]);
  });

  it("are in conflict where both gave them another order", () => {
    const { doc, conflicts } = apart(roles("friend", "sister", "neighbour"), roles("neighbour", "sister"), base);
    expect(conflicts).toMatchObject([{ kind: "both changed", id: "amina", field: "roles" }]);
    expect(rolesOf(doc)).toEqual(["friend", "sister", "neighbour"]);
  });

  it("are in conflict where both put something else for the same", () => {
    const { conflicts } = apart(roles("sister", "friend"), roles("sister", "colleague"), base);
    expect(conflicts).toMatchObject([{ kind: "both changed", field: "roles" }]);
  });

  it("know a move by its type, for whom and about what", () => {
    const bound = (more: object): Command => ({ type: "bound", tie: "t1", for: "member", ...more });
    const keep: Command = { type: "keep", tie: "t1", why: "Fijn zo" };
    const { doc, conflicts } = apart([keep, bound({})], { type: "strengthen", tie: "t1", date: "2026" }, base);
    expect(conflicts).toEqual([]);
    expect(tieOf(doc, "t1")?.moves).toMatchObject([
      { type: "keep", why: "Fijn zo" },
      { type: "bound" },
      { type: "strengthen" },
    ]);
    const both = apart(keep, { ...keep, why: "Anders" }, base);
    expect(both.conflicts).toMatchObject([{ kind: "both changed", table: "ties", id: "t1", field: "moves" }]);
    expect(tieOf(both.doc, "t1")?.moves).toEqual(tieOf(both.a, "t1")?.moves);
  });

  it("of which one took out the one item and the other the other are left out", () => {
    const doc = parse({
      goals: [{ id: "g", ties: ["t1", "t2"] }],
      members: [{ id: "m" }],
      ties: [
        { id: "t1", from: "client", to: "m" },
        { id: "t2", from: "client", to: "m" },
      ],
    });
    const { doc: merged } = apart({ type: "removeTie", tie: "t1" }, { type: "removeTie", tie: "t2" }, doc);
    expect(merged.goals).toEqual([{ id: "g" }]);
  });

  it("are in conflict where one says there are none, or does not know", () => {
    for (const wishes of [[], "unknown"]) {
      const { conflicts } = apart(member("amina", { wishes }), member("amina", { wishes: ["Rust", "Werk"] }), base);
      expect(conflicts).toEqual([
        {
          kind: "both changed",
          table: "members",
          id: "amina",
          field: "wishes",
          base: ["Rust"],
          a: wishes,
          b: ["Rust", "Werk"],
        },
      ]);
    }
  });

  it("hold what is in them twice, twice", () => {
    const twice = member("amina", { wishes: ["Rust", "Rust"] });
    const { doc } = apart(twice, member("amina", { wishes: ["Rust", "Werk"] }), base);
    expect(memberOf(doc, "amina")?.wishes?.length).toBe(3);
  });
});

describe("own terms and what the document allows", () => {
  const role = (key: `x-${string}`, nl: string) => ({ key, words: { nl } });
  const vocabulary = (...roles: readonly ReturnType<typeof role>[]): Command => ({
    type: "updateDocument",
    set: { vocabulary: { roles } },
  });
  const base = parse({ vocabulary: { roles: [role("x-a", "een")] }, members: [{ id: "amina" }] });

  it("go together term by term", () => {
    const { doc, conflicts } = apart(
      [vocabulary(role("x-a", "een"), role("x-b", "twee")), member("amina", { roles: [{ role: "x-b" }] })],
      [vocabulary(role("x-c", "drie")), { type: "updateDocument", set: { allows: { training: { answer: "no" } } } }],
      base,
    );
    expect(conflicts).toEqual([]);
    expect(doc.vocabulary?.roles?.map(({ key }) => key)).toEqual(["x-b", "x-c"]);
    expect(doc.allows).toEqual({ training: { answer: "no" } });
  });

  it("are in conflict where both changed the words of one", () => {
    const { conflicts } = apart(vocabulary(role("x-a", "ander")), vocabulary(role("x-a", "weer anders")), base);
    expect(conflicts).toMatchObject([{ kind: "both changed", table: "document", field: "vocabulary" }]);
  });

  it("come back where one side dropped a term that the other uses", () => {
    const { doc, conflicts } = apart(vocabulary(), member("amina", { roles: [{ role: "x-a" }] }), base);
    expect(doc.vocabulary?.roles).toEqual([role("x-a", "een")]);
    expect(conflicts).toMatchObject([{ kind: "removed and referred to", table: "document", field: "vocabulary" }]);
  });
});

describe("what one side removed", () => {
  it("goes, with all that went with it", () => {
    const { doc, conflicts } = apart(without("amina"), name("bram", "B."));
    expect(conflicts).toEqual([]);
    expect(ids(doc.members)).toEqual(["bram"]);
    expect(ids(doc.ties)).toEqual(["t2"]);
  });

  it("stays where the other changed it", () => {
    const { doc, conflicts, b } = apart(without("amina"), name("amina", "B."));
    expect(memberOf(doc, "amina")?.name).toBe("B.");
    expect(conflicts).toEqual([
      { kind: "removed and changed", table: "members", id: "amina", base: small.members[0], b: b.members[0] },
    ]);
  });

  it("comes back where the other now refers to it", () => {
    const add: Command = { type: "addTie", tie: { id: "t9", from: "amina", to: "bram", strength: "weak" } };
    const { doc, conflicts } = apart(without("amina"), add);
    expect(ids(doc.members)).toEqual(["amina", "bram"]);
    expect(ids(doc.ties)).toEqual(["t2", "t9"]);
    expect(conflicts).toEqual([
      { kind: "removed and referred to", table: "members", id: "amina", base: small.members[0], b: small.members[0] },
    ]);
  });

  it("brings back what it refers to itself", () => {
    const base = parse({
      members: [{ id: "amina" }, { id: "bram" }],
      ties: [{ id: "t1", from: "amina", to: "bram" }],
      goals: [{ id: "goal1" }],
    });
    const { doc, conflicts } = apart(
      [without("amina"), without("bram")],
      { type: "updateGoal", goal: "goal1", set: { ties: ["t1"] } },
      base,
    );
    expect([ids(doc.members), ids(doc.ties)]).toEqual([["amina", "bram"], ["t1"]]);
    expect(conflicts.map(({ kind, id }) => `${id} ${kind}`)).toEqual([
      "amina removed and referred to",
      "bram removed and referred to",
      "t1 removed and referred to",
    ]);
  });

  it("that both removed is gone", () => {
    const { doc, conflicts } = apart([without("amina"), name("bram", "B.")], without("amina"));
    expect([ids(doc.members), conflicts]).toEqual([["bram"], []]);
  });
});

describe("what would break a rule together", () => {
  it("is as the first one says: a wish for contact that the other says is banned", () => {
    const ban = tie("t1", { ban: { by: "rechter" } });
    const wish: Command = { type: "strengthen", tie: "t1" };
    for (const [mine, yours] of [
      [ban, wish],
      [wish, ban],
    ] as const) {
      const { doc, conflicts, a, b } = apart(mine, yours);
      expect(tieOf(doc, "t1")).toEqual(tieOf(a, "t1"));
      const values = { base: tieOf(small, "t1"), a: tieOf(a, "t1"), b: tieOf(b, "t1") };
      expect(conflicts).toEqual([{ kind: "against a rule", table: "ties", id: "t1", ...values }]);
    }
  });

  it("is as the first one says: groups that would lie in one another", () => {
    const inside = (group: string, within: string): Command => ({ type: "updateGroup", group, set: { within } });
    const base = parse({ groups: [{ id: "g1" }, { id: "g2" }] });
    const { doc, conflicts } = apart(inside("g1", "g2"), inside("g2", "g1"), base);
    expect(doc.groups).toEqual([{ id: "g1", within: "g2" }, { id: "g2" }]);
    expect(conflicts).toMatchObject([{ kind: "against a rule", table: "groups", id: "g2" }]);
  });

  it("goes where the first one does not have it, and history says so", () => {
    const inside = (group: string, within: string): Command => ({ type: "updateGroup", group, set: { within } });
    const add = (id: string, within: string): Command => ({ type: "addGroup", group: { id, within } });
    const base = parse({ groups: [{ id: "g1" }, { id: "g2" }] });
    const yours = [add("g3", "g1"), add("g4", "g3"), inside("g2", "g4")];
    const { doc, conflicts } = apart(inside("g1", "g2"), yours, base);
    expect(doc.groups).toEqual([{ id: "g1", within: "g2" }, { id: "g2" }]);
    expect(conflicts.map(({ kind, id }) => `${id} ${kind}`)).toEqual(
      ["g2", "g3", "g4"].map((id) => `${id} against a rule`),
    );
    expect(doc.history.at(-1)?.ops).toMatchObject([
      { id: "g4", at: 3 },
      { id: "g3", at: 2 },
      { id: "g2", field: "within", from: "g4" },
    ]);
  });

  it("is as the first one says: an end before the beginning", () => {
    const { doc, conflicts } = apart(tie("t1", { since: "2025" }), tie("t1", { until: "2024" }));
    expect(tieOf(doc, "t1")).toMatchObject({ since: "2025" });
    expect(tieOf(doc, "t1")).not.toHaveProperty("until");
    expect(conflicts).toMatchObject([{ kind: "against a rule", table: "ties", id: "t1" }]);
  });
});

describe("places", () => {
  const pin = (of: string, x: number): Command => ({ type: "pinMember", layout: "force", member: of, x, y: 0 });
  const put = (of: string, x: number): Command => ({
    type: "placeMembers",
    layout: "force",
    places: [{ member: of, x, y: 0 }],
  });
  const placesOf = (doc: EcomapDocument) => doc.places?.force?.map(({ member: of, x }) => [of, x]);

  it("are those of both, and a pin beats what a layout gave", () => {
    expect(placesOf(apart(put("amina", 1), put("bram", 2)).doc)).toEqual([
      ["amina", 1],
      ["bram", 2],
    ]);
    expect(placesOf(apart(put("amina", 1), pin("amina", 2)).doc)).toEqual([["amina", 2]]);
    expect(placesOf(apart(pin("amina", 1), put("amina", 2)).doc)).toEqual([["amina", 1]]);
  });

  it("are in conflict where both put somebody on another spot", () => {
    const { doc, conflicts } = apart(pin("amina", 1), pin("amina", 2));
    expect(placesOf(doc)).toEqual([["amina", 1]]);
    expect(conflicts).toMatchObject([
      { kind: "both changed", table: "places", id: "amina", field: "force", a: { x: 1 }, b: { x: 2 } },
    ]);
  });

  it("that a layout gave differently are one of the two, whoever comes first", () => {
    const one = apart(put("amina", 1), put("amina", 2));
    const other = apart(put("amina", 2), put("amina", 1));
    expect(one.conflicts).toEqual([]);
    expect(one.doc.places).toEqual(other.doc.places);
  });

  it("are of nobody who is gone", () => {
    const { doc } = apart(without("amina"), [put("amina", 1), name("bram", "B.")]);
    expect(doc.places).toEqual({});
  });
});

describe("the history of both", () => {
  const base = say([[name("amina", "A."), "05"]]);
  const a = say(
    [
      [name("bram", "B."), "10"],
      [strength("t1", "strong"), "12"],
    ],
    base,
  );
  const b = say([[tie("t2", { state: "active" }), "11"]], base);

  it("is told in the order in which it was recorded, none twice", () => {
    expect(merge(base, a, b).doc.history).toEqual([...base.history, a.history[1], b.history[1], a.history[2]]);
    const both = merge(
      base,
      say([[name("amina", "C."), "15"]], a),
      say([[name("amina", "C."), "15"]], say([[name("bram", "B."), "10"]], b)),
    );
    expect(both.doc.history.map(({ recorded }) => recorded.slice(8, 10))).toEqual(["05", "10", "11", "12", "15"]);
  });

  it("is without what one side took back", () => {
    const undone = { ...base, members: small.members, history: [] };
    expect(merge(base, say([[name("bram", "B."), "10"]], undone), b).doc.history.map(({ ops }) => ops[0]?.id)).toEqual([
      "bram",
      "t2",
    ]);
  });

  it("tells of who was taken away, taken back and taken away again as of somebody who is gone", () => {
    const gone = say([[without("bram"), "05"]]);
    const mine = say([[without("bram"), "20"]]);
    const yours = say(
      [
        [{ type: "addMember", member: { id: "bram", name: "B." } }, "08"],
        [without("bram"), "21"],
      ],
      gone,
    );
    const { doc } = merge(gone, mine, yours);
    expect(ids(doc.members)).toEqual(["amina"]);
    expect(["2026-03-01", "2026-03-10", "2026"].map((date) => memberOf(at(doc, date), "bram")?.name)).toEqual([
      undefined,
      "B.",
      undefined,
    ]);
  });

  it("is the same whoever comes first, also where what was undone and done again stands out of turn", () => {
    const late = say([[name("bram", "B."), "06"]], base);
    const one = { ...a, history: [...a.history, ...late.history.slice(1)] };
    const both = merge(base, { ...one, members: a.members }, b).doc.history;
    expect(merge(base, b, { ...one, members: a.members }).doc.history).toEqual(both);
  });

  it("ends with the rest, where it would not give the document", () => {
    const { doc } = merge(small, say([[name("amina", "A."), "10"]]), say([[name("amina", "B."), "11"]]));
    expect(memberOf(doc, "amina")?.name).toBe("A.");
    expect(doc.history.at(-1)).toEqual({
      recorded: "2026-03-11T10:00:00Z",
      ops: [{ table: "members", id: "amina", field: "name", from: "B.", to: "A." }],
    });
    expect(["2026-03-09", "2026-03-10", "2026-03-11"].map((date) => memberOf(at(doc, date), "amina")?.name)).toEqual([
      "Zus Amina",
      "A.",
      "A.",
    ]);
  });

  it("ends with who came back", () => {
    const { doc } = merge(small, say([[without("amina"), "10"]]), say([[name("amina", "B."), "11"]]));
    expect(doc.history.at(-1)?.ops).toEqual([
      { table: "members", id: "amina", added: { ...small.members[0], name: "B." }, at: 0 },
    ]);
  });

  it("tells nothing of a talk that one side removed", () => {
    const talked = parse({ members: [{ id: "amina" }], sittings: [{ id: "s1" }] });
    const mine = say([[{ type: "removeSitting", sitting: "s1" }, "10"]], talked);
    const yours = say([[name("amina", "A."), "11", { sitting: "s1" }]], talked);
    const { doc } = merge(talked, mine, yours);
    expect(parseEcomap(serialize(doc))).toEqual(doc);
    expect(doc.history.map(({ sitting }) => sitting)).toEqual([undefined, undefined]);
  });
});

describe("documents that do not go together", () => {
  it("are refused: of another client, or a redacted copy", () => {
    const other = parse({ client: { id: "somebody" } });
    const notOne = expect.objectContaining({ code: "wrong-value", path: ["client", "id"] });
    expect(() => merge(small, small, other)).toThrow(notOne);
    expect(() => merge(other, small, small)).toThrow(notOne);
    const copy = forAudience(small, "client");
    for (const [base, a, b] of [
      [copy, small, small],
      [small, copy, small],
      [small, small, copy],
    ] as const) {
      expect(() => merge(base, a, b)).toThrow(expect.objectContaining({ code: "redacted" }));
    }
  });
});
