import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { baseDomain } from "../../src/document/role-domain.ts";
import { LAYOUTS, type LayoutName } from "../../src/document/schema/terms.ts";
import { layOut } from "../../src/layout/layout.ts";
import type { Placement, Point } from "../../src/layout/types.ts";
import { domainOf, ringOf } from "../../src/network/member-facts.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import type { Drawing } from "../../src/scene/drawing.ts";
import { en } from "../../src/words/languages/en.ts";
import { clashes, intoOneAnother, shapeOf } from "../layout/geometry.ts";
import { edgeOf, isInBand, isInSector, ringsOf } from "../layout/grounds.ts";
import { drawingOf, only, placementOf, symbolOf, withPlaces } from "../layout/maps.ts";

const map = fc
  .record({ size: fc.integer({ min: 0, max: 60 }), seed: fc.nat({ max: 10_000 }) })
  .map(({ size, seed }) => parseEcomap(generate(size, seed)));
const spot = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -600, max: 600 }) });

const drawn = (doc: ReturnType<typeof parseEcomap>, aspect: number): Placement =>
  layOut(
    indexNetwork(doc),
    { language: en, voice: en.client, vocabulary: doc.vocabulary },
    { layout: "force", radius: () => 24, aspect },
  );

describe("any map by force", () => {
  test("has each member once, nothing on anything else, all within its bounds", () => {
    fc.assert(
      fc.property(map, fc.double({ min: 0.6, max: 2, noNaN: true }), (doc, aspect) => {
        const placement = drawn(doc, aspect);
        expect(placement.members.map(({ id }) => id).sort()).toEqual(doc.members.map(({ id }) => id).sort());
        expect(clashes(placement)).toEqual([]);
        const { x, y, width, height } = placement.bounds;
        for (const { label, radius, ...at } of placement.members) {
          expect(Math.min(label.x, at.x - radius)).toBeGreaterThanOrEqual(x - 0.01);
          expect(Math.min(label.y, at.y - radius)).toBeGreaterThanOrEqual(y - 0.01);
          expect(Math.max(label.x + label.width, at.x + radius)).toBeLessThanOrEqual(x + width + 0.02);
          expect(Math.max(label.y + label.height, at.y + radius)).toBeLessThanOrEqual(y + height + 0.02);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("is laid out from its own answer as that answer, labels and ways of ties too", () => {
    fc.assert(
      fc.property(map, (doc) => {
        const placement = placementOf(doc);
        expect(placementOf(withPlaces(doc, placement))).toEqual(placement);
      }),
      { numRuns: 25 },
    );
  });

  test("so is one in which somebody stands flush with another", () => {
    const doc = parseEcomap(generate(37, 9849));
    const placement = placementOf(doc);
    expect(placementOf(withPlaces(doc, placement))).toEqual(placement);
  });
});

/** Nearer, lines would be drawn on lines; so far a symbol keeps from the edges of its ring and sector, on a map as wide as high. */
const [LINES, EDGE] = [3, 5.1];

/** Why who is pinned may not stand there, whoever else is on the map; none where they may. */
function whyNot(layout: LayoutName, { index, placement }: Drawing, id: string, at: Point): string[] {
  const { client, grounds } = placement;
  const symbol = { ...symbolOf(placement, id), ...at };
  const proportion = grounds?.is === "rings" ? Math.max(...grounds.rings.map(({ radii }) => radii.x / radii.y)) : 1;
  const wide = { ...symbol, radius: (symbol.radius + EDGE) * proportion };
  const member = only(index.members, (one) => one.id === id);
  const reasons: (string | false)[] = [
    intoOneAnother(shapeOf(client), shapeOf(symbol)) > -LINES - 0.02 && "on the client",
    layout === "rings" &&
      !isInBand(wide, ringOf(member, index.clientTie.get(id)), ringsOf(placement)) &&
      "off the ring",
    layout === "rings" && at.y - wide.radius < -client.radius && "beside the names of the rings",
  ];
  if (grounds?.is === "sectors") {
    const domain = baseDomain(domainOf(member, index.doc.vocabulary), index.doc.vocabulary);
    const sector = only(grounds.sectors, (one) => one.domain === domain);
    // Whoever is pinned further out makes the oval larger.
    if (!isInSector(edgeOf(wide), sector, { x: 1e9, y: 1e9 })) reasons.push("off the sector");
  }
  return reasons.flatMap((reason) => reason || []);
}

describe.each(LAYOUTS)("any map in %s", (layout) => {
  test("has who is pinned where they were put, unless they would be on the client or out of their own place", () => {
    fc.assert(
      fc.property(map, spot, (doc, { x, y }) => {
        const [first, second] = doc.members;
        fc.pre(first !== undefined && second !== undefined);
        const both = [
          { type: "pinMember", layout, member: first?.id ?? "", x, y },
          { type: "pinMember", layout, member: second?.id ?? "", x: -x, y: -y },
        ] as const;
        // Two may ask for rings or sectors that cannot be at once.
        const pins = layout === "force" ? both : both.slice(0, 1);
        const drawing = drawingOf(applyCommand(doc, pins, { recorded: "2026-03-03T10:00:00Z" }), { layout });
        for (const { member, x, y } of pins) {
          const at = { x: x || 0, y: y || 0 };
          if (whyNot(layout, drawing, member, at).length === 0)
            expect(symbolOf(drawing.placement, member)).toMatchObject(at);
        }
        expect(clashes(drawing.placement, new Set(pins.map(({ member }) => member)))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
