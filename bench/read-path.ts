import type { Point } from "../src/layout/types.ts";
import { bent } from "./drawn.ts";

const COMMAND = /([A-Za-z])([^A-Za-z]*)/g;

/** The points along a path of straight and quadratic pieces: all that outlines and lines of ties are made of. Other commands throw. */
export function readPath(commands: string): Point[] {
  const points: Point[] = [];
  for (const [, letter = "", rest = ""] of commands.matchAll(COMMAND)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    points.push(...step(letter, numbers, points.at(-1) ?? { x: 0, y: 0 }));
  }
  return points;
}

function step(letter: string, [a = 0, b = 0, c = 0, d = 0]: readonly number[], from: Point): Point[] {
  const by = (x: number, y: number): Point => ({ x: from.x + x, y: from.y + y });
  switch (letter) {
    case "M":
    case "L":
      return [{ x: a, y: b }];
    case "Q":
      return bent(from, { x: a, y: b }, { x: c, y: d });
    case "h":
      return [by(a, 0)];
    case "v":
      return [by(0, a)];
    case "q":
      return bent(from, by(a, b), by(c, d));
    case "Z":
      return [];
    default:
      throw new Error(`A path with the command ${letter}, which is not read here.`);
  }
}
