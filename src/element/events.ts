import type { EcomapError } from "../errors/ecomap-error.ts";
import type { ViewEvents } from "../view/events.ts";
import type { Mode } from "./mode.ts";

type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : S;

/** What could not be done, with a sentence for people in the language of the element. */
export interface ElementError {
  readonly error: EcomapError;
  readonly message: string;
}

/** The events of `<eco-map>`: those of a view as `ecomap-click-member`, and `ecomap-error`. They bubble and are composed. */
export type EcoMapEventMap = {
  readonly [T in keyof ViewEvents as `ecomap-${Kebab<T>}`]: CustomEvent<ViewEvents[T]>;
} & {
  /** A document that cannot be read, an option that is not known, a language that is not there. */
  readonly "ecomap-error": CustomEvent<ElementError>;
  /** People began to be led through questions, or to draw again. */
  readonly "ecomap-mode": CustomEvent<{ readonly mode: Mode }>;
};

/** The events of a view that an element passes on. */
export const VIEW_EVENTS = [
  ...(["clickMember", "enterMember", "leaveMember", "clickTie", "enterTie", "leaveTie"] as const),
  ...(["clickClient", "enterClient", "leaveClient", "clickStage", "select", "cover", "change"] as const),
] satisfies readonly (keyof ViewEvents)[];

/** The name of a view's event on the element: `ecomap-click-member` for `clickMember`. */
export const eventName = (type: keyof ViewEvents): string =>
  `ecomap-${type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Tells the page something of an element. */
export function tell(element: EventTarget, type: string, detail: unknown): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
