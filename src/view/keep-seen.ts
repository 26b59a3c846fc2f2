import type { Frame } from "./picture.ts";
import type { Store } from "./state.ts";

/** Kept free of the edge of the room, in CSS pixels. */
const EDGE = 12;

/** Scrolls a map in its room so that who is selected is seen, also where a panel has taken a part of that room. */
export function makeKeepSeen(store: Store, { wrapper, nodeOf }: Frame): () => void {
  return () => {
    const [id] = store.state.selected;
    const node = id === undefined ? undefined : nodeOf(id);
    if (!node || !wrapper.classList.contains("ecomap-scrolled")) return;
    const [one, room] = [node.getBoundingClientRect(), wrapper.getBoundingClientRect()];
    const below = one.bottom + EDGE - room.bottom;
    wrapper.scrollTop += below > 0 ? below : Math.min(0, one.top - EDGE - room.top);
  };
}
