import "../src/element/index.ts";
import type { EcoMapElement } from "../src/element/index.ts";
import { type EcomapDocument, parseEcomap } from "../src/index.ts";
import type { View } from "../src/view/index.ts";
import type { Controls } from "./controls.ts";

/** Nobody yet round one person. */
export const empty = parseEcomap({ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } });

/** A map as an element, of a page's size. */
export function mapOf(doc: EcomapDocument, controls: Controls = {}): EcoMapElement {
  const map = document.createElement("eco-map");
  Object.assign(map, controls);
  map.doc = doc;
  map.style.height = "min(90vh, 800px)";
  return map;
}

/**
 * A place of a page's size for a map; it is drawn once the place stands in the page, as it needs its size, and goes with the
 * place.
 */
export function stage(draw: (place: HTMLElement) => View): HTMLElement {
  const place = document.createElement("div");
  place.style.height = "min(90vh, 800px)";
  requestAnimationFrame(() => {
    const view = draw(place);
    const left = new MutationObserver(() => {
      if (place.isConnected) return;
      left.disconnect();
      view.destroy();
    });
    left.observe(document.body, { childList: true, subtree: true });
  });
  return place;
}
