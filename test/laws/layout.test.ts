import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { layOut } from "../../src/layout/layout.ts";
import type { Placement } from "../../src/layout/types.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import { en } from "../../src/words/languages/en.ts";
import { clashes } from "../layout/geometry.ts";
import { placementOf, symbolOf, withPlaces } from "../layout/maps.ts";

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

  test("leaves those who are pinned apart where they are, whatever is done for the ties", () => {
    fc.assert(
      fc.property(map, spot, (doc, { x, y }) => {
        const [first, second] = doc.members;
        // Nearer the room of a wide name, as high and wide as symbol and name together, meets that of the client.
        fc.pre(first !== undefined && second !== undefined && (Math.abs(x) > 150 || Math.abs(y) > 100));
        const pinned = applyCommand(
          doc,
          [
            { type: "pinMember", layout: "force", member: first?.id ?? "", x, y },
            { type: "pinMember", layout: "force", member: second?.id ?? "", x: -x, y: -y },
          ],
          { recorded: "2026-03-03T10:00:00Z" },
        );
        const placement = placementOf(pinned);
        expect(symbolOf(placement, first?.id ?? "")).toMatchObject({ x, y });
        expect(symbolOf(placement, second?.id ?? "")).toMatchObject({ x: -x || 0, y: -y || 0 });
        expect(clashes(placement)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
