import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unionOf } from "../../../src/command/timeline/union.ts";
import { wallOf } from "../../../src/document/audience/wall.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { LAYOUTS } from "../../../src/document/schema/terms.ts";
import { serialize } from "../../../src/document/serialize.ts";
import { seriesOf, statesFor, wallOptions } from "../../../src/element/present/series.ts";
import { litKeys } from "../../../src/element/present/spotlight.ts";
import { DRAW_DEFAULTS, type DrawOptions } from "../../../src/scene/options.ts";
import { hooked, isText } from "../../scene/parts.ts";

const doc = parseEcomap(readFileSync("examples/cases/3-the-friend-who-steps-back.json", "utf8"));
const KEY = "a key that nobody knows";
const optionsOf = (more = {}) => wallOptions({ ...DRAW_DEFAULTS, ...more }, 1600, 900);
const made = (options: DrawOptions) => {
  const states = statesFor(doc, options);
  return { states, series: seriesOf(states, doc, wallOf(states, KEY)), options };
};
/** As most tests look at it. One set of options, so that its frame is laid out once. */
const usual = made(optionsOf());

describe("a drawing step by step", () => {
  it("has a step for every change of history, and each shows who was drawn by then", () => {
    const { states, series, options } = usual;
    expect(series.changes).toEqual(doc.history);
    for (const [step, state] of states.entries()) {
      const { index } = series.still(step, false, options);
      const drawn = state.members.filter(({ agreed }) => agreed !== "not-yet").map(({ id }) => id);
      for (const { id } of index.members) expect(drawn).toContain(id);
    }
  });

  it.each(LAYOUTS)("has the same edge in all steps in %s, with names and without", (layout) => {
    const { states, series, options } = layout === "force" ? usual : made(optionsOf({ layout }));
    for (const named of [false, true]) {
      const edges = states.map((_, step) => JSON.stringify(series.still(step, named, options).scene.box));
      expect(new Set(edges).size).toBe(1);
    }
  });

  it.each(LAYOUTS)("cuts no name off at the edge of the whole map in %s", (layout) => {
    const { states, series, options } = layout === "force" ? usual : made(optionsOf({ layout }));
    for (const named of [false, true]) {
      const { box, marks } = series.still(states.length, named, options).scene;
      const names = hooked(marks, "label").filter(isText);
      expect(names.length).toBeGreaterThan(10);
      const over = names.filter(
        ({ x, y, size }) =>
          x < box.x || x > box.x + box.width || y - 0.75 * size < box.y || y + 0.2 * size > box.y + box.height,
      );
      expect(over.map(({ text }) => text)).toEqual([]);
    }
  });

  it("draws copies that cannot be written", () => {
    const { series, states, options } = usual;
    const { index } = series.still(states.length, false, options);
    expect(() => serialize(index.doc, { redacted: true })).toThrow();
  });

  it("has no steps for those who are told no history", () => {
    const options = optionsOf({ audience: "carry" });
    const { states, series } = made(options);
    expect(states).toHaveLength(1);
    expect(series.changes).toEqual([]);
    expect(series.still(0, true, options).index.doc.redactedFor).toBe("carry");
  });

  it("has letters as large for its box as a room needs: twice as large on a picture twice as wide", () => {
    const { width, height } = wallOptions(DRAW_DEFAULTS, 1280, 720);
    expect(width).toBeLessThan(1280);
    expect(wallOptions(DRAW_DEFAULTS, 2560, 1440)).toMatchObject({ width, height });
    expect(wallOptions(DRAW_DEFAULTS, 390, 500)).toMatchObject({ width: 390, height: 500 });
  });
});

describe("the union of states", () => {
  it("holds everybody who ever was on the map", () => {
    const states = statesFor(doc, optionsOf());
    const ids = new Set(states.flatMap(({ members }) => members.map(({ id }) => id)));
    expect(new Set(unionOf(states, doc).members.map(({ id }) => id))).toEqual(ids);
  });
});

describe("the light on one person", () => {
  it("falls on their ties and who is at the other ends, and on nobody else", () => {
    const { series, states, options } = usual;
    const { index } = series.still(states.length, true, options);
    for (const { id } of index.members) {
      const lit = litKeys(id, index);
      for (const tie of index.ties) {
        const isTheirs = tie.from === id || tie.to === id;
        expect(lit.has(`tie:${tie.id}`)).toBe(isTheirs);
        if (!isTheirs) continue;
        for (const end of [tie.from, tie.to])
          expect(lit.has(end === doc.client.id ? "client" : `member:${end}`)).toBe(true);
      }
    }
  });
});
