import { HEXAGON } from "../layout/room.ts";
import type { SymbolShape } from "../layout/types.ts";
import { type IconName, icons } from "./icons.ts";
import type { Mark, Paint } from "./marks.ts";
import { hexagon, roundedSquare } from "./path.ts";

/** The outline of a symbol round a point. */
export function outline(key: string, shape: SymbolShape, x: number, y: number, radius: number, paint: Paint): Mark {
  if (shape === "circle") return { type: "circle", key, hook: "symbol", x, y, radius, ...paint };
  const commands =
    shape === "square" ? roundedSquare({ x, y }, radius * 0.94, radius * 0.36) : hexagon({ x, y }, radius * HEXAGON);
  return { type: "path", key, hook: "symbol", commands, join: "round", ...paint };
}

/** An icon with its middle at a point, `size` wide. */
export const iconMark = (key: string, icon: IconName, x: number, y: number, size: number, stroke: string): Mark =>
  strokedIcon(key, icons[icon], x, y, size, stroke);

/** The path of an icon with its middle at a point, `size` wide. */
export function strokedIcon(key: string, commands: string, x: number, y: number, size: number, stroke: string): Mark {
  const scale = size / 24;
  return {
    type: "path",
    key,
    commands,
    at: { x: x - size / 2, y: y - size / 2, scale },
    fill: "none",
    stroke,
    strokeWidth: 2,
    cap: "round",
    join: "round",
  };
}
