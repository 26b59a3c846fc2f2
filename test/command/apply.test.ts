import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import type { Command, CommandContext } from "../../src/command/types.ts";
import { forAudience } from "../../src/document/audience.ts";
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
    expect(refusal(small, [rename("A"), rename("B", "nobody")])).toBe("unknown-record at member");
    expect(memberOf(small, "amina")?.name).toBe("Zus Amina");
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
