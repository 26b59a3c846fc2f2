import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Quality } from "../../src/document/schema/terms.ts";
import type { Tie } from "../../src/document/types.ts";
import type { Point } from "../../src/layout/types.ts";
import type { GroupMark, Mark, PathMark } from "../../src/scene/marks.ts";
import { NOTATIONS, notations } from "../../src/scene/notation.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { tieMarks } from "../../src/scene/tie-marks.ts";
import { only } from "../layout/maps.ts";
import { around, pathPoints } from "../picture/extent.ts";
import { headsOf, isPath, lineOf, overlayOf, strokesOf } from "./parts.ts";

type Fields = Partial<Omit<Tie, "id" | "from" | "to">>;

/** A tie of a length, straight to the right of the client or over a point. */
function tieOf(
  fields: Fields,
  length: number,
  notation: (typeof NOTATIONS)[number] = "default",
  via?: readonly Point[],
): GroupMark {
  const tie: Tie = { id: "tie", from: "client", to: "amina", ...fields };
  const look = {
    doc: { client: { id: "client" } },
    clientTie: new Map<string, Tie>(),
    theme: themes.light,
    notation: notations[notation],
  };
  const route = { tie, from: { x: 0, y: 0 }, to: { x: length, y: 0 }, ...(via && { via }) };
  const children: Mark[] = tieMarks(route, { ...look, isClear: () => true, isOpen: () => true });
  return { type: "group", key: "tie", children };
}

const lengths = fc.double({ min: 1, max: 900, noNaN: true });
const notation = fc.constantFrom(...NOTATIONS);
const flow = fc.constantFrom<Fields>(
  {},
  { gives: ["advice"] },
  { receives: ["company"] },
  { gives: ["advice"], receives: ["company"] },
);
const TENSE = ["ambivalent", "stressful", "conflicted"] as const satisfies readonly Quality[];

/** What tells of tension: strokes over the line, or the teeth of the line itself. */
function signsOf(tie: GroupMark): number {
  const over = overlayOf(tie).flatMap(strokesOf);
  const teeth = (points: readonly Point[]) => points.filter(({ y }) => Math.abs(y) > 1).length;
  return over.some((points) => points.length > 2) || over.length === 0
    ? [...over, ...strokesOf(lineOf(tie))].reduce((sum, points) => sum + teeth(points), 0)
    : over.length;
}

describe("a tie of any length", () => {
  test("shows its tension by two signs at least, within its ends", () => {
    fc.assert(
      fc.property(lengths, fc.constantFrom(...TENSE), notation, flow, (length, quality, name, flows) => {
        const tie = tieOf({ strength: "moderate", quality, ...flows }, length, name);
        expect(signsOf(tie)).toBeGreaterThanOrEqual(2);
        for (const mark of tie.children.filter(isPath)) {
          const { x, width } = around(pathPoints(mark.commands));
          expect(x).toBeGreaterThanOrEqual(-6);
          expect(x + width).toBeLessThanOrEqual(length + 6);
        }
      }),
    );
  });

  test("shows a break by two slashes and a gap between two halves", () => {
    fc.assert(
      fc.property(lengths, flow, (length, flows) => {
        const tie = tieOf({ state: "broken", ...flows }, length);
        const [before, after] = strokesOf(lineOf(tie)).map(around);
        expect(strokesOf(only(overlayOf(tie)))).toHaveLength(2);
        expect((before?.x ?? 0) + (before?.width ?? 0)).toBeLessThan(after?.x ?? 0);
      }),
    );
  });

  test("has room for the heads of both ends", () => {
    fc.assert(
      fc.property(lengths, notation, (length, name) => {
        const heads = headsOf(
          tieOf({ strength: "strong", gives: ["advice"], receives: ["company"] }, length, name),
        ).map(({ commands }) => around(pathPoints(commands)));
        const [first, second] = heads.sort((a, b) => a.x - b.x);
        expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual((second?.x ?? 0) + 0.02);
      }),
    );
  });

  test("tells tension on the whole of it from tension on its middle", () => {
    for (const length of [3, 10, 20, 40, 80, 160, 320]) {
      const [some, all] = (["ambivalent", "stressful"] as const).map((quality) => signsOf(tieOf({ quality }, length)));
      expect(all, `${length}`).toBeGreaterThan(some ?? 0);
    }
  });
});

describe("tension on a tie that is not solid", () => {
  /** Where along a straight tie each stroke across it stands. */
  const placesOf = (fields: Fields, length: number) =>
    strokesOf(only(overlayOf(tieOf(fields, length)))).map((points) => around(points).x);

  test.each([
    ["stressful", {}],
    ["ambivalent", {}],
    ["stressful", { gives: ["advice"], receives: ["advice"] }],
  ] as const)("that is weak and %s crosses each dash in its middle: %j", (quality, flows) => {
    for (const length of [90, 140, 203, 400]) {
      const tie = tieOf({ strength: "weak", quality, ...flows }, length);
      const start = Math.min(...pathPoints(lineOf(tie).commands).map(({ x }) => x));
      const [dash = 0, gap = 0] = lineOf(tie).dash ?? [];
      for (const x of placesOf({ strength: "weak", quality, ...flows }, length))
        expect((x - start) % (dash + gap)).toBeCloseTo(dash / 2, 1);
    }
  });

  test("that is dormant stands between its dots", () => {
    const [dot = 0, gap = 0] = lineOf(tieOf({ state: "dormant" }, 160)).dash ?? [];
    for (const x of placesOf({ state: "dormant", quality: "stressful" }, 160))
      expect(x % (dot + gap)).toBeCloseTo((dot + gap) / 2, 1);
  });
});

describe("a tie between two members in black and white", () => {
  const strokesIn = (strength: Tie["strength"], from = "bram", name: "mono" | "light" = "mono") => {
    const tie: Tie = { id: "tie", from, to: "amina", ...(strength && { strength }) };
    const look = { doc: { client: { id: "client" } }, clientTie: new Map<string, Tie>(), notation: notations.default };
    const route = { tie, from: { x: 0, y: 0 }, to: { x: 160, y: 0 } };
    const marks = tieMarks(route, { ...look, theme: themes[name], isClear: () => true, isOpen: () => true });
    return marks.filter(isPath).map(({ stroke, strokeWidth = 0, dash }) => ({ stroke, strokeWidth, dash }));
  };

  test("is hollow, so that no colour is needed to tell it from one with the client", () => {
    for (const strength of STRENGTHS) {
      const [rim, core] = strokesIn(strength);
      expect([rim?.stroke, core?.stroke]).toEqual(["#000000", "#ffffff"]);
      expect(core?.dash).toEqual(rim?.dash);
      expect(rim?.strokeWidth).toBeGreaterThan((core?.strokeWidth ?? 0) + 1);
      expect(core?.strokeWidth).toBeGreaterThan(1.5);
      expect(strokesIn(strength, "client")).toHaveLength(1);
      expect(strokesIn(strength, "bram", "light")).toHaveLength(1);
    }
  });

  test("is wider where it is stronger, as one with the client", () => {
    const widths = STRENGTHS.map((strength) => strokesIn(strength)[0]?.strokeWidth ?? 0);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBe(STRENGTHS.length);
  });
});

const STRENGTHS = ["strong", "moderate", "weak", "unknown"] as const;
const QUALITIES = ["supportive", ...TENSE] as const;
const STATES = ["active", "broken", "dormant", "ended"] as const;
const FLOWS: readonly Fields[] = [
  {},
  { gives: ["advice"] },
  { receives: ["advice"] },
  { gives: ["advice"], receives: ["advice"] },
];

describe.each(NOTATIONS)("in the notation %s", (name) => {
  const pathOf = (path: PathMark) => [path.commands, path.strokeWidth, path.dash, path.fill === "none"];
  const shapeOf = (fields: Fields, via?: readonly Point[]) =>
    JSON.stringify(tieOf(fields, 200, name, via).children.filter(isPath).map(pathOf));

  test.each([
    undefined,
    [{ x: 100, y: -60 }],
    [
      { x: 60, y: -60 },
      { x: 140, y: 60 },
    ],
  ])("every combination is drawn otherwise, without its colour: over %j", (via) => {
    // Where a tie does not last, its state goes before its strength.
    const told = STATES.flatMap((state) =>
      (state === "active" ? STRENGTHS : [undefined]).map((strength) => ({ state, strength })),
    );
    const all = told.flatMap(({ state, strength }) =>
      QUALITIES.flatMap((quality) =>
        FLOWS.map((flows) => ({ state, quality, ...flows, ...(strength && { strength }) })),
      ),
    );
    const drawn = all.map((fields) => shapeOf(fields, via));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test("dashes tell of a weak tie, never of tension", () => {
    const isDashed = (fields: Fields) =>
      tieOf(fields, 200, name)
        .children.filter(isPath)
        .some(({ dash }) => dash);
    const all = STRENGTHS.flatMap((strength) =>
      (["active", "broken", "ended"] as const).flatMap((state) =>
        QUALITIES.flatMap((quality) => FLOWS.map((flows) => ({ strength, state, quality, ...flows }))),
      ),
    );
    for (const fields of all.filter(({ strength, state }) => strength !== "weak" || state !== "active"))
      expect(isDashed(fields), JSON.stringify(fields)).toBe(false);
    for (const flows of FLOWS) expect(isDashed({ strength: "weak", ...flows })).toBe(true);
  });

  test("no move is drawn as tension, a quarrel or a break is", () => {
    const moves = [{ type: "strengthen" }, { type: "bound", for: "client" }] as const;
    const shapes = moves.map((move) => {
      const marks = tieOf({ strength: "moderate", moves: [move] }, 200, name).children.filter(isPath);
      return strokesOf(only(marks.filter(({ hook, key }) => hook === "move" && key !== "band")));
    });
    const [chevrons = [], bars = []] = shapes.map((strokes) => strokes.map(around));
    for (const quality of TENSE) {
      const over = overlayOf(tieOf({ strength: "moderate", quality }, 200, name))
        .flatMap(strokesOf)
        .map(around);
      for (const sign of over) {
        // Bars are twice as high as ticks; chevrons are bent.
        if (sign.width < 0.1)
          expect(Math.min(...bars.map(({ height }) => height))).toBeGreaterThanOrEqual(2 * sign.height);
      }
    }
    for (const bar of bars) expect(bar.width).toBeLessThan(0.1);
    for (const chevron of chevrons) expect(chevron.width).toBeGreaterThan(4);
    for (const slash of overlayOf(tieOf({ state: "broken" }, 200, name))
      .flatMap(strokesOf)
      .map(around))
      expect(slash.width).toBeGreaterThan(4);
  });

  test("width tells strength alone: no quality or flow changes it", () => {
    for (const strength of STRENGTHS) {
      const widths = QUALITIES.flatMap((quality) =>
        FLOWS.map((flows) => lineOf(tieOf({ strength, quality, ...flows }, 200, name)).strokeWidth),
      );
      expect(new Set(widths).size).toBe(1);
    }
  });
});

describe("a notation", () => {
  test("changes how strength and tension look, and nothing else", () => {
    const same: readonly Fields[] = [
      { strength: "moderate" },
      { strength: "weak", gives: ["advice"] },
      { state: "broken" },
      { state: "dormant" },
      { state: "ended" },
      {
        strength: "moderate",
        moves: [{ type: "bound", for: "client" }, { type: "strengthen" }, { type: "keep", until: "a" }],
      },
    ];
    for (const fields of same) {
      const [first, ...others] = NOTATIONS.map((name) => tieOf(fields, 240, name));
      for (const other of others) expect(other).toEqual(first);
    }
  });

  test("hartman: strokes across tell of tension, crossed where there is a quarrel, and the line goes on under them", () => {
    const line = lineOf(tieOf({ strength: "moderate" }, 200, "hartman")).commands;
    for (const quality of TENSE)
      expect(lineOf(tieOf({ strength: "moderate", quality }, 200, "hartman")).commands).toBe(line);
    const [tense, quarrel] = (["stressful", "conflicted"] as const).map((quality) =>
      strokesOf(only(overlayOf(tieOf({ quality }, 200, "hartman")))).map(around),
    );
    expect(Math.max(...(tense ?? []).map(({ width }) => width))).toBeLessThan(0.1);
    expect(Math.min(...(quarrel ?? []).map(({ width }) => width))).toBeGreaterThan(4);
  });

  test("genogram: a strong tie is two lines, tension a zigzag, and both together a zigzag over two lines", () => {
    const strong = lineOf(tieOf({ strength: "strong" }, 200, "genogram"));
    expect(
      strokesOf(strong)
        .map(around)
        .map(({ height, width }) => [height, width]),
    ).toEqual([
      [0, 200],
      [0, 200],
    ]);
    const tense = tieOf({ strength: "moderate", quality: "stressful" }, 200, "genogram");
    expect(overlayOf(tense)).toEqual([]);
    expect(around(pathPoints(lineOf(tense).commands)).height).toBe(10);
    const both = tieOf({ strength: "strong", quality: "stressful" }, 200, "genogram");
    expect(lineOf(both).commands).toBe(strong.commands);
    expect(overlayOf(both)).toHaveLength(1);
  });
});
