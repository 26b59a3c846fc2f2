import type { Point } from "../layout/types.ts";
import type { Actions } from "./actions.ts";
import { mayTouch } from "./options.ts";
import { questionAt } from "./question-at.ts";
import { atRest, carriedTo, symbolOf, whileCarried } from "./shown.ts";
import type { Store } from "./state.ts";
import type { Transition } from "./transition.ts";

/** Moves a member by hand, from when it is taken up until it is put down. The others who are selected go with it. */
export interface Carry {
  /** Whether a member may be taken up. */
  readonly may: (id: string) => boolean;
  readonly to: (id: string, place: Point) => void;
  /** Puts it down: one step, that can be undone. In the sector of another domain it asks first. */
  readonly drop: (source: "pointer" | "key") => void;
  /** As if nothing had been. */
  readonly cancel: () => void;
}

export function makeCarry(store: Store, transition: Transition, actions: Actions): Carry {
  const may = (id: string): boolean => {
    const { doc, options, covered, placement } = store.state;
    return !covered && placement.members.some((symbol) => symbol.id === id) && mayTouch(doc, options, "pinMember", id);
  };
  const cancel = () => {
    if (store.state.carried) store.set({ carried: undefined, ...atRest(store.state.drawing) });
  };
  return {
    may,
    to: (id, { x, y }) => {
      transition.finish();
      const { carried: before, drawing, selected } = store.state;
      const others = selected.includes(id) ? selected.filter((one) => one !== id && may(one)) : [];
      const carried = { id, x, y, along: before?.along ?? others };
      store.set({ carried, ...whileCarried(drawing, carried) });
    },
    drop: (source) => {
      const { carried, drawing } = store.state;
      if (!carried) return;
      const stood = symbolOf(drawing.placement, carried.id);
      if (stood?.x === carried.x && stood.y === carried.y) return cancel();
      const open = questionAt(store.state, carried);
      if (open) {
        cancel();
        store.set({ open });
        return;
      }
      actions.attempt(() => actions.drop(carriedTo(drawing, carried), source));
      // Still carried only where the step was refused.
      cancel();
    },
    cancel,
  };
}
