import { afterEach, describe, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { type EcomapDocument, parseEcomap, serialize } from "../../src/index.ts";
import type { View, ViewOptions } from "../../src/view/index.ts";
import { nl } from "../../src/words/languages/nl.ts";
import {
  clickMouse,
  doubleClickMouse,
  dragMouse,
  find,
  fingers,
  mount,
  moveMouse,
  prefer,
  releaseMouse,
  sceneIn,
  sceneOf,
  seven,
  unmountAll,
} from "./hands.ts";
import { random } from "./random.ts";

afterEach(async () => {
  await prefer();
  unmountAll();
});

const ACTIONS = 1000;
const LAYOUTS: readonly ViewOptions["layout"][] = ["force", "rings", "sectors"];

/** Chance from one number: the same in every run. */
function chanceOf(seed: number) {
  const next = random(seed);
  const below = (most: number) => Math.floor(next() * most);
  const oneOf = <T>(all: readonly T[]): T => {
    const one = all[below(all.length)];
    if (one === undefined) throw new Error("there is nothing to choose from");
    return one;
  };
  return { below, oneOf };
}

/** A hand that does one thing after another with a map, and what it has done so far. */
function handOn(
  view: View,
  container: HTMLElement,
  { below, oneOf }: ReturnType<typeof chanceOf>,
  lay: (layout: ViewOptions["layout"]) => void,
) {
  const onMap = () => {
    const { left, top, width, height } = find(container, "svg").getBoundingClientRect();
    return { x: left + 20 + below(width - 40), y: top + 20 + below(height - 40) };
  };
  const onSomeone = () => {
    const { x, y, width, height } = oneOf([...container.querySelectorAll(".ecomap-symbol")]).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const onPart = (selector: string) => {
    const parts = [...container.querySelectorAll(selector)];
    if (parts.length === 0) return onMap();
    const { x, y, width, height } = oneOf(parts).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  /** In sight: a finger on the page round the map has the browser leaf back. */
  const inSight = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const { left, top, right, bottom } = find(container, "svg").getBoundingClientRect();
    return { x: Math.max(left + 20, Math.min(right - 20, x)), y: Math.max(top + 20, Math.min(bottom - 20, y)) };
  };
  const anywhere = () => oneOf([onMap, onSomeone, onSomeone, () => onPart(".ecomap-label")])();
  const key = (keys: string) => {
    if (!container.contains(document.activeElement)) view.focus("client");
    return userEvent.keyboard(keys);
  };
  const name = () => oneOf(["Amina", "Bram de Vries", "محمد الخطيب", "<b>x</b>", "  ", "Zus", "𝕏 🙂"]);
  const write = async () => {
    const field = container.querySelector<HTMLInputElement>(".ecomap-field");
    if (!field) return;
    await cdp().send("Input.insertText", { text: name() });
    await key(oneOf(["{Enter}", "{Enter}", "{Enter}", "{Escape}"]));
  };
  const paste = async () => {
    view.add(...oneOf([[], [{ x: below(400) - 200, y: below(400) - 200 }]]));
    const data = new DataTransfer();
    data.setData("text/plain", `${name()}\n${name()}\r\n\n${name()}`);
    container
      .querySelector(".ecomap-field")
      ?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    await write();
  };
  const answer = async () => {
    if (container.querySelector(".ecomap-question")) await key(oneOf(["{Enter}", "{Escape}", "{Tab}{Enter}"]));
  };
  const backAndForth = () => {
    const steps = below(6);
    for (let i = 0; i < steps && view.canUndo; i++) view.undo();
    for (let i = 0; i < below(6) && view.canRedo; i++) view.redo();
  };
  const ARROWS = ["{ArrowLeft}", "{ArrowRight}", "{ArrowUp}", "{ArrowDown}"] as const;
  const WALKS = [
    ...ARROWS,
    "{Home}",
    "{End}",
    "{PageDown}",
    ".",
    "{Enter}",
    "{Escape}",
    "{Backspace}",
    " ",
    "a",
    "+",
    "-",
    "0",
  ];
  const EDITS = ["1", "2", "3", "*", "{Delete}", "{Control>}{Enter}{/Control}", "{Control>}a{/Control}", "{F9}{F9}"];
  /** What a hand does, the likelier the more often it stands here. */
  const ACTS: readonly (readonly [name: string, act: () => Promise<unknown> | unknown])[] = [
    ["click", async () => clickMouse(anywhere(), oneOf([0, 0, 8]))],
    ["click", async () => clickMouse(onSomeone(), oneOf([0, 8]))],
    ["click on a tie", async () => clickMouse(onPart(".ecomap-line"))],
    ["drag", async () => dragMouse(onSomeone(), anywhere(), 2)],
    ["drag", async () => dragMouse(anywhere(), onMap(), 2)],
    ["finger", async () => fingers([inSight(onSomeone())], [inSight(anywhere())], 2)],
    ["double click", async () => doubleClickMouse(anywhere()).then(write)],
    [
      "draw a tie",
      async () => moveMouse(onSomeone()).then(() => dragMouse(onPart(".ecomap-handle-hit"), onSomeone(), 2)),
    ],
    ["click the handle", async () => moveMouse(onSomeone()).then(() => clickMouse(onPart(".ecomap-handle-hit")))],
    ["walk", () => key(oneOf(WALKS))],
    ["walk", () => key(`${oneOf(WALKS)}${oneOf(WALKS)}`)],
    ["move by key", () => key(`{Control>}${oneOf(ARROWS)}${oneOf(ARROWS)}{/Control}`)],
    ["edit", () => key(oneOf(EDITS))],
    ["edit", () => key(`${oneOf(WALKS)}${oneOf(EDITS)}`)],
    ["add", async () => key(oneOf([",", "{Insert}"])).then(write)],
    ["rename", async () => key("{F2}").then(write)],
    ["paste", paste],
    ["undo", () => key("{Control>}z{/Control}")],
    ["undo", () => key("{Control>}zz{/Control}")],
    ["redo", () => key("{Control>}y{/Control}")],
    ["back and forth", backAndForth],
    ["layout", () => lay(oneOf(LAYOUTS))],
  ];
  return async (): Promise<string> => {
    const [what, act] = oneOf(ACTS);
    await act();
    await answer();
    return what;
  };
}

/** What went wrong after which of the actions of a seed; `undefined` where nothing did. */
async function faultOf(seed: number, actions: number): Promise<string | undefined> {
  await prefer([{ name: "prefers-reduced-motion", value: "reduce" }]);
  const chance = chanceOf(seed);
  let nth = 0;
  const newId = () => `n${nth++}`;
  const errors: string[] = [];
  const heard = ({ message }: ErrorEvent) => errors.push(message);
  window.addEventListener("error", heard);
  // A finger that goes far aside would have the browser leaf back, and the test with it.
  const stay = (event: TouchEvent) => event.preventDefault();
  const pages = [document, window.parent.document];
  for (const each of pages) each.addEventListener("touchmove", stay, { passive: false });
  const first = chance.oneOf(LAYOUTS);
  const { view, container } = mount(seven, { language: nl, newId, layout: first });
  let layout = first;
  const act = handOn(view, container, chance, (next) => {
    layout = next;
    view.setOptions({ layout });
  });
  const done: string[] = [];
  let checked: { doc: EcomapDocument; layout: string; page: ViewOptions["page"]; scene: string } | undefined;
  let parsed = true;
  try {
    for (let i = 0; i < actions; i++) {
      done.push(await act());
      // While somebody is held the picture is of the moment.
      if (find(container, ".ecomap-view").classList.contains("ecomap-carrying")) await userEvent.keyboard("{Escape}");
      const { page } = view.options;
      if (view.doc !== checked?.doc || layout !== checked.layout || page !== checked.page) {
        checked = { doc: view.doc, layout, page, scene: sceneIn(view.toString()) };
        const text = serialize(view.doc);
        parsed = serialize(parseEcomap(text)) === text;
      }
      const drawn = sceneOf(container) === checked.scene;
      if (errors.length > 0 || !drawn || !parsed) {
        const fault =
          errors[0] ?? (drawn ? "the document is read back as another" : "the picture is not that of the document");
        return `seed ${seed}, action ${i + 1} (${done.slice(-5).join(", ")}): ${fault}`;
      }
    }
    while (view.canUndo) view.undo();
    const { places: _p, ...left } = view.doc;
    const { places: _q, ...whole } = seven;
    return serialize(left) === serialize(whole) ? undefined : `seed ${seed}: undone, the document is another`;
  } finally {
    window.removeEventListener("error", heard);
    for (const each of pages) each.removeEventListener("touchmove", stay);
    await releaseMouse({ x: 1, y: 1 });
    unmountAll();
  }
}

describe("a thousand things that hands and keys do at random, with undo and redo", () => {
  // One in a different place each day would find more, and prove less.
  test.each([1, 2, 3, 4])(
    "leave a document that parses and its own picture, seed %i",
    async (seed) => {
      expect(await faultOf(seed, ACTIONS / 4)).toBeUndefined();
    },
    60_000,
  );
});
