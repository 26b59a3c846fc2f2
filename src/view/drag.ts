import type { Point } from "../layout/types.ts";
import type { Carry } from "./carry.ts";
import { metAt } from "./met.ts";
import { placeOf } from "./pointer.ts";
import { symbolOf } from "./shown.ts";
import type { Store } from "./state.ts";
import { CLICK_DISTANCE } from "./zoom.ts";

/** Who is held by which pointer: where that came down on the page, and from there to the middle of the symbol on the map. */
interface Grip {
  readonly id: string;
  readonly pointer: number;
  readonly down: Point;
  readonly off: Point;
}

/** A member follows the mouse, finger or pen that holds it, once that has moved far enough to be no click. */
export function makeDrag(store: Store, svg: SVGSVGElement, carry: Carry): void {
  let grip: Grip | undefined;
  let phase: "held" | "carrying" | "given up" = "held";
  /** A browser takes the end of a drag for a click as well. */
  let isDragged = false;

  const onDown = (event: PointerEvent) => {
    isDragged = false;
    const { carried, link, placement } = store.state;
    if (grip || carried || link || event.ctrlKey || event.button !== 0 || !event.isPrimary) return;
    const met = metAt(event.target, store.state);
    const symbol = met?.is === "member" && carry.may(met.id) ? symbolOf(placement, met.id) : undefined;
    if (!symbol) return;
    const { x, y } = placeOf(svg, event);
    grip = {
      ...{ id: symbol.id, pointer: event.pointerId, down: { x: event.clientX, y: event.clientY } },
      off: { x: symbol.x - x, y: symbol.y - y },
    };
    phase = "held";
  };
  const onMove = (event: PointerEvent) => {
    if (!grip || event.pointerId !== grip.pointer) return;
    const { id, down, off } = grip;
    const isFar = Math.hypot(event.clientX - down.x, event.clientY - down.y) >= CLICK_DISTANCE;
    if (phase === "held" && isFar) phase = "carrying";
    else if (phase === "carrying" && !store.state.carried) phase = "given up";
    if (phase !== "carrying") return;
    const { x, y } = placeOf(svg, event);
    carry.to(id, { x: x + off.x, y: y + off.y });
  };
  const onEnd = ({ type, pointerId }: PointerEvent) => {
    if (pointerId !== grip?.pointer) return;
    grip = undefined;
    isDragged = phase !== "held";
    if (phase === "carrying" && type === "pointercancel") carry.cancel();
    else if (phase === "carrying") carry.drop("pointer");
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !grip || phase !== "carrying") return;
    event.preventDefault();
    event.stopPropagation();
    phase = "given up";
    carry.cancel();
  };

  const { signal } = store;
  const first = { signal, capture: true };
  const page = svg.ownerDocument;
  svg.addEventListener("pointerdown", onDown, { signal });
  page.addEventListener("pointermove", onMove, { signal });
  for (const type of ["pointerup", "pointercancel"] as const) page.addEventListener(type, onEnd, { signal });
  page.addEventListener("keydown", giveUp, first);
  // The map does not pan with who is held.
  for (const type of ["mousedown", "touchstart"] as const)
    svg.addEventListener(type, (event) => grip && phase === "held" && event.stopImmediatePropagation(), {
      signal,
      passive: true,
    });
  // Nor does the page scroll.
  svg.addEventListener("touchmove", (event) => grip && event.preventDefault(), { signal, passive: false });
  svg.addEventListener("click", (event) => isDragged && event.stopImmediatePropagation(), first);
}
