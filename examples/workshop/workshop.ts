import { EcomapError, en, explain, parseEcomap, type ThemeName } from "../../src/index.ts";
import { createEcomap } from "../../src/view/index.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { cases } from "./cases.ts";
import { type Tag, type TextKey, texts } from "./texts.ts";

/** A page to try the library in: the eight cases, to look at, drag about and save. Nothing leaves the page. */
const find = <T extends Element>(selector: string, type: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector} in the page`);
  return found;
};

const form = find("#choices", HTMLFormElement);
const status = find("#status", HTMLElement);
const caseList = find("select[name=case]", HTMLSelectElement);
const languages = { nl, en };

const chosen = () => {
  const data = new FormData(form);
  const tag: Tag = data.get("language") === "en" ? "en" : "nl";
  const voice: "client" | "professional" = data.get("voice") === "professional" ? "professional" : "client";
  const theme: ThemeName = data.get("theme") === "print" ? "print" : "light";
  return { tag, voice, theme, nth: Number(data.get("case") ?? 0) };
};

const documentOf = (nth: number, tag: Tag) => parseEcomap((tag === "en" && cases[nth]?.twin) || cases[nth]?.file);

caseList.append(...cases.map((_, i) => new Option("", String(i), i === 4, i === 4)));
const place = find("#map", HTMLElement);
/** A phone has no room for a legend beside the map. */
const size = () => ({ width: place.clientWidth, height: place.clientHeight, legend: place.clientWidth > 700 });
const open = () => {
  const { tag, voice, theme, nth } = chosen();
  const opened = createEcomap(place, documentOf(nth, tag), {
    editable: true,
    language: languages[tag],
    voice,
    theme,
    ...size(),
  });
  opened.on("change", showTools);
  return opened;
};
let view = open();
new ResizeObserver(() => view.setOptions(size())).observe(place);

const tools: Readonly<Record<string, () => void>> = {
  undo: () => view.undo(),
  redo: () => view.redo(),
  zoomIn: () => view.zoomIn(),
  zoomOut: () => view.zoomOut(),
  fit: () => view.fit(),
  cover: () => view.cover(),
  save,
};

/** The picture as a file, made in the page. Its name says nothing of whose map it is. */
function save(): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([view.toString()], { type: "image/svg+xml" }));
  link.download = texts[chosen().tag].file;
  link.click();
  URL.revokeObjectURL(link.href);
}

function speak(): void {
  const { tag: now } = chosen();
  document.documentElement.lang = now;
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const key = element.dataset.text;
    if (isTextKey(key)) element.textContent = texts[now][key];
  }
  [...caseList.options].forEach((option, i) => {
    option.textContent = cases[i]?.[now] ?? "";
  });
  status.textContent = texts[now].help;
}

const isTextKey = (key: string | undefined): key is TextKey => key !== undefined && key in texts.nl;

function showTools(): void {
  // Not `disabled`, which would take the focus from under the hand that presses.
  find("[data-do=undo]", HTMLButtonElement).ariaDisabled = String(!view.canUndo);
  find("[data-do=redo]", HTMLButtonElement).ariaDisabled = String(!view.canRedo);
  const covered = place.querySelector(".ecomap-member, .ecomap-client") === null;
  const button = find("[data-do=cover]", HTMLButtonElement);
  button.ariaPressed = String(covered);
  button.textContent = texts[chosen().tag][covered ? "uncover" : "cover"];
}

form.addEventListener("change", ({ target }) => {
  const { tag, voice, theme, nth } = chosen();
  const isTwin = target === find("#language", HTMLSelectElement) && cases[nth]?.twin !== undefined;
  if (target === caseList || isTwin) {
    view.destroy();
    view = open();
  } else view.setOptions({ language: languages[tag], voice, theme });
  speak();
  showTools();
});

find("#tools", HTMLElement).addEventListener("click", ({ target }) => {
  const name = target instanceof HTMLElement ? target.dataset.do : undefined;
  try {
    if (name !== undefined) tools[name]?.();
  } catch (error) {
    if (!(error instanceof EcomapError)) throw error;
    status.textContent = explain(error, languages[chosen().tag]);
  }
  showTools();
});

document.addEventListener("keyup", showTools);
speak();
showTools();
