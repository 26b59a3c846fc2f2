import { type Wall, wallOf } from "../../document/audience/wall.ts";
import type { EcomapDocument } from "../../document/types.ts";
import type { Element } from "../../picture/elements.ts";
import { pictureElement } from "../../picture/elements.ts";
import { drawOptionsOf, type ViewOptions } from "../../view/options.ts";
import { type Series, type Still, seriesOf, statesFor, wallOptions } from "./series.ts";
import { inLight, type Light } from "./spotlight.ts";

/** Drawings of one case side by side, with the same stand-ins in all. */
export interface Show {
  readonly wall: Wall;
  readonly series: readonly Series[];
  /** How many steps the one with the most has. */
  readonly steps: number;
  readonly draw: (drawing: number, step: number, named: boolean, room: Room, light: Light) => Drawn;
}

/** In CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface Drawn extends Still {
  readonly picture: Element;
}

export function showOf(docs: readonly EcomapDocument[], options: ViewOptions, key: string): Show {
  const states = docs.map((doc) => statesFor(doc, drawOptionsOf(options)));
  const wall = wallOf(states.flat(), key);
  const series = docs.map((doc, i) => seriesOf(states[i] ?? [], doc, wall));
  const rooms = new Map<string, ReturnType<typeof wallOptions>>();
  const optionsIn = ({ width, height }: Room) => {
    const room = `${width} ${height}`;
    const known = rooms.get(room) ?? wallOptions(drawOptionsOf(options), width, height);
    rooms.set(room, known);
    return known;
  };
  return {
    wall,
    series,
    steps: Math.max(0, ...series.map(({ changes }) => changes.length)),
    draw: (drawing, step, named, room, light) => {
      const one = series[drawing];
      if (!one) throw new RangeError("no such drawing");
      const still = one.still(step, named, optionsIn(room));
      const picture = pictureElement(still.scene, `${options.idPrefix}-wall-${drawing + 1}`);
      return { ...still, picture: inLight(picture, still.index, light) };
    },
  };
}

/** A secret that nobody has, not even for a second time. */
export const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(24)), (byte) => byte.toString(16).padStart(2, "0")).join("");
