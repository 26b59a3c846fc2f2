import { describeTie } from "../words/describe.ts";
import type { Actions } from "./actions.ts";
import type { Announcer } from "./announce.ts";
import type { Carry } from "./carry.ts";
import type { EditKeys } from "./edit-keys.ts";
import type { FocusRing } from "./focus-ring.ts";
import type { KeyCarry } from "./key-carry.ts";
import { keyOf } from "./key-of.ts";
import type { Linking } from "./link.ts";
import { type Direction, nearest } from "./nearest.ts";
import { mayTouch } from "./options.ts";
import { symbolOf } from "./shown.ts";
import type { Store } from "./state.ts";
import { across, beside, namedFrom, nextTie, readingOrder } from "./walk.ts";
import { STEP, type Zoom } from "./zoom.ts";

const ARROWS = new Map<string, Direction>([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);
/** Letters that follow each other sooner belong to one name, in milliseconds. */
const PAUSE = 700;

export interface Hands {
  readonly actions: Actions;
  readonly announcer: Announcer;
  readonly carry: Carry;
  readonly focus: FocusRing;
  readonly keyCarry: KeyCarry;
  readonly zoom: Zoom;
  readonly linking: Linking;
  readonly editKeys: EditKeys;
}

/**
 * Every gesture has a key, while the map has the focus. Arrows: the nearest one there; with Ctrl or Alt they move the
 * member. Home: the client; End: the last one; Page Up, Page Down, `[`, `]`: in reading order; letters: by name. `.`:
 * the ties of the one there. Enter: selects that tie, else who is there; space: along that tie. Ctrl+A: selects all members.
 * Escape or Backspace: back. What other keyboards write for these: {@link keyOf}.
 * `+`, `-`, `0`: zoom. Ctrl+Z, Ctrl+Y: undo, redo. Those that change the map: {@link makeEditKeys}.
 */
export function makeKeyboard(store: Store, svg: SVGSVGElement, hands: Hands): void {
  const { actions, announcer, carry, focus, keyCarry, linking, editKeys, zoom } = hands;
  /** From whom ties led on, for the way back. */
  let trail: readonly string[] = [];
  let typed = { text: "", at: 0 };

  const goTo = (id: string | undefined) => {
    if (id !== undefined && store.state.carried === undefined) focus.to(id);
  };

  const goTowards = (direction: Direction) => {
    const { placement, current } = store.state;
    const from = symbolOf(placement, current);
    const others = [placement.client, ...placement.members].filter(({ id }) => id !== current);
    if (from) goTo(nearest(from, others, direction)?.id);
  };

  const pointAtTie = () => {
    const { drawing, current, tie: before } = store.state;
    const tie = drawing.index.ties.find(({ id }) => id === nextTie(drawing, current, before));
    if (!tie) return;
    store.set({ tie: tie.id });
    announcer.say(describeTie(drawing.index, drawing.words, tie));
  };

  const choose = (adds: boolean) => {
    const { current, tie, carried, link } = store.state;
    if (carried) carry.drop("key");
    else if (link) linking.end(current, "key");
    else actions.choose(tie ?? current, adds);
  };

  const space = (adds: boolean) => {
    const { drawing, current, tie, carried, link } = store.state;
    if (tie === undefined || carried || link) return choose(adds);
    trail = [...trail, current];
    goTo(across(drawing, current, tie));
  };

  /** Answers whether there was anything to go back from: else Escape is the page's. */
  const back = (): boolean => {
    const { carried, tie, selected } = store.state;
    const last = trail.at(-1);
    if (carried) carry.cancel();
    else if (tie !== undefined) store.set({ tie: undefined });
    else if (last !== undefined) {
      trail = trail.slice(0, -1);
      goTo(last);
    } else if (selected.length > 0) actions.select([]);
    else return false;
    return true;
  };

  const type = (letter: string, at: number) => {
    typed = { text: at - typed.at < PAUSE ? typed.text + letter : letter, at };
    goTo(namedFrom(store.state.drawing, store.state.current, typed.text));
  };

  const PLAIN = new Map<string, (event: KeyboardEvent) => void>([
    ...[...ARROWS].map(([key, direction]) => [key, () => goTowards(direction)] as const),
    ["Home", () => goTo(readingOrder(store.state.drawing)[0])],
    ["End", () => goTo(readingOrder(store.state.drawing).at(-1))],
    ...["PageUp", "["].map((key) => [key, () => goTo(beside(store.state.drawing, store.state.current, -1))] as const),
    ...["PageDown", "]"].map((key) => [key, () => goTo(beside(store.state.drawing, store.state.current, 1))] as const),
    [" ", ({ shiftKey }) => space(shiftKey)],
    [".", pointAtTie],
  ]);
  const ZOOM = new Map<string, (event: KeyboardEvent) => void>([
    ["+", () => zoom.by(STEP)],
    ["=", () => zoom.by(STEP)],
    ["-", () => zoom.by(1 / STEP)],
    ["0", zoom.fit],
  ]);

  /** Whether a key with Ctrl, Alt or Meta meant something here. */
  const chord = (event: KeyboardEvent): boolean => {
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    const letter = keyOf(event).toLowerCase();
    const direction = ARROWS.get(event.key);
    if (direction) return !metaKey && keyCarry.step(direction);
    if (altKey || !(ctrlKey || metaKey)) return false;
    if (letter === "a" && !shiftKey) {
      actions.select(store.state.drawing.index.members.map(({ id }) => id));
      return true;
    }
    if (letter !== "z" && letter !== "y") return false;
    if (!mayTouch(store.state.doc, store.state.options, "placeMembers")) return false;
    actions.attempt(shiftKey || letter === "y" ? actions.redo : actions.undo);
    // To who came back with it, or stays.
    if (store.state.focus !== "none") focus.to(store.state.current);
    return true;
  };

  /** Whether a key alone meant something here. */
  const plain = (event: KeyboardEvent): boolean => {
    const key = keyOf(event);
    const act = PLAIN.get(key) ?? (store.state.options.zoomable ? ZOOM.get(key) : undefined);
    if (act) act(event);
    else if (!ZOOM.has(key) && /^[\p{L}\p{N}]$/u.test(key)) type(key, event.timeStamp);
    else return false;
    return true;
  };

  const press = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (store.state.covered) return false;
    if (key === "Escape" || key === "Backspace") return back();
    if (editKeys(event)) return true;
    if (key === "Enter") choose(event.shiftKey);
    else return event.ctrlKey || event.metaKey || event.altKey ? chord(event) : plain(event);
    return true;
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || !press(event)) return;
    // What was done in between ends a name: the next letter begins another.
    if (event.key.length > 1 || event.ctrlKey || event.metaKey) typed = { text: "", at: 0 };
    event.preventDefault();
    event.stopPropagation();
    if (store.state.focus === "in") store.set({ focus: "shown" });
  };
  svg.addEventListener("keydown", onKey, { signal: store.signal });
}
