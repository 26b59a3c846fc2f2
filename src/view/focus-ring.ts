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

  const onIn = ({ target }: FocusEvent) => {
    // By Tab the focus goes on to the current one; a click on the stage leaves it there.
    if (target === svg && !pressed && !store.state.covered) return to(store.state.current);
    const met = metAt(target);
    const current =
      met?.is === "client" ? store.state.doc.client.id : met?.is === "member" ? met.id : store.state.current;
    const shown = target !== svg && svg.querySelector(":focus-visible") !== null;
    store.set({ focus: shown ? "shown" : "in", ...(current !== store.state.current && { current, tie: undefined }) });
  };
  const onOut = ({ relatedTarget }: FocusEvent) => {
    if (!isNode(relatedTarget) || !svg.contains(relatedTarget)) store.set({ focus: "none", tie: undefined });
  };
  const onDown = () => {
    pressed = true;
  };
  const onUp = () => {
    pressed = false;
  };

  const page = svg.ownerDocument;
  svg.addEventListener("focusin", onIn);
  svg.addEventListener("focusout", onOut);
  svg.addEventListener("pointerdown", onDown, true);
  for (const type of ["pointerup", "pointercancel"]) page.addEventListener(type, onUp, true);
  return {
    to,
    update: (state, before) => {
      // Who had the focus may be gone from the map, or the sheet from it.
      const lost = state.focus !== "none" && state.drawing !== before.drawing && !svg.matches(":focus-within");
      if (!state.covered && (lost || (before.covered && svg.matches(":focus")))) to(state.current);
    },
    destroy: () => {
      svg.removeEventListener("focusin", onIn);
      svg.removeEventListener("focusout", onOut);
      svg.removeEventListener("pointerdown", onDown, true);
      for (const type of ["pointerup", "pointercancel"]) page.removeEventListener(type, onUp, true);
    },
  };
}

const isNode = (target: EventTarget | null): target is Node => target !== null && "nodeType" in target;
