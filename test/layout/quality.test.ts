import { describe, expect, test } from "vitest";
import { type Drawn, fromPlacement } from "../../bench/drawn.ts";
import { eachPiece, segmentMeets } from "../../bench/geometry.ts";
import { asDocument, egoGraph } from "../../bench/graphs.ts";
import { countQuality, qualityOf } from "../../bench/quality.ts";
import { readSvg } from "../../bench/read-svg.ts";
import { generate } from "../../examples/generate.ts";
import { applyCommand } from "../../src/command/apply.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { renderToString } from "../../src/index.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { distance } from "./geometry.ts";
import { caseOf, placementOf, symbolOf } from "./maps.ts";

const of = (size: number, seed?: number) => qualityOf(placementOf(parseEcomap(asDocument(egoGraph(size, seed)))));

/** The names that a tie of others runs over. */
const tiesOverOthers = ({ ways, labels }: Drawn) =>
  ways.flatMap(({ ends, points }) =>
    labels.filter(({ of, rect }) => !ends.includes(of) && eachPiece(points, (a, b) => segmentMeets(rect, a, b))),
  );

const DOMAINS = ["family", "friends", "neighbours", "work", "school", "care", "other"] as const;

/** A network of so many, all parts of life in turn. */
function ofAllDomains(size: number) {
  const doc = parseEcomap(asDocument(egoGraph(size + 1)));
  const domainAt = (i: number) => DOMAINS[i % DOMAINS.length] ?? "other";
  return { ...doc, members: doc.members.map((member, i) => ({ ...member, domain: domainAt(i) })) };
}

describe("a picture, however narrow", () => {
  test.each([
    ["rings", 320, 20],
    ["sectors", 390, 20],
    ["rings", 390, 30],
    ["sectors", 800, 30],
    ["force", 320, 30],
  ] as const)("in %s, %i pixels wide, leads no tie of %i people through somebody else", (layout, width, size) => {
    const drawn = countQuality(readSvg(renderToString(ofAllDomains(size), { layout, width })));
    expect(drawn.tiesThroughSymbols).toBe(0);
    expect(drawn.symbolsOverlapping + drawn.labelsOverlapping + drawn.labelsOnSymbols).toBe(0);
  });
});

describe("a picture on a phone", () => {
  // The maps are those on which a tie once ran over a name that could have stood elsewhere, or that a bend only just missed.
  test.each([
    ["rings", 28, 3],
    ["sectors", 24, 2],
    ["sectors", 28, 1],
    ["sectors", 36, 3],
  ] as const)("has in %s of %i no tie over the name of somebody else", (layout, size, seed) => {
    const placement = placementOf(parseEcomap(generate(size, seed)), { layout, language: nl, width: 375 });
    expect(tiesOverOthers(fromPlacement(placement))).toEqual([]);
  });
});

describe("a personal network", () => {
  test.each([10, 30])("of %i has no tie through another's symbol and hardly one through a name", (size) => {
    const { tiesThroughSymbols, tiesThroughLabels } = of(size);
    expect(tiesThroughSymbols).toBe(0);
    expect(tiesThroughLabels).toBeLessThanOrEqual(1);
  });

  test("of a hundred has hardly one in fourteen names under a tie, and about as many crossings as ties", () => {
    const { tiesThroughLabels, crossings } = of(100);
    expect(tiesThroughLabels).toBeLessThanOrEqual(100 / 14);
    expect(crossings).toBeLessThanOrEqual(134);
  });

  // The seeds are those of which a tie was once the hardest to lead between others.
  test.each([
    ["force", 100, undefined],
    ["rings", 100, undefined],
    ["sectors", 100, undefined],
    ["rings", 150, 4],
    ["sectors", 150, 7],
  ] as const)("has no tie over somebody else or their name, in %s of %i", (layout, size, seed) => {
    const drawn = fromPlacement(placementOf(parseEcomap(asDocument(egoGraph(size, seed))), { layout }));
    expect(tiesOverOthers(drawn)).toEqual([]);
    expect(countQuality(drawn).tiesThroughSymbols).toBe(0);
  });

  test.each(["2-the-relative-who-comes-along", "4-the-one-who-insists", "5-keys-at-last", "6-after-detention"])(
    "as in case %s has no tie through a name",
    (name) => {
      expect(qualityOf(placementOf(caseOf(name))).tiesThroughLabels).toBe(0);
    },
  );

  test("has about as many crossings as ties at most, small or very large", () => {
    expect(of(30).crossings).toBeLessThanOrEqual(30);
    expect(of(300).crossings).toBeLessThanOrEqual(1134);
  });

  test("of a large family can be followed", () => {
    const { tiesThroughSymbols, tiesThroughLabels, crossings } = qualityOf(placementOf(caseOf("8-a-large-family")));
    expect(tiesThroughSymbols).toBe(0);
    expect(tiesThroughLabels).toBeLessThanOrEqual(5);
    expect(crossings).toBeLessThan(130);
  });

  test("moves little when a strength changes, though it is laid out afresh", () => {
    const doc = parseEcomap(asDocument(egoGraph(30)));
    const before = placementOf(doc);
    const after = placementOf(
      applyCommand(
        doc,
        { type: "updateTie", tie: "t4", set: { strength: "strong" } },
        { recorded: "2026-03-03T10:00:00Z" },
      ),
    );
    const moved = after.members.map((symbol) => distance(symbol, symbolOf(before, symbol.id)));
    const diagonal = Math.hypot(before.bounds.width, before.bounds.height);
    expect(moved.reduce((sum, far) => sum + far, 0) / moved.length).toBeLessThan(0.1 * diagonal);
  });

  test.each([0.75, 1, 1.6])("of 25 and more has about the proportion of %d that is asked for", (proportion) => {
    for (const seed of [1, 2, 3]) {
      const doc = parseEcomap(asDocument(egoGraph(40, seed)));
      const upright = proportion < 1;
      const size = upright
        ? { width: 900, height: Math.round(900 / proportion) }
        : { width: Math.round(900 * proportion), height: 900 };
      const { width, height } = placementOf(doc, { ...size, legend: false }).bounds;
      expect(width / height).toBeGreaterThan(proportion / 1.5);
      expect(width / height).toBeLessThan(proportion * 1.5);
    }
  });
});
