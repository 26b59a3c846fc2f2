import type { Machine, Store } from "./state.ts";

/** The maps of the page, and how each is covered or uncovered. */
const maps = new Map<Store, () => void>();

/** Covers a map. F9 covers all that are on the page, wherever the focus is; where all are covered it uncovers them. */
export interface Cover extends Machine {
  readonly turn: () => void;
}

export function makeCover(store: Store, page: Document, letGo: () => void): Cover {
  const turn = () => {
    letGo();
    store.set({ covered: !store.state.covered });
  };
  const onKey = (event: KeyboardEvent) => {
    // Another map was told first.
    if (event.key !== "F9" || event.defaultPrevented) return;
    event.preventDefault();
    const all = [...maps];
    const open = all.filter(([{ state }]) => !state.covered);
    for (const [, turnOne] of open.length > 0 ? open : all) turnOne();
  };
  maps.set(store, turn);
  page.addEventListener("keydown", onKey, { signal: store.signal });
  return { turn, destroy: () => maps.delete(store) };
}
