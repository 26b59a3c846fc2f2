import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { DOMAINS, LAYOUTS } from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import type { Placement, Rect } from "../../src/layout/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import type { DrawOptions } from "../../src/scene/options.ts";
import { ar } from "../../src/words/languages/ar.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { CASES, caseOf, drawingOf, mapOf, withPlaces } from "../layout/maps.ts";
import { extentOf } from "../picture/extent.ts";
import { byHook, readSvg, within } from "../picture/read-svg.ts";
import { allOf, isText } from "./parts.ts";

const BOXES: readonly (readonly [string, Partial<DrawOptions>])[] = [
  ["a phone", { width: 390, height: 780 }],
  ["a phone on its side", { width: 780, height: 390 }],
  ["a window", { width: 800, height: 600 }],
  ["a narrow picture without a height", { width: 390 }],
  ["A4 upright", { paper: "a4", orientation: "portrait" }],
  ["A4 lying", { paper: "a4", orientation: "landscape" }],
];
const TONGUES = {
  Dutch: { language: nl, names: ["Zus Amina", "Buurvrouw Els", "Netwerkondersteuner Noor"] },
  Arabic: { language: ar, names: ["أختي أمينة", "الجارة فاطمة", "صديقي يوسف الكبير"] },
} as const;
const ROLES = ["sister", "neighbour", "social-worker"] as const;
const STRENGTHS = ["strong", "weak", "moderate"] as const;

/** The first so many of three people, each tied to the client. */
const few = (count: number, names: readonly string[]): EcomapDocument =>
  mapOf(
    ROLES.slice(0, count).map((role, i) => ({ id: `m${i}`, name: names[i] ?? role, role })),
    STRENGTHS.slice(0, count).map((strength, i) => ({ from: "client", to: `m${i}`, strength })),
  );

/** The size of the smallest letters of names, in map units. */
const lettersIn = ({ members }: Placement): number =>
  Math.min(...members.flatMap(({ lines }) => lines.filter(({ light }) => !light).map(({ size }) => size)));

const POINT: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** The rectangle round what has a hook in the picture; `undefined` where there is nothing. */
function roundHook(text: string, hook: "header" | "legend"): Rect | undefined {
  const rects = byHook(readSvg(text), hook).flatMap((root) => [...within(root)].flatMap((one) => extentOf(one) ?? []));
  if (rects.length === 0) return undefined;
  const [x, y] = [Math.min(...rects.map((rect) => rect.x)), Math.min(...rects.map((rect) => rect.y))];
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  return { x, y, width: right - x, height: Math.max(...rects.map((rect) => rect.y + rect.height)) - y };
}

/** The picture's box, the map in it and the room that header and legend leave to the map. */
function composed(doc: EcomapDocument, options: Partial<DrawOptions>) {
  const { scene, placement } = drawingOf(doc, options);
  const { box } = scene;
  const map = placement.members.length > 0 ? placement.bounds : POINT;
  const text = renderToString(doc, options);
  const [header, legend] = [roundHook(text, "header") ?? POINT, roundHook(text, "legend")];
  // What stands in a corner takes no room from a round map.
  const isSide = legend !== undefined && legend.y < map.y + map.height;
  let [left, right, down] = [box.x, box.x + box.width, box.y + box.height];
  if (legend && legend.x >= map.x + map.width && isSide) right = legend.x;
  else if (legend && legend.x + legend.width <= map.x && isSide) left = legend.x + legend.width;
  else if (legend && legend.y >= map.y + map.height) down = legend.y;
  const up = header.y + header.height;
  return { box, map, placement, room: { x: left, y: up, width: right - left, height: down - up } };
}

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

describe.each(LAYOUTS)("in the layout %s", (layout) => {
  describe.each(["Dutch", "Arabic"] as const)("a few people with %s names", (tongue) => {
    const { language, names } = TONGUES[tongue];

    test.each(BOXES)("stand in the middle of the room that header and legend leave on %s, and fill it", (_, sheet) => {
      for (const count of [0, 1, 2, 3]) {
        const { box, map, room } = composed(few(count, names), { ...sheet, layout, language });
        const [stands, wished] = [middle(map), middle(room)];
        expect(Math.abs(stands.x - wished.x) / box.width, `${count}, across`).toBeLessThan(0.08);
        expect(Math.abs(stands.y - wished.y) / box.height, `${count}, down`).toBeLessThan(0.1);
        if (count === 0) continue;
        expect(Math.max(map.width / room.width, map.height / room.height), `${count}`).toBeGreaterThan(0.5);
      }
    });

    test.each(BOXES)("are tied by lines on %s that are long enough to be read", (_, sheet) => {
      for (const count of [1, 2, 3]) {
        const { placement } = composed(few(count, names), { ...sheet, layout, language });
        const diameter = 2 * (placement.members[0]?.radius ?? 0);
        for (const { from, to } of placement.routes) {
          const long = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
          expect(long / diameter).toBeGreaterThanOrEqual(layout === "force" ? 2 : 0.7);
        }
      }
    });
  });
});

describe.each(["rings", "sectors"] as const)("the letters of one to five people in %s", (layout) => {
  test.each(["Dutch", "Arabic"] as const)("are larger than they need be, in %s", (tongue) => {
    const { language, names } = TONGUES[tongue];
    const options = { layout, language };
    const sizeOf = (count: number, sheet: Partial<DrawOptions>): number => {
      const doc = count > 3 ? parseEcomap(generate(count, 2)) : few(count, names);
      const { scene, placement } = drawingOf(doc, { ...options, ...sheet });
      return lettersIn(placement) / scene.box.width;
    };
    for (const count of [1, 2, 3, 4, 5]) {
      // In points, on A4 lying and upright; in CSS pixels on a phone that scrolls.
      expect((sizeOf(count, { paper: "a4" }) * 297 * 72) / 25.4, `${count}`).toBeGreaterThan(12);
      expect((sizeOf(count, { paper: "a4", orientation: "portrait" }) * 210 * 72) / 25.4, `${count}`).toBeGreaterThan(
        12,
      );
      if (layout === "rings") expect(sizeOf(count, { width: 375 }) * 375, `${count}`).toBeGreaterThan(13);
    }
  });
});

test.each(LAYOUTS)("long names of a few people stand whole on a sheet, in %s", (layout) => {
  const names = [
    "Netwerkondersteuner van het wijkteam Zuidoost",
    "Vriendin van mijn moeder die altijd voor ons komt koken",
  ];
  for (const options of [{ paper: "a4" }, { paper: "a4", orientation: "portrait" }, {}] as const) {
    const { members } = drawingOf(few(3, [...names, names.join(" ")]), { layout, language: nl, ...options }).placement;
    expect(members.map(({ cut }) => cut)).toEqual([false, false, true]);
    expect(members.flatMap(({ lines }) => lines.filter(({ light }) => !light))).toHaveLength(6);
  }
});

describe("one member", () => {
  test("stands above the client on a page that is higher than wide, and beside on one that is wider", () => {
    const one = few(1, TONGUES.Dutch.names);
    const [upright] = drawingOf(one, { width: 390, height: 780 }).placement.members;
    const [lying] = drawingOf(one, { width: 1200, height: 500 }).placement.members;
    expect([upright?.x, Math.sign(upright?.y ?? 0)]).toEqual([0, -1]);
    expect([Math.sign(lying?.x ?? 0), lying?.y]).toEqual([1, 0]);
  });
});

/** The smallest text of a picture, in CSS pixels. */
function smallest(doc: EcomapDocument, width: number, height = 0, layout: DrawOptions["layout"] = "force"): number {
  const { scene } = drawingOf(doc, { width, height, layout, language: nl });
  const sizes = allOf(scene.marks)
    .filter(isText)
    .map(({ size }) => size);
  return (Math.min(...sizes) * width) / scene.box.width;
}

test.each([
  [30, 11],
  [45, 9.5],
  [60, 8],
])(
  "in the box that a page has beside a panel %i people have names of %d pixels, and nobody with a saved place is moved for them",
  (members, least) => {
    const room = { width: 960, height: 750 };
    for (const seed of [3, 4]) {
      const doc = parseEcomap(generate(members, seed));
      expect(smallest(doc, room.width, room.height), `seed ${seed}`).toBeGreaterThanOrEqual(least);
      const places = placesOf(doc, room).map(([id, x, y]) => ({ member: id, x, y }));
      expect(placesOf({ ...doc, places: { force: places } }, room)).toEqual(placesOf(doc, room));
    }
  },
);
const placesOf = (doc: EcomapDocument, options: Partial<DrawOptions>) =>
  drawingOf(doc, options).placement.members.map(({ id, x, y }) => [id, x, y] as const);

describe("on a phone", () => {
  test.each(CASES.filter((name) => caseOf(name).members.length <= 20))(
    "the text of %s can be read, also where no height is given",
    (name) => {
      const doc = caseOf(name);
      expect(smallest(doc, 390)).toBeGreaterThanOrEqual(11);
      expect(smallest(doc, 390, 844)).toBeGreaterThanOrEqual(doc.members.length <= 8 ? 12 : 8.5);
    },
  );

  test("a picture without a height is higher than wide, and higher the more are on it", () => {
    const high = (name: (typeof CASES)[number]) => {
      const { box } = drawingOf(caseOf(name), { width: 390 }).scene;
      return box.height / box.width;
    };
    expect(high("1-i-have-nobody")).toBeGreaterThan(1);
    expect(high("5-keys-at-last")).toBeGreaterThan(high("1-i-have-nobody"));
  });

  test("a box that is too small to be told anything in is refused", () => {
    const doc = caseOf("1-i-have-nobody");
    for (const wrong of [{ width: 1 }, { width: 99 }, { height: 40 }]) {
      const [option] = Object.keys(wrong);
      expect(() => drawingOf(doc, wrong)).toThrow(
        expect.objectContaining({ code: "wrong-option", path: [option], params: expect.objectContaining({ option }) }),
      );
    }
  });

  test.each(CASES)(
    "all of %s stand where they stood on a wide screen, and nobody is moved for larger letters",
    (name) => {
      const doc = withPlaces(caseOf(name), drawingOf(caseOf(name), { language: nl }).placement);
      for (const options of [{ width: 390 }, { width: 800 }, { width: 390, height: 780 }])
        expect(placesOf(doc, { language: nl, ...options })).toEqual(placesOf(caseOf(name), { language: nl }));
    },
  );

  test("sectors are at most four and a half times as high as wide, however many parts of life are on them", () => {
    const spread = mapOf(
      Array.from({ length: 42 }, (_, i) => ({
        id: `m${i}`,
        name: `Sąsiadka Małgorzata ${i}`,
        domain: DOMAINS[i % DOMAINS.length] ?? "other",
      })),
    );
    for (const doc of [spread, parseEcomap(generate(45, 2)), caseOf("8-a-large-family")]) {
      const { box } = drawingOf(doc, { width: 320, layout: "sectors", language: ar }).scene;
      expect(box.height / box.width).toBeLessThan(4.5);
    }
  });

  test("letters grow beyond the usual size round places that were found elsewhere", () => {
    for (const name of ["3-the-friend-who-steps-back", "5-keys-at-last", "7-we-are-their-network"] as const) {
      const doc = withPlaces(caseOf(name), drawingOf(caseOf(name)).placement);
      expect(drawingOf(doc, { width: 390 }).look.leastText, name).toBeGreaterThan(14);
    }
  });
});

describe.each(LAYOUTS)("a picture without a height, in the layout %s,", (layout) => {
  test("can be read at any width under 1000, with up to 25 members", () => {
    for (const [members, seed] of [
      [3, 1],
      [12, 2],
      [25, 3],
    ] as const) {
      const doc = parseEcomap(generate(members, seed));
      for (const width of [480, 639, 640, 820, 999]) {
        const least = width < 600 ? 10.5 : 10.9;
        expect(smallest(doc, width, 0, layout), `${members} at ${width}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  test("has names that can be read at the usual width too, with up to 45 members, as large in map units for all", () => {
    const sizes = (
      [
        [3, 1],
        [12, 2],
        [25, 3],
        [45, 1],
      ] as const
    ).map(([members, seed]) => {
      const { scene, placement } = drawingOf(parseEcomap(generate(members, seed)), { layout, language: nl });
      const names = placement.members.flatMap(({ lines }) =>
        lines.filter(({ light }) => !light).map(({ size }) => size),
      );
      expect((Math.min(...names) * 1122) / scene.box.width, `${members}`).toBeGreaterThanOrEqual(10);
      if (members <= 25) expect(scene.box.width / scene.box.height, `${members}`).toBeGreaterThan(1);
      return names;
    });
    expect(new Set(sizes.flat()).size).toBe(1);
  });

  test("keeps within the width that a phone has, as far as names let it", () => {
    const { placement, look } = drawingOf(parseEcomap(generate(20, 2)), { width: 390, layout });
    const aside = placement.members.map(({ label }) => Math.max(-label.x, label.x + label.width));
    expect(Math.max(...aside) / look.leastText).toBeLessThan(20);
  });
});
