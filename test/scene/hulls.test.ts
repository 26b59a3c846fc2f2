import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GROUP_KINDS } from "../../src/document/schema/terms.ts";
import { unitPoint } from "../../src/layout/trig.ts";
import type { PlacedSymbol, Placement, Point } from "../../src/layout/types.ts";
import type { DrawnGroup } from "../../src/network/network-index.ts";
import { groupMarks } from "../../src/scene/group-marks.ts";
import type { Mark } from "../../src/scene/marks.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { allOf, isCircle, isPath, strokesOf } from "./parts.ts";

/** Whether points lie in what is drawn: within an odd number of its closed outlines, or a round. */
function areaOf(marks: readonly Mark[]): (point: Point) => boolean {
  const paths = allOf(marks)
    .filter(isPath)
    .filter(({ commands }) => commands.endsWith("Z"));
  const outlines = paths.slice(0, 1).flatMap(strokesOf);
  const rounds = allOf(marks).filter(isCircle);
  const within = (point: Point, corners: readonly Point[]) =>
    corners.reduce((inside, a, i) => {
      const b = corners[(i + 1) % corners.length] ?? a;
      return a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x
        ? !inside
        : inside;
    }, false);
  return (point) =>
    rounds.some(({ x, y, radius }) => Math.hypot(point.x - x, point.y - y) < radius) ||
    outlines.filter((corners) => within(point, corners)).length % 2 === 1;
}

const symbol = (
  id: string,
  x: number,
  y: number,
  shape: PlacedSymbol["shape"] = "circle",
  radius = 24,
): PlacedSymbol => ({
  ...{ id, x, y, shape, radius, lines: [], cut: false },
  label: { x, y, width: 0, height: 0 },
});

/** Symbols on a rough grid, as near to one another as a layout lets them be, and a choice of those in the group. */
const crowd = fc
  .record({
    spots: fc.uniqueArray(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -4, max: 4 })), {
      minLength: 2,
      maxLength: 24,
      selector: ([column, row]) => column * 100 + row,
    }),
    pitch: fc.integer({ min: 60, max: 160 }),
    lean: fc.integer({ min: -30, max: 30 }),
    shape: fc.constantFrom("circle", "square", "hexagon"),
    inside: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
    kind: fc.constantFrom(...GROUP_KINDS),
    nth: fc.nat({ max: 3 }),
  })
  .map(({ spots, pitch, lean, shape, inside, kind, nth }) => {
    const members = spots
      .filter(([column, row]) => Math.abs(column) + Math.abs(row) > 2)
      .map(([column, row], i) => symbol(`m${i}`, column * pitch + row * lean, row * pitch, shape));
    const client = symbol("client", 0, 0, "circle", 44);
    const all = [client, ...members];
    const placement: Placement = { client, members, routes: [], bounds: { x: 0, y: 0, width: 0, height: 0 } };
    const held = all.filter((_, i) => inside[i]);
    return { placement, all, held, nth, group: { id: "g", kind, name: "", members: held.map(({ id }) => id) } };
  });

const edgeOf = ({ x, y, radius }: PlacedSymbol): Point[] =>
  Array.from({ length: 16 }, (_, i) => unitPoint(i / 16)).map((unit) => ({
    x: x + unit.x * radius,
    y: y + unit.y * radius,
  }));

const marksOf = (group: DrawnGroup, nth: number, placement: Placement) =>
  groupMarks(group, nth, placement, themes.light).marks;

describe("the outline of a group", () => {
  test("holds neither the middle nor the edge of any symbol that is not in the group", () => {
    fc.assert(
      fc.property(crowd, ({ placement, all, held, nth, group }) => {
        fc.pre(held.length > 0);
        const isIn = areaOf(marksOf(group, nth, placement));
        for (const other of all.filter((one) => !held.includes(one))) {
          for (const point of [other, ...edgeOf(other)]) expect(isIn(point), other.id).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("holds every symbol that is in the group, edge and all", () => {
    fc.assert(
      fc.property(crowd, ({ placement, held, nth, group }) => {
        fc.pre(held.length > 0);
        const isIn = areaOf(marksOf(group, nth, placement));
        for (const one of held) for (const point of [one, ...edgeOf(one)]) expect(isIn(point), one.id).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("is the same whoever is drawn first", () => {
    fc.assert(
      fc.property(crowd, ({ placement, group, nth }) => {
        const turned = { ...placement, client: { ...placement.client }, members: [...placement.members].reverse() };
        expect(marksOf(group, nth, turned)).toEqual(marksOf(group, nth, placement));
      }),
      { numRuns: 30 },
    );
  });

  test("is found anew where anybody round the same client stands otherwise, and only there", () => {
    const client = symbol("client", 0, 0, "circle", 44);
    const place = (...members: PlacedSymbol[]): Placement => ({
      ...{ client, members, routes: [], bounds: { x: 0, y: 0, width: 0, height: 0 } },
    });
    const group: DrawnGroup = { id: "g", kind: "support", name: "", members: ["a", "b"] };
    const outlinesOf = (placement: Placement) => groupMarks(group, 0, placement, themes.light).outlines;
    const [a, b, c] = [symbol("a", 150, 0), symbol("b", 300, 0), symbol("c", 225, 36)];
    const first = outlinesOf(place(a, b, c));
    expect(outlinesOf(place({ ...a }, { ...b, cut: true }, c))).toEqual(first);
    const fresh = (placement: Placement) => outlinesOf({ ...placement, client: { ...client } });
    for (const other of [place(a, b), place(a, { ...b, y: 20 }, c), place(a, b, { ...c, shape: "hexagon" })]) {
      expect(outlinesOf(other)).not.toEqual(first);
      expect(outlinesOf(other)).toEqual(fresh(other));
    }
  });

  test("has no sharp corner", () => {
    fc.assert(
      fc.property(crowd, ({ placement, held, group }) => {
        fc.pre(held.length > 0);
        const path = allOf(marksOf(group, 0, placement)).find(isPath);
        // Soft by its commands: curves alone, each from the middle of one side to that of the next.
        expect(path?.commands.replace(/[\d. -]/g, "")).toMatch(/^(MQ+Z)+$/);
      }),
      { numRuns: 30 },
    );
  });

  test("is one for two who stand near, and joins them", () => {
    const members = [symbol("a", 200, 0), symbol("b", 320, 60)];
    const placement: Placement = {
      client: symbol("client", 0, 0, "circle", 44),
      members,
      routes: [],
      bounds: { x: 0, y: 0, width: 0, height: 0 },
    };
    for (const kind of GROUP_KINDS) {
      const marks = marksOf({ id: "g", kind, name: "", members: ["a", "b"] }, 0, placement);
      expect(areaOf(marks)({ x: 260, y: 30 }), kind).toBe(true);
      expect(allOf(marks).filter(isPath).flatMap(strokesOf)).toHaveLength(1);
    }
  });

  test("is rounds and thin lines where the ground is too large for one", () => {
    const members = [symbol("a", 900_000, 0), symbol("b", -900_000, 900_000), symbol("near", 900_060, 0)];
    const placement: Placement = {
      client: symbol("client", 0, 0, "circle", 44),
      members,
      routes: [],
      bounds: { x: 0, y: 0, width: 0, height: 0 },
    };
    const marks = marksOf({ id: "g", kind: "support", name: "", members: ["a", "b"] }, 0, placement);
    const rounds = allOf(marks).filter(isCircle);
    expect(rounds).toHaveLength(2);
    expect(rounds.find(({ x }) => x === 900_000)?.radius).toBeLessThan(36);
  });
});
