import { describe, expect, test } from "vitest";
import { EcomapError, parseEcomap } from "../../src/index.ts";
import { DRAW_DEFAULTS } from "../../src/scene/options.ts";
import {
  drawOptionsOf,
  isOpen,
  mayTouch,
  recordOf,
  resolveViewOptions,
  VIEW_DEFAULTS,
} from "../../src/view/options.ts";

const doc = parseEcomap({ format: "ecomap", version: 1, client: { id: "client" } });

describe("the options of a view", () => {
  test("are those of a drawing and what hands may do, each with its default", () => {
    expect(resolveViewOptions()).toEqual(VIEW_DEFAULTS);
    expect(drawOptionsOf(VIEW_DEFAULTS)).toEqual(DRAW_DEFAULTS);
    expect(VIEW_DEFAULTS.now()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(VIEW_DEFAULTS.newId()).not.toBe(VIEW_DEFAULTS.newId());
  });

  test("are refused where they are unknown or wrong", () => {
    expect(() => resolveViewOptions({ ...JSON.parse('{"editible":true}') })).toThrow(EcomapError);
    expect(() => resolveViewOptions({ ...JSON.parse('{"editable":"all"}') })).toThrow("wrong-option at editable");
    expect(() => resolveViewOptions({ width: 0 })).toThrow("wrong-option at width");
  });

  test("let hands change nothing unless that is asked for", () => {
    expect(mayTouch(doc, resolveViewOptions(), "pinMember", "a")).toBe(false);
    expect(mayTouch(doc, resolveViewOptions({ editable: "positions" }), "pinMember", "a")).toBe(true);
    expect(mayTouch(doc, resolveViewOptions({ editable: true, can: (_, id) => id !== "a" }), "pinMember", "a")).toBe(
      false,
    );
  });

  test("keep a redacted copy closed", () => {
    expect(isOpen({ ...doc, redactedFor: "report" }, resolveViewOptions({ editable: true }))).toBe(false);
  });
});

test("a command tells which record it is about", () => {
  expect(recordOf({ type: "keep", tie: "t1" })).toBe("t1");
  expect(recordOf({ type: "addMember", member: { id: "new" } })).toBe("new");
  expect(recordOf({ type: "addTie", tie: { id: "t2", from: "a", to: "b" } })).toBe("t2");
  expect(recordOf({ type: "addGroup", group: { id: "g1" } })).toBe("g1");
  expect(recordOf({ type: "removeLogEntry", logEntry: "l1" })).toBe("l1");
  expect(recordOf({ type: "erase", table: "members", id: "a" })).toBe("a");
  expect(recordOf({ type: "updateClient", set: { name: "Y" } })).toBeUndefined();
});
