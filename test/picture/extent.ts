import { textWidth } from "../../src/layout/text/width.ts";
import type { Point, Rect } from "../../src/layout/types.ts";
import { attributeOf, numberOf, type Read } from "./read-svg.ts";

/** The room that a drawn element takes on the map, its stroke included; `undefined` for what is not drawn itself. */
export function extentOf(element: Read): Rect | undefined {
  const stroke = attributeOf(element, "stroke") === undefined ? 0 : numberOf(element, "stroke-width") / 2;
  switch (element.name) {
    case "circle": {
      const r = numberOf(element, "r") + stroke;
      return { x: numberOf(element, "cx") - r, y: numberOf(element, "cy") - r, width: 2 * r, height: 2 * r };
    }
    case "path": {
      const [x, y, scale] = shiftOf(element);
      const { x: left, y: up, width, height } = around(pathPoints(attributeOf(element, "d") ?? ""));
      const rim = stroke * scale;
      return {
        x: x + left * scale - rim,
        y: y + up * scale - rim,
        width: width * scale + 2 * rim,
        height: height * scale + 2 * rim,
      };
    }
    case "text":
      return textExtent(element);
    default:
      return undefined;
  }
}

/** From the top of its capitals to under its tails. */
export function textExtent(element: Read): Rect {
  const size = numberOf(element, "font-size");
  const width = textWidth(element.text, size, attributeOf(element, "font-weight") === undefined ? "normal" : "bold");
  const anchor = attributeOf(element, "text-anchor");
  const left = anchor === "middle" ? width / 2 : anchor === "end" ? width : 0;
  return { x: numberOf(element, "x") - left, y: numberOf(element, "y") - 0.74 * size, width, height: 0.96 * size };
}

function shiftOf(element: Read): [x: number, y: number, scale: number] {
  const transform = attributeOf(element, "transform");
  if (transform === undefined) return [0, 0, 1];
  const [, x, y, scale] = /^translate\((\S+) (\S+)\) scale\((\S+)\)$/.exec(transform) ?? [];
  if (scale === undefined) throw new Error(`an unknown transform: ${transform}`);
  return [Number(x), Number(y), Number(scale)];
}

export function around(points: readonly Point[]): Rect {
  const [x, y] = [Math.min(...points.map((p) => p.x)), Math.min(...points.map((p) => p.y))];
  return { x, y, width: Math.max(...points.map((p) => p.x)) - x, height: Math.max(...points.map((p) => p.y)) - y };
}

const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, s: 4, t: 2, a: 7, z: 0 };

/** One command of a path with the numbers that it takes once. */
interface Step {
  readonly kind: string;
  readonly relative: boolean;
  readonly numbers: readonly number[];
}

/** The corners, ends and control points of a path; of an arc its end alone. */
export function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  for (const { kind, relative, numbers } of stepsOf(d)) {
    const from: Point = relative ? at : { x: 0, y: 0 };
    const [first = 0] = numbers;
    if (kind === "z") at = start;
    else if (kind === "h") points.push({ x: from.x + first, y: at.y });
    else if (kind === "v") points.push({ x: at.x, y: from.y + first });
    else
      points.push(
        ...pairs(kind === "a" ? numbers.slice(5) : numbers).map(([x, y]) => ({ x: from.x + x, y: from.y + y })),
      );
    if (kind !== "z") at = points.at(-1) ?? at;
    if (kind === "m") start = at;
  }
  return points;
}

function stepsOf(d: string): Step[] {
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, letter = "", rest = ""]) => {
    const kind = letter.toLowerCase();
    const takes = TAKES[kind];
    const numbers = kind === "a" ? arcNumbers(rest) : (rest.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    if (takes === undefined || (takes > 0 && (numbers.length === 0 || numbers.length % takes !== 0))) {
      throw new Error(`a path that cannot be read: ${letter}${rest}`);
    }
    const relative = letter === kind;
    if (takes === 0) return [{ kind, relative, numbers: [] }];
    return Array.from({ length: numbers.length / takes }, (_, i) => ({
      kind,
      relative,
      numbers: numbers.slice(i * takes, (i + 1) * takes),
    }));
  });
}

const pairs = (numbers: readonly number[]): (readonly [number, number])[] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0] as const);

/** The two flags of an arc may stand close together. */
function arcNumbers(rest: string): number[] {
  const number = "(-?(?:\\d*\\.\\d+|\\d+))[\\s,]*";
  const flag = "([01])[\\s,]*";
  const arc = new RegExp(number.repeat(3) + flag.repeat(2) + number.repeat(2), "g");
  return [...rest.matchAll(arc)].flatMap((found) => found.slice(1).map(Number));
}
