import { describe, expect, test } from "vitest";
import type { Graph } from "../../bench/graphs.ts";
import { meanMove } from "../../bench/move.ts";
import { fromPositions, toFairScale } from "../../bench/positions.ts";
import { countQuality } from "../../bench/quality.ts";
import { florentine, karateClub } from "../../bench/real-graphs.ts";
import { stressOf } from "../../bench/stress.ts";

const chain: Graph = {
  nodes: ["a", "b", "c"].map((id) => ({ id, label: "Ann" })),
  edges: [
    { source: "a", target: "b" },
    { source: "b", target: "c" },
  ],
};
const inARow = [0, 100, 200].map((x) => ({ x, y: 0 }));

describe("bare places are scored", () => {
  test("without a fault where a chain stands in a row", () => {
    expect(Object.values(countQuality(fromPositions(chain, inARow)))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("with symbols and names on one another where all stand on one spot", () => {
    const { symbolsOverlapping, labelsOverlapping } = countQuality(
      fromPositions(
        chain,
        inARow.map(() => ({ x: 5, y: 5 })),
      ),
    );
    expect([symbolsOverlapping, labelsOverlapping]).toEqual([3, 3]);
  });

  test("with a tie through a symbol that stands in its way", () => {
    const around = [inARow[0], inARow[2], inARow[1]].flatMap((place) => place ?? []);
    expect(countQuality(fromPositions(chain, around)).tiesThroughSymbols).toBe(1);
  });

  test("at the fair scale in a box of 120 x 120 px a node, whatever their unit", () => {
    const corners = toFairScale([
      { x: 0, y: 0 },
      { x: 0.01, y: 0 },
      { x: 0, y: 0.04 },
      { x: 0.01, y: 0.04 },
    ]);
    expect(corners[1]?.x).toBeCloseTo(120);
    expect(corners[2]?.y).toBeCloseTo(480);
  });
});

describe("the stress of a map", () => {
  test("is none where distances tell the steps, at any scale", () => {
    expect(stressOf(chain, inARow)).toBeCloseTo(0);
    expect(
      stressOf(
        chain,
        inARow.map(({ x }) => ({ x: x * 7, y: 3 })),
      ),
    ).toBeCloseTo(0);
  });

  test("is more where friends stand apart and strangers together", () => {
    expect(
      stressOf(
        chain,
        [0, 100, 1].map((x) => ({ x, y: 0 })),
      ),
    ).toBeGreaterThan(0.1);
  });
});

describe("how far members move", () => {
  test("is nothing where the whole map moves", () => {
    expect(
      meanMove(
        inARow,
        inARow.map(({ x, y }) => ({ x: x + 40, y: y - 9 })),
      ),
    ).toBeCloseTo(0);
  });

  test("is told against the diagonal, and a mirrored map has moved", () => {
    expect(meanMove(inARow, [...inARow].reverse())).toBeCloseTo(400 / 3 / 200);
  });
});

test("the networks from the literature have as many nodes and ties as were published", () => {
  const size = ({ nodes, edges }: Graph) => [nodes.length, edges.length];
  expect(size(florentine())).toEqual([15, 20]);
  expect(size(karateClub())).toEqual([34, 78]);
});
