import { describe, expect, it } from "vitest";
import { applyCommand, takeStep } from "../../src/command/apply.ts";
import { documentAt } from "../../src/command/timeline/document-at.ts";
import type { Command, CommandContext } from "../../src/command/types.ts";
import { undoStep } from "../../src/command/undo.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { everything, parse } from "../document/sample.ts";
import { apply, large, memberOf, opsOf, recorded, refusal, small, tieOf } from "./sample.ts";

const rename = (name: string, member = "amina"): Command => ({ type: "updateMember", member, set: { name } });

describe("a command", () => {
  it("writes one change in history: when, by whom, why, and exactly what", () => {
    const context: CommandContext = { recorded, happened: "2026-02", actor: "w1", because: "corrected" };
    const next = applyCommand(small, rename("Amina"), context);
    expect(next.history).toEqual([
      {
        recorded: "2026-03-03T10:00:00Z",
        happened: "2026-02",
        actor: "w1",
        because: "corrected",
        ops: [{ table: "members", id: "amina", field: "name", from: "Zus Amina", to: "Amina" }],
      },
    ]);
  });

  it("leaves the document given as it was, and shares with it all that did not change", () => {
    const next = apply(large, rename("Amina"));
    expect(memberOf(large, "amina")?.name).toBe("Zus Amina");
    expect(next.ties).toBe(large.ties);
    expect(next.groups).toBe(large.groups);
    expect(next.client).toBe(large.client);
    expect(next.members[1]).toBe(large.members[1]);
    expect(next.members[0]?.roles).toBe(large.members[0]?.roles);
    expect(next.history[0]).toBe(large.history[0]);
  });

  it("answers a document that is frozen, and shares nothing with the command", () => {
    const extra = { deep: [1] };
    const member = { id: "cas", ...{ extra } };
    const next = apply(small, { type: "addMember", member });
    expect(Object.isFrozen(memberOf(next, "cas"))).toBe(true);
    expect(Object.isFrozen(next.history[0]?.ops[0])).toBe(true);
    expect(memberOf(next, "cas")).toHaveProperty("extra", extra);
    expect(Object.isFrozen(member) || Object.isFrozen(extra) || Object.isFrozen(extra.deep)).toBe(false);
  });

  it("that changes nothing is no history", () => {
    expect(apply(small, rename("Zus Amina"))).toBe(small);
    expect(apply(small, [])).toBe(small);
  });

  it("is refused on a redacted copy", () => {
    const copy = forAudience(small, "client");
    expect(() => applyCommand(copy, rename("Amina"), { recorded })).toThrow(
      expect.objectContaining({ code: "redacted", params: { audience: "client" } }),
    );
  });
});

describe("a list of commands", () => {
  it("is one step with one change", () => {
    const next = apply(small, [rename("A"), rename("B", "bram"), { type: "removeTie", tie: "t3" }]);
    expect(next.history).toHaveLength(1);
    expect(next.history[0]?.ops.map(({ id }) => id)).toEqual(["amina", "bram", "t3"]);
  });

  it("is done whole or not at all", () => {
    expect(refusal(small, [rename("A"), rename("B", "nobody")])).toBe("unknown-record at member in commands[1]");
    expect(memberOf(small, "amina")?.name).toBe("Zus Amina");
  });

  it("says which of them was refused, and where in it, also beside one that erases", () => {
    const whichOf = (list: Command | readonly Command[]): number | undefined => {
      try {
        apply(small, list);
      } catch (error) {
        if (error instanceof EcomapError) return error.command;
      }
      return -1;
    };
    const erase: Command = { type: "erase", table: "members", id: "amina" };
    expect(whichOf([rename("A"), rename("B"), rename("C", "nobody"), rename("D")])).toBe(2);
    expect(whichOf([erase, rename("A")])).toBe(1);
    expect(whichOf(rename("A", "nobody"))).toBeUndefined();
    expect(whichOf([rename("A")])).toBe(-1);
  });

  it("may build on what it did, and keeps the rules at its end", () => {
    const tie: Command = { type: "addTie", tie: { id: "t4", from: "client", to: "cas" } };
    const member: Command = { type: "addMember", member: { id: "cas" } };
    expect(tieOf(apply(small, [member, tie]), "t4")).toBeDefined();
    expect(tieOf(apply(small, [tie, member]), "t4")).toBeDefined();
    expect(refusal(small, [tie])).toBe("missing-record at ties[3].to");
  });
});

describe("a command from elsewhere, of any shape", () => {
  const refused = (command: unknown): string => {
    try {
      // What a host reads from its network has no type.
      Reflect.apply(applyCommand, undefined, [small, command, { recorded }]);
    } catch (error) {
      if (error instanceof EcomapError) return error.message;
      throw error;
    }
    return "not refused";
  };

  it.each([
    [{ type: "explode" }, "unknown-command at type"],
    [{}, "unknown-command at type"],
    [3, "unknown-command at type"],
    ["addMember", "unknown-command at type"],
    [null, "null-value"],
    [undefined, "wrong-type"],
    [{ type: "addMember" }, "missing-field at member"],
    [{ type: "addTie", tie: "t9" }, "wrong-type at tie"],
    [{ type: "updateMember", member: "amina", set: "x" }, "wrong-type at set"],
    [{ type: "updateMember", member: "amina", set: ["x"] }, "wrong-type at set"],
    [{ type: "updateMember", member: "amina", set: null }, "null-value at set"],
    [{ type: "updateMember", member: "amina", clear: "name" }, "wrong-type at clear"],
    [{ type: "updateTie", tie: "t1", set: 3 }, "wrong-type at set"],
    [{ type: "updateTie", tie: "t1", set: { moves: [] } }, "fixed-field at set.moves"],
    [{ type: "removeMember" }, "unknown-record at member"],
    [{ type: "removeMember", member: ["amina"] }, "unknown-record at member"],
    [{ type: "strengthen", tie: "t1", why: 3 }, "wrong-type at why"],
    [{ type: "bound", tie: "t1" }, "wrong-term at for"],
    [{ type: "dropMove", tie: "t1" }, "unknown-record at move"],
    [{ type: "dropMove", tie: "t1", move: "keep", about: 3 }, "unknown-record at move"],
    [{ type: "placeMembers", layout: "force" }, "missing-field at places"],
    [{ type: "placeMembers", layout: "constructor", places: [] }, "wrong-term at layout"],
    [{ type: "placeMembers", layout: "force", places: [{}] }, "missing-field at places[0].member"],
    [{ type: "pinMember", layout: "__proto__", member: "amina", x: 0, y: 0 }, "wrong-term at layout"],
    [{ type: "unpinMember", layout: "ring", member: "amina" }, "wrong-term at layout"],
    [JSON.parse('{"type":"updateMember","member":"amina","set":{"__proto__":{"a":1}}}'), "forbidden-key at set"],
  ])("is refused by name: %j", (command, message) => {
    expect(refused(command)).toBe(message);
  });
});

describe("when and by whom", () => {
  const at = (context: CommandContext) => () => applyCommand(small, rename("A"), context);

  it("is checked as history will be", () => {
    expect(at({ recorded: "today" })).toThrow(expect.objectContaining({ code: "wrong-moment", path: ["recorded"] }));
    expect(at({ recorded, happened: "2026-02-30" })).toThrow(
      expect.objectContaining({ code: "wrong-date", path: ["happened"] }),
    );
    expect(at({ recorded, actor: "w".repeat(501) })).toThrow(
      expect.objectContaining({ code: "too-long", path: ["actor"] }),
    );
  });

  it("points at a talk that is there", () => {
    expect(at({ recorded, sitting: "s9" })).toThrow(expect.objectContaining({ code: "missing-record" }));
    expect(applyCommand(large, rename("A"), { recorded, sitting: "s1" }).history.at(-1)?.sitting).toBe("s1");
  });
});

describe("a record that goes as deep as a file may", () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

  it("is not put where history could no longer be read", () => {
    const doc = parse({ members: [{ id: "deep", extra: nested(61) }] });
    expect(refusal(doc, { type: "removeMember", member: "deep" })).toMatch(/^too-deep at history\[0\]/);
    expect(apply(doc, { type: "updateMember", member: "deep", set: { name: "Diep" } }).history).toHaveLength(1);
  });
});

describe("operations", () => {
  it("leave out what was or is absent", () => {
    expect(opsOf(small, { type: "updateMember", member: "bram", set: { ring: 2 }, clear: ["kind"] })).toEqual([
      { table: "members", id: "bram", field: "kind", from: "person" },
      { table: "members", id: "bram", field: "ring", to: 2 },
    ]);
  });

  it("take no field for one that every object has", () => {
    const set = { ...{ constructor: "a", toString: "b" } };
    expect(opsOf(small, { type: "updateMember", member: "bram", set: Object(set) })).toEqual([
      { table: "members", id: "bram", field: "constructor", to: "a" },
      { table: "members", id: "bram", field: "toString", to: "b" },
    ]);
  });

  it("of a document stand in what is saved", () => {
    expect(large.history).toHaveLength(everything.history.length);
  });
});

describe("what happened earlier", () => {
  const retie = (set: object): Command => ({ type: "updateTie", tie: "t1", set });
  const said = (doc: EcomapDocument, command: Command | readonly Command[], context: Partial<CommandContext>) =>
    takeStep(doc, command, { recorded: "2026-03-04T10:00:00Z", ...context });
  const now = applyCommand(small, rename("Amina"), { recorded, happened: "2025-06" });

  it("is told, and leaves the document as what happened later made it", () => {
    const { doc, step } = said(now, rename("A."), { happened: "2025" });
    expect(memberOf(doc, "amina")).toBe(memberOf(now, "amina"));
    expect(doc.history.at(-1)?.ops).toEqual([
      { table: "members", id: "amina", field: "name", from: "Zus Amina", to: "A." },
    ]);
    expect(step.ops).toEqual([]);
    expect(step.change).toBe(doc.history.at(-1));
  });

  it("changes the document where nothing is told of the same field, or only what happened before", () => {
    expect(memberOf(said(now, rename("A."), { happened: "2025-06" }).doc, "amina")?.name).toBe("A.");
    expect(memberOf(said(now, rename("A."), { happened: "2026" }).doc, "amina")?.name).toBe("A.");
    expect(memberOf(said(now, rename("A."), {}).doc, "amina")?.name).toBe("A.");
    expect(memberOf(said(now, rename("B.", "bram"), { happened: "2020" }).doc, "bram")?.name).toBe("B.");
    expect(tieOf(said(now, retie({ strength: "weak" }), { happened: "2020" }).doc, "t1")?.strength).toBe("weak");
  });

  it("changes the document where a correction overruled what happened later", () => {
    const corrected = said(now, rename("Amina."), { because: "corrected" }).doc;
    expect(memberOf(said(corrected, rename("A."), { happened: "2020" }).doc, "amina")?.name).toBe("A.");
  });

  it("changes the document where it corrects", () => {
    const { doc } = said(now, rename("A."), { happened: "2020", because: "corrected" });
    expect(memberOf(doc, "amina")?.name).toBe("A.");
  });

  it("is of another life where somebody came back", () => {
    const back: readonly Command[] = [
      { type: "removeMember", member: "amina" },
      { type: "addMember", member: { id: "amina" } },
    ];
    const { doc } = said(now, [...back, rename("A.")], { happened: "2020" });
    expect(memberOf(doc, "amina")?.name).toBe("A.");
    const later = said(now, back, {}).doc;
    expect(memberOf(said(later, rename("A."), { happened: "2020" }).doc, "amina")?.name).toBe("A.");
  });

  it("declares own terms now: vocabulary has no time", () => {
    const words = (nl: string): Command => ({
      type: "updateDocument",
      set: { vocabulary: { roles: [{ key: "x-agent", words: { nl } }] } },
    });
    const doc = said(said(now, words("agent"), {}).doc, words("wijkagent"), { happened: "2020" }).doc;
    expect(doc.vocabulary?.roles?.[0]?.words).toEqual({ nl: "wijkagent" });
  });

  it("says again what is so now, where it was otherwise then", () => {
    const { doc, step } = said(now, rename("Amina"), { happened: "2024" });
    expect(doc.members).toBe(now.members);
    expect(step.change?.ops).toEqual([
      { table: "members", id: "amina", field: "name", from: "Zus Amina", to: "Amina" },
    ]);
    expect(said(now, rename("Amina"), { happened: "2025-07" }).doc).toBe(now);
    expect(said(now, rename("Bram", "bram"), { happened: "2024" }).doc).toBe(now);
  });

  it("takes somebody away out of all that was said of them later", () => {
    const grouped = said(now, { type: "addGroup", group: { id: "g1", members: ["client"] } }, { happened: "2024" }).doc;
    const joined = said(grouped, { type: "updateGroup", group: "g1", set: { members: ["client", "bram"] } }, {}).doc;
    const gone: Command = { type: "removeMember", member: "bram" };
    const { doc, step } = said(joined, [gone, rename("A.")], { happened: "2025" });
    expect(doc.groups).toEqual([{ id: "g1", members: ["client"] }]);
    expect(memberOf(doc, "amina")?.name).toBe("Amina");
    expect(undoStep(doc, step)).toEqual(joined);
  });

  it("takes somebody away as they are, with what was said of them later", () => {
    const self = said(now, { type: "updateMember", member: "bram", set: { roles: [{ partOf: "bram" }] } }, {}).doc;
    const { doc, step } = said(self, { type: "removeMember", member: "bram" }, { happened: "2023" });
    expect(undoStep(doc, step)).toEqual(self);
  });

  it("is refused where a field of when and why is misspelt: it would be lost", () => {
    for (const field of [{ happend: "2026" }, { ops: [] }, { host: "x" }]) {
      expect(() => said(small, rename("A."), Object(field))).toThrow(
        expect.objectContaining({ code: "unknown-field" }),
      );
    }
    expect(() => said(small, rename("A."), Object({ happend: "2026" }))).toThrow(
      expect.objectContaining({ path: ["…"], params: { meant: "happened" } }),
    );
  });

  it("is not recorded before it happened", () => {
    for (const happened of ["2026-03-05", "2026-04", "2027", { date: "2026-03-05", about: true } as const]) {
      expect(() => said(small, rename("A."), { happened })).toThrow(
        expect.objectContaining({ code: "not-yet-happened", path: ["happened"] }),
      );
    }
    for (const happened of ["2026-03-04", "2026-03", "2026"]) {
      expect(said(small, rename("A."), { happened }).step.ops).toHaveLength(1);
    }
  });
});

describe("a change that was recorded before one that is there", () => {
  it("is told where it belongs, and does not overrule what was recorded later", () => {
    const later = applyCommand(small, rename("B."), { recorded: "2026-05-01T10:00:00Z" });
    const doc = applyCommand(later, rename("C."), { recorded: "2026-04-01T10:00:00Z" });
    expect(memberOf(doc, "amina")?.name).toBe("B.");
    expect(memberOf(documentAt(doc, "2026-04"), "amina")?.name).toBe("C.");
    expect(memberOf(documentAt(doc, "2026-05"), "amina")?.name).toBe("B.");
  });
});
