import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromPlacement } from "../../bench/drawn.ts";
import { distance } from "../../bench/geometry.ts";
import { asDocument, egoGraph } from "../../bench/graphs.ts";
import { countQuality } from "../../bench/quality.ts";
import { readSvg } from "../../bench/read-svg.ts";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { draw } from "../../src/scene/draw.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";

const CASES = "examples/cases/";
const maps = [
  ...readdirSync(CASES)
    .filter((name) => /^\d.*\.json$/.test(name))
    .map((name) => [name, readFileSync(CASES + name, "utf8")] as const),
  ["ego network of 30", asDocument(egoGraph(30))] as const,
];

describe("a picture read back from its text", () => {
  test.each(maps)("holds every symbol, name and tie where the layout put it: %s", (_, input) => {
    const doc = parseEcomap(input);
    const placed = fromPlacement(draw(doc, resolveDrawOptions()).placement);
    const read = readSvg(renderToString(doc));
    expect(read.symbols).toHaveLength(placed.symbols.length);
    for (const symbol of placed.symbols) {
      expect(Math.min(...read.symbols.map((one) => distance(one, symbol)))).toBeLessThan(0.1);
    }
    expect(read.labels).toHaveLength(placed.labels.length);
    expect(read.ways).toHaveLength(placed.ways.length);
  });

  test("gives each tie the two symbols that it joins", () => {
    const doc = parseEcomap(asDocument(egoGraph(30)));
    const placed = fromPlacement(draw(doc, resolveDrawOptions()).placement);
    const read = readSvg(renderToString(doc));
    const joined = ({ symbols, ways }: typeof placed) => {
      const spot = new Map(symbols.map(({ id, x, y }) => [id, `${x} ${y}`]));
      return ways
        .map(({ ends }) =>
          ends
            .map((end) => spot.get(end))
            .sort()
            .join(" - "),
        )
        .sort();
    };
    expect(joined(read)).toEqual(joined(placed));
  });

  test("shows a fault that was made in it", () => {
    const svg = renderToString(parseEcomap(asDocument(egoGraph(10))));
    expect(countQuality(readSvg(svg)).symbolsOverlapping).toBe(0);
    const onOneSpot = svg.replace(/(class="ecomap-symbol" part="symbol" )cx="[^"]*" cy="[^"]*"/g, '$1cx="0" cy="0"');
    expect(countQuality(readSvg(onOneSpot)).symbolsOverlapping).toBe((10 * 9) / 2);
  });

  test("is refused where its paths are of another kind", () => {
    const svg = `<svg><g class="ecomap-tie"><path class="ecomap-line" d="M0 0A1 1 0 0 0 2 2"/></g></svg>`;
    expect(() => readSvg(svg)).toThrow("command A");
  });
});
