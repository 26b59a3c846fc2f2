import { userEvent } from "vitest/browser";
import type { EcoMapElement } from "../../src/element/index.ts";
import { place, settled, shadow } from "./element-hands.ts";
import { find, rest, seven } from "./hands.ts";

/** An element that hands may change, with its panels there, at one fixed moment. */
export async function placeOpen(
  attributes: Readonly<Record<string, string>> = {},
  given: Partial<EcoMapElement> = { doc: seven },
): Promise<EcoMapElement> {
  let id = 0;
  const options = { now: () => "2026-03-03T10:00:00Z", newId: () => `new${++id}`, ...given.options };
  const element = await place({ editable: "", actor: "Els", ...attributes }, { ...given, options });
  await expectPanel(element);
  await rest();
  return element;
}

async function expectPanel(element: EcoMapElement): Promise<void> {
  for (let i = 0; i < 100 && !shadow(element).querySelector(".panel-head"); i++)
    await new Promise(requestAnimationFrame);
  await settled(element);
}

export const aside = (element: Element): Element => find(shadow(element), "aside");

/** Selects someone or a tie, and waits for the panel about it. */
export async function about(element: EcoMapElement, id: string): Promise<void> {
  element.view?.select([id]);
  await settled(element);
}

/** The inputs of the panel that go with a question, in their order. */
const fields = (element: Element, label: string): readonly HTMLInputElement[] =>
  [...shadow(element).querySelectorAll("label.field, label.term")]
    .filter((one) =>
      one.textContent
        ?.replace(/[\u2066-\u2069]/g, "")
        .trim()
        .startsWith(label),
    )
    .flatMap((one) => one.querySelector<HTMLInputElement>("input, textarea, select") ?? []);

/** An input of the panel, by its question; of several the first, or the one with that index. */
export function field(element: Element, label: string, i = 0): HTMLInputElement {
  const input = fields(element, label).at(i);
  if (!input) throw new Error(`nothing asks ${label}`);
  return input;
}

/** The choice of a word under a question. */
export function choice(element: Element, question: string, word: string): HTMLInputElement {
  const group = [...shadow(element).querySelectorAll("fieldset")].find(
    (one) => one.querySelector("legend")?.textContent?.replace(/[\u2068\u2069]/g, "") === question,
  );
  const label = [...(group?.querySelectorAll("label") ?? [])].find((one) => one.textContent?.trim() === word);
  const input = label?.querySelector("input");
  if (!input) throw new Error(`${question} has no answer ${word}`);
  return input;
}

/** A button of the panel, by its words. */
export function act(element: Element, words: string): HTMLButtonElement {
  const found = [
    ...shadow(element).querySelectorAll<HTMLButtonElement>("aside button, dialog.erase button, .list button"),
  ].find((one) => (one.ariaLabel ?? one.textContent ?? "").replace(/[\u2068\u2069]/g, "").trim() === words);
  if (!found) throw new Error(`no button is called ${words}`);
  return found;
}

export async function press(element: EcoMapElement, words: string): Promise<void> {
  act(element, words).click();
  await settled(element);
  await settled(element);
}

/** Writes into a field as hands do, without leaving it. */
export async function write(element: EcoMapElement, input: HTMLInputElement, text: string): Promise<void> {
  const hidden = input.closest("details");
  if (hidden) hidden.open = true;
  input.focus();
  input.select?.();
  await userEvent.keyboard(text);
  await settled(element);
}
