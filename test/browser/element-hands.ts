import { parseEcomap, serialize } from "../../src/index.ts";
import "../../src/element/index.ts";
import type { EcoMapElement } from "../../src/element/index.ts";
import { find, seven } from "./hands.ts";

const made: Element[] = [];

/** Adds an element to the page, 900 pixels wide, and waits until it is drawn. */
export async function place(
  attributes: Readonly<Record<string, string>> = {},
  given: Partial<EcoMapElement> = { doc: seven },
  parent: ParentNode = document.body,
): Promise<EcoMapElement> {
  const element = document.createElement("eco-map");
  element.style.cssText = "width: 900px; height: 640px";
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, given);
  parent.append(element);
  made.push(element);
  await settled(element);
  return element;
}

/** Adds markup to the page as a parser would, and answers the element in it. */
export async function placeMarkup(markup: string): Promise<EcoMapElement> {
  const box = document.createElement("div");
  box.style.cssText = "width: 900px";
  box.innerHTML = markup;
  document.body.append(box);
  made.push(box);
  const element = find(box, "eco-map");
  if (!isEcoMap(element)) throw new Error("no eco-map");
  await settled(element);
  return element;
}

export const isEcoMap = (node: Element): node is EcoMapElement => "doc" in node && "view" in node;

export async function settled(element: EcoMapElement): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
}

/** Takes away all that was added. */
export function clear(): void {
  for (const element of made.splice(0)) element.remove();
}

export function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error("no shadow tree");
  return element.shadowRoot;
}

/** A button of the element, by the words that name it. */
export function button(element: Element, name: string): HTMLButtonElement {
  const all = [...shadow(element).querySelectorAll("button")];
  const found = all.find((one) => (one.ariaLabel ?? one.textContent?.trim()) === name);
  if (!found) throw new Error(`no button is called ${name}`);
  return found;
}

/** What a form holding the element would post. */
export const posted = (form: HTMLFormElement): string | undefined => {
  const entry = new FormData(form).get("network");
  return typeof entry === "string" ? entry : undefined;
};

/** A form with an element of the name `network` in it. */
export async function placeForm(
  attributes: Readonly<Record<string, string>> = {},
  given: Partial<EcoMapElement> = { doc: seven },
) {
  const form = document.createElement("form");
  document.body.append(form);
  made.push(form);
  const element = await place({ name: "network", ...attributes }, given, form);
  return { form, element };
}

export const file = serialize(seven);
export const empty = parseEcomap({ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } });
export const keep = { type: "keep", tie: "t4" } as const;
