import type { EcomapDocument } from "../document/types.ts";
import type { Drawing } from "../scene/drawing.ts";
import { atRest, onTheWay } from "./shown.ts";
import type { Machine, Store, ViewState } from "./state.ts";
import { isDrawn } from "./walk.ts";

const LASTS = 240;
/** Beyond so many members a transition would stutter. */
const UP_TO = 200;

/** Brings another drawing on. */
export interface Transition extends Machine {
  /** Shows a document's drawing: by a short calm transition from what is shown now, or, where that is not wanted, at once. */
  readonly show: (doc: EcomapDocument, drawing: Drawing, calmly: boolean) => void;
  /** Is at the end of the way at once. */
  readonly finish: () => void;
}

/** The others make room: at most a quarter of a second, and not at all for who wants no motion. */
export function makeTransition(store: Store, page: Window | null): Transition {
  let frame = 0;
  const stop = () => {
    if (frame !== 0) page?.cancelAnimationFrame(frame);
    frame = 0;
  };

  const finish = () => {
    if (frame === 0) return;
    stop();
    store.set(atRest(store.state.drawing));
  };

  const show: Transition["show"] = (doc, drawing, calmly) => {
    stop();
    const { placement: from } = store.state;
    const options = { ...store.state.options, page: drawing.look.sheet.page };
    const next = { doc, drawing, options, carried: undefined, ...stillThere(store.state, doc, drawing) };
    if (!calmly || !page || !mayMove(page) || drawing.placement.members.length > UP_TO) {
      store.set({ ...next, ...atRest(drawing) });
      return;
    }
    store.set({ ...next, ...onTheWay(from, drawing, 0) });
    let start = 0;
    const step = (now: number) => {
      start ||= now;
      const share = (now - start) / LASTS;
      if (share >= 1) finish();
      else {
        store.set(onTheWay(from, drawing, share * share * (3 - 2 * share)));
        frame = page.requestAnimationFrame(step);
      }
    };
    frame = page.requestAnimationFrame(step);
  };

  return { show, finish, destroy: stop };
}

/** Nobody who has gone is current or selected, nor has a field or a tie begun; by a change what was asked is answered. */
function stillThere(
  state: ViewState,
  doc: EcomapDocument,
  drawing: Drawing,
): Pick<ViewState, "selected" | "current" | "tie" | "hovered" | "open" | "link"> {
  const { selected, current, tie, hovered, open, link } = state;
  // Where the map is drawn anew alone, as when its room changes, who is new is still asked after.
  const isSame = doc === state.doc && drawing.words.voice === state.drawing.words.voice;
  const isKept =
    open?.is === "add" || (open?.is === "rename" && isDrawn(drawing, open.id)) || (open?.is === "who" && isSame);
  return {
    hovered: hovered !== undefined && isDrawn(drawing, hovered) ? hovered : undefined,
    open: isKept ? open : undefined,
    link: link && isDrawn(drawing, link.from) ? link : undefined,
    selected: selected.every((id) => isDrawn(drawing, id)) ? selected : selected.filter((id) => isDrawn(drawing, id)),
    current: isDrawn(drawing, current) ? current : drawing.index.doc.client.id,
    tie: tie !== undefined && isDrawn(drawing, tie) ? tie : undefined,
  };
}

const mayMove = (page: Window): boolean =>
  page.document.visibilityState === "visible" && !page.matchMedia("(prefers-reduced-motion: reduce)").matches;
