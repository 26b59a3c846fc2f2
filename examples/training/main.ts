import { EcomapError, parseEcomap } from "ecomap";
import "ecomap/element";
import { en } from "../../src/words/full/en.ts";
import { nl } from "../../src/words/full/nl.ts";
import oneEn from "../cases/1-i-have-nobody.en.json" with { type: "json" };
import one from "../cases/1-i-have-nobody.json" with { type: "json" };
import two from "../cases/2-the-relative-who-comes-along.json" with { type: "json" };
import threeEn from "../cases/3-the-friend-who-steps-back.en.json" with { type: "json" };
import three from "../cases/3-the-friend-who-steps-back.json" with { type: "json" };
import four from "../cases/4-the-one-who-insists.json" with { type: "json" };
import five from "../cases/5-keys-at-last.json" with { type: "json" };
import six from "../cases/6-after-detention.json" with { type: "json" };
import seven from "../cases/7-we-are-their-network.json" with { type: "json" };
import eight from "../cases/8-a-large-family.json" with { type: "json" };
import { TEXTS, type TextLanguage } from "./texts.ts";

/** The cases; where one was written in both languages, in that of the page. */
const CASES: Readonly<Record<TextLanguage, readonly unknown[]>> = {
  en: [oneEn, two, threeEn, four, five, six, seven, eight],
  nl: [one, two, three, four, five, six, seven, eight],
};
const EMPTY = { format: "ecomap", version: 1, client: { id: "client" } };

function byId<E extends Element>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no ${id}`);
}

const map = document.getElementsByTagName("eco-map").item(0) ?? document.createElement("eco-map");
const exercise = byId("exercise", HTMLSelectElement);
const language = byId("language", HTMLSelectElement);
const add = byId("add", HTMLButtonElement);
const show = byId("show", HTMLButtonElement);
const time = byId("time", HTMLButtonElement);
const files = byId("files", HTMLInputElement);
const status = byId("status", HTMLElement);

const spoken = (): TextLanguage => (language.value === "en" ? "en" : "nl");

const LABELS = ["exercise", "language", "open", "add", "show", "time"] as const;
const isLabel = (text: string | null): text is (typeof LABELS)[number] => LABELS.some((label) => label === text);

function speak(): void {
  const texts = TEXTS[spoken()];
  document.documentElement.lang = spoken();
  document.title = texts.title;
  for (const label of document.querySelectorAll("[data-text]")) {
    const text = label.getAttribute("data-text");
    if (isLabel(text)) label.textContent = texts[text];
  }
  const chosen = exercise.value || "0";
  exercise.replaceChildren(
    ...[...texts.cases, texts.blank].map((name, i) => new Option(name, i < texts.cases.length ? String(i) : "blank")),
  );
  exercise.value = chosen;
  map.language = spoken() === "en" ? en : nl;
}

/** A case is shown, without names; an empty map is drawn on. */
function choose(): void {
  status.textContent = "";
  files.value = "";
  const chosen: unknown = CASES[spoken()][Number(exercise.value)];
  map.beside = undefined;
  map.doc = parseEcomap(chosen ?? EMPTY);
  map.mode = chosen === undefined ? "draw" : "present";
  settle();
}

/** The first file is shown, and beside it the others: the drawings of two groups. */
async function open(): Promise<void> {
  try {
    const [first, ...others] = await Promise.all(
      [...(files.files ?? [])].map(async (file) => parseEcomap(await file.text())),
    );
    if (!first) return;
    status.textContent = "";
    map.doc = first;
    map.beside = others;
    map.mode = "present";
    settle();
  } catch (error) {
    if (!(error instanceof EcomapError)) throw error;
    status.textContent = TEXTS[spoken()].broken;
  }
}

language.addEventListener("change", () => {
  speak();
  choose();
});
exercise.addEventListener("change", choose);
files.addEventListener("change", open);
/** Before a group there is nothing to add, and nothing more to show. */
const settle = () => {
  add.hidden = map.mode === "present" || map.mode === "time";
  show.hidden = map.mode === "present";
  // The names of the cases are invented; those of a map from a file are not.
  time.hidden = map.mode === "time" || exercise.value === "blank" || (files.files?.length ?? 0) > 0;
};
map.addEventListener("ecomap-mode", settle);
add.addEventListener("click", async () => {
  map.shown = "map";
  await map.updateComplete;
  map.view?.add();
});
time.addEventListener("click", () => {
  map.mode = "time";
});
show.addEventListener("click", () => {
  map.mode = "present";
});
speak();
choose();
settle();
