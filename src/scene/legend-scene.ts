import { legendOf } from "./compose.ts";
import type { Drawing } from "./drawing.ts";
import type { Scene } from "./marks.ts";

/** The legend of a drawing by itself, in its own size and in as many columns as a width has room for. */
export function legendScene({ index, placement, words, look, scene }: Drawing, width: number, title: string): Scene {
  const blocks = legendOf(index, words, { ...look, leastText: 0 }, placement.grounds);
  const block = blocks.filter((one) => one.width <= width).at(-1) ?? blocks[0];
  const marks = block?.marks({ x: 0, y: 0 }) ?? [];
  const box = { x: 0, y: 0, width: block?.width ?? 0, height: block?.height ?? 0 };
  return { ...scene, box, title, description: "", roleDescription: "", marks };
}
