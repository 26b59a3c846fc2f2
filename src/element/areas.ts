import type { EcomapDocument } from "../document/types.ts";
import { STOPS, stopIn } from "./focus.ts";

/** The parts of an element that F6 leads through. */
const AREAS = ".head, .guide, .stage, .list, aside";
/** What can be read, and goes from sight when the map is covered. */
const READ = ":is(.list, .guide, aside, dialog)";

/** Gives the focus to the next part of an element that can have it, or to the one before. */
export function goToNext(root: ParentNode, isBack: boolean): void {
  const isHere = (area: Element) => area.matches(":focus-within");
  const areas = [...root.querySelectorAll(AREAS)].filter((area) => isHere(area) || stopIn(area));
  const at = areas.findIndex(isHere);
  const next = areas.at((at + (isBack ? -1 : 1)) % areas.length);
  if (next) stopIn(next)?.focus();
}

/**
 * What the area beside a map is called, with a number where elements with a map of the same title stand before this one on
 * the page; `undefined` where neither panels nor the host's own stand there.
 */
export function besideName<E extends Element & { readonly doc: EcomapDocument | undefined }>(
  element: E,
  hasPanels: boolean,
  name: string,
): string | undefined {
  if (!hasPanels && !element.querySelector(":scope > [slot=panel]")) return undefined;
  const all = [...element.ownerDocument.querySelectorAll<E>("eco-map")];
  const before = all.filter(({ doc }) => doc?.title === element.doc?.title).indexOf(element);
  return before > 0 ? `${name} ${before + 1}` : name;
}

/**
 * Takes the focus out of what goes from sight with the map, and gives it back to the same stop when that is seen again. It
 * is called before the element is drawn anew, and answers what to do after that.
 */
export function makeHiding(): (root: ParentNode, covered: boolean) => () => void {
  let left = -1;
  const stopsIn = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(`${READ} :is(${STOPS}, #asked)`)];
  return (root, covered) => {
    const cover = root.querySelector<HTMLElement>(".cover");
    if (!covered) return () => cover?.matches(":focus") && stopsIn(root)[left]?.focus();
    const isIn = root.querySelector(`:is(${READ}, .stage foreignObject):focus-within`) !== null;
    left = stopsIn(root).findIndex((stop) => stop.matches(":focus"));
    root.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    return () => isIn && cover?.focus();
  };
}
