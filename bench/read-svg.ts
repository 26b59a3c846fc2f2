import { textWidth } from "../src/layout/text/width.ts";
import type { Point, Rect } from "../src/layout/types.ts";
import type { Drawn } from "./drawn.ts";
import { boxOf, type Circle, distance } from "./geometry.ts";
import { readPath } from "./read-path.ts";

const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/** How far letters of Noto Sans reach over and under the base line, in em. */
const REACH = { up: 0.77, down: 0.24 };

type Symbol = Drawn["symbols"][number];

/** A map's finished SVG text read back by its hooks: what a reader's eyes get, whatever the layout believed. */
export function readSvg(svg: string): Drawn {
  const symbols: Symbol[] = [];
  const labels: { of: string; rect: Rect }[] = [];
  const lines: Point[][] = [];
  const within: string[] = [];
  for (const [, closing, , given = "", whole, text = ""] of svg.matchAll(TAG)) {
    if (closing) {
      within.pop();
      continue;
    }
    const attributes = attributesIn(given);
    const [hook = ""] = (attributes.get("class") ?? "").split(" ");
    const member = within.includes("ecomap-member");
    // The legend shows symbols and lines too: they are no one's.
    if (hook === "ecomap-symbol" && (member || within.includes("ecomap-client"))) {
      symbols.push({ id: `s${symbols.length}`, ...circleOf(attributes) });
    }
    if (hook === "ecomap-line" && within.includes("ecomap-tie")) lines.push(readPath(attributes.get("d") ?? ""));
    if (hook === "ecomap-label" && member)
      labels.push({ of: symbols.at(-1)?.id ?? "", rect: lineBox(attributes, text) });
    if (!whole) within.push(hook);
  }
  return { symbols, labels: joined(labels), ways: lines.map((points) => ({ ends: endsOf(points, symbols), points })) };
}

const attributesIn = (given: string): ReadonlyMap<string, string> =>
  new Map([...given.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]));

const numberOf = (attributes: ReadonlyMap<string, string>, key: string): number => Number(attributes.get(key));

/** A circle, or the one that an outline of another shape fills about as much as. */
function circleOf(attributes: ReadonlyMap<string, string>): Circle {
  const path = attributes.get("d");
  const [x, y, radius] = [numberOf(attributes, "cx"), numberOf(attributes, "cy"), numberOf(attributes, "r")];
  if (path === undefined) return { x, y, radius };
  const box = boxOf(readPath(path));
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: (box.width + box.height) / 4 };
}

/** How much of a line stands before its anchor. */
const BEFORE = new Map([
  ["start", 0],
  ["end", 1],
]);

/** The letters of one line. */
function lineBox(attributes: ReadonlyMap<string, string>, text: string): Rect {
  const size = numberOf(attributes, "font-size");
  const shown = text.replace(/&(\w+);/g, (_, name) => ENTITIES[name] ?? "");
  const width = textWidth(shown, size);
  const [x, y] = [numberOf(attributes, "x"), numberOf(attributes, "y")];
  const before = BEFORE.get(attributes.get("text-anchor") ?? "") ?? 0.5;
  return { x: x - width * before, y: y - REACH.up * size, width, height: (REACH.up + REACH.down) * size };
}

/** The lines of one label as one box. */
function joined(lines: readonly { readonly of: string; readonly rect: Rect }[]): Drawn["labels"] {
  const corners = new Map<string, Point[]>();
  for (const { of, rect } of lines) {
    const { x, y, width, height } = rect;
    corners.set(of, [...(corners.get(of) ?? []), { x, y }, { x: x + width, y: y + height }]);
  }
  return [...corners].map(([of, points]) => ({ of, rect: boxOf(points) }));
}

/** No id of a document is in its picture: a tie belongs to the symbols that its line ends at. */
function endsOf(points: readonly Point[], symbols: readonly Symbol[]): [string, string] {
  const nearest = (point: Point = { x: 0, y: 0 }) => {
    const gap = (symbol: Symbol) => Math.abs(distance(point, symbol) - symbol.radius);
    return symbols.reduce((best, symbol) => (gap(symbol) < gap(best) ? symbol : best)).id;
  };
  return [nearest(points[0]), nearest(points.at(-1))];
}
