import { type D3DragEvent, drag } from "d3-drag";
import { select } from "d3-selection";
import type { Point } from "../layout/types.ts";
import type { Carry } from "./carry.ts";
import { metAt } from "./met.ts";
import { symbolOf } from "./shown.ts";
import type { Machine, Store } from "./state.ts";
import { CLICK_DISTANCE } from "./zoom.ts";

interface Grip extends Point {
  readonly id: string;
}
type Drag = D3DragEvent<SVGSVGElement, unknown, Grip>;

/** A member follows the mouse, finger or pen that holds it, once that has moved far enough to be no click. */
export function makeDrag(store: Store, svg: SVGSVGElement, carry: Carry): Machine {
  let phase: "idle" | "held" | "carrying" | "given up" = "idle";

  const stage = () => svg.querySelector<SVGGElement>(".ecomap-viewport") ?? svg;
  const gripOf = (target: EventTarget | null): string | undefined => {
    const met = metAt(target, store.state);
    return met?.is === "member" && carry.may(met.id) ? met.id : undefined;
  };
  const mayHold = (event: MouseEvent | TouchEvent): boolean => {
    if (
      phase !== "idle" ||
      store.state.carried ||
      store.state.link ||
      event.ctrlKey ||
      ("touches" in event ? event.touches.length > 1 : event.button !== 0)
    )
      return false;
    return gripOf(event.target) !== undefined;
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || phase !== "carrying") return;
    event.preventDefault();
    event.stopPropagation();
    phase = "given up";
    carry.cancel();
  };
  svg.ownerDocument.addEventListener("keydown", giveUp, { signal: store.signal, capture: true });

  const behaviour = drag<SVGSVGElement, unknown, Grip>()
    .filter(mayHold)
    .touchable(true)
    .clickDistance(CLICK_DISTANCE)
    .container(stage)
    .subject((event: Drag) => {
      const id = gripOf(event.sourceEvent.target) ?? "";
      const { x, y } = symbolOf(store.state.placement, id) ?? event;
      return { id, x, y };
    })
    .on("start", () => {
      phase = "held";
    })
    .on("drag", ({ subject, x, y }: Drag) => {
      const pixels = stage().getScreenCTM()?.a ?? 1;
      const far = ((x - subject.x) * pixels) ** 2 + ((y - subject.y) * pixels) ** 2;
      if (phase === "held" && far >= CLICK_DISTANCE ** 2) phase = "carrying";
      else if (phase === "carrying" && !store.state.carried) phase = "given up";
      if (phase === "carrying") carry.to(subject.id, { x, y });
    })
    .on("end", ({ sourceEvent }: Drag) => {
      if (phase === "carrying" && sourceEvent.type === "touchcancel") carry.cancel();
      else if (phase === "carrying") carry.drop("pointer");
      phase = "idle";
    });

  select<SVGSVGElement, unknown>(svg).call(behaviour);
  // How touches are taken is said by the stylesheet, as it depends on the state.
  if (svg.hasAttribute("style")) svg.removeAttribute("style");
  return {
    destroy: () => select(svg).on(".drag", null),
  };
}
