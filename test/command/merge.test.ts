import { describe, expect, it } from "vitest";
import { applyCommand } from "../../src/command/apply.ts";
import { merge } from "../../src/command/merge/merge.ts";
import type { Command } from "../../src/command/types.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { parse } from "../document/sample.ts";
import { apart, ids, member, tie, without } from "./merge/sample.ts";
import { memberOf, small, tieOf } from "./sample.ts";
import { name, strength } from "./timeline/sample.ts";

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

describe("what was erased from one of two documents", () => {
  const gone: Command = { type: "erase", table: "members", id: "bram" };
  const erase = (doc: EcomapDocument) => applyCommand(doc, gone, { recorded: "2026-04-01T10:00:00Z" });
  const renamed = applyCommand(small, name("amina", "A."), { recorded: "2026-03-09T10:00:00Z" });

  it("does not come back from the other: they are joined when it is erased from all three", () => {
    expect(() => merge(small, erase(small), renamed)).toThrow(expect.objectContaining({ code: "erased-apart" }));
    expect(() => merge(small, renamed, erase(small))).toThrow(expect.objectContaining({ code: "erased-apart" }));
    expect(() => merge(erase(small), erase(small), small)).toThrow(expect.objectContaining({ code: "erased-apart" }));
    expect(() => merge(erase(small), small, erase(small))).toThrow(expect.objectContaining({ code: "erased-apart" }));
    expect(() => merge(erase(small), small, small)).toThrow(expect.objectContaining({ code: "erased-apart" }));
    const { doc, conflicts } = merge(erase(small), erase(small), erase(renamed));
    expect(conflicts).toEqual([]);
    expect(doc.members).toEqual(erase(renamed).members);
    expect(JSON.stringify(doc)).not.toMatch(/bram/i);
  });

  it("stays erased where the other did nothing, or erased the same", () => {
    expect(merge(small, erase(small), small).doc).toEqual(erase(small));
    expect(merge(small, small, erase(small)).doc).toEqual(erase(small));
    expect(merge(small, erase(small), erase(small)).doc).toEqual(erase(small));
  });
});
