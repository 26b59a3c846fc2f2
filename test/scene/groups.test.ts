import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { GroupKind } from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { textWidth } from "../../src/layout/text/width.ts";
import type { PlacedSymbol, Point, Rect } from "../../src/layout/types.ts";
import { meetsRect, wayOf } from "../../src/layout/ways.ts";
import type { Drawing } from "../../src/scene/drawing.ts";
import { groupMarks } from "../../src/scene/group-marks.ts";
import type { Mark } from "../../src/scene/marks.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { overlap, toStretch } from "../layout/geometry.ts";
import { CASES, caseOf, drawingOf, MAPS, mapOf, only } from "../layout/maps.ts";
import { allOf, groupIn, groupsOf, isPath, isText, sceneOf, strokesOf, textsOf } from "./parts.ts";

type Kind = GroupKind;
const KINDS = ["support", "household", "circle"] as const;

/** Whether a point lies within the corners of an outline (even-odd rule). */
const isWithin = ({ x, y }: Point, corners: readonly Point[]): boolean =>
  corners.reduce((inside, a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);

/** How far a symbol lies from what is drawn of a group: below 0 it is covered, by so much. */
function clearOf({ x, y, radius }: PlacedSymbol, marks: readonly Mark[]): number {
  const clear = allOf(marks).map((mark) => {
    if (mark.type === "circle") return Math.hypot(mark.x - x, mark.y - y) - mark.radius;
    if (mark.type !== "path") return Number.POSITIVE_INFINITY;
    const outline = mark.commands.endsWith("Z");
    // A thin line that joins two of a group passes under the symbols: it covers nobody.
    if (!outline && (mark.strokeWidth ?? 0) < 3) return Number.POSITIVE_INFINITY;
    const rim = mark.stroke === undefined ? 0 : (mark.strokeWidth ?? 0) / 2;
    return Math.min(
      ...strokesOf(mark).map((corners) => {
        if (outline && isWithin({ x, y }, corners)) return Number.NEGATIVE_INFINITY;
        const ends = outline ? [...corners, corners[0] ?? { x, y }] : corners;
        return Math.min(...ends.slice(1).map((b, i) => toStretch({ x, y }, ends[i] ?? b, b))) - rim;
      }),
    );
  });
  return Math.min(Number.POSITIVE_INFINITY, ...clear) - radius;
}

/** All that is drawn of a group, with its lines whole where a name stands on them. */
function wholeOf({ placement, index }: Drawing, id: string): readonly Mark[] {
  const group = only(index.groups, (one) => one.id === id);
  const ofKind = index.groups.filter(({ kind }) => kind === group.kind);
  const members = placement.members.map((member) => ({ ...member, label: { ...member.label, width: 0, height: 0 } }));
  return groupMarks(group, ofKind.indexOf(group), { ...placement, members }, themes.light).marks;
}

function covered(doc: EcomapDocument): string[] {
  const drawing = drawingOf(doc);
  const { placement, index } = drawing;
  return index.groups.flatMap((group) => {
    const others = [placement.client, ...placement.members].filter(({ id }) => !group.members.includes(id));
    const marks = wholeOf(drawing, group.id);
    return others
      .filter((other) => clearOf(other, marks) < -0.5)
      .map(({ id }) => `${group.kind} ${group.id} covers ${id}`);
  });
}

const around = (kind: Kind, members: readonly string[], places: Readonly<Record<string, readonly [number, number]>>) =>
  mapOf(Object.keys(places), [], {
    groups: [{ id: "g", kind, members }],
    places: { force: Object.entries(places).map(([member, [x, y]]) => ({ member, x, y })) },
  });

describe("the ground of a group covers nobody who is not in it", () => {
  test.each(MAPS.filter(([, doc]) => (doc.groups?.length ?? 0) > 0))("on the map of %s", (_, doc) => {
    expect(covered(doc)).toEqual([]);
  });

  test.each(KINDS)("whoever of a made-up map forms a %s", (kind) => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const input = generate(26, seed);
      const members = (input.members ?? []).map(({ id }) => id);
      const some = members.filter((_, i) => (i * 7 + seed) % 4 === 0);
      const groups = [
        { id: "a", kind, members: some },
        { id: "b", kind, members: ["client", ...members.slice(seed, seed + 5)] },
        { id: "c", kind, members: members.slice(0, 2) },
      ];
      expect(covered(parseEcomap({ ...input, groups })), `seed ${seed}`).toEqual([]);
    }
  });

  test.each(KINDS)("where one stands amid a %s", (kind) => {
    const doc = around(kind, ["a", "b", "c"], { a: [200, -200], b: [400, 0], c: [200, 200], amid: [260, 0] });
    expect(covered(doc)).toEqual([]);
  });

  test.each(KINDS)("where one stands as near as the layout lets one stand: %s", (kind) => {
    for (const [x, y] of [
      [60, 0],
      [0, 80],
      [-60, 0],
      [0, -80],
    ] as const) {
      expect(covered(around(kind, ["a", "b"], { a: [300, 200], b: [460, 330], near: [300 + x, 200 + y] }))).toEqual([]);
    }
  });

  test("nor the client, where the client is not in it", () => {
    for (const kind of KINDS)
      expect(covered(around(kind, ["a", "b", "c"], { a: [-150, 20], b: [150, 20], c: [0, 160] }))).toEqual([]);
  });
});

describe("a support group", () => {
  const doc = around("support", ["client", "a", "b", "c"], {
    a: [200, -160],
    b: [260, 0],
    c: [200, 160],
    d: [-250, 0],
  });

  test("is a soft ground round its members and the client", () => {
    const { scene, placement } = drawingOf(doc);
    const [group] = groupIn(scene, "g");
    expect(allOf([only(groupIn(scene, "g"))]).some(({ type }) => type === "path")).toBe(true);
    for (const symbol of [placement.client, ...placement.members.filter(({ id }) => id !== "d")]) {
      expect(clearOf(symbol, group ? [group] : []), symbol.id).toBeLessThan(-symbol.radius);
    }
    for (const mark of allOf(groupIn(scene, "g"))) expect("dash" in mark ? mark.dash : undefined).toBeUndefined();
  });

  test("lets through what lies under it: it is soft, and behind everything", () => {
    const { marks } = sceneOf(doc);
    expect(marks.findIndex(({ hook }) => hook === "group")).toBeLessThan(
      marks.findIndex(({ hook }) => hook === "member"),
    );
    const soft = allOf(groupIn(sceneOf(doc), "g")).flatMap((mark) =>
      "opacity" in mark && mark.opacity !== undefined ? mark.opacity : [],
    );
    expect(Math.min(...soft)).toBeLessThan(0.4);
  });

  test("may be of one, with or without the client", () => {
    for (const members of [["a"], ["client", "a"], ["client"]]) {
      expect(groupIn(sceneOf(around("support", members, { a: [200, 0], b: [-200, 0] })), "g")).toHaveLength(1);
    }
  });

  test("of nobody is not drawn", () => {
    expect(groupIn(sceneOf(around("support", [], { a: [200, 0] })), "g")).toEqual([]);
  });
});

describe("a household", () => {
  test("is a dashed outline, not filled", () => {
    const outline = only(
      allOf(groupIn(sceneOf(around("household", ["a", "b"], { a: [200, -60], b: [260, 60] })), "g")).filter(isPath),
    );
    expect(outline.dash?.[0]).toBeGreaterThan(1);
    expect(outline.fill).toBe("none");
  });

  test("holds all its members within one line, where nobody else stands between", () => {
    const drawing = drawingOf(around("household", ["a", "b", "c"], { a: [200, -100], b: [300, 30], c: [180, 120] }));
    const [line] = allOf(wholeOf(drawing, "g")).filter(isPath);
    const corners = line ? (strokesOf(line)[0] ?? []) : [];
    for (const symbol of drawing.placement.members) expect(isWithin(symbol, corners), symbol.id).toBe(true);
  });

  test("goes round another who stands between, in one line", () => {
    const doc = around("household", ["a", "b"], { a: [200, 0], b: [500, 0], between: [350, 0] });
    const line = only(allOf(wholeOf(drawingOf(doc), "g")).filter(isPath));
    expect(strokesOf(line)).toHaveLength(1);
    expect(covered(doc)).toEqual([]);
  });

  test("is told apart from a circle of friends by its dashes", () => {
    const dash = (kind: Kind) =>
      only(allOf(groupIn(sceneOf(around(kind, ["a", "b"], { a: [200, -60], b: [260, 60] })), "g")).filter(isPath)).dash;
    expect(dash("household")).not.toEqual(dash("circle"));
  });
});

test("every group of the eight cases that has someone on the map is drawn", () => {
  for (const name of CASES) {
    const { scene, index } = drawingOf(caseOf(name));
    expect(groupsOf(scene, "group")).toHaveLength(index.groups.filter(({ members }) => members.length > 0).length);
  }
});

describe("several groups", () => {
  const places = {
    a: [220, -200],
    b: [330, -120],
    c: [-260, -160],
    d: [-330, 60],
    e: [200, 220],
    f: [320, 160],
  } as const;
  const doc = mapOf(Object.keys(places), [], {
    groups: KINDS.flatMap((kind) => [
      { id: `${kind} 1`, kind, name: `${kind} one`, members: ["a", "b"] },
      { id: `${kind} 2`, kind, name: `${kind} two`, members: ["c", "d"] },
      { id: `${kind} 3`, kind, name: `${kind} three`, members: ["e", "f"] },
    ]),
    places: { force: Object.entries(places).map(([member, [x, y]]) => ({ member, x, y })) },
  });
  const scene = sceneOf(doc);
  const looks = groupsOf(scene, "group").map(({ children }) =>
    JSON.stringify(
      allOf(children)
        .filter(isPath)
        .map(({ fill, dash, stroke }) => [fill !== "none", stroke !== undefined, dash]),
    ),
  );

  test("are told apart by their lines, not by a colour", () => {
    expect(new Set(looks).size).toBe(9);
  });

  test("stand in the legend each with its name, drawn as on the map", () => {
    const words = textsOf(groupsOf(scene, "legend"));
    for (const kind of KINDS) expect(words.filter((word) => word.includes(`${kind} `))).toHaveLength(3);
  });

  test("bear their names where there is room: on nothing else, not twice, and within the picture", () => {
    const { box } = scene;
    const names = groupsOf(scene, "group-name").flatMap(({ children }) => children.filter(isText));
    expect(names.length).toBeGreaterThan(4);
    const rects = names.map(({ text, x, y, size }) => {
      const width = textWidth(text, size);
      return { x: x - width / 2, y: y - size * 0.8, width, height: size };
    });
    const { placement } = drawingOf(doc);
    const taken = [placement.client, ...placement.members].flatMap((one) => [
      { x: one.x - one.radius, y: one.y - one.radius, width: 2 * one.radius, height: 2 * one.radius },
      one.label,
    ]);
    const meet = (a: Rect, b: Rect) =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    for (const [i, rect] of rects.entries()) {
      for (const other of [...taken, ...rects.slice(0, i)]) expect(meet(rect, other)).toBe(false);
      expect(rect.x).toBeGreaterThan(box.x);
      expect(rect.x + rect.width).toBeLessThan(box.x + box.width);
    }
  });

  test.each(["rings", "sectors"] as const)("never lay a name on that of a part of the ground in %s", (layout) => {
    for (const name of CASES) {
      const drawn = drawingOf(caseOf(name), { layout });
      const { grounds } = drawn.placement;
      const parts = grounds?.is === "rings" ? grounds.rings : (grounds?.sectors ?? []);
      expect(parts.length).toBeGreaterThan(0);
      for (const { text, x, y, size } of groupsOf(drawn.scene, "group-name").flatMap(({ children }) =>
        children.filter(isText),
      )) {
        const half = textWidth(text, size) / 2;
        for (const { rect } of parts.map((part) => part.name)) {
          const isBeside = x + half <= rect.x || x - half >= rect.x + rect.width;
          expect(isBeside || y <= rect.y || y - size * 0.8 >= rect.y + rect.height).toBe(true);
        }
      }
    }
  });

  test("lay their names on no tie that bears signs where there is other room", () => {
    const doc = caseOf("6-after-detention");
    for (const options of [{ paper: "a4" }, { layout: "rings" }, { layout: "rings", paper: "a4" }] as const) {
      const { scene, placement } = drawingOf(doc, options);
      const signed = placement.routes.filter(
        ({ tie }) => tie.quality === "stressful" || tie.quality === "conflicted" || (tie.moves ?? []).length > 0,
      );
      const names = groupsOf(scene, "group-name").flatMap(({ children }) => children.filter(isText));
      expect(names.length).toBeGreaterThan(3);
      for (const { text, x, y, size } of names) {
        const width = textWidth(text, size, "bold");
        const rect = { x: x - width / 2, y: y - size * 0.8, width, height: size };
        const under = signed.filter((route) => meetsRect(wayOf(route), rect)).map(({ tie }) => tie.id);
        expect(under, text).toEqual([]);
      }
    }
  });

  test("without names are drawn without", () => {
    const nameless = around("support", ["a", "b"], { a: [200, 0], b: [320, 0] });
    expect(allOf(groupIn(sceneOf(nameless), "g")).filter(isText)).toEqual([]);
  });
});

/** A made-up map with four named groups on it, some inside one another. */
function crowded(size: number, seed: number): EcomapDocument {
  const input = generate(size, seed);
  const ids = (input.members ?? []).map(({ id }) => id);
  const groups = [
    { id: "s", kind: "support", name: "Eigen kracht-kring", members: ["client", ...ids.filter((_, i) => i % 5 === 0)] },
    { id: "h", kind: "household", name: "Huishouden Bakker", members: ids.slice(0, 4) },
    { id: "k", kind: "household", name: "Bij tante thuis", members: ids.slice(5, 8) },
    { id: "c", kind: "circle", name: "Vrienden van de club", members: ids.slice(8, 13) },
  ] as const;
  return parseEcomap({ ...input, groups });
}

const LAYOUTS = ["force", "rings", "sectors"] as const;
const CROWDS = [
  [20, 1],
  [20, 3],
  [30, 2],
  [40, 3],
] as const;

describe("on a full map", () => {
  test.each(CROWDS)("every group of %i people (%i) bears its name, near it and on nobody", (size, seed) => {
    for (const layout of LAYOUTS) {
      const { scene, placement, index } = drawingOf(crowded(size, seed), { layout, paper: "a4" });
      const all = [placement.client, ...placement.members];
      for (const { id, name, members } of index.groups) {
        const { children } = only(groupsOf(scene, "group-name"), ({ key }) => key === `group-name:${id}`);
        const lines = children.filter(isText);
        expect(lines.map(({ text }) => text).join(" ")).toBe(name);
        const held = all.filter((one) => members.includes(one.id));
        const near = lines.map(({ text, x, y, size }) => {
          const width = textWidth(text, size, "bold");
          const rect = { x: x - width / 2, y: y - size * 0.75, width, height: size * 0.95 };
          const away = (one: Point) => Math.hypot(Math.max(0, Math.abs(x - one.x) - width / 2), y - size * 0.3 - one.y);
          const covered = placement.members.filter((one) => overlap(one.label, rect) > 0);
          expect(covered.map((one) => one.id)).toEqual([]);
          for (const one of all) expect(away(one)).toBeGreaterThan(one.radius + size / 2);
          return Math.min(...held.map(away)) / Math.max(200, 12 * size);
        });
        expect(Math.min(...near), `${name} in ${layout}`).toBeLessThan(1);
      }
    }
  });

  test.each(CROWDS)("no line round a group of %i people (%i) runs behind a name", (size, seed) => {
    for (const theme of ["light", "mono"] as const) {
      const { scene, placement } = drawingOf(crowded(size, seed), { theme });
      const lines = groupsOf(scene, "group")
        .flatMap(({ children }) => allOf(children).filter(isPath))
        .filter(({ fill }) => fill === "none");
      expect(lines.length).toBeGreaterThan(2);
      for (const point of lines.flatMap(strokesOf).flat()) {
        const behind = placement.members.filter(
          ({ label: { x, y, width, height } }) =>
            point.x > x + 1 && point.x < x + width - 1 && point.y > y + 1 && point.y < y + height - 1,
        );
        expect(behind.map(({ id }) => id)).toEqual([]);
      }
    }
  });
});
