import { keyOf } from "../picture/to-dom.ts";
import type { ViewState } from "./state.ts";

/** Whom or what an event has met. */
export interface Met {
  readonly is: "member" | "tie" | "client";
  readonly id: string;
}

const PARTS = ".ecomap-member, .ecomap-client, .ecomap-tie, .ecomap-hit";

/** Whom or what an event's target belongs to; `undefined` on the bare stage. Ids of the document stand in no attribute. */
export function metAt(target: EventTarget | null, { drawing }: Pick<ViewState, "drawing">): Met | undefined {
  const node = isElement(target) ? target.closest(PARTS) : null;
  const key = node ? keyOf(node) : undefined;
  if (key === "client") return { is: "client", id: drawing.index.doc.client.id };
  for (const is of ["member", "tie"] as const)
    if (key?.startsWith(`${is}:`)) return { is, id: key.slice(is.length + 1) };
  return undefined;
}

export const isElement = (target: EventTarget | null): target is Element => target !== null && "closest" in target;
