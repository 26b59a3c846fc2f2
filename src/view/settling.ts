import type { EcomapDocument } from "../document/types.ts";
import { afterSeen, isInSight } from "./after-seen.ts";
import { atRest } from "./shown.ts";
import type { Machine, Store } from "./state.ts";

/** Beyond so many members drawing a map takes longer than a blink: a sketch of it is shown first. */
const AT_ONCE_UP_TO = 200;
/** What begins with one of these is done with the map itself. */
const BEGINNINGS = ["pointerdown", "mousedown", "touchstart", "keydown", "focusin"] as const;

/** Whether somebody could see a sketch of a map before the map. */
export const isSketched = ({ members }: EcomapDocument, container: Element): boolean =>
  members.length > AT_ONCE_UP_TO && isInSight(container);

/** Goes on from a sketch to the map. */
export interface Settling extends Machine {
  /** When the map is drawn as it rests; also when it never will be, as its view has gone. */
  readonly settled: Promise<void>;
  /** Draws the map at once, where that is still to come. */
  readonly settle: () => void;
}

/** Draws the map once its sketch has been seen, and before anything is done with it. */
export function makeSettling(store: Store, wrapper: HTMLElement): Settling {
  const { drawing: first } = store.state;
  let tell = () => {};
  const settled = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const page = wrapper.ownerDocument.defaultView;
  const { drawn } = first;
  if (!drawn || !page) {
    tell();
    return { settled, settle: () => {} };
  }
  const settle = () => {
    if (store.state.drawing !== first) return;
    const drawing = drawn();
    store.set({ drawing, ...atRest(drawing) });
  };
  const stop = afterSeen(page, settle);
  const end = () => {
    stop();
    tell();
  };
  for (const type of BEGINNINGS) wrapper.addEventListener(type, settle, { capture: true, signal: store.signal });
  return {
    settled,
    settle,
    update: ({ drawing }, before) => {
      if (before.drawing === first && drawing !== first) end();
    },
    destroy: end,
  };
}
