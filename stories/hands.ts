import { expect, userEvent, waitFor } from "storybook/test";
import type { EcoMapElement } from "../src/element/index.ts";

const isMap = (node: Element | null): node is EcoMapElement => node !== null && "doc" in node && "view" in node;

/** The map of a story, once its picture stands in the page, or what stands there in its place. */
export async function mapIn(canvas: HTMLElement, place = "svg .ecomap-scene"): Promise<EcoMapElement> {
  const map = canvas.querySelector("eco-map");
  if (!isMap(map)) throw new Error("the story has no map");
  await waitFor(() => expect(map.shadowRoot?.querySelector(place)).toBeTruthy());
  return map;
}

/** What stands in the element, once it is there. */
export async function within(map: EcoMapElement, selector: string): Promise<HTMLElement> {
  await waitFor(() => expect(map.shadowRoot?.querySelector(selector)).toBeTruthy());
  const found = map.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing here is ${selector}`);
  return found;
}

/** Presses keys where the focus is. */
export async function press(map: EcoMapElement, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await map.updateComplete;
}

/** Presses a button of the element, by its words. */
export async function choose(map: EcoMapElement, words: string): Promise<void> {
  const named = () =>
    [...(map.shadowRoot?.querySelectorAll("button") ?? [])].find(
      (one) => (one.ariaLabel ?? one.textContent ?? "").trim() === words,
    );
  await waitFor(() => expect(named()).toBeTruthy());
  const found = named();
  if (!found) throw new Error(`no button is called ${words}`);
  await userEvent.click(found);
  await map.updateComplete;
}
