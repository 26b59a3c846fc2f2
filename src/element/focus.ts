import { keepInSight } from "../view/in-sight.ts";

/** What text is typed into. */
export const WRITES = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";
/** What takes the focus by Tab. */
export const STOPS =
  ":is(button, input, select, textarea, summary, a[href], [tabindex]):not([tabindex='-1'], :disabled)";

const isThere = (node: Element): boolean => node.isConnected && node.checkVisibility({ visibilityProperty: true });

/** The first within a place that takes the focus by Tab. */
export const stopIn = (place: ParentNode): HTMLElement | SVGElement | undefined =>
  [...place.querySelectorAll<HTMLElement | SVGElement>(STOPS)].find(isThere);

/**
 * Whoever had the focus in a shadow tree may go with what is drawn anew. It then goes to the first that can take it in the
 * nearest place that is left: never back to the start of the page. A field
 * that is typed in stays in sight. Answers what to call after each drawing.
 */
export function keepFocus(root: ShadowRoot): () => void {
  const page = root.ownerDocument;
  /** Who had the focus last, and all that this stands in. */
  let trail: readonly Element[] = [];

  let letGo = () => {};

  const settle = () => {
    const [last, ...places] = trail;
    // Whether something is seen takes the page long to tell: that comes last.
    if (!last || page.activeElement !== page.body || isThere(last)) return;
    for (const place of [...places.filter(isThere), root]) {
      const next = stopIn(place);
      if (next) return next.focus();
    }
  };
  const note = (event: Event) => {
    const path = event.composedPath();
    trail = path.slice(0, path.indexOf(root)).filter((node) => node instanceof Element);
    page.addEventListener("pointerdown", leave, { capture: true });
    const [target] = trail;
    if (event.type !== "focusin" || !target?.matches(WRITES)) return;
    letGo();
    letGo = keepInSight(target);
  };
  const leave = (event: Event) => {
    if (event.composedPath().includes(root)) return;
    trail = [];
    page.removeEventListener("pointerdown", leave, { capture: true });
  };
  const lose = (event: Event) => {
    const isGoing = event instanceof FocusEvent && event.relatedTarget !== null;
    letGo();
    queueMicrotask(() => {
      const [last] = trail;
      // Another window may take the focus for a while.
      if (last && isThere(last) && root.activeElement === null) trail = [];
      // A dialog that closes is gone before the focus is back where it was.
      else if (!isGoing) settle();
    });
  };
  root.addEventListener("focusin", note);
  root.addEventListener("pointerdown", note);
  root.addEventListener("focusout", lose);
  return settle;
}
