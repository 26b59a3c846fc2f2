import { describe, expect, it } from "vitest";
import { takeStep } from "../../src/command/apply.ts";
import type { Command, CommandContext } from "../../src/command/types.ts";
import { redoStep, undoStep } from "../../src/command/undo.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { apply, large, small, step } from "./sample.ts";

const COMMANDS: readonly Command[] = [
  { type: "addMember", member: { id: "cas", role: "friend" } },
  { type: "updateMember", member: "amina", set: { name: "A", ring: 1 }, clear: ["roles"] },
  { type: "removeMember", member: "amina" },
  { type: "addTie", tie: { id: "t9", from: "client", to: "amina" } },
  { type: "updateTie", tie: "t1", set: { quality: "ambivalent" }, clear: ["strength"] },
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

describe("a step of which history tells more since", () => {
  const conflict = expect.objectContaining({ code: "conflict", path: [] });
  const rename = (name: string): Command => ({ type: "updateMember", member: "bram", set: { name } });
  const take = (doc: EcomapDocument, command: Command, context: Partial<CommandContext> = {}) =>
    takeStep(doc, command, { recorded: "2026-03-04T10:00:00Z", ...context });
  const first = take(small, rename("B."));

  it("is not taken back, though the document looks as it left it", () => {
    const told = take(first.doc, rename("C."), { happened: "2024" }).doc;
    expect(told.members).toEqual(first.doc.members);
    expect(() => undoStep(told, first.step)).toThrow(conflict);
    const back = take(take(first.doc, { type: "removeMember", member: "bram" }).doc, {
      type: "addMember",
      member: { id: "bram", kind: "person", name: "B." },
    }).doc;
    expect(() => undoStep(back, first.step)).toThrow(conflict);
  });

  it("is taken back where only other fields are told of", () => {
    const other = take(first.doc, { type: "updateMember", member: "bram", set: { ring: 1 } }).doc;
    expect(undoStep(other, first.step).members[1]).toEqual({ id: "bram", kind: "person", name: "Bram", ring: 1 });
  });

  it("that only told something leaves the document when it is taken back, and when it is done again", () => {
    const told = take(first.doc, rename("C."), { happened: "2024" });
    expect(undoStep(told.doc, told.step)).toEqual(first.doc);
    expect(redoStep(first.doc, told.step)).toEqual(told.doc);
  });

  it("that corrected what is so already is taken back, and done again", () => {
    const told = take(first.doc, rename("B."), { because: "corrected" });
    expect(told.step.ops).toEqual([]);
    const undone = undoStep(told.doc, told.step);
    expect(redoStep(undone, told.step)).toEqual(told.doc);
  });

  it("is not done again where something was recorded of the same since", () => {
    const undone = undoStep(first.doc, first.step);
    const later = take(undone, rename("C."), { recorded: "2026-03-05T10:00:00Z", happened: "2024" });
    const back = take(later.doc, rename("Bram"), { recorded: "2026-03-05T11:00:00Z", happened: "2024" });
    expect(back.doc.members).toEqual(undone.members);
    expect(() => redoStep(back.doc, first.step)).toThrow(conflict);
  });

  it("is not done again where it would now change what it only told", () => {
    const told = take(first.doc, rename("C."), { happened: "2024" });
    const undone = undoStep(undoStep(told.doc, told.step), first.step);
    expect(() => redoStep(undone, told.step)).toThrow(conflict);
  });

  it("that banned and told of a move before that ban took moves off is taken back, and done again", () => {
    const start = apply(small, [
      { type: "addTie", tie: { id: "t9", from: "client", to: "bram", moves: [{ type: "strengthen" }] } },
    ]);
    const told: readonly Command[] = [
      { type: "updateTie", tie: "t9", set: { ban: {} } },
      { type: "strengthen", tie: "t9", done: "2024" },
    ];
    const { doc, step: done } = takeStep(start, told, { recorded: "2026-03-04T10:00:00Z", happened: "2023" });
    const undone = undoStep(doc, done);
    expect(undone).toEqual(start);
    expect(serialize(redoStep(undone, done))).toBe(serialize(doc));
  });

  it("is left alone on a redacted copy, and so is what was erased", () => {
    const copy: EcomapDocument = { ...first.doc, redactedFor: "team" };
    const redacted = expect.objectContaining({ code: "redacted", params: { audience: "team" } });
    expect(() => undoStep(copy, first.step)).toThrow(redacted);
    expect(() => redoStep(copy, first.step)).toThrow(redacted);
    const erased = take(first.doc, { type: "erase", table: "members", id: "bram" });
    expect(() => undoStep(erased.doc, erased.step)).toThrow(conflict);
    expect(() => redoStep(first.doc, erased.step)).toThrow(conflict);
  });
});
