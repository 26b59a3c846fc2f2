import { describe, expect, test } from "vitest";
import type { TieInput } from "../../src/document/types.ts";
import type { Mark } from "../../src/scene/marks.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { mapOf, only } from "../layout/maps.ts";
import { around, pathPoints } from "../picture/extent.ts";
import { contrast } from "./colour.ts";
import {
  badgesOf,
  drawnTie,
  endsOfPair,
  headsOf,
  hooked,
  isPath,
  isText,
  lineOf,
  memberIn,
  overlayOf,
  painted,
  pair,
  sceneOf,
  strokesOf,
  textsOf,
  tieIn,
} from "./parts.ts";

const { light } = themes;
const ends = endsOfPair();
const length = ends.member - ends.client;
const STRENGTHS = ["strong", "moderate", "weak", "unknown"] as const;

describe("the strength of a tie", () => {
  test.each([
    ["strong", 5, undefined],
    ["moderate", 2.5, undefined],
    ["weak", 2, [8, 6]],
    ["unknown", 1.5, undefined],
    [undefined, 1.5, undefined],
  ] as const)("%s is a line %f wide, dashed %j", (strength, strokeWidth, dash) => {
    const line = lineOf(drawnTie({ ...(strength && { strength }) }));
    expect([line.strokeWidth, line.dash]).toEqual([strokeWidth, dash]);
    expect(line.fill).toBe("none");
  });

  test("that is not known is lighter than the others, and no dash says weak where nobody said so", () => {
    const unknown = lineOf(drawnTie({ strength: "unknown" }));
    expect(contrast(unknown.stroke ?? "", light.ground)).toBeLessThan(contrast(light.tie, light.ground));
    expect(unknown.dash).toBeUndefined();
  });

  test("alone makes the width: neither help, nor quality, nor how often they meet", () => {
    const more: readonly Partial<TieInput>[] = [
      { gives: ["practical"], receives: ["emotional", "company"] },
      { quality: "stressful" },
      { quality: "conflicted" },
      { frequency: "daily" },
      { load: "overloaded" },
    ];
    for (const strength of STRENGTHS) {
      const widths = more.map((fields) => lineOf(drawnTie({ strength, ...fields })).strokeWidth);
      expect(new Set(widths)).toEqual(new Set([lineOf(drawnTie({ strength })).strokeWidth]));
    }
  });

  test("runs all the way from edge to edge", () => {
    const { x, width, height } = around(pathPoints(lineOf(drawnTie({ strength: "strong" })).commands));
    expect([x, width, height]).toEqual([ends.client, length, 0]);
  });
});

describe("the quality of a tie", () => {
  test("that is good or not known needs no sign", () => {
    for (const quality of ["supportive", "unknown"] as const) expect(overlayOf(drawnTie({ quality }))).toEqual([]);
    expect(overlayOf(drawnTie({}))).toEqual([]);
  });

  const ticksOf = (quality: "stressful" | "ambivalent", strength: (typeof STRENGTHS)[number]) =>
    strokesOf(only(overlayOf(drawnTie({ quality, strength })))).map(around);

  test.each(STRENGTHS)("stressful draws ticks across all of the way, over a tie of strength %s", (strength) => {
    const ticks = ticksOf("stressful", strength);
    // In step with the dashes of a weak tie.
    const pace = strength === "weak" ? 14 : 10;
    expect(ticks.length).toBeGreaterThan(length / pace - 4);
    for (const { width, height } of ticks) {
      expect(width).toBeCloseTo(0);
      expect(height / 2).toBeGreaterThanOrEqual(5);
      expect(height / 2).toBeLessThanOrEqual(6);
    }
    const gaps = ticks.slice(1).map(({ x }, i) => x - (ticks[i]?.x ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(pace, 1);
  });

  test.each(STRENGTHS)("ambivalent draws ticks on the middle third only, over a tie of strength %s", (strength) => {
    const ticks = ticksOf("ambivalent", strength);
    expect(ticks.length).toBeGreaterThan(2);
    for (const { x } of ticks) {
      expect(x).toBeGreaterThanOrEqual(ends.client + length / 3 - 1);
      expect(x).toBeLessThanOrEqual(ends.member - length / 3 + 1);
    }
  });

  test.each(STRENGTHS)("conflicted makes a zigzag of a tie of strength %s, to each side in turn", (strength) => {
    const tie = drawnTie({ quality: "conflicted", strength });
    const points = pathPoints(lineOf(tie).commands);
    const teeth = points.filter(({ y }) => y !== 0);
    expect(around(points)).toMatchObject({ y: -5, height: 10 });
    expect(Math.abs(teeth.length - length / 7)).toBeLessThan(4);
    teeth.slice(1).forEach(({ y }, i) => {
      expect(Math.sign(y)).toBe(-Math.sign(teeth[i]?.y ?? 0));
    });
    expect(lineOf(tie).strokeWidth).toBe(lineOf(drawnTie({ strength })).strokeWidth);
  });

  test("conflicted starts and ends at the symbols", () => {
    const points = pathPoints(lineOf(drawnTie({ quality: "conflicted" })).commands);
    expect([points[0], points.at(-1)]).toEqual([
      { x: ends.client, y: 0 },
      { x: ends.member, y: 0 },
    ]);
  });

  test("combines with the state: tension stays to be seen on a broken, dormant or ended tie", () => {
    for (const state of ["broken", "dormant", "ended", "deceased"] as const) {
      expect(overlayOf(drawnTie({ state, quality: "stressful" })).length).toBeGreaterThan(
        overlayOf(drawnTie({ state })).length,
      );
    }
  });

  test("is told apart from every other at every strength", () => {
    for (const strength of STRENGTHS) {
      const drawn = (["supportive", "ambivalent", "stressful", "conflicted"] as const).map((quality) =>
        JSON.stringify(drawnTie({ quality, strength }).children),
      );
      expect(new Set(drawn).size).toBe(4);
    }
  });
});

describe("a broken tie", () => {
  test("is drawn with two strokes across, one on each side of a gap", () => {
    const tie = drawnTie({ state: "broken", strength: "strong" });
    const halves = strokesOf(lineOf(tie)).map(around);
    expect(halves).toHaveLength(2);
    const [before, after] = halves;
    const gap = [(before?.x ?? 0) + (before?.width ?? 0), after?.x ?? 0] as const;
    expect(gap[1] - gap[0]).toBeGreaterThan(8);
    const slashes = strokesOf(only(overlayOf(tie))).map(around);
    const middles = slashes.map(({ x, width }) => x + width / 2).sort((a, b) => a - b);
    expect(middles).toHaveLength(2);
    expect(Math.abs((middles[0] ?? 0) - gap[0])).toBeLessThan(5);
    expect(Math.abs((middles[1] ?? 0) - gap[1])).toBeLessThan(5);
    for (const { height } of slashes) expect(height).toBeGreaterThan(8);
  });

  test("is solid and 2.5 wide, whatever it was", () => {
    for (const strength of STRENGTHS) {
      expect(lineOf(drawnTie({ state: "broken", strength }))).toMatchObject({ strokeWidth: 2.5 });
      expect(lineOf(drawnTie({ state: "broken", strength })).dash).toBeUndefined();
    }
  });
});

describe("a dormant tie", () => {
  test("is round dots, and the member wears a clock", () => {
    const scene = sceneOf(pair({ state: "dormant", strength: "strong" }));
    expect(lineOf(tieIn(scene, "tie"))).toMatchObject({ strokeWidth: 2, dash: [0.1, 7], cap: "round" });
    expect(badgesOf(memberIn(scene, "amina"))).toEqual(["clock"]);
  });
});

describe("a wished tie", () => {
  const scene = sceneOf(pair({ state: "wished" }));

  test("is round dots", () => {
    expect(lineOf(tieIn(scene, "tie"))).toMatchObject({ strokeWidth: 2, cap: "round" });
    expect(lineOf(tieIn(scene, "tie")).dash?.[0]).toBeLessThan(1);
  });

  test("leads to a member with a dashed outline and a plus", () => {
    const member = memberIn(scene, "amina");
    const [outline] = hooked(member.children, "symbol");
    expect(outline && "dash" in outline ? outline.dash : undefined).toBeDefined();
    expect(badgesOf(member)).toEqual(["plus"]);
  });
});

describe("an ended tie", () => {
  test("is thin and light", () => {
    const line = lineOf(drawnTie({ state: "ended", strength: "strong" }));
    expect(line.strokeWidth).toBe(1.5);
    expect(contrast(line.stroke ?? "", light.ground, line.opacity)).toBeLessThan(contrast(light.tie, light.ground));
  });

  test("reaches neither of the two, so that nobody takes it for one of which the strength is not known", () => {
    for (const back of [false, true]) {
      const { x, width } = around(pathPoints(lineOf(drawnTie({ state: "ended" }, back)).commands));
      expect(x).toBeGreaterThan(ends.client + 8);
      expect(x + width).toBeLessThan(ends.member - 8);
    }
  });

  test("fades the member, who stays on the map: a thin outline and a lighter name, still legible", () => {
    const shown = (state: "ended" | "active") => {
      const { children } = memberIn(sceneOf(pair({ state })), "amina");
      return { outline: hooked(children, "symbol")[0], name: hooked(children, "label").find(isText) };
    };
    const [ended, active] = [shown("ended"), shown("active")];
    const width = (mark: Mark | undefined) => (mark && "strokeWidth" in mark ? (mark.strokeWidth ?? 0) : 0);
    expect(width(ended.outline)).toBeLessThan(width(active.outline) / 2);
    expect([active.name?.fill, ended.name?.fill]).toEqual([light.text, light.muted]);
  });
});

describe("a tie with someone who died", () => {
  test.each(STRENGTHS)("stays as it was at strength %s", (strength) => {
    expect(drawnTie({ state: "deceased", strength }).children).toEqual(
      drawnTie({ state: "active", strength }).children,
    );
  });

  test("has the word under the name, and is never faded like someone who left", () => {
    const member = memberIn(sceneOf(pair({ state: "deceased", strength: "strong" })), "amina");
    expect(textsOf(hooked(member.children, "label"))).toEqual(["Amina", "died"]);
    for (const { opacity } of painted([member])) expect(opacity).toBe(1);
  });
});

describe("a tie between members", () => {
  const drawn = (fields: Partial<TieInput>) =>
    tieIn(
      sceneOf(
        mapOf(["a", "b"], [{ id: "x", from: "a", to: "b", ...fields }], {
          places: {
            force: [
              { member: "a", x: -200, y: 200 },
              { member: "b", x: 200, y: 200 },
            ],
          },
        }),
      ),
      "x",
    );

  test("is greyer than one with the client, at the same strengths", () => {
    for (const strength of STRENGTHS) {
      const line = lineOf(drawn({ strength }));
      const { strokeWidth, dash } = lineOf(drawnTie({ strength }));
      expect([line.strokeWidth, line.dash]).toEqual([strokeWidth, dash]);
      expect(contrast(line.stroke ?? "", light.ground)).toBeLessThan(contrast(light.tie, light.ground));
    }
  });

  test("shows quality, break and help as any other", () => {
    expect(overlayOf(drawn({ quality: "stressful" }))).toHaveLength(1);
    expect(strokesOf(lineOf(drawn({ state: "broken" })))).toHaveLength(2);
    expect(headsOf(drawn({ gives: ["advice"] }))).toHaveLength(1);
  });

  test("is drawn once for each tie of a pair, apart", () => {
    const scene = sceneOf(
      mapOf(
        ["a", "b"],
        [
          { id: "x", from: "a", to: "b" },
          { id: "y", from: "b", to: "a" },
        ],
      ),
    );
    expect(lineOf(tieIn(scene, "x")).commands).not.toBe(lineOf(tieIn(scene, "y")).commands);
  });
});

describe("help flows as a filled arrowhead at the receiver's end", () => {
  /** Where the tips point: the corner of each head that is nearest to an end. */
  const tipsOf = (fields: Partial<TieInput>, back = false) =>
    headsOf(drawnTie(fields, back)).map(({ commands }) => {
      const points = pathPoints(commands);
      const gap = (end: number) => Math.min(...points.map(({ x, y }) => Math.abs(x - end) + Math.abs(y)));
      return gap(ends.client) < 1 ? "client" : gap(ends.member) < 1 ? "member" : "nowhere";
    });

  test.each([
    ["the client gives", { gives: ["practical"] }, false, ["member"]],
    ["the client receives", { receives: ["emotional"] }, false, ["client"]],
    ["both give", { gives: ["company"], receives: ["company"] }, false, ["client", "member"]],
    ["the member gives, and the tie is told from the member", { gives: ["practical"] }, true, ["client"]],
    ["the member receives, and the tie is told from the member", { receives: ["housing"] }, true, ["member"]],
    [
      "both give, and the tie is told from the member",
      { gives: ["advice"], receives: ["company"] },
      true,
      ["client", "member"],
    ],
  ] as const)("%s", (_, fields, back, tips) => {
    expect(tipsOf(fields, back).sort()).toEqual(tips);
  });

  test("is not drawn where nobody gives, or where there was no answer", () => {
    for (const fields of [
      {},
      { gives: "none" },
      { gives: "unknown", receives: "unknown" },
      { gives: [], receives: [] },
    ] as const) {
      expect(headsOf(drawnTie(fields))).toEqual([]);
    }
  });

  test("is filled in the colour of the line, and grows with it", () => {
    const [strong, weak] = [
      drawnTie({ strength: "strong", gives: ["advice"] }),
      drawnTie({ strength: "weak", gives: ["advice"] }),
    ];
    const heads = [strong, weak].map((tie) => only(headsOf(tie)));
    expect(heads.map(({ fill }) => fill)).toEqual([strong, weak].map((tie) => lineOf(tie).stroke));
    const [wide, narrow] = heads.map(({ commands }) => around(pathPoints(commands)).height);
    expect(wide).toBeGreaterThan(narrow ?? 0);
    expect(narrow).toBeGreaterThan(5);
  });

  test("stays on the same way as a line that bends", () => {
    const scene = sceneOf(
      mapOf(["a", "between"], [{ id: "x", from: "client", to: "a", gives: ["advice"], strength: "strong" }], {
        places: {
          force: [
            { member: "a", x: 400, y: 0 },
            { member: "between", x: 200, y: 0 },
          ],
        },
      }),
    );
    const line = pathPoints(lineOf(tieIn(scene, "x")).commands);
    expect(Math.max(...line.map(({ y }) => Math.abs(y)))).toBeGreaterThan(20);
    expect(headsOf(tieIn(scene, "x"))).toHaveLength(1);
  });
});

test("a line is the one mark of its tie with the hook for lines", () => {
  const tie = drawnTie({
    strength: "strong",
    quality: "stressful",
    gives: ["advice"],
    moves: [{ type: "bound", for: "client" }],
  });
  expect(hooked(tie.children, "line").filter(isPath)).toHaveLength(1);
});
