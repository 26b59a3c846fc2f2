import type { Carry } from "./carry.ts";
import { type Direction, stepTowards } from "./nearest.ts";
import { symbolOf } from "./shown.ts";
import type { Machine, Store } from "./state.ts";
import type { Zoom } from "./zoom.ts";

/** How far a member goes at a press, in map units. */
const STEP = 20;

/** Moves the member that has the focus by keys: the way to move without dragging. */
export interface KeyCarry extends Machine {
  /** One step on. Answers whether this member may be moved. */
  readonly step: (direction: Direction) => boolean;
}

/** A move is finished when Ctrl or Alt is let go, or when the focus goes elsewhere: one step for the whole of it. */
export function makeKeyCarry(store: Store, svg: SVGSVGElement, carry: Carry, zoom: Zoom): KeyCarry {
  let moving = false;
  const finish = () => {
    if (moving && store.state.carried) carry.drop("key");
    moving = false;
  };
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (key === "Control" || key === "Alt") finish();
  };
  const { signal } = store;
  svg.addEventListener("keyup", onKeyUp, { signal });
  svg.addEventListener("focusout", finish, { signal });
  return {
    step: (direction) => {
      const { current, carried, placement } = store.state;
      const from = carried ?? symbolOf(placement, current);
      // Who is held by the pointer is not moved by keys too.
      if (!from || !carry.may(current) || (carried && !moving)) return false;
      carry.to(current, stepTowards(from, direction, STEP));
      // Only now: what was still in motion came to rest first, with nobody carried.
      moving = true;
      zoom.reveal(current);
      return true;
    },
    update: (state) => {
      if (!state.carried) moving = false;
    },
  };
}
