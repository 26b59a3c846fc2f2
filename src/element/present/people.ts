import { keyOf } from "../../picture/to-dom.ts";
import type { Drawn } from "./show.ts";
import { peopleOf } from "./spotlight.ts";

const PEOPLE = ".ecomap-scene > [role=button]";

/** Whom something in a drawing belongs to, by id. */
export function personAt(target: Element, drawn: Drawn | undefined): string | undefined {
  const person = target.closest(PEOPLE);
  const key = person ? keyOf(person) : undefined;
  return drawn && key !== undefined ? peopleOf(drawn.index).get(key) : undefined;
}

/** Gives the focus to who comes after someone in reading order, or before them, and answers who that is. */
export function focusBeside(pane: Element, drawn: Drawn, id: string, by: 1 | -1): string {
  const people = [...peopleOf(drawn.index)];
  const [key, next = id] = people.at((people.findIndex(([, one]) => one === id) + by) % people.length) ?? [];
  [...pane.querySelectorAll<SVGElement>(PEOPLE)].find((node) => keyOf(node) === key)?.focus();
  return next;
}
