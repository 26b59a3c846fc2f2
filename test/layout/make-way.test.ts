import { describe, expect, test } from "vitest";
import { asDocument, egoGraph } from "../../bench/graphs.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { makeBoxes } from "../../src/layout/boxes.ts";
import { chooseLabels } from "../../src/layout/labels.ts";
import { makeWay } from "../../src/layout/make-way.ts";
import type { Roads } from "../../src/layout/roads.ts";
import { placeBox } from "../../src/layout/room.ts";
import { bentRoads, straightTies } from "../../src/layout/routes.ts";
import { tieWay } from "../../src/layout/tie-way.ts";
import type { PlacedSymbol } from "../../src/layout/types.ts";
import { meetsRect } from "../../src/layout/ways.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import { DRAW_DEFAULTS, radiusOf } from "../../src/scene/options.ts";
import { clashes } from "./geometry.ts";
import { placementOf } from "./maps.ts";

const { language, voice } = DRAW_DEFAULTS;
const words = { language, voice: language[voice], vocabulary: undefined };

/** So many people where the rings put them: names find their spots, then each tie its way, then names once more. */
function apart(size: number) {
  const doc = parseEcomap(asDocument(egoGraph(size)));
  const { client, members } = placementOf(doc, { layout: "rings" });
  const boxes = makeBoxes(indexNetwork(doc), words, { radius: radiusOf(DRAW_DEFAULTS) }).members;
  const usual = boxes.map((box, i) => placeBox(box, members[i] ?? client));
  const straight = straightTies(doc.ties, client, usual).map(tieWay);
  const roads = bentRoads(doc.ties, client, chooseLabels(boxes, client, usual, straight));
  const ways = roads.all.flatMap(({ ways }) => ways);
  return { client, boxes, roads, members: chooseLabels(boxes, client, usual, ways) };
}

/** How often a tie of others runs over a name. */
const runningOver = (members: readonly PlacedSymbol[], { all }: Roads): number =>
  members.flatMap(({ id, label }) =>
    all.filter(({ a, b, ways }) => a !== id && b !== id && ways.some((way) => meetsRect(way, label))),
  ).length;

describe("names and ties", () => {
  test("find room together where neither finds it alone, and cover nothing by it", () => {
    const { client, boxes, roads, members } = apart(100);
    const before = runningOver(members, roads);
    const after = makeWay(boxes, client, members, roads, []);
    expect(before).toBeGreaterThan(8);
    expect(runningOver(after, roads)).toBeLessThan((before * 2) / 3);
    const found = clashes({ client, members: after, routes: [], bounds: { x: 0, y: 0, width: 0, height: 0 } });
    expect(found.filter((clash) => clash.includes("label"))).toEqual([]);
  });

  test("stay as they are where no tie runs over a name of somebody else", () => {
    const { client, boxes, roads, members } = apart(5);
    const before = [...roads.all];
    expect(runningOver(members, roads)).toBe(0);
    expect(makeWay(boxes, client, members, roads, [])).toEqual(members);
    expect(roads.all).toEqual(before);
  });
});
