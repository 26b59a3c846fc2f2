import type { Actions } from "./actions.ts";
import type { Emitter } from "./events.ts";
import { type Met, metAt } from "./met.ts";
import { mayTouch } from "./options.ts";
import type { Store } from "./state.ts";

/** Clicks select, and the pointer enters and leaves. */
export function makePointer(store: Store, svg: SVGSVGElement, { emit }: Emitter, actions: Actions): void {
  let over: Met | undefined;

  const tell = (verb: "enter" | "leave" | "click", met: Met) => {
    if (met.is === "member") emit(`${verb}Member`, { member: met.id });
    else if (met.is === "tie") emit(`${verb}Tie`, { tie: met.id });
    else emit(`${verb}Client`, { client: met.id });
  };
  const hover = (met: Met | undefined) => {
    const before = over;
    if (before?.is === met?.is && before?.id === met?.id) return;
    over = met;
    if (before) tell("leave", before);
    if (met) tell("enter", met);
  };
  const onOver = (event: PointerEvent) => {
    // A finger does not hover, and who carries someone over others does not enter them.
    if (event.pointerType !== "touch" && !store.state.carried) hover(metAt(event.target, store.state));
  };

  const onClick = (event: MouseEvent) => {
    if (store.state.covered) return;
    const met = metAt(event.target, store.state);
    const adds = event.shiftKey || store.state.several;
    if (!met) {
      emit("clickStage", placeOf(svg, event));
      if (!adds) actions.select([]);
      // On an empty map whoever clicks answers its question.
      const { doc, options } = store.state;
      if (doc.members.length === 0 && mayTouch(doc, options, "addMember"))
        store.set({ open: { is: "add", at: undefined } });
      return;
    }
    tell("click", met);
    // What was clicked is meant now, not where the keys were.
    if (store.state.focus === "shown") store.set({ focus: "in", tie: undefined });
    actions.choose(met.id, adds);
  };

  const { signal } = store;
  svg.addEventListener("pointerover", onOver, { signal });
  svg.addEventListener("pointerleave", () => hover(undefined), { signal });
  svg.addEventListener("click", onClick, { signal });
}

/** Where on the map an event is, in map units. */
export function placeOf(
  svg: SVGSVGElement,
  { clientX, clientY }: MouseEvent,
): { readonly x: number; readonly y: number } {
  const matrix = svg.querySelector<SVGGElement>(".ecomap-viewport")?.getScreenCTM();
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix?.inverse());
  return { x, y };
}
