import type { Point } from "../layout/types.ts";
import type { Actions } from "./actions.ts";
import { mayTouch } from "./options.ts";
import { atRest, symbolOf, whileCarried } from "./shown.ts";
import type { Store } from "./state.ts";
import type { Transition } from "./transition.ts";

/** Moves one member by hand, from when it is taken up until it is put down. */
export interface Carry {
  /** Whether a member may be taken up. */
  readonly may: (id: string) => boolean;
  readonly to: (id: string, place: Point) => void;
  /** Puts it down: one step, that can be undone. */
  readonly drop: (source: "pointer" | "key") => void;
  /** As if nothing had been. */
  readonly cancel: () => void;
}

export function makeCarry(store: Store, transition: Transition, actions: Actions): Carry {
  const cancel = () => {
    if (store.state.carried) store.set({ carried: undefined, ...atRest(store.state.drawing) });
  };
  return {
    may: (id) => {
      const { doc, options, covered, placement } = store.state;
      return (
        !covered && placement.members.some((symbol) => symbol.id === id) && mayTouch(doc, options, "pinMember", id)
      );
    },
    to: (id, { x, y }) => {
      transition.finish();
      const carried = { id, x, y };
      store.set({ carried, ...whileCarried(store.state.drawing, carried) });
    },
    drop: (source) => {
      const { carried, drawing } = store.state;
      if (!carried) return;
      const stood = symbolOf(drawing.placement, carried.id);
      if (stood?.x === carried.x && stood.y === carried.y) return cancel();
      actions.attempt(() => actions.drop(carried.id, carried, source));
      // Still carried only where the step was refused.
      cancel();
    },
    cancel,
  };
}
