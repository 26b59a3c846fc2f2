import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeParseEcomap } from "../../src/document/parse.ts";
import { baseDomain } from "../../src/document/role-domain.ts";
import type { EcomapDocument, Place } from "../../src/document/types.ts";
import { domainOf, ringOf } from "../../src/network/member-facts.ts";
import { clashes } from "../layout/geometry.ts";
import { coveredNames, edgeOf, isInBand, isInSector, ringsOf, sectorsOf } from "../layout/grounds.ts";
import { drawingOf, heldIn, mapOf, only, pictureOf, placementOf, symbolOf, withPlaces } from "../layout/maps.ts";
import { document } from "./picture-arbitraries.ts";

const spot = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
  pinned: fc.boolean(),
});

/** A document of which some have a saved place or a pin anywhere, in their own place or not. */
const placed = (layout: "rings" | "sectors") =>
  fc.tuple(document, fc.array(fc.option(spot), { maxLength: 30 })).map(([input, spots]): EcomapDocument | undefined => {
    const answer = safeParseEcomap(input);
    if (!answer.ok) return undefined;
    const places = answer.doc.members.flatMap(({ id }, i): Place[] => {
      const at = spots[i];
      return at ? [{ member: id, x: at.x, y: at.y, ...(at.pinned && { pinned: true }) }] : [];
    });
    return { ...answer.doc, places: { ...answer.doc.places, [layout]: places } };
  });

function astray(doc: EcomapDocument, layout: "rings" | "sectors"): string[] {
  const { index, placement } = drawingOf(doc, { layout });
  return index.members.flatMap((member) => {
    const symbol = symbolOf(placement, member.id);
    if (layout === "rings")
      return isInBand(symbol, ringOf(member, index.clientTie.get(member.id)), ringsOf(placement)) ? [] : [member.id];
    const { radii, sectors } = sectorsOf(placement);
    const domain = baseDomain(domainOf(member, index.doc.vocabulary), index.doc.vocabulary);
    return isInSector(
      edgeOf(symbol),
      only(sectors, (sector) => sector.domain === domain),
      radii,
    )
      ? []
      : [member.id];
  });
}

describe.each(["rings", "sectors"] as const)("any document in %s, with places and pins anywhere,", (layout) => {
  const law = (holds: (doc: EcomapDocument) => void, numRuns: number) =>
    fc.assert(
      fc.property(placed(layout), (doc) => {
        fc.pre(doc !== undefined);
        if (doc) holds(doc);
      }),
      { numRuns },
    );

  test("has no two symbols that overlap, no label that covers anything and no name that is covered", () => {
    law((doc) => {
      const placement = placementOf(doc, { layout });
      const held = heldIn(doc, layout);
      expect(clashes(placement, held).filter((clash) => !clash.startsWith("the client's name"))).toEqual([]);
      expect(coveredNames(placement)).toEqual([]);
    }, 60);
  });

  test("draws nobody on a client with a long name whose letters are larger round places that are kept", () => {
    const doc = mapOf([{ id: "on the client" }, { id: "near", ring: 1 }, { id: "other", ring: 1 }, "Ali", "Bea"], [], {
      client: { id: "client", name: "Stichting Opvang en Begeleiding Noordoost" },
      places: { [layout]: [{ member: "on the client", x: -6, y: -2 }] },
    });
    expect(
      clashes(placementOf(doc, { layout }), heldIn(doc, layout)).filter((clash) => clash.includes("symbol")),
    ).toEqual([]);
  });

  test("has everyone once, in the own place", () => {
    law((doc) => {
      const { index, placement } = drawingOf(doc, { layout });
      expect(placement.members.map(({ id }) => id)).toEqual(index.members.map(({ id }) => id));
      expect(astray(doc, layout)).toEqual([]);
    }, 60);
  });

  test("draws the same map again from its own places, to the byte", () => {
    law((doc) => {
      const placement = placementOf(doc, { layout });
      const again = withPlaces(doc, placement, layout);
      expect(placementOf(again, { layout })).toEqual(placement);
      expect(pictureOf(again, { layout })).toBe(pictureOf(doc, { layout }));
    }, 40);
  });
});
