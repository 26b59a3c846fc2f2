import type { Light } from "./spotlight.ts";

/** The light on one person in one of the drawings, and whom keys and pointer are at in each. */
export interface Lamp {
  readonly lit: { readonly drawing: number; readonly id: string } | undefined;
  readonly in: (drawing: number) => Pick<Light, "lit" | "current">;
  /** Answers whether it is on somebody in a drawing. */
  readonly isOn: (drawing: number, id: string) => boolean;
  readonly toggle: (drawing: number, id: string) => void;
  /** Answers whether somebody else was pointed at before. */
  readonly point: (drawing: number, id: string) => boolean;
  readonly out: () => void;
}

export function makeLamp(): Lamp {
  const current = new Map<number, string>();
  let lit: Lamp["lit"];
  const isOn: Lamp["isOn"] = (drawing, id) => lit?.drawing === drawing && lit.id === id;
  return {
    get lit() {
      return lit;
    },
    in: (drawing) => ({ lit: lit?.drawing === drawing ? lit.id : undefined, current: current.get(drawing) }),
    isOn,
    toggle: (drawing, id) => {
      lit = isOn(drawing, id) ? undefined : { drawing, id };
      current.set(drawing, id);
    },
    point: (drawing, id) => {
      if (current.get(drawing) === id) return false;
      current.set(drawing, id);
      return true;
    },
    out: () => {
      lit = undefined;
    },
  };
}
