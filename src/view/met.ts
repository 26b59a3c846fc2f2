import { keyOf } from "../picture/to-dom.ts";

/** Whom or what an event has met. */
export type Met =
  | { readonly is: "member"; readonly id: string }
  | { readonly is: "tie"; readonly id: string }
  | { readonly is: "client" };

const PARTS = ".ecomap-member, .ecomap-client, .ecomap-tie, .ecomap-hit";

/** Whom or what an event's target belongs to; `undefined` on the bare stage. Ids of the document stand in no attribute. */
export function metAt(target: EventTarget | null): Met | undefined {
  const node = isElement(target) ? target.closest(PARTS) : null;
  const key = node ? keyOf(node) : undefined;
  if (key === "client") return { is: "client" };
  if (key?.startsWith("member:")) return { is: "member", id: key.slice("member:".length) };
  if (key?.startsWith("tie:")) return { is: "tie", id: key.slice("tie:".length) };
  return undefined;
}

const isElement = (target: EventTarget | null): target is Element => target !== null && "closest" in target;
