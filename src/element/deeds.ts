import type { LayoutName } from "../document/schema/terms.ts";
import { keyOf } from "../view/key-of.ts";
import { mayTouch } from "../view/options.ts";
import type { FullLanguage } from "../words/interface/interface-words.ts";
import { WRITES } from "./focus.ts";
import type { LivingMap } from "./living-map.ts";
import type { Mode } from "./mode.ts";
import type { Deeds, Shown } from "./model.ts";

/** What deeds are done to. */
interface Doer {
  readonly renderRoot: HTMLElement | DocumentFragment;
  layout: LayoutName | undefined;
  shown: Shown | undefined;
  turned: boolean;
  mode: Mode;
}

interface Ways {
  /** Does it, and tells what is refused. */
  readonly attempt: (act: () => void) => void;
  /** Does it once all is drawn. */
  readonly next: (act: () => void) => void;
  readonly share: () => void;
  readonly spoken: () => FullLanguage;
}

/** What buttons and keys do with an element. */
export function makeDeeds(element: Doer, map: LivingMap, { attempt, next, share, spoken }: Ways): Deeds {
  const find = <E extends Element>(selector: string) => element.renderRoot.querySelector<E>(selector);
  const takeBack = (back: "undo" | "redo") => () => {
    const { selected } = map;
    const isInList = find(".list:focus-within") !== null;
    attempt(() => map.view?.[back]());
    // Who came back with it is selected.
    if (isInList && map.selected !== selected && map.selected.length > 0)
      next(() => find<HTMLElement>(".list [part=name][aria-pressed=true]")?.focus());
  };
  return {
    add: () => {
      // The name is asked in the map itself.
      element.shown = "map";
      next(() => attempt(() => map.view?.add()));
    },
    zoomIn: () => map.view?.zoomIn(),
    zoomOut: () => map.view?.zoomOut(),
    fit: () => map.view?.fit(),
    undo: takeBack("undo"),
    redo: takeBack("redo"),
    cover: () => map.view?.cover(),
    several: () => map.chooseSeveral(!map.several),
    takeUp: () => attempt(() => map.view?.takeUp()),
    turn: () => {
      element.turned = !element.turned;
    },
    ask: () => {
      element.mode = "guide";
    },
    lookBack: () => {
      element.mode = "time";
    },
    layOut: (layout) => {
      element.layout = layout;
    },
    show: (shown) => {
      element.shown = shown;
    },
    select: (id, adds) => {
      const { selected } = map;
      const others = selected.filter((one) => one !== id);
      const isOff = others.length < selected.length;
      map.view?.select(adds || isOff ? [...others, ...(isOff ? [] : [id])] : [id]);
    },
    share,
    keys: async () => {
      const language = spoken();
      const [{ openKeys }, { keys }] = await Promise.all([import("./keys-dialog.ts"), language.keys()]);
      const { view } = map;
      openKeys(find(".keys-place"), keys, view !== undefined && mayTouch(view.doc, view.options, "addMember"));
    },
  };
}

/** What a key asks that holds anywhere in an element. A text field keeps its own letters and its own undo. */
export function deedOf(event: KeyboardEvent): "next" | "keys" | "undo" | "redo" | undefined {
  const [target] = event.composedPath();
  const isIn = (place: string) => target instanceof Element && target.closest(place) !== null;
  if (isIn("dialog")) return undefined;
  if (event.key === "F6") return "next";
  if (isIn(WRITES)) return undefined;
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const key = keyOf(event).toLowerCase();
  if (altKey || !(ctrlKey || metaKey)) return key === "?" ? "keys" : undefined;
  if (key === "y" || (key === "z" && shiftKey)) return "redo";
  return key === "z" ? "undo" : undefined;
}
