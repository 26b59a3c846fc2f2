import { describe, expect, test } from "vitest";
import type { Move, TieInput } from "../../src/document/types.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { mapOf, only } from "../layout/maps.ts";
import { around, pathPoints } from "../picture/extent.ts";
import { contrast, isRed, rgb } from "./colour.ts";
import {
  badgesOf,
  drawnTie,
  endsOfPair,
  headsOf,
  iconsIn,
  isCircle,
  isGroup,
  isPath,
  lineOf,
  memberIn,
  movesOf,
  overlayOf,
  pair,
  sceneOf,
  strokesOf,
} from "./parts.ts";

const { light } = themes;
const ends = endsOfPair();
const with_ = (...moves: Move[]): Partial<TieInput> => ({ strength: "moderate", moves });
const toClient = (x: number) => Math.abs(x - ends.client);
const toMember = (x: number) => Math.abs(x - ends.member);

describe("strengthen", () => {
  const drawn = (to: "moderate" | "strong", back = false) => {
    const tie = drawnTie(with_({ type: "strengthen", to }), back);
    const paths = movesOf(tie).filter(isPath);
    const band = only(paths, (path) => strokesOf(path).length === 1);
    return { tie, band, chevrons: only(paths, (path) => path !== band) };
  };

  test("lays a soft wide band under the line, as wide as the hoped strength", () => {
    const { tie, band } = drawn("strong");
    expect(tie.children.indexOf(band)).toBeLessThan(tie.children.indexOf(lineOf(tie)));
    expect(band.strokeWidth).toBeGreaterThan(lineOf(tie).strokeWidth ?? 0);
    expect(band.strokeWidth).toBeGreaterThan(drawn("moderate").band.strokeWidth ?? 0);
    expect(around(pathPoints(band.commands))).toMatchObject({ x: ends.client, width: ends.member - ends.client });
    expect(contrast(band.stroke ?? "", light.ground)).toBeLessThan(2);
  });

  test.each([false, true])("sets chevrons along it, all pointing to the member, told from there: %s", (back) => {
    const { chevrons } = drawn("strong", back);
    const tips = strokesOf(chevrons).map(([a, tip, b]) => (tip?.x ?? 0) - ((a?.x ?? 0) + (b?.x ?? 0)) / 2);
    expect(tips.length).toBeGreaterThanOrEqual(2);
    for (const tip of tips) expect(tip).toBeGreaterThan(1);
    const { x, width } = around(pathPoints(chevrons.commands));
    expect(x).toBeGreaterThan(ends.client);
    expect(x + width).toBeLessThan(ends.member);
  });

  test("leaves the line, its quality and its arrowheads as they are today", () => {
    const today = drawnTie({ strength: "weak", quality: "stressful", gives: ["advice"] });
    const hoped = drawnTie({
      strength: "weak",
      quality: "stressful",
      gives: ["advice"],
      moves: [{ type: "strengthen", to: "strong" }],
    });
    expect(lineOf(hoped)).toEqual(lineOf(today));
    expect(headsOf(hoped)).toEqual(headsOf(today));
    const chevrons = around(
      pathPoints(only(movesOf(hoped).filter(isPath), (path) => strokesOf(path).length > 1).commands),
    );
    const ticks = strokesOf(only(overlayOf(hoped))).map(around);
    expect(ticks.length).toBeGreaterThan(10);
    for (const { x } of ticks) expect(x > chevrons.x && x < chevrons.x + chevrons.width).toBe(false);
  });

  test("on a broken tie is repair: the break stays to be seen", () => {
    const tie = drawnTie({ state: "broken", moves: [{ type: "strengthen" }] });
    expect(strokesOf(lineOf(tie))).toHaveLength(2);
    expect(overlayOf(tie)).toHaveLength(1);
    expect(movesOf(tie).length).toBeGreaterThan(0);
  });
});

describe("enlarge", () => {
  test.each(["dormant", "wished"] as const)("is a plus on a %s member", (state) => {
    expect(badgesOf(memberIn(sceneOf(pair({ state, moves: [{ type: "enlarge" }] })), "amina"))).toContain("plus");
  });

  test("leaves the clock of a dormant member beside the plus, not under it", () => {
    const member = memberIn(sceneOf(pair({ state: "dormant", moves: [{ type: "enlarge" }] })), "amina");
    expect(badgesOf(member).sort()).toEqual(["clock", "plus"]);
    const grounds = member.children
      .filter(({ hook }) => hook === "badge")
      .filter(isGroup)
      .map(({ children }) => only(children.filter(isCircle)));
    const [a, b] = grounds;
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(
      (a?.radius ?? 0) + (b?.radius ?? 0),
    );
  });

  test("draws nothing on the line", () => {
    expect(movesOf(drawnTie({ state: "dormant", moves: [{ type: "enlarge" }] }))).toEqual([]);
  });
});

describe("bound for the client", () => {
  test.each([false, true])("is two bars across the tie near the client, told from the member: %s", (back) => {
    const bars = only(movesOf(drawnTie(with_({ type: "bound", for: "client" }), back)).filter(isPath));
    const strokes = strokesOf(bars).map(around);
    expect(strokes).toHaveLength(2);
    for (const { x, y, width, height } of strokes) {
      expect(width).toBeCloseTo(0);
      expect(height).toBeGreaterThan(12);
      expect(y + height / 2).toBeCloseTo(0);
      expect(toClient(x)).toBeLessThan(60);
      expect(toClient(x)).toBeGreaterThan(5);
      expect(toMember(x)).toBeGreaterThan(toClient(x));
    }
  });

  test("is dark and neutral, never red", () => {
    for (const theme of ["light", "print"] as const) {
      const scene = sceneOf(pair(with_({ type: "bound", for: "client" })), { theme });
      const bars = only(
        scene.marks
          .filter(isGroup)
          .filter(({ hook }) => hook === "tie")
          .flatMap(movesOf)
          .filter(isPath),
      );
      const colour = rgb(bars.stroke ?? "");
      expect(isRed(bars.stroke ?? "")).toBe(false);
      expect(Math.max(...colour) - Math.min(...colour)).toBeLessThan(0.12);
      expect(contrast(bars.stroke ?? "", themes[theme].ground)).toBeGreaterThan(7);
    }
  });

  test("clears an arrowhead at the client's end", () => {
    const tie = drawnTie({ strength: "strong", receives: ["advice"], moves: [{ type: "bound", for: "client" }] });
    const head = around(pathPoints(only(tie.children.filter(isPath), ({ stroke }) => stroke === undefined).commands));
    for (const { x } of strokesOf(only(movesOf(tie).filter(isPath))).map(around))
      expect(x).toBeGreaterThan(head.x + head.width);
  });
});

describe("bound for the member", () => {
  test.each([false, true])("is a small open hand and no bars, told from the member: %s", (back) => {
    const moves = movesOf(drawnTie(with_({ type: "bound", for: "member" }), back));
    expect(moves).toHaveLength(1);
    expect(iconsIn(moves)).toEqual(["openHands"]);
    expect(moves.filter(isPath)).toEqual([]);
  });
});

describe("keep", () => {
  test("until something is later: a small hourglass", () => {
    expect(iconsIn(movesOf(drawnTie(with_({ type: "keep", until: "Als ik een huis heb" }))))).toEqual(["hourglass"]);
  });

  test("without an end draws nothing", () => {
    expect(drawnTie(with_({ type: "keep" })).children).toEqual(drawnTie({ strength: "moderate" }).children);
  });
});

const ALL: readonly Move[] = [
  { type: "strengthen", to: "strong" },
  { type: "enlarge" },
  { type: "bound", for: "client" },
  { type: "bound", for: "member" },
  { type: "bound", for: "worker", discussed: "2026-02-01" },
  { type: "keep", until: "later" },
];

describe("moves", () => {
  test.each(ALL)("that are done are not drawn: $type", (move) => {
    const state = move.type === "enlarge" ? "dormant" : "active";
    const drawn = (moves: readonly Move[]) => JSON.stringify(sceneOf(pair({ strength: "weak", state, moves })).marks);
    expect(drawn([{ ...move, done: "2026-02-01" }])).toBe(drawn([]));
    expect(drawn([move])).not.toBe(drawn([]));
  });

  test("show a tie's next wish once the first is done", () => {
    const done: Move = { type: "strengthen", to: "moderate", done: "2026-01-01" };
    const next: Move = { type: "strengthen", to: "strong", about: ["company"] };
    const marks = (moves: readonly Move[]) =>
      movesOf(drawnTie({ strength: "weak", moves }))
        .filter(isPath)
        .map(({ commands, strokeWidth }) => [commands, strokeWidth]);
    expect(marks([done, next])).toEqual(marks([next]));
  });

  test("stand together on one tie, each in its own place", () => {
    const tie = drawnTie(
      with_(
        { type: "bound", for: "client" },
        { type: "bound", for: "member" },
        { type: "strengthen", to: "strong" },
        { type: "keep", until: "later" },
      ),
    );
    expect(iconsIn(movesOf(tie)).sort()).toEqual(["hourglass", "openHands"]);
    const signs = movesOf(tie)
      .filter(isGroup)
      .map(({ children }) => only(children.filter(isCircle)).x);
    expect(Math.abs((signs[0] ?? 0) - (signs[1] ?? 0))).toBeGreaterThan(20);
  });

  test("that the worker did not discuss stay off the client's map", () => {
    const worker: Move = { type: "bound", for: "worker", agreement: "Niet na vijf uur bellen" };
    expect(JSON.stringify(sceneOf(pair(with_(worker))))).toBe(JSON.stringify(sceneOf(pair({ strength: "moderate" }))));
  });

  test("never draw in red, nor does anything else", () => {
    for (const state of ["active", "dormant", "wished"] as const) {
      const marks = JSON.stringify(sceneOf(pair({ strength: "weak", quality: "conflicted", state, moves: ALL })).marks);
      for (const [colour] of marks.matchAll(/#[0-9a-f]{6}/g)) expect(isRed(colour), colour).toBe(false);
    }
  });

  test("on a tie between two members are drawn there too", () => {
    const doc = mapOf(
      ["a", "b"],
      [{ id: "x", from: "a", to: "b", moves: [{ type: "strengthen" }, { type: "keep", until: "later" }] }],
    );
    const scene = sceneOf(doc);
    expect(iconsIn(movesOf(only(scene.marks.filter(isGroup), ({ hook }) => hook === "tie")))).toEqual(["hourglass"]);
  });
});
