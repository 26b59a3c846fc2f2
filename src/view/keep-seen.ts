import type { Frame } from "./picture.ts";
import type { Store } from "./state.ts";

/** Kept free of the edge of the room, in CSS pixels. */
const EDGE = 12;

/** Scrolls a map in its room so that who is selected is seen, also where a panel has taken a part of that room. */
export function makeKeepSeen(store: Store, { wrapper, nodeOf }: Frame): () => void {
  return () => {
    const [id] = store.state.selected;
    const node = nodeOf(id ?? "");
    if (!node || !wrapper.classList.contains("ecomap-scrolled")) return;
    const below = node.getBoundingClientRect().bottom - wrapper.getBoundingClientRect().bottom;
    wrapper.scrollTop += Math.max(0, below + EDGE);
  };
}
