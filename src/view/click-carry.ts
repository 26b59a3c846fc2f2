import type { Announcer } from "./announce.ts";
import type { Carry } from "./carry.ts";
import { placeOf } from "./pointer.ts";
import { symbolOf } from "./shown.ts";
import type { Machine, Store } from "./state.ts";
import { nameOf } from "./walk.ts";

/** Moves a member without dragging. */
export interface ClickCarry extends Machine {
  /** Takes a member up, where it may be moved, with the others who are selected. */
  readonly takeUp: (id: string) => void;
}

/**
 * Moves a member without dragging: a double click or double tap on its symbol takes it up, the next click puts it down,
 * Escape lets go. For those whose hand cannot hold and move at once (WCAG 2.2, 2.5.7).
 */
export function makeClickCarry(store: Store, svg: SVGSVGElement, carry: Carry, { say }: Announcer): ClickCarry {
  let taken: string | undefined;

  const takeUp = (id: string) => {
    const stood = carry.may(id) ? symbolOf(store.state.placement, id) : undefined;
    if (!stood) return;
    carry.to(stood.id, stood);
    // Only now: what was still in motion came to rest first, with nobody carried.
    taken = stood.id;
    const { carried, drawing, options } = store.state;
    const names = [taken, ...(carried?.along ?? [])].map((one) => nameOf(drawing, one));
    say(options.language.sentences.takenUp(options.language.list(names)), true);
  };
  const follow = (event: PointerEvent) => {
    if (taken !== undefined) carry.to(taken, placeOf(svg, event));
  };
  const putDown = (event: MouseEvent) => {
    if (taken === undefined) return;
    event.stopPropagation();
    carry.to(taken, placeOf(svg, event));
    carry.drop("pointer");
  };
  const letGo = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || taken === undefined) return;
    event.stopPropagation();
    carry.cancel();
  };

  const { signal } = store;
  svg.addEventListener("pointermove", follow, { signal });
  svg.addEventListener("click", putDown, { signal, capture: true });
  svg.ownerDocument.addEventListener("keydown", letGo, { signal, capture: true });
  return {
    takeUp,
    update: ({ carried }) => {
      if (!carried) taken = undefined;
    },
  };
}
