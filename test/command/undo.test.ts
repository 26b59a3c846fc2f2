import { describe, expect, it } from "vitest";
import type { Command } from "../../src/command/types.ts";
import { redoStep, undoStep } from "../../src/command/undo.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { apply, large, small, step } from "./sample.ts";

const COMMANDS: readonly Command[] = [
  { type: "addMember", member: { id: "cas", role: "friend" } },
  { type: "updateMember", member: "amina", set: { name: "A", ring: 1 }, clear: ["roles"] },
  { type: "removeMember", member: "amina" },
  { type: "addTie", tie: { id: "t9", from: "client", to: "amina" } },
  { type: "updateTie", tie: "t1", set: { quality: "ambivalent" }, clear: ["moves"] },
  { type: "removeTie", tie: "t1" },
  { type: "updateClient", set: { wishes: ["Rust"] }, clear: ["stays", "name"] },
  { type: "updateDocument", set: { title: "T" }, clear: ["date"] },
  { type: "strengthen", tie: "t1", to: "strong" },
  { type: "bound", tie: "t3", for: "worker" },
  { type: "keep", tie: "t1" },
  { type: "dropMove", tie: "t1", move: "strengthen" },
  { type: "placeMembers", layout: "force", places: [{ member: "karin", x: 1, y: 2 }] },
  { type: "pinMember", layout: "rings", member: "karin", x: 1, y: 2 },
  { type: "unpinMember", layout: "force", member: "amina" },
];

describe("undo", () => {
  it.each(COMMANDS)("after $type gives the same document, history included", (command) => {
    const { doc, step: done } = step(large, command);
    expect(serialize(doc)).not.toBe(serialize(large));
    expect(undoStep(doc, done)).toEqual(large);
    expect(serialize(undoStep(doc, done))).toBe(serialize(large));
  });

  it("after enlarging and after a list does, too", () => {
    const list: Command[] = [
      { type: "enlarge", tie: "t2" },
      { type: "removeMember", member: "amina" },
      { type: "addMember", member: { id: "amina" } },
    ];
    const { doc, step: done } = step(small, list);
    expect(undoStep(doc, done)).toEqual(small);
    expect(Object.isFrozen(undoStep(doc, done))).toBe(true);
  });

  it("takes back an earlier step where a later one touched other records", () => {
    const first = step(small, { type: "updateMember", member: "amina", set: { name: "A" } });
    const later = apply(first.doc, { type: "updateMember", member: "bram", set: { name: "B" } });
    const undone = undoStep(later, first.step);
    expect(undone.members.map(({ name }) => name)).toEqual(["Zus Amina", "B"]);
    expect(undone.history).toEqual([later.history[1]]);
  });

  it("takes the last of two equal changes out of history", () => {
    const rename = (doc: EcomapDocument, name: string) =>
      step(doc, { type: "updateMember", member: "bram", set: { name } });
    const first = rename(small, "B");
    const back = rename(first.doc, "Bram");
    const again = rename(back.doc, "B");
    expect(again.step.change).toEqual(first.step.change);
    expect(undoStep(again.doc, again.step)).toEqual(back.doc);
  });
});

describe("redo", () => {
  it.each(COMMANDS)("after undo of $type gives the document after it", (command) => {
    const { doc, step: done } = step(large, command);
    const again = redoStep(undoStep(doc, done), done);
    expect(again).toEqual(doc);
    expect(serialize(again)).toBe(serialize(doc));
  });
});

describe("a step that can no longer be taken back", () => {
  const conflict = expect.objectContaining({ code: "conflict", path: [] });
  const added = step(small, { type: "addMember", member: { id: "cas" } });
  const renamed = step(small, { type: "updateMember", member: "bram", set: { name: "B" } });
  const removed = step(small, { type: "removeMember", member: "bram" });

  it("is refused where its records have moved on", () => {
    const on: readonly [EcomapDocument, typeof added.step][] = [
      [apply(renamed.doc, { type: "updateMember", member: "bram", set: { name: "C" } }), renamed.step],
      [apply(renamed.doc, { type: "removeMember", member: "bram" }), renamed.step],
      [apply(added.doc, { type: "updateMember", member: "cas", set: { name: "Cas" } }), added.step],
      [apply(removed.doc, { type: "addMember", member: { id: "bram" } }), removed.step],
    ];
    for (const [doc, done] of on) expect(() => undoStep(doc, done)).toThrow(conflict);
  });

  it("is refused where somebody else now depends on it", () => {
    const tied = apply(added.doc, { type: "addTie", tie: { id: "t9", from: "client", to: "cas" } });
    expect(() => undoStep(tied, added.step)).toThrow(conflict);
    const gone = apply(removed.doc, { type: "removeMember", member: "amina" });
    expect(() => undoStep(gone, removed.step)).toThrow(conflict);
  });

  it("is refused where history does not hold it", () => {
    expect(() => undoStep({ ...renamed.doc, history: [] }, renamed.step)).toThrow(conflict);
    expect(() => undoStep(small, renamed.step)).toThrow(conflict);
  });

  it("is not done again on records that have moved on", () => {
    expect(() => redoStep(added.doc, added.step)).toThrow(conflict);
    expect(() => redoStep(apply(small, { type: "removeMember", member: "bram" }), renamed.step)).toThrow(conflict);
    const tie = step(small, { type: "addTie", tie: { id: "t9", from: "client", to: "bram" } });
    expect(() => redoStep(apply(small, { type: "removeMember", member: "bram" }), tie.step)).toThrow(conflict);
  });

  it("leaves the document as it was", () => {
    const text = serialize(small);
    expect(() => undoStep(small, renamed.step)).toThrow(conflict);
    expect(serialize(small)).toBe(text);
  });
});
