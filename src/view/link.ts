import type { PlacedSymbol, Point } from "../layout/types.ts";
import type { Actions } from "./actions.ts";
import type { Announcer } from "./announce.ts";
import type { Edits } from "./edits.ts";
import { mayTouch } from "./options.ts";
import { placeOf } from "./pointer.ts";
import type { Link, Machine, Store } from "./state.ts";
import { nameOf } from "./walk.ts";

/** Draws a tie from one to another: by keys, by clicks, or by dragging the handle. */
export interface Linking extends Machine {
  /** Whether ties may be drawn. */
  readonly may: () => boolean;
  readonly start: (from: string) => void;
  /** The hand is there now. */
  readonly to: (event: PointerEvent) => void;
  /** Ends it at someone, or at nobody. */
  readonly end: (to: string | undefined, source: "pointer" | "key") => void;
}

/** How far beside a symbol a hand still means it, in map units. */
const REACH = 10;

export function makeLinking(
  store: Store,
  svg: SVGSVGElement,
  {
    actions,
    edits,
    announcer: { say },
  }: { readonly actions: Actions; readonly edits: Edits; readonly announcer: Announcer },
): Linking {
  const sentences = () => store.state.options.language.sentences;
  const someoneAt = (at: Point, from: string): string | undefined => {
    const { client, members } = store.state.placement;
    const isMeant = ({ id, x, y, radius }: PlacedSymbol) =>
      id !== from && (at.x - x) ** 2 + (at.y - y) ** 2 <= (radius + REACH) ** 2;
    return [client, ...members].find(isMeant)?.id;
  };
  const leadTo = (link: Link, event: MouseEvent) => {
    const at = placeOf(svg, event);
    const next = { ...link, at, to: someoneAt(at, link.from) };
    store.set({ link: next });
    return next;
  };
  const end: Linking["end"] = (to, source) => {
    const { link } = store.state;
    if (!link) return;
    store.set({ link: undefined });
    if (to !== undefined && to !== link.from) actions.attempt(() => edits.connect(link.from, to, source));
    else say(sentences().noTie);
  };

  const follow = (event: PointerEvent) => {
    const { link } = store.state;
    if (link && event.pointerType !== "touch") leadTo(link, event);
  };
  const click = (event: MouseEvent) => {
    const { link } = store.state;
    if (!link) return;
    event.stopPropagation();
    end(leadTo(link, event).to, "pointer");
  };
  const letGo = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !store.state.link) return;
    event.preventDefault();
    event.stopPropagation();
    end(undefined, "key");
  };
  const { signal } = store;
  svg.addEventListener("pointermove", follow, { signal });
  svg.addEventListener("click", click, { signal, capture: true });
  svg.ownerDocument.addEventListener("keydown", letGo, { signal, capture: true });

  return {
    may: () => mayTouch(store.state.doc, store.state.options, "addTie"),
    start: (from) => {
      store.set({ link: { from, at: undefined, to: undefined } });
      say(sentences().connecting(nameOf(store.state.drawing, from)), true);
    },
    to: (event) => {
      const { link } = store.state;
      if (link) leadTo(link, event);
    },
    end,
    update: ({ link, covered }) => {
      if (link && covered) store.set({ link: undefined });
    },
  };
}
