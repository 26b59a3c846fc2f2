import type { EcomapDocument } from "../document/types.ts";
import { createEcomap } from "../view/create-ecomap.ts";
import type { ViewEvents } from "../view/events.ts";
import { VIEW_DEFAULTS, type ViewOptions } from "../view/options.ts";
import type { View } from "../view/view.ts";
import { eventName, tell, VIEW_EVENTS } from "./events.ts";

/** What an element is told before the page is. */
export interface Heard {
  readonly changed: (event: ViewEvents["change"]) => void;
  /** The page has heard of a change. */
  readonly told: () => void;
  /** The selection is another, or the cover: then with whether it lies there. */
  readonly moved: (covered?: boolean) => void;
  /** Whether the map asks where those belong who came. */
  readonly asks: () => boolean;
}

/** The one view of an element, kept in step with a document and options. */
export interface LivingMap {
  readonly view: View | undefined;
  readonly selected: readonly string[];
  readonly covered: boolean;
  /** Whether whoever is tapped is chosen beside the others. */
  readonly several: boolean;
  readonly chooseSeveral: (on: boolean) => void;
  /** Draws a document into a place, or goes on from what is drawn. @throws {EcomapError} where it cannot be drawn. */
  readonly show: (place: Element, doc: EcomapDocument, options: ViewOptions) => void;
  /** Takes the picture away, and with it what could be undone. A covered map comes back covered. */
  readonly destroy: () => void;
}

export function makeLivingMap(element: EventTarget, heard: Heard): LivingMap {
  let view: View | undefined;
  let drawn: ViewOptions | undefined;
  let selected: readonly string[] = [];
  let covered = false;
  let several = false;

  const pass = <T extends keyof ViewEvents>(now: View, type: T) =>
    now.on(type, (event) => tell(element, eventName(type), event));

  const open = (place: Element, doc: EcomapDocument, options: ViewOptions): View => {
    const now = createEcomap(place, doc, { ...fitting(options), asks: () => options.asks() && heard.asks() });
    if (covered) now.cover();
    now.on("change", heard.changed);
    now.on("select", ({ ids }) => {
      selected = ids;
      heard.moved();
    });
    now.on("cover", (event) => {
      covered = event.covered;
      heard.moved(covered);
    });
    for (const type of VIEW_EVENTS) pass(now, type);
    now.on("change", heard.told);
    return now;
  };

  return {
    get view() {
      return view;
    },
    get selected() {
      return selected;
    },
    get covered() {
      return covered;
    },
    get several() {
      return several;
    },
    chooseSeveral: (on) => {
      several = on;
      view?.several(on);
      heard.moved();
    },
    show: (place, doc, options) => {
      if (!view) view = open(place, doc, options);
      else {
        const part = drawn ? changes(drawn, options) : options;
        if (Object.keys(part).length > 0) view.setOptions(part);
        if (view.doc !== doc) view.setDoc(doc);
      }
      drawn = options;
    },
    destroy: () => {
      view?.destroy();
      view = undefined;
      drawn = undefined;
      selected = [];
      several = false;
    },
  };
}

/** The options of a view; without a size of the host's own the picture takes the shape of its place. */
function fitting(options: ViewOptions): Partial<ViewOptions> {
  const { width, height, ...rest } = options;
  return width === VIEW_DEFAULTS.width && height === VIEW_DEFAULTS.height ? rest : options;
}

/** The options that are others now. */
function changes(before: ViewOptions, now: ViewOptions): Partial<ViewOptions> {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => old.get(name) !== value));
}
