import { parseEcomap } from "../../src/index.ts";
import "../../src/element/index.ts";
import { cases } from "./cases.ts";
import { type Tag, type TextKey, texts } from "./texts.ts";

/** A page to try the element in: an empty map and the eight cases, in each of its modes. Nothing leaves the page. */
const find = <T extends Element>(selector: string, type: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector} in the page`);
  return found;
};

const form = find("#choices", HTMLFormElement);
const list = find("select[name=case]", HTMLSelectElement);
const map = document.createElement("eco-map");
map.editable = "full";
find("main", HTMLElement).append(map);

const chosen = (name: string): string => String(new FormData(form).get(name));
const tagNow = (): Tag => (chosen("language") === "en" ? "en" : "nl");

/** Nobody yet round one person. */
const empty = { format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } };

function open(): void {
  const { file, twin } = cases[Number(chosen("case")) - 1] ?? { file: empty, twin: undefined };
  map.doc = parseEcomap((tagNow() === "en" && twin) || file);
}

function speak(): void {
  const words = texts[tagNow()];
  document.documentElement.lang = tagNow();
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const key = element.dataset.text;
    if (isTextKey(key)) element.textContent = words[key];
  }
  [...list.options].forEach((option, i) => {
    option.textContent = cases[i - 1]?.[tagNow()] ?? words.empty;
  });
  for (const name of ["language", "voice", "theme", "mode"]) map.setAttribute(name, chosen(name));
}

const isTextKey = (key: string | undefined): key is TextKey => key !== undefined && key in texts.nl;

const SHOWN = 5;
list.append(...[undefined, ...cases].map((_, i) => new Option("", String(i), i === SHOWN, i === SHOWN)));
form.addEventListener("change", ({ target }) => {
  speak();
  if (target instanceof HTMLSelectElement && ["case", "language"].includes(target.name)) open();
});
speak();
open();
