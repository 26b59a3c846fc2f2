import type { Audience } from "../document/schema/terms.ts";
import type { EcomapError } from "../errors/ecomap-error.ts";
import type { PaperName } from "../scene/sheet.ts";
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

export type ExportFormat = "print" | "svg" | "png";

/** What is about to leave the page, for a log of who saw what: it names nobody. */
export interface ElementExport {
  readonly audience: Audience;
  readonly format: ExportFormat;
  /** The sheet of a print; `none` of a file. */
  readonly paper: PaperName;
  /** Who reads a report, by the id among the document's `readers`; else empty. */
  readonly reader: string;
}

/** The events of `<eco-map>`: those of a view as `ecomap-click-member`, and `ecomap-error`. They bubble and are composed. */
export type EcoMapEventMap = {
  readonly [T in keyof ViewEvents as `ecomap-${Kebab<T>}`]: CustomEvent<ViewEvents[T]>;
} & {
  /** A document that cannot be read, an option that is not known, a language that is not there. */
  readonly "ecomap-error": CustomEvent<ElementError>;
  /** People began to be led through questions, or to draw again. */
  readonly "ecomap-mode": CustomEvent<{ readonly mode: Mode }>;
  /** Something is about to leave the page. Who prevents the default does it, or does not do it, in place of the element. */
  readonly "ecomap-export": CustomEvent<ElementExport>;
};

/** The events of a view that an element passes on. */
export const VIEW_EVENTS = [
  ...(["clickMember", "enterMember", "leaveMember", "clickTie", "enterTie", "leaveTie"] as const),
  ...(["clickClient", "enterClient", "leaveClient", "clickStage", "select", "cover", "reveal", "change"] as const),
] satisfies readonly (keyof ViewEvents)[];

/** The name of a view's event on the element: `ecomap-click-member` for `clickMember`. */
export const eventName = (type: keyof ViewEvents): string =>
  `ecomap-${type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Tells the page something of an element; answers whether nobody prevented what follows. */
export function tell(element: EventTarget, type: string, detail: unknown, cancelable = false): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

/** Tells the page that something is about to leave it; answers whether it may. */
export const tellExport = (element: EventTarget, { audience, reader, ...detail }: ElementExport): boolean =>
  tell(element, "ecomap-export", { audience, reader: audience === "report" ? reader : "", ...detail }, true);
