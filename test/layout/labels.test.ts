import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { addRoles, chooseLabels, placeBoxes } from "../../src/layout/labels.ts";
import { placeClient } from "../../src/layout/room.ts";
import type { Box, LabelForm, Point } from "../../src/layout/types.ts";
import { meetsRect, wayOf } from "../../src/layout/ways.ts";
import { boxOf, clashes } from "./geometry.ts";
import { only, placementOf, withPlaces } from "./maps.ts";

const client = placeClient(boxOf("client", { radius: 44 }));
const way = (from: Point, to: Point) => wayOf({ from, to });
const chosen = (boxes: readonly Box[], places: readonly Point[], ways: readonly ReturnType<typeof way>[]) =>
  chooseLabels(boxes, client, placeBoxes(boxes, places), ways);

describe("a label", () => {
  const box = boxOf("a");
  const at = { x: 300, y: 0 };
  const under = way({ x: 100, y: 45 }, { x: 500, y: 45 });
  const over = way({ x: 100, y: -45 }, { x: 500, y: -45 });

  test("stands where it usually does as long as no tie runs there", () => {
    expect(chosen([box], [at], [])).toEqual(placeBoxes([box], [at]));
  });

  test("goes to the other side of the symbol where a tie runs under it", () => {
    const { label } = only(chosen([box], [at], [under]));
    expect(label.y + label.height).toBeLessThan(at.y - box.radius);
  });

  test("goes beside the symbol where ties run under and over it", () => {
    const { label } = only(chosen([box], [at], [under, over]));
    expect(label.x > at.x + box.radius || label.x + label.width < at.x - box.radius).toBe(true);
    expect(label.y + label.height / 2).toBeCloseTo(at.y, 1);
  });

  test("off a corner of the symbol lies on no tie where every other spot does", () => {
    const beside = [way({ x: 100, y: 5 }, { x: 270, y: 5 }), way({ x: 330, y: 5 }, { x: 500, y: 5 })];
    const upright = [way({ x: 300, y: -100 }, { x: 300, y: -30 }), way({ x: 300, y: 30 }, { x: 300, y: 100 })];
    const ties = [...beside, ...upright];
    const { label } = only(chosen([boxOf("a", { labelWidth: 50 })], [at], ties));
    expect(ties.filter((tie) => meetsRect(tie, label))).toEqual([]);
  });

  test("leaves in sight the signs of a tie that is banned, on another if it must", () => {
    const level = (y: number, weight = 1) => wayOf({ from: { x: 100, y }, to: { x: 500, y } }, 0, weight);
    const elsewhere = [level(0), level(5), level(36), level(40)];
    const lying = (banned: boolean) => {
      const above = level(-40, banned ? 2.2 : 1);
      return meetsRect(above, only(chosen([box], [at], [above, ...elsewhere])).label);
    };
    expect(lying(false)).toBe(true);
    expect(lying(true)).toBe(false);
  });

  test("stands where nobody reads it as the name of somebody else", () => {
    // Somebody stands under the usual spot, so near that it is free.
    const other = boxOf("b");
    const [{ label } = { label: { y: 0 } }] = chosen([box, other], [at, { x: at.x, y: 77 }], []);
    const usual = only(placeBoxes([box], [at])).label;
    const gap = 77 - other.radius - usual.y - usual.height;
    expect(gap).toBeGreaterThan(5);
    expect(gap).toBeLessThan(12);
    expect(label.y).toBeLessThan(at.y - box.radius);
  });

  test("lies on the tie rather than on another symbol or label", () => {
    const boxes = ["a", "b", "c", "d", "e"].map((id) => boxOf(id, { labelWidth: 50 }));
    const places = [at, { x: 300, y: -85 }, { x: 390, y: 0 }, { x: 210, y: 0 }, { x: 300, y: 120 }];
    const members = chosen(boxes, places, [under, over]);
    expect(clashes({ client, members, routes: [], bounds: { x: 0, y: 0, width: 0, height: 0 } })).toEqual([]);
  });

  test("leaves the role out before it lies on a tie, but not where it is clear", () => {
    const lines = [
      { text: "Amina", size: 14, light: false },
      { text: "sister", size: 12, light: true },
    ];
    const short: LabelForm = { lines: lines.slice(0, 1), labelWidth: 60, labelHeight: 17, cut: false };
    const long = boxOf("a", { lines, labelHeight: 32, labelWidth: 60, others: [short] });
    const close = way({ x: 100, y: 55 }, { x: 500, y: 55 });
    const walls = [close, over, way({ x: 335, y: -50 }, { x: 335, y: 50 }), way({ x: 265, y: -50 }, { x: 265, y: 50 })];
    expect(only(chosen([long], [at], [])).lines).toHaveLength(2);
    const { label, lines: shown } = only(chosen([long], [at], walls));
    expect(shown.map(({ text }) => text)).toEqual(["Amina"]);
    expect(walls.filter((wall) => meetsRect(wall, label))).toEqual([]);
  });
});

test("a role goes with its name on no tie that the name is clear of", () => {
  const role: LabelForm = {
    lines: [
      { text: "Amina", size: 14, light: false },
      { text: "sister", size: 12, light: true },
    ],
    labelWidth: 60,
    labelHeight: 32,
    cut: false,
  };
  const boxes = [boxOf("a", { roomy: role }), boxOf("b"), boxOf("c"), boxOf("d")];
  const places = [
    { x: 300, y: 0 },
    { x: 300, y: 300 },
    { x: 300, y: -300 },
    { x: 600, y: 0 },
  ];
  const under = way({ x: 300, y: 30 }, { x: 300, y: 200 });
  const others = [
    way({ x: 100, y: -50 }, { x: 500, y: -50 }),
    way({ x: 345, y: -100 }, { x: 345, y: 100 }),
    way({ x: 255, y: -100 }, { x: 255, y: 100 }),
  ];
  const rolesOn = (ways: readonly ReturnType<typeof way>[]) => {
    const members = addRoles(boxes, client, placeBoxes(boxes, places), ways, []);
    return members[0]?.lines.some(({ light }) => light);
  };
  expect(rolesOn([under])).toBe(true);
  expect(rolesOn([under, way({ x: 260, y: 58 }, { x: 340, y: 58 }), ...others])).toBe(false);
});

test("a role that has no room of its own stands under its name all the same where nothing is in the way", () => {
  const doc = parseEcomap(generate(40, 3));
  const placement = placementOf(doc);
  const told = placement.members.filter(({ lines }) => lines.some(({ light }) => light));
  expect(told.length).toBeGreaterThan(5);
  expect(told.length).toBeLessThan(40);
  expect(clashes(placement)).toEqual([]);
  const again = placementOf(withPlaces(doc, placement));
  expect(again.members).toEqual(placement.members);
});
