import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import case2 from "../../examples/cases/2-the-relative-who-comes-along.json";
import case8 from "../../examples/cases/8-a-large-family.json";
import type { EcoMapElement } from "../../src/element/index.ts";
import { type EcomapDocument, parseEcomap, serialize } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { present as words } from "../../src/words/interface/present-nl.ts";
import { button, clear, place, placeForm, posted, settled, shadow } from "./element-hands.ts";
import { clickMouse, find, middleOf, prefer, rest } from "./hands.ts";

afterEach(async () => {
  clear();
  await prefer();
});

const doc = parseEcomap(case2);

async function present(given: Partial<EcoMapElement> = {}, attributes = {}): Promise<EcoMapElement> {
  const element = await place({ mode: "present", ...attributes }, { doc, language: nl, ...given });
  await standing(element);
  return element;
}
async function standing(element: EcoMapElement): Promise<void> {
  await expect.poll(() => shadow(element).querySelector(".wall .pane svg")).not.toBeNull();
  // The room is measured once more when the page has laid itself out.
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  await settled(element);
}
const told = (element: Element) => find(shadow(element), ".told").textContent ?? "";
const people = (element: Element) => [...shadow(element).querySelectorAll(".pane .ecomap-member")];
const press = async (element: EcoMapElement, keys: string) => {
  await userEvent.keyboard(keys);
  await settled(element);
};
const click = async (element: EcoMapElement, name: string) => {
  button(element, name).click();
  await settled(element);
};

/** Every name and every text of more than one word of a document, also those of its history. */
function secretsOf(map: EcomapDocument): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown, name: string) => {
    if (typeof value === "string") {
      if (name === "name" || /\s/.test(value)) found.add(value);
    } else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, key);
  };
  walk(map, "");
  // What a map without a title is called is a word of the language.
  return [...found].filter((text) => text.length > 2 && text !== nl.client.title);
}

describe("a map that is shown to a group", () => {
  test("begins without names: none of its names and texts is in the element, nor the date of a step, at any step", async () => {
    for (const map of [doc, parseEcomap(case8)]) {
      const secrets = secretsOf(map);
      expect(secrets.length).toBeGreaterThan(50);
      const element = await present({ doc: map });
      for (let step = map.history.length; step >= 0; step -= 5) {
        const html = shadow(element).innerHTML + [...element.attributes].map(({ value }) => value) + document.title;
        expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
        const { recorded = "", happened = recorded.slice(0, 10) } = map.history[step - 1] ?? {};
        if (step > 0) expect(told(element)).not.toContain(nl.date(happened));
        for (let i = 0; i < 5 && step > i; i++) await click(element, words.back);
      }
      clear();
    }
  });

  test("stays where it is on a phone when somebody gets the light", async () => {
    const element = await present();
    element.style.inlineSize = "390px";
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    await settled(element);
    const top = () => find(shadow(element), ".wall .pane").getBoundingClientRect().top;
    const [before, [first]] = [top(), people(element)];
    if (!first) throw new Error("nobody is there");
    await clickMouse(middleOf(first));
    await settled(element);
    expect(first.getAttribute("aria-pressed")).toBe("true");
    expect(top()).toBe(before);
  });

  test("gives other stand-ins each time", async () => {
    const names = (element: Element) => people(element).map((one) => one.getAttribute("aria-label"));
    const first = names(await present());
    expect(names(await present())).not.toEqual(first);
  });

  test("shows names after a question, and hides them by Escape, F9 and the button", async () => {
    const element = await present();
    const told: unknown[] = [];
    element.addEventListener("ecomap-reveal", ({ detail }) => told.push(detail));
    const named = () => shadow(element).innerHTML.includes("Hanan");
    for (const hide of ["{Escape}", "{F9}", undefined]) {
      await click(element, words.show);
      expect(shadow(element).innerHTML).toContain(words.ask);
      expect(named()).toBe(false);
      await press(element, "{Enter}");
      expect(named()).toBe(true);
      if (hide) await press(element, hide);
      else await click(element, words.hide);
      expect(named()).toBe(false);
    }
    await click(element, words.show);
    await click(element, nl.sentences.no);
    expect(named()).toBe(false);
    expect(new Set(told.map((detail) => JSON.stringify(detail)))).toEqual(new Set(['{"by":"present"}']));
  });

  test("prints nothing, with names or without", async () => {
    const element = await present();
    await click(element, words.show);
    await press(element, "{Enter}");
    await cdp().send("Emulation.setEmulatedMedia", { media: "print" });
    window.dispatchEvent(new Event("beforeprint"));
    expect([...shadow(element).querySelectorAll("p, svg, .print")].filter((one) => one.checkVisibility())).toEqual([]);
    window.dispatchEvent(new Event("afterprint"));
    await cdp().send("Emulation.setEmulatedMedia", { media: "" });
  });

  test("is walked through by keys and buttons, and says what was done and when", async () => {
    const element = await present();
    const all = doc.history.length;
    expect(told(element)).toContain(words.step(all, all));
    button(element, words.back).focus();
    await press(element, "{ArrowLeft}");
    expect(told(element)).toContain(words.step(all - 1, all));
    await press(element, "{Home}");
    expect(told(element)).toBe(words.start);
    expect(people(element)).toHaveLength(0);
    await press(element, "{PageDown}");
    expect(told(element)).toContain(words.step(1, all));
    expect(told(element)).toContain(nl.commands.addMember);
    expect(people(element).length).toBeGreaterThan(0);
    await press(element, "{End}{PageDown}");
    expect(told(element)).toContain(words.step(all, all));
    // At the end the large button leads to the beginning, and keeps the focus.
    button(element, words.again).focus();
    await press(element, "{Enter}");
    expect(told(element)).toBe(words.start);
    expect(shadow(element).activeElement).toBe(button(element, words.next));
  });

  test("is walked through by keys before anything is clicked, but not while something else has the focus", async () => {
    const element = await present();
    const field = document.body.appendChild(document.createElement("input"));
    field.focus();
    await press(element, "{Home}");
    const all = doc.history.length;
    expect(told(element)).toContain(words.step(all, all));
    field.remove();
    await press(element, "{Home}");
    expect(told(element)).toBe(words.start);
    await press(element, "{PageDown}");
    expect(told(element)).toContain(words.step(1, all));
  });

  test("has letters of 12 pixels for 45 people too", async () => {
    const element = await place({ mode: "present" }, { doc: parseEcomap(case8), language: nl });
    element.style.cssText = "width: 1280px; height: 800px";
    await standing(element);
    const svg = shadow(element).querySelector<SVGSVGElement>(".pane svg");
    const scale = svg?.getScreenCTM()?.a ?? 0;
    const sizes = [...(svg?.querySelectorAll("text") ?? [])].map(
      (text) => Number(text.getAttribute("font-size")) * scale,
    );
    expect(sizes.length).toBeGreaterThan(45);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test("steps forward by the arrow to the left where one reads to the left", async () => {
    const element = await present({ language: { ...nl, direction: "rtl" } });
    button(element, words.back).focus();
    await press(element, "{Home}{ArrowLeft}");
    expect(told(element)).toContain(words.step(1, doc.history.length));
    const box = (name: string) => button(element, name).getBoundingClientRect();
    expect(box(words.next).right).toBeLessThan(box(words.back).left);
  });

  test("leaves everybody where they stand from step to step", async () => {
    const element = await present();
    const spots = () =>
      new Map(
        people(element).map((one) => [
          one.getAttribute("aria-label")?.split(",")[0],
          middleOf(find(one, ".ecomap-symbol")),
        ]),
      );
    const last = spots();
    for (let step = doc.history.length; step > 0; step -= 3) {
      for (const [name, spot] of spots()) {
        const other = last.get(name);
        if (!other) continue;
        expect(Math.abs(other.x - spot.x)).toBeLessThan(1);
        expect(Math.abs(other.y - spot.y)).toBeLessThan(1);
      }
      for (let i = 0; i < 3; i++) await click(element, words.back);
    }
  });

  test("puts one person in the light with their ties, by click and by Enter, and Escape lifts it", async () => {
    const element = await present();
    // All of it within reach of the mouse.
    element.style.cssText = "width: 390px; height: 600px";
    await rest();
    const [first] = people(element);
    if (!first) throw new Error("nobody");
    const dim = () => shadow(element).querySelectorAll(".pane .dim").length;
    await clickMouse(middleOf(find(first, ".ecomap-symbol")));
    await settled(element);
    expect(first.getAttribute("aria-pressed")).toBe("true");
    expect(first.matches(".dim")).toBe(false);
    expect(find(shadow(element), ".pane .ecomap-client").matches(".dim")).toBe(false);
    expect(dim()).toBeGreaterThan(3);
    const light = () => find(shadow(element), ".invented").textContent ?? "";
    expect(light()).toContain("In het licht");
    // What the step was stays to be read.
    expect(told(element)).toContain(words.step(doc.history.length, doc.history.length));
    await press(element, "{Escape}");
    expect(dim()).toBe(0);
    expect(light()).toBe(words.invented);
    await press(element, "{ArrowDown}{Enter}");
    expect(dim()).toBeGreaterThan(3);
    expect(shadow(element).activeElement?.getAttribute("aria-pressed")).toBe("true");
  });

  test("takes the light along from one to the next by the arrow keys, and says whose it is", async () => {
    const element = await present();
    const lit = () => shadow(element).querySelectorAll(".pane [aria-pressed=true]");
    const named = () => lit()[0]?.getAttribute("aria-label")?.split(",")[0] ?? "nobody";
    shadow(element).querySelector<SVGElement>(".pane [role=button][tabindex='0']")?.focus();
    await press(element, "{Enter}");
    const first = named();
    await press(element, "{ArrowDown}");
    await settled(element);
    expect(lit()).toHaveLength(1);
    expect(named()).not.toBe(first);
    expect(shadow(element).activeElement).toBe(lit()[0]);
    expect(find(shadow(element), ".invented").textContent).toContain(named());
    // Who is not there yet has no light yet.
    await press(element, "{Home}");
    await settled(element);
    expect(shadow(element).querySelectorAll(".pane .dim")).toHaveLength(0);
    expect(find(shadow(element), ".invented").textContent).toBe(words.invented);
  });

  test("goes with its form as the whole document, and tells the page of no change", async () => {
    const { form, element } = await placeForm({ editable: "" }, { doc, language: nl });
    const events: string[] = [];
    for (const type of ["ecomap-change", "change", "input", "ecomap-select", "ecomap-cover"])
      element.addEventListener(type, () => events.push(type));
    element.mode = "present";
    await settled(element);
    await standing(element);
    expect(element.getAttribute("mode")).toBe("present");
    await click(element, words.exercise);
    await click(element, words.add);
    await userEvent.keyboard("Anna{Enter}");
    await expect.poll(() => shadow(element).innerHTML).toContain("Anna");
    await press(element, "{F9}");
    expect(posted(form)).toBe(serialize(doc));
    expect(element.value).toBe(serialize(doc));
    expect(element.doc).toBe(doc);
    await click(element, words.done);
    await standing(element);
    expect(shadow(element).innerHTML).not.toContain("Anna");
    await click(element, words.exercise);
    await rest();
    expect(shadow(element).querySelectorAll(".exercise .ecomap-member")).toHaveLength(0);
    await click(element, words.end);
    expect(element.mode).toBe("draw");
    expect(element.doc).toBe(doc);
    // Nobody asked for names: the usual face comes back covered.
    expect(element.view?.covered).toBe(true);
    expect(events).toEqual(["ecomap-cover"]);
  });

  test("ends covered where the page began with it: no frame has a name", async () => {
    const element = await present({}, { editable: "" });
    button(element, words.end).click();
    await new Promise(requestAnimationFrame);
    expect([element.mode, element.view?.covered]).toEqual(["draw", true]);
    const secrets = secretsOf(doc).filter((secret) => shadow(element).innerHTML.includes(secret));
    expect(secrets).toEqual([]);
  });

  test("comes back to the map that was worked on, with what can be undone", async () => {
    const element = await place({ editable: "" }, { doc, language: nl });
    element.view?.dispatch({ type: "updateMember", member: "cousin", set: { name: "Nicht" } });
    element.mode = "present";
    await settled(element);
    await standing(element);
    element.mode = "draw";
    await settled(element);
    expect(shadow(element).querySelector(".wall")).toBeNull();
    expect(element.view?.canUndo).toBe(true);
    element.view?.undo();
    expect(element.doc?.members).toEqual(doc.members);
  });

  test("stands beside the drawing of another group, as large, and under it where there is little room", async () => {
    const element = await present({ beside: parseEcomap(case2) });
    const boxes = () =>
      [...shadow(element).querySelectorAll(".panes section")].map((one) => one.getBoundingClientRect());
    const titles = [...shadow(element).querySelectorAll("h2")].map((one) => one.textContent);
    expect(titles).toEqual(["Groep 1", "Groep 2"]);
    const [one, two] = boxes();
    expect(one?.width).toBeCloseTo(two?.width ?? 0, 0);
    expect(one?.top).toBe(two?.top);
    const names = [...shadow(element).querySelectorAll(".pane")].map((pane) =>
      [...pane.querySelectorAll(".ecomap-member")].map((member) => member.getAttribute("aria-label")),
    );
    // The same person has the same stand-in in both.
    expect(names[0]).toEqual(names[1]);
    element.style.width = "600px";
    await rest();
    const [upper, lower] = boxes();
    expect(lower?.top).toBeGreaterThanOrEqual(upper?.bottom ?? Number.POSITIVE_INFINITY);
    expect(lower?.height).toBeCloseTo(upper?.height ?? 0, -1);
  });

  test("has nothing that axe finds wrong, with steps, a light, a question, two drawings and an empty map", async () => {
    const element = await present({ beside: doc });
    const wrong = async () => (await axe.run(element)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    expect(await wrong()).toEqual([]);
    await click(element, words.back);
    button(element, words.back).focus();
    await click(element, words.show);
    expect(await wrong()).toEqual([]);
    await click(element, nl.sentences.no);
    await click(element, words.exercise);
    expect(await wrong()).toEqual([]);
  });

  test("has large buttons, and no motion for those who want none", async () => {
    await prefer([{ name: "prefers-reduced-motion", value: "reduce" }]);
    const element = await present();
    expect(button(element, words.again).getBoundingClientRect().height).toBeGreaterThanOrEqual(64);
    const member = people(element)[0];
    expect(member && getComputedStyle(member).transitionDuration).toBe("0s");
  });
});
