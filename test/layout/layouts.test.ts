import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { baseDomain } from "../../src/document/role-domain.ts";
import type { LayoutName } from "../../src/document/schema/terms.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { layOut } from "../../src/layout/layout.ts";
import { domainOf, ringOf } from "../../src/network/member-facts.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import { renderToString } from "../../src/picture/render-to-string.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { clashes } from "./geometry.ts";
import { cornersOf, coveredNames, edgeOf, isInBand, isInSector, ringsOf, sectorsOf, tiesOverNames } from "./grounds.ts";
import { CASES, caseOf, drawingOf, MAPS, only, pictureOf, placementOf, symbolOf, withPlaces } from "./maps.ts";

const context = { recorded: "2026-03-03T10:00:00Z" };
const LAYOUTS = ["rings", "sectors"] as const;
type Layout = (typeof LAYOUTS)[number];

/** Who does not stand where the own ring or domain is. */
function astray(doc: EcomapDocument, layout: Layout): string[] {
  const { index, placement } = drawingOf(doc, { layout });
  const { vocabulary } = index.doc;
  return index.members.flatMap((member) => {
    const symbol = symbolOf(placement, member.id);
    if (layout === "rings") {
      return isInBand(symbol, ringOf(member, index.clientTie.get(member.id)), ringsOf(placement)) ? [] : [member.id];
    }
    const { radii, sectors } = sectorsOf(placement);
    const sector = only(sectors, ({ domain }) => domain === baseDomain(domainOf(member, vocabulary), vocabulary));
    return isInSector(edgeOf(symbol), sector, radii) ? [] : [member.id];
  });
}

describe.each(LAYOUTS)("in %s", (layout) => {
  describe("on the map of", () => {
    test.each(MAPS)("%s nothing overlaps, everyone stands in the own place, and names are free", (_, doc) => {
      const placement = placementOf(doc, { layout });
      expect(clashes(placement)).toEqual([]);
      expect(astray(doc, layout)).toEqual([]);
      expect(coveredNames(placement)).toEqual([]);
    });

    test.each(MAPS)("%s its own places give the same map to the byte", (_, doc) => {
      const again = withPlaces(doc, placementOf(doc, { layout }), layout);
      expect(pictureOf(again, { layout })).toBe(pictureOf(doc, { layout }));
    });
  });

  test("everybody is drawn where all were saved on one spot", () => {
    const doc = parseEcomap(generate(60, 2));
    const places = doc.members.map(({ id }) => ({ member: id, x: 90, y: -60 }));
    const heap = applyCommand(doc, { type: "placeMembers", layout, places }, context);
    expect(clashes(placementOf(heap, { layout }))).toEqual([]);
    expect(astray(heap, layout)).toEqual([]);
  });

  test("no tie runs over a name in any of the cases", () => {
    for (const name of CASES)
      expect([name, tiesOverNames(placementOf(caseOf(name), { layout, language: nl }))]).toEqual([name, 0]);
  });

  test("a newcomer moves no one else where there is room", () => {
    for (const name of CASES.slice(0, 7)) {
      const doc = caseOf(name);
      const kept = withPlaces(doc, placementOf(doc, { layout }), layout);
      const [first] = drawingOf(doc).index.members;
      if (!first) throw new Error("nobody");
      const domain = domainOf(first);
      const more = applyCommand(
        kept,
        [
          { type: "addMember", member: { id: "newcomer", name: "Nieuw", domain } },
          { type: "addTie", tie: { id: "newcomer-client", from: "client", to: "newcomer", strength: "moderate" } },
        ],
        context,
      );
      const [before, after] = [placementOf(kept, { layout }), placementOf(more, { layout })];
      for (const { id, x, y } of before.members) expect(symbolOf(after, id)).toMatchObject({ x, y });
      expect(clashes(after)).toEqual([]);
    }
  });

  test("a pinned member stays where it was put in its own place, whatever comes", () => {
    const doc = caseOf("5-keys-at-last");
    const { x, y } = symbolOf(placementOf(doc, { layout }), "sister");
    const pinned = applyCommand(doc, { type: "pinMember", layout, member: "sister", x, y }, context);
    const more = applyCommand(
      pinned,
      Array.from(
        { length: 6 },
        (_, i) => ({ type: "addMember", member: { id: `n${i}`, name: `Nieuw ${i}` } }) as const,
      ),
      context,
    );
    for (const one of [pinned, more]) expect(symbolOf(placementOf(one, { layout }), "sister")).toMatchObject({ x, y });
  });

  test("of two pinned on one spot the later id gives way", () => {
    const doc = parseEcomap(generate(8, 4));
    const [first, second] = drawingOf(doc, { layout }).index.members.filter(({ id }) => id === "m2" || id === "m3");
    if (!first || !second) throw new Error("two members");
    const { x, y } = symbolOf(placementOf(doc, { layout }), first.id);
    const pins = [second, first].map(({ id }) => ({ type: "pinMember", layout, member: id, x, y }) as const);
    const both = applyCommand(doc, pins, context);
    expect(clashes(placementOf(both, { layout }))).toEqual([]);
    expect(astray(both, layout)).toEqual([]);
  });

  test("a map with nobody on it draws the client, three circles and the inviting line", () => {
    const empty = parseEcomap(generate(0));
    const drawing = drawingOf(empty, { layout });
    expect(drawing.placement.grounds).toBeUndefined();
    expect(renderToString(empty, { layout })).toBe(renderToString(empty));
  });
});

describe("rings", () => {
  const at = (doc: EcomapDocument) => placementOf(doc, { layout: "rings" });

  test("are three, each round the one before it, named in plain words", () => {
    const doc = caseOf("3-the-friend-who-steps-back");
    const rings = ringsOf(placementOf(doc, { layout: "rings", language: nl }));
    expect(rings.map(({ ring }) => ring)).toEqual([1, 2, 3]);
    expect(rings.map(({ name }) => name.lines.map(({ text }) => text))).toEqual([
      ["heel dichtbij"],
      ["dichtbij"],
      ["verder weg"],
    ]);
    const heights = rings.map(({ radii }) => radii.y);
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  });

  test("a ring that is said goes before the strength of the tie, wherever somebody was saved", () => {
    const base = parseEcomap({
      format: "ecomap",
      version: 1,
      client: { id: "client", name: "Yusuf" },
      members: [
        { id: "near", name: "Near", ring: 1 },
        { id: "far", name: "Far", ring: 3 },
      ],
      ties: [
        { id: "t1", from: "client", to: "near", strength: "weak" },
        { id: "t2", from: "client", to: "far", strength: "strong" },
      ],
      places: { rings: [{ member: "near", x: 400, y: 10 }] },
    });
    const placement = at(base);
    expect(isInBand(symbolOf(placement, "near"), 1, ringsOf(placement))).toBe(true);
    expect(isInBand(symbolOf(placement, "far"), 3, ringsOf(placement))).toBe(true);
    expect(symbolOf(placement, "near").x).toBeGreaterThan(0);
  });

  test("a crowded ring grows, and the rings of others with it", () => {
    const members = Array.from({ length: 24 }, (_, i) => ({ id: `m${i}`, name: `Member ${i}`, ring: 1 as const }));
    const few = at(
      parseEcomap({ format: "ecomap", version: 1, client: { id: "client" }, members: members.slice(0, 4) }),
    );
    const many = at(parseEcomap({ format: "ecomap", version: 1, client: { id: "client" }, members }));
    const [small, large] = [few, many].map((placement) => only(ringsOf(placement), ({ ring }) => ring === 1).radii.y);
    expect(large).toBeGreaterThan((small ?? 0) + 80);
  });
});

describe("sectors", () => {
  const at = (doc: EcomapDocument) => placementOf(doc, { layout: "sectors" });

  test("hold the domains that hold somebody, in their fixed order, once each", () => {
    const doc = caseOf("5-keys-at-last");
    const domains = sectorsOf(at(doc)).sectors.map(({ domain }) => domain);
    expect(domains).toEqual([
      "partner",
      "children",
      "family",
      "friends",
      "neighbours",
      "peers",
      "faith",
      "leisure",
      "care",
      "housing",
    ]);
  });

  test("lie in an oval whose height people make use of, on a phone too", () => {
    for (const name of CASES.slice(1, 7)) {
      const placement = placementOf(caseOf(name), { layout: "sectors", width: 390, language: nl });
      const reach = (upOrDown: 1 | -1) =>
        Math.max(...placement.members.map(({ y, label }) => upOrDown * (upOrDown > 0 ? label.y + label.height : y)));
      expect((reach(1) + reach(-1)) / (2 * sectorsOf(placement).radii.y), name).toBeGreaterThan(0.6);
    }
  });

  test("are wider the more they hold", () => {
    const members = (domain: "family" | "work", count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `${domain}${i}`, name: `${domain} ${i}`, domain }));
    const doc = parseEcomap({
      format: "ecomap",
      version: 1,
      client: { id: "client" },
      members: [...members("family", 9), ...members("work", 2)],
    });
    const { sectors } = sectorsOf(at(doc));
    expect(sectors.map(({ wide }) => wide)).toEqual([true, false]);
  });

  test("of one domain alone are the whole oval, without sides", () => {
    const doc = parseEcomap({
      format: "ecomap",
      version: 1,
      client: { id: "client" },
      members: [{ id: "a", domain: "family" }],
    });
    expect(only(sectorsOf(at(doc)).sectors)).toMatchObject({ domain: "family" });
    expect(only(sectorsOf(at(doc)).sectors).sides).toBeUndefined();
  });

  test("hold their names within them", () => {
    for (const name of CASES) {
      const { radii, sectors } = sectorsOf(placementOf(caseOf(name), { layout: "sectors", language: nl }));
      for (const sector of sectors) expect(isInSector(cornersOf(sector.name.rect), sector, radii)).toBe(true);
    }
  });

  test("lie between others as before when somebody comes elsewhere", () => {
    const doc = caseOf("6-after-detention");
    const kept = withPlaces(doc, at(doc), "sectors");
    const more = applyCommand(
      kept,
      { type: "addMember", member: { id: "new", name: "Nieuw", domain: "family" } },
      context,
    );
    const sideOf = (one: EcomapDocument, domain: string) =>
      only(sectorsOf(at(one)).sectors, (sector) => sector.domain === domain);
    expect(sideOf(more, "family").domain).toBe("family");
    for (const { id, x, y } of at(kept).members) expect(symbolOf(at(more), id)).toMatchObject({ x, y });
  });
});

test("each layout keeps places of its own", () => {
  const doc = caseOf("3-the-friend-who-steps-back");
  const layouts: readonly LayoutName[] = ["force", "rings", "sectors"];
  const all = layouts.reduce((one, layout) => withPlaces(one, placementOf(one, { layout }), layout), doc);
  for (const layout of layouts) expect(pictureOf(all, { layout })).toBe(pictureOf(doc, { layout }));
});

test("hundreds pinned on one spot of the rings stand, each somewhere else", () => {
  const members = Array.from({ length: 300 }, (_, i) => ({ id: `m${i}` }));
  const places = { rings: members.map(({ id }) => ({ member: id, x: 0, y: 0, pinned: true })) };
  const doc = parseEcomap({ format: "ecomap", version: 1, client: { id: "c" }, members, places });
  const words = { language: nl, voice: nl.professional, vocabulary: undefined };
  const { members: placed } = layOut(indexNetwork(doc), words, { layout: "rings", radius: () => 16, coarse: true });
  const stand = placed.map(({ x, y }) => `${x} ${y}`);
  expect(new Set(stand).size).toBe(300);
});

test("many pinned on one spot of the rings need hardly more paper than if nobody were pinned", () => {
  const members = Array.from({ length: 60 }, (_, i) => ({ id: `m${i}`, name: `Naam ${i}` }));
  const ties = members.map(({ id }) => ({ id: `t-${id}`, from: "c", to: id }));
  const doc = parseEcomap({ format: "ecomap", version: 1, client: { id: "c" }, members, ties });
  const rings = members.map(({ id }) => ({ member: id, x: 200, y: 100, pinned: true }));
  const paperOf = (one: EcomapDocument) => {
    const { width, height } = placementOf(one, { layout: "rings" }).bounds;
    return width * height;
  };
  expect(paperOf(parseEcomap({ ...doc, places: { rings } }))).toBeLessThan(1.05 * paperOf(doc));
});
