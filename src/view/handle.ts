import type { Offered } from "../picture/hands.ts";
import type { Linking } from "./link.ts";
import { isElement, metAt } from "./met.ts";
import { handleAt, handledIn, lineOf } from "./offered.ts";
import type { Over } from "./over.ts";
import { symbolOf } from "./shown.ts";
import type { Machine, Store, ViewState } from "./state.ts";
import { CLICK_DISTANCE } from "./zoom.ts";

/**
 * A handle beside whoever is pointed at, selected or has the focus: dragged to another it draws a tie, clicked it begins one.
 * Dragging the symbol itself always moves it.
 */
export function makeHandle(store: Store, svg: SVGSVGElement, over: Over, linking: Linking): Machine {
  const fingers = svg.ownerDocument.defaultView?.matchMedia("(pointer: coarse)");
  let held: { readonly x: number; readonly y: number; dragged: boolean } | undefined;

  const offeredIn = (state: ViewState): Offered => {
    const { placement, link, options } = state;
    const from = link ? link.from : linking.may() ? handledIn(state) : undefined;
    const symbol = from === undefined ? undefined : symbolOf(placement, from);
    const toPixels = symbol && over.toPixels();
    if (!symbol || !toPixels) return {};
    // While it is held the handle stays, else it gives way to the line.
    const handle =
      !link || held ? handleAt(symbol, toPixels, options.language.sentences.handle, fingers?.matches === true) : {};
    return link ? { ...handle, ...lineOf(link, state, toPixels) } : handle;
  };

  const isHandle = (target: EventTarget | null): boolean =>
    isElement(target) && target.closest(".ecomap-handle") !== null;
  const onDown = (event: PointerEvent) => {
    const from = handledIn(store.state);
    if (event.button !== 0 || !event.isPrimary || from === undefined || !isHandle(event.target)) return;
    // The focus stays where it is.
    event.preventDefault();
    over.layer.setPointerCapture(event.pointerId);
    held = { x: event.clientX, y: event.clientY, dragged: false };
    linking.start(from);
  };
  const onMove = (event: PointerEvent) => {
    if (!held) return;
    held.dragged ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) >= CLICK_DISTANCE;
    if (held.dragged) linking.to(event);
  };
  const onUp = () => {
    const was = held;
    held = undefined;
    // Only clicked: the next one who is clicked is the other end.
    if (was?.dragged) linking.end(store.state.link?.to, "pointer");
  };
  const onCancel = () => {
    if (held) linking.end(undefined, "pointer");
    held = undefined;
  };
  const hover = (id: string | undefined) => {
    if (id !== store.state.hovered) store.set({ hovered: id });
  };
  const onOver = ({ target, pointerType }: PointerEvent) => {
    const { carried, covered } = store.state;
    if (carried || covered) return;
    if (pointerType === "touch") return hover(undefined);
    const met = metAt(target, store.state);
    hover(met && met.is !== "tie" ? met.id : undefined);
  };
  /** To the handle is not away from whom it is of. */
  const onLeave = ({ relatedTarget }: PointerEvent) => {
    if (!isHandle(relatedTarget) && !held) hover(undefined);
  };

  const { signal } = store;
  svg.addEventListener("pointerover", onOver, { signal });
  svg.addEventListener("pointerleave", onLeave, { signal });
  over.layer.addEventListener("pointerleave", onLeave, { signal });
  over.layer.addEventListener("pointerdown", onDown, { signal });
  // What holds the handle does not pan the page.
  const still = (event: TouchEvent) => isHandle(event.target) && event.preventDefault();
  over.layer.addEventListener("touchstart", still, { signal, passive: false });
  over.layer.addEventListener("pointermove", onMove, { signal });
  over.layer.addEventListener("pointerup", onUp, { signal });
  over.layer.addEventListener("pointercancel", onCancel, { signal });
  const resized = new ResizeObserver(() => over.offer(offeredIn(store.state)));
  resized.observe(svg);
  return {
    update: (state, before) => {
      if (PARTS.some((part) => state[part] !== before[part])) over.offer(offeredIn(state));
    },
    destroy: () => resized.disconnect(),
  };
}

/** What a handle follows from. */
const PARTS: readonly (keyof ViewState)[] = [
  "placement",
  "transform",
  "hovered",
  "selected",
  "current",
  "focus",
  "link",
  "carried",
  "covered",
  "open",
  "options",
];
