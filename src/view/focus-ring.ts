import { meantTie } from "./meant.ts";
import { metAt } from "./met.ts";
import type { Frame } from "./picture.ts";
import type { Machine, Store } from "./state.ts";
import type { Zoom } from "./zoom.ts";

/** Where the focus is. The map is one stop of the Tab key; inside, the focus goes from one to another. */
export interface FocusRing extends Machine {
  /** Gives the client or a member the focus, and brings it into sight. */
  readonly to: (id: string) => void;
}

export function makeFocusRing(store: Store, { svg, nodeOf }: Frame, zoom: Zoom): FocusRing {
  let pressed = false;
  const to = (id: string) => {
    store.set({ current: id, tie: undefined });
    zoom.reveal(id);
    (nodeOf(id) ?? svg).focus();
  };

  /** To whom one left, and where a tie of theirs is selected, to that: keys are about it, as the panel is. */
  const comeBack = () => {
    const { current, drawing } = store.state;
    to(current);
    const tie = meantTie(store.state);
    if (drawing.index.tiesOf.get(current)?.some(({ id }) => id === tie)) store.set({ tie });
  };

  const onIn = ({ target }: FocusEvent) => {
    // By Tab the focus goes on to the current one; a click on the stage leaves it there.
    if (target === svg && !pressed && !store.state.covered) return comeBack();
    const met = metAt(target, store.state);
    const current = met && met.is !== "tie" ? met.id : store.state.current;
    const shown = target !== svg && svg.querySelector(":focus-visible") !== null;
    store.set({ focus: shown ? "shown" : "in", ...(current !== store.state.current && { current, tie: undefined }) });
  };
  const onOut = ({ relatedTarget }: FocusEvent) => {
    if (!isNode(relatedTarget) || !svg.contains(relatedTarget)) store.set({ focus: "none", tie: undefined });
  };
  const press = (now: boolean) => () => {
    pressed = now;
  };

  const { signal } = store;
  const first = { signal, capture: true };
  svg.addEventListener("focusin", onIn, { signal });
  svg.addEventListener("focusout", onOut, { signal });
  svg.addEventListener("pointerdown", press(true), first);
  for (const type of ["pointerup", "pointercancel"]) svg.ownerDocument.addEventListener(type, press(false), first);
  return {
    to,
    update: (state, before) => {
      // Who had the focus may be gone from the map, or the sheet from it.
      const lost = state.focus !== "none" && state.drawing !== before.drawing && !svg.matches(":focus-within");
      if (!state.covered && (lost || (before.covered && svg.matches(":focus")))) to(state.current);
    },
  };
}

const isNode = (target: EventTarget | null): target is Node => target !== null && "nodeType" in target;
