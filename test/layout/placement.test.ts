import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { extentOf, textExtent } from "../picture/extent.ts";
import { attributeOf, byHook, type Read, readSvg, viewBoxOf, within } from "../picture/read-svg.ts";
import { clashes, distance, overlap } from "./geometry.ts";
import { CASES, caseOf, drawingOf, MAPS, only, pictureOf, placementOf, symbolOf, withPlaces } from "./maps.ts";

const context = { recorded: "2026-03-03T10:00:00Z" };
const visible = ({ members }: EcomapDocument): number =>
  members.filter(
    ({ agreed, shownTo }) =>
      agreed !== "not-yet" && shownTo?.only !== "team" && shownTo?.not?.includes("client") !== true,
  ).length;

describe("no two symbols overlap and no label covers a symbol, a label or the client", () => {
  test.each(MAPS)("on the map of %s", (_, doc) => {
    expect(clashes(placementOf(doc))).toEqual([]);
  });

  test.each(["nl", "professional"] as const)("in the words of %s", (words) => {
    for (const name of CASES) {
      expect(clashes(placementOf(caseOf(name), words === "nl" ? { language: nl } : { voice: words }))).toEqual([]);
    }
  });

  test.each([12, 40, 64])("with symbols of radius %i", (radius) => {
    for (const size of [8, 30]) expect(clashes(placementOf(parseEcomap(generate(size, 7)), { radius }))).toEqual([]);
  });
});

describe("in the finished SVG", () => {
  const drawn: readonly (readonly [name: string, doc: EcomapDocument])[] = [
    ["case 5", caseOf("5-keys-at-last")],
    ["case 8", caseOf("8-a-large-family")],
    ["13 made up", parseEcomap(generate(13, 5))],
    ["150 made up", parseEcomap(generate(150, 5))],
  ];
  const bodyOf = (member: Read) => extentOf(only(byHook(member, "symbol"))) ?? { x: 0, y: 0, width: 0, height: 0 };

  test.each(drawn)("of %s no symbol and no line of a label covers another", (_, doc) => {
    const root = readSvg(pictureOf(doc));
    const symbols = [...byHook(root, "member"), ...byHook(root, "client")].map((group) => ({
      group,
      rect: bodyOf(group),
    }));
    const lines = byHook(root, "member").flatMap((group) =>
      byHook(group, "label").map((line) => ({ group, line, rect: textExtent(line) })),
    );
    expect(symbols.length).toBe(visible(doc) + 1);
    const wrong = [
      ...symbols.flatMap((a, i) =>
        symbols
          .slice(i + 1)
          .filter((b) => overlap(a.rect, b.rect) > 0)
          .map((b) => [a, b]),
      ),
      ...lines.flatMap((a, i) =>
        lines
          .slice(i + 1)
          .filter((b) => overlap(a.rect, b.rect) > 0)
          .map((b) => [a, b]),
      ),
      ...lines.flatMap((a) => symbols.filter((b) => overlap(a.rect, b.rect) > 0).map((b) => [a, b])),
    ];
    expect(wrong.map((pair) => pair.map(({ group }) => attributeOf(group, "aria-label")))).toEqual([]);
  });

  test.each(drawn)("of %s every member is drawn once, with symbol and label", (_, doc) => {
    const root = readSvg(pictureOf(doc));
    const members = byHook(root, "member");
    expect(members).toHaveLength(visible(doc));
    for (const member of members) {
      expect(byHook(member, "symbol")).toHaveLength(1);
      expect(byHook(member, "label").length).toBeGreaterThan(0);
    }
    expect(byHook(root, "client")).toHaveLength(1);
    expect(byHook(only(byHook(root, "client")), "symbol")).toHaveLength(1);
  });
});

describe("everything lies within the picture's box", () => {
  const outside = (svg: string) => {
    const root = readSvg(svg);
    const { x, y, width, height } = viewBoxOf(root);
    return [...within(root)].flatMap((element) => {
      const rect = extentOf(element);
      if (!rect) return [];
      const inside =
        rect.x >= x && rect.y >= y && rect.x + rect.width <= x + width && rect.y + rect.height <= y + height;
      return inside
        ? []
        : [`${element.name} ${attributeOf(element, "class") ?? ""} ${element.text} ${JSON.stringify(rect)}`];
    });
  };

  test.each(MAPS)("on the map of %s", (_, doc) => {
    expect(outside(pictureOf(doc))).toEqual([]);
  });

  test.each([
    ["upright", { width: 600, height: 850 }],
    ["wide", { width: 1600, height: 500 }],
    ["without header and legend", { header: false, legend: false }],
    ["square", { width: 500, height: 500 }],
  ] as const)("%s", (_, options) => {
    for (const name of CASES) expect(outside(renderToString(caseOf(name), options))).toEqual([]);
  });

  test("with a very long title, and with a member far off", () => {
    const doc = parseEcomap({
      ...generate(5, 1),
      title: "Het netwerk van ".repeat(25),
      places: { force: [{ member: "m2", x: -5000, y: 3000 }] },
    });
    expect(outside(renderToString(doc))).toEqual([]);
  });
});

describe("a picture of a given size", () => {
  test.each([
    [600, 850],
    [1600, 500],
    [1122, 794],
    [300, 300],
  ])("%i by %i keeps that proportion", (width, height) => {
    const root = readSvg(renderToString(caseOf("3-the-friend-who-steps-back"), { width, height }));
    const box = viewBoxOf(root);
    expect([attributeOf(root, "width"), attributeOf(root, "height")]).toEqual([`${width}`, `${height}`]);
    expect(box.height / box.width).toBeCloseTo(height / width, 3);
  });

  test("takes its height from what is drawn where none is given", () => {
    const root = readSvg(renderToString(caseOf("3-the-friend-who-steps-back"), { width: 900 }));
    const box = viewBoxOf(root);
    expect(Number(attributeOf(root, "height"))).toBe(Math.round((900 * box.height) / box.width));
  });
});

describe("opening a map again", () => {
  test.each(MAPS)("from its own places gives the same map of %s", (_, doc) => {
    const placement = placementOf(doc);
    const again = placementOf(withPlaces(doc, placement));
    expect(again.members).toEqual(placement.members);
    expect(again.routes).toEqual(placement.routes);
    expect(again.bounds).toEqual(placement.bounds);
  });

  test("gives the same bytes, twice and from its own places", () => {
    for (const doc of [caseOf("8-a-large-family"), caseOf("4-the-one-who-insists"), parseEcomap(generate(80, 3))]) {
      const svg = renderToString(doc);
      expect(renderToString(doc)).toBe(svg);
      expect(renderToString(withPlaces(doc, placementOf(doc)))).toBe(svg);
    }
  });

  test("gives the same bytes from a file whose fields come in another order", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      );
    };
    const doc = caseOf("6-after-detention");
    expect(renderToString(parseEcomap(turned(JSON.parse(JSON.stringify(doc)))))).toBe(renderToString(doc));
  });
});

describe("a small edit of a map with saved places", () => {
  const kept = [...CASES.map(caseOf), ...[1, 8, 25, 30, 80].map((size) => parseEcomap(generate(size, 6)))].map((doc) =>
    withPlaces(doc, placementOf(doc)),
  );
  const placesOf = (doc: EcomapDocument) =>
    Object.fromEntries(placementOf(doc).members.map(({ id, x, y }) => [id, `${x} ${y}`]));

  test("moves no one else when one member is added", () => {
    for (const doc of kept) {
      const [first] = doc.members;
      const more = applyCommand(
        doc,
        [
          {
            type: "addMember",
            member: { id: "newcomer", name: "Mevrouw Van der Meulen-Hendrikse", role: "neighbour" },
          },
          { type: "addTie", tie: { id: "newcomer-client", from: "client", to: "newcomer", strength: "strong" } },
          ...(first
            ? [{ type: "addTie", tie: { id: "newcomer-first", from: "newcomer", to: first.id } } as const]
            : []),
        ],
        context,
      );
      const { newcomer, ...others } = placesOf(more);
      expect(newcomer).toBeDefined();
      expect(others).toEqual(placesOf(doc));
    }
  });

  test("moves no one else when a member leaves", () => {
    for (const doc of kept) {
      for (const { id } of doc.members.slice(0, 3)) {
        const before = placesOf(doc);
        delete before[id];
        expect(placesOf(applyCommand(doc, { type: "removeMember", member: id }, context))).toEqual(before);
      }
    }
  });

  test("moves the others a little at most where the map becomes small enough for roles again", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const fresh = parseEcomap(generate(26, seed));
      const doc = withPlaces(fresh, placementOf(fresh));
      const before = placementOf(doc);
      for (const symbol of placementOf(applyCommand(doc, { type: "removeMember", member: "m9" }, context)).members) {
        expect(distance(symbol, symbolOf(before, symbol.id))).toBeLessThan(120);
      }
    }
  });

  test("moves no one when a tie, a move or a title changes", () => {
    for (const doc of kept) {
      const [tie] = doc.ties;
      if (!tie) continue;
      const edited = applyCommand(
        doc,
        [
          { type: "updateTie", tie: tie.id, set: { strength: "weak", quality: "conflicted" } },
          { type: "bound", tie: tie.id, for: "client" },
          { type: "updateDocument", set: { title: "Een andere titel" } },
        ],
        context,
      );
      expect(placesOf(edited)).toEqual(placesOf(doc));
    }
  });

  test("leaves a pinned member where it is, whatever comes", () => {
    const doc = applyCommand(
      caseOf("5-keys-at-last"),
      { type: "pinMember", layout: "force", member: "sister", x: -333, y: 222 },
      context,
    );
    const more = applyCommand(
      doc,
      Array.from(
        { length: 10 },
        (_, i) => ({ type: "addMember", member: { id: `n${i}`, name: `Nieuw ${i}` } }) as const,
      ),
      context,
    );
    for (const one of [doc, more]) expect(symbolOf(placementOf(one), "sister")).toMatchObject({ x: -333, y: 222 });
  });
});

test("a placement can be printed: it is plain data, in 0.01 of a map unit", () => {
  const { placement } = drawingOf(caseOf("8-a-large-family"));
  expect(JSON.parse(JSON.stringify(placement))).toEqual(placement);
  const numbers = placement.members.flatMap(({ x, y, label }) => [x, y, label.x, label.y, label.width, label.height]);
  for (const value of numbers) expect(Math.round(value * 100) / 100).toBe(value);
});
