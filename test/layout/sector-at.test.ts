import { describe, expect, it } from "vitest";
import case5 from "../../examples/cases/5-keys-at-last.json";
import { baseDomain } from "../../src/document/role-domain.ts";
import { parseEcomap } from "../../src/index.ts";
import { sectorAt } from "../../src/layout/sector-at.ts";
import { domainOf } from "../../src/network/member-facts.ts";
import { draw } from "../../src/scene/draw.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";

const sectorsOf = (doc: ReturnType<typeof parseEcomap>) => {
  const { index, placement } = draw(doc, resolveDrawOptions({ layout: "sectors" }));
  if (placement.grounds?.is !== "sectors") throw new Error("there are no sectors");
  return { index, members: placement.members, sectors: placement.grounds.sectors };
};

describe("the sector at a point", () => {
  it("is that of the domain of whoever stands there", () => {
    const doc = parseEcomap(case5);
    const { index, members, sectors } = sectorsOf(doc);
    expect(sectors.length).toBeGreaterThan(5);
    for (const { id, x, y } of members) {
      const member = index.memberById.get(id);
      expect(member && sectorAt(sectors, { x, y })).toBe(
        member && baseDomain(domainOf(member, doc.vocabulary), doc.vocabulary),
      );
    }
  });

  it("is the same however far out, and none on the client", () => {
    const { members, sectors } = sectorsOf(parseEcomap(case5));
    for (const { x, y } of members) expect(sectorAt(sectors, { x: x * 9, y: y * 9 })).toBe(sectorAt(sectors, { x, y }));
    expect(sectorAt(sectors, { x: 0, y: 0 })).toBeUndefined();
    expect(sectorAt([], { x: 1, y: 1 })).toBeUndefined();
  });

  it("is the only one there is, and one of two that share the turn", () => {
    const one = { format: "ecomap", version: 1, client: { id: "client" }, members: [{ id: "a", domain: "friends" }] };
    expect(sectorAt(sectorsOf(parseEcomap(one)).sectors, { x: -5, y: 3 })).toBe("friends");
    const members = [..."abcdef"].map((id) => ({ id, domain: id === "a" ? "family" : "friends" }));
    const { members: placed, sectors } = sectorsOf(parseEcomap({ ...one, members }));
    expect(placed.map(({ x, y }) => sectorAt(sectors, { x, y })).sort()).toEqual([
      "family",
      ...Array(5).fill("friends"),
    ]);
  });
});
