import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAYOUTS, type LayoutName } from "../../src/document/schema/terms.ts";
import type { Move, TieInput } from "../../src/document/types.ts";
import { tieLength } from "../../src/layout/tie-length.ts";
import { drawingOf, mapOf } from "../layout/maps.ts";
import { movesOf, sceneOf, tieIn } from "./parts.ts";
import { covered, tensionIn } from "./spots.ts";

const MOVES: readonly Move[] = [
  { type: "strengthen", to: "strong" },
  { type: "bound", for: "client" },
  { type: "bound", for: "member" },
  { type: "keep", until: "later" },
];
const SETS = Array.from({ length: 2 ** MOVES.length }, (_, set) => MOVES.filter((_, i) => (set >> i) % 2 === 1));
const STATES = ["active", "broken", "dormant", "wished", "ended", "deceased"] as const;
const QUALITIES = ["supportive", "ambivalent", "stressful", "conflicted"] as const;
const FLOWS: readonly Partial<TieInput>[] = [
  {},
  { gives: ["practical"] },
  { receives: ["emotional", "advice"] },
  { gives: ["practical", "company"], receives: ["emotional", "advice", "material"] },
];
const WITH = { supportLetters: true } as const;

type Fields = Omit<TieInput, "id" | "from" | "to">;

const every: readonly Fields[] = SETS.flatMap((moves) =>
  STATES.flatMap((state) =>
    QUALITIES.flatMap((quality) =>
      FLOWS.map((flow) => ({ ...flow, state, quality, moves, strength: "strong" as const })),
    ),
  ),
);

/** Ties by six on a map, and a load on each, so that signs stand on the members too. */
const maps = Array.from({ length: Math.ceil(every.length / 6) }, (_, i) => every.slice(6 * i, 6 * i + 6)).map((ties) =>
  mapOf(
    ties.map((_, i) => ({ id: `m${i}`, name: `Member ${i}`, ring: ((i % 3) + 1) as 1 | 2 | 3 })),
    ties.map((tie, i) => ({ ...tie, id: `t${i}`, from: "client", to: `m${i}`, load: "heavy" })),
  ),
);

describe.each(LAYOUTS)("in %s", (layout: LayoutName) => {
  test("nothing that ties carry covers anything else they carry, in all combinations", () => {
    for (const doc of maps)
      expect([doc.ties[0], covered(sceneOf(doc, { ...WITH, layout }))]).toEqual([doc.ties[0], []]);
  });

  test("each tie is as long as what it carries needs, where its member looks for a place", () => {
    for (const doc of maps.filter((_, i) => i % 3 === 1)) {
      const { index, placement } = drawingOf(doc, { layout });
      for (const { tie, from, to } of placement.routes)
        expect(Math.hypot(to.x - from.x, to.y - from.y), tie.id).toBeGreaterThanOrEqual(tieLength(index, tie));
    }
  });

  test("tension is seen on each tie that has it, whatever its moves", () => {
    for (const doc of maps.filter((_, i) => i % 3 === 0)) {
      const scene = sceneOf(doc, { layout });
      for (const { id, quality } of doc.ties)
        if (quality === "stressful" || quality === "ambivalent")
          expect(tensionIn(tieIn(scene, id)), JSON.stringify(doc.ties.find((t) => t.id === id))).toBeGreaterThanOrEqual(
            2,
          );
    }
  });
});

const fields = fc.record({
  moves: fc.constantFrom(...SETS),
  state: fc.constantFrom(...STATES),
  quality: fc.constantFrom(...QUALITIES),
  flow: fc.constantFrom(...FLOWS),
  back: fc.boolean(),
});
const place = fc.record({
  turn: fc.double({ min: 0, max: 1, noNaN: true }),
  far: fc.integer({ min: 90, max: 320 }),
});

test("on a tie to someone who was put very near, marks stand beside it rather than on one another", () => {
  fc.assert(
    fc.property(fields, place, ({ flow, back, ...tie }, { turn, far }) => {
      const ends = back ? { from: "amina", to: "client" } : { from: "client", to: "amina" };
      const at = { x: Math.cos(turn * 2 * Math.PI) * far, y: Math.sin(turn * 2 * Math.PI) * far };
      const doc = mapOf(
        [{ id: "amina", name: "Amina" }],
        [{ id: "tie", strength: "moderate", ...ends, ...flow, ...tie }],
        {
          places: { force: [{ member: "amina", ...at, pinned: true }] },
        },
      );
      const scene = sceneOf(doc, WITH);
      expect(covered(scene)).toEqual([]);
      const drawn = tie.state === "deceased" ? 1 : tie.moves.length;
      expect(movesOf(tieIn(scene, "tie")).filter(({ key }) => key !== "band").length).toBeLessThanOrEqual(
        tie.moves.length,
      );
      if (tie.state !== "deceased")
        expect(movesOf(tieIn(scene, "tie")).filter(({ key }) => key !== "band")).toHaveLength(drawn);
    }),
    { numRuns: 200 },
  );
});
