import { describe, expect, test } from "vitest";
import type { Command, EcomapDocument } from "../../src/index.ts";
import { applyCommand, EcomapError, parseEcomap } from "../../src/index.ts";
import { draw } from "../../src/scene/draw.ts";
import { DRAW_DEFAULTS } from "../../src/scene/options.ts";
import { stepWithPins, stepWithPlaces } from "../../src/view/steps.ts";
import { makeUndoStack } from "../../src/view/undo.ts";

const doc = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Fatma" },
  members: ["a", "b", "c"].map((id) => ({ id, name: id, role: "friend" })),
  ties: ["a", "b", "c"].map((id) => ({ id: `t-${id}`, from: "client", to: id, strength: "weak" })),
});
const context = { recorded: "2026-03-03T10:00:00Z" };
const now = (before: EcomapDocument) =>
  ({ doc: before, drawing: draw(before, DRAW_DEFAULTS), context, options: DRAW_DEFAULTS }) as const;
const take = (before: EcomapDocument, ...commands: Command[]) => stepWithPlaces(now(before), commands);
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof EcomapError) return error.code;
    throw error;
  }
  return "none";
};

describe("a step of the view", () => {
  test("saves where everybody stands, and a map opened from that is drawn the same", () => {
    const { doc: after, drawing } = take(doc, { type: "keep", tie: "t-a" });
    expect(after.places?.force?.map(({ member }) => member).sort()).toEqual(["a", "b", "c"]);
    expect(after.history).toHaveLength(1);
    expect(take(after, { type: "keep", tie: "t-b" }).drawing.placement.members).toEqual(drawing.placement.members);
  });

  test("pins a member beside the spot that is taken, so that reopening finds no two on one spot", () => {
    const { doc: after, drawing } = stepWithPins(now(doc), [], [{ id: "a", x: 0, y: 0 }]);
    const pin = after.places?.force?.find(({ member }) => member === "a");
    expect(pin?.pinned).toBe(true);
    expect(Math.hypot(pin?.x ?? 0, pin?.y ?? 0)).toBeGreaterThan(50);
    expect(draw(after, DRAW_DEFAULTS).placement).toEqual(drawing.placement);
    expect(after.history).toEqual([]);
  });
});

describe("the stack of what was done", () => {
  test("takes steps back and does them again, history included", () => {
    const stack = makeUndoStack();
    const one = take(doc, { type: "keep", tie: "t-a" });
    const two = take(one.doc, { type: "removeMember", member: "b" });
    stack.push({ step: one.step, name: "keep" });
    stack.push({ step: two.step, name: "removeMember" });
    const back = stack.undo(two.doc);
    expect(back.name).toBe("removeMember");
    expect(back.doc).toEqual(one.doc);
    expect(stack.undo(back.doc).doc).toEqual(doc);
    expect([stack.canUndo, stack.canRedo]).toEqual([false, true]);
    expect(stack.redo(doc).doc).toEqual(one.doc);
  });

  test("forgets what was undone once something else is done", () => {
    const stack = makeUndoStack();
    const one = take(doc, { type: "keep", tie: "t-a" });
    stack.push({ step: one.step, name: "keep" });
    stack.undo(one.doc);
    stack.push({ step: one.step, name: "keep" });
    expect(stack.canRedo).toBe(false);
  });

  test("keeps a step that cannot be taken back because its record moved on", () => {
    const stack = makeUndoStack();
    const one = take(doc, { type: "updateMember", member: "a", set: { name: "A" } });
    stack.push({ step: one.step, name: "updateMember" });
    const elsewhere = applyCommand(one.doc, { type: "updateMember", member: "a", set: { name: "AA" } }, context);
    expect(codeOf(() => stack.undo(elsewhere))).toBe("conflict");
    expect(stack.canUndo).toBe(true);
  });

  test("says when there is nothing in it", () => {
    const stack = makeUndoStack();
    expect([codeOf(() => stack.undo(doc)), codeOf(() => stack.redo(doc))]).toEqual([
      "nothing-to-undo",
      "nothing-to-redo",
    ]);
  });
});

describe("what is erased in a view", () => {
  test("empties its undo stack: no step of before may bring it back", () => {
    const stack = makeUndoStack();
    const first = take(doc, { type: "updateMember", member: "a", set: { name: "Ayşe" } });
    stack.push({ step: first.step, name: "updateMember" });
    const erasing = take(first.doc, { type: "erase", table: "members", id: "a" });
    stack.push({ step: erasing.step, name: "erase" });
    expect([stack.canUndo, stack.canRedo]).toEqual([false, false]);
    expect(JSON.stringify(erasing.doc)).not.toContain("Ayşe");
    expect(erasing.drawing.placement.members.map(({ id }) => id).sort()).toEqual(["b", "c"]);
  });
});
