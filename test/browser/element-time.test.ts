import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import case5 from "../../examples/cases/5-keys-at-last.json";
import case8 from "../../examples/cases/8-a-large-family.json";
import type { EcoMapElement } from "../../src/element/index.ts";
import { documentAt, type EcomapInput, forAudience, parseEcomap } from "../../src/index.ts";
import { milestonesOf } from "../../src/time/milestones.ts";
import { momentsOf } from "../../src/time/moments.ts";
import { ar } from "../../src/words/full/ar.ts";
import { nl } from "../../src/words/full/nl.ts";
import { time as words } from "../../src/words/interface/time-nl.ts";
import { button, clear, place, placeForm, posted, settled, shadow } from "./element-hands.ts";
import { find, prefer } from "./hands.ts";

afterEach(async () => {
  clear();
  await prefer();
});

const doc = parseEcomap(case5);
const TODAY = "2026-06-30";

async function look(given: Partial<EcoMapElement> = {}): Promise<EcoMapElement> {
  const element = await place({ mode: "time" }, { doc, language: nl, ...given });
  await standing(element);
  return element;
}
async function standing(element: EcoMapElement): Promise<void> {
  await expect.poll(() => shadow(element).querySelector(".time .pane svg")).not.toBeNull();
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  await settled(element);
}
const slider = (element: Element): HTMLInputElement => {
  const input = find(shadow(element), "input[type=range]");
  if (!(input instanceof HTMLInputElement)) throw new Error("no slider");
  return input;
};
const people = (element: Element) =>
  new Set([...shadow(element).querySelectorAll(".pane .ecomap-member .ecomap-label")].map((node) => node.textContent));
const told = (element: Element) => find(shadow(element), ".told").textContent ?? "";
const press = async (element: EcoMapElement, keys: string) => {
  await userEvent.keyboard(keys);
  await settled(element);
};
const click = async (element: EcoMapElement, name: string) => {
  button(element, name).click();
  await settled(element);
};

/** The eight cases of the training, by name. */
const CASES = import.meta.glob<{ default: EcomapInput }>("../../examples/cases/*[a-z].json");

describe("a map through time", () => {
  test("shows each of the eight cases on all its days: who was there then, and what happened", async () => {
    const names = Object.keys(CASES).filter((name) => !name.endsWith(".en.json"));
    expect(names).toHaveLength(8);
    const element = await look({ options: { now: () => `${TODAY}T10:00:00Z` } });
    for (const name of names) {
      element.doc = parseEcomap((await CASES[name]?.())?.default);
      await standing(element);
      const seen = forAudience(element.doc, "client");
      const days = momentsOf(seen, milestonesOf(seen, TODAY), TODAY);
      expect([name, slider(element).max]).toEqual([name, String(days.length - 1)]);
      const drawn: number[] = [];
      for (const [i, day] of days.entries()) {
        slider(element).value = String(i);
        slider(element).dispatchEvent(new Event("input", { bubbles: true }));
        await settled(element);
        drawn.push(shadow(element).querySelectorAll(".pane .ecomap-member").length);
        const there = documentAt(seen, day);
        expect([name, day, drawn.at(-1)]).toEqual([name, day, there.members.length]);
        expect(told(element)).toMatch(/\d{4}/);
      }
      // There is something to show: it was not always as it is now.
      expect([name, new Set(drawn).size > 1]).toEqual([name, true]);
    }
  });

  test("begins with now and the focus on the slider; keys lead to the beginning, moment by moment", async () => {
    const element = await look();
    expect(shadow(element).activeElement).toBe(slider(element));
    expect(told(element)).toContain(words.now);
    const now = people(element).size;
    await press(element, "{Home}");
    expect(slider(element).getAttribute("aria-valuetext")).toBe("1 april 2025");
    expect(people(element).size).toBeGreaterThan(0);
    expect(people(element).size).toBeLessThan(now);
    await press(element, "{ArrowRight}{ArrowRight}");
    expect(slider(element).value).toBe("2");
    await press(element, "{End}");
    expect(people(element).size).toBe(now);
  });

  test("tells what happened before the map was begun, and shows no map of then", async () => {
    const element = await look();
    const [first] = [...shadow(element).querySelectorAll(".milestones li")];
    expect(first?.textContent).toContain("maart 2025");
    expect(first?.querySelector("button")).toBeNull();
  });

  test("goes to what happened by its name in the list, and marks it there", async () => {
    const element = await look();
    const keys = [...shadow(element).querySelectorAll<HTMLElement>(".milestones button")];
    expect(keys.length).toBeGreaterThan(5);
    const one = keys.find((key) => key.textContent?.includes("Sleutels"));
    one?.click();
    await settled(element);
    expect(slider(element).getAttribute("aria-valuetext")).toBe("1 april 2026");
    expect(one?.getAttribute("aria-current")).toBe("date");
  });

  test("says what its signs mean where that is opened, of the moment that is shown", async () => {
    const element = await look();
    const means = find(shadow(element), "details.means");
    const legend = () => find(shadow(element), ".legend").textContent ?? "";
    expect(legend()).toBe("");
    means.querySelector<HTMLElement>("summary")?.click();
    await expect.poll(legend).toContain("steungroep");
    slider(element).focus();
    await press(element, "{Home}");
    expect(legend()).not.toContain("steungroep");
  });

  test("leaves most of a phone to the map, with what happened below it", async () => {
    const element = await look();
    element.style.cssText = "display: block; width: 390px; height: 700px";
    await standing(element);
    const pane = find(shadow(element), ".pane").getBoundingClientRect();
    const scenes = find(shadow(element), ".scenes");
    expect(pane.height).toBeGreaterThan(0.45 * 700);
    expect(find(shadow(element), ".means").getBoundingClientRect().top).toBeLessThan(
      scenes.getBoundingClientRect().bottom,
    );
    expect(scenes.scrollHeight).toBeGreaterThan(scenes.clientHeight);
    // What signs mean is there as soon as it is asked for, not below the edge.
    const means = find(shadow(element), "details.means");
    means.querySelector<HTMLElement>("summary")?.click();
    await expect.poll(() => means.querySelector(".legend svg")).not.toBeNull();
    await expect
      .poll(() => means.getBoundingClientRect().top - scenes.getBoundingClientRect().top)
      .toBeLessThan(0.2 * scenes.clientHeight);
    expect(scenes.scrollTop).toBeGreaterThan(0);
    const names = [...shadow(element).querySelectorAll<SVGTextElement>(".pane .ecomap-label")];
    const sizes = names.map((name) => Number(name.getAttribute("font-size")) * (name.getScreenCTM()?.a ?? 0));
    expect(names.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });

  test("shows a large family on a phone in names that can be read, and scrolls to all of them from the client in the middle", async () => {
    const element = await look({ doc: parseEcomap(case8) });
    element.style.cssText = "display: block; width: 390px; height: 700px";
    await standing(element);
    const pane = find(shadow(element), ".pane");
    const names = [...shadow(element).querySelectorAll<SVGTextElement>(".pane .ecomap-label")];
    const sizes = names.map((name) => Number(name.getAttribute("font-size")) * (name.getScreenCTM()?.a ?? 0));
    expect(names.length).toBeGreaterThan(50);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.9);
    const [drawn] = pane.getElementsByTagName("svg");
    for (const side of ["Width", "Height"] as const)
      expect(pane[`scroll${side}`]).toBeGreaterThanOrEqual(Math.floor(drawn?.[`client${side}`] ?? Number.NaN));
    expect(pane.scrollHeight).toBeGreaterThan(pane.clientHeight + 50);
    const [room, client] = [pane, find(pane, ".ecomap-client .ecomap-symbol")].map((node) =>
      node.getBoundingClientRect(),
    );
    if (!room || !client) throw new Error("nobody is there");
    expect(Math.abs(client.x + client.width / 2 - room.x - room.width / 2)).toBeLessThan(room.width / 4);
    expect(Math.abs(client.y + client.height / 2 - room.y - room.height / 2)).toBeLessThan(room.height / 4);
  });

  test("shows what became otherwise since a moment, with a sign in words", async () => {
    const element = await look();
    await press(element, "{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    const before = shadow(element).querySelector(".pane")?.textContent ?? "";
    await click(element, words.compare);
    expect(button(element, words.compare).getAttribute("aria-pressed")).toBe("true");
    expect(shadow(element).querySelector(".pane")?.textContent).not.toBe(before);
    const signs = [...shadow(element).querySelectorAll(".signs li")].map((sign) => sign.textContent?.trim());
    expect(signs).toContain(nl.changes.new);
    for (const sign of signs) expect(Object.values(nl.changes)).toContain(sign);
  });

  test("plays to the end by itself and stops at a touch; who wants no motion is offered steps alone", async () => {
    const element = await look();
    await press(element, "{Home}");
    await click(element, words.play);
    await expect.poll(() => Number(slider(element).value), { timeout: 5000 }).toBeGreaterThan(0);
    await click(element, words.pause);
    const stopped = slider(element).value;
    await click(element, words.next);
    expect(Number(slider(element).value)).toBe(Number(stopped) + 1);
    await prefer([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await click(element, words.back);
    expect(() => button(element, words.play)).toThrow();
  });

  test("covers all names at once, and shows them again where one was", async () => {
    const element = await look();
    await press(element, "{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    const names = [...people(element)];
    expect(names.length).toBeGreaterThan(0);
    await press(element, "{F9}");
    expect(names.filter((name) => name && find(shadow(element), ".frame").textContent?.includes(name))).toEqual([]);
    await click(element, nl.interface.client.tools.uncover);
    await expect.poll(() => [...people(element)]).toEqual(names);
    expect(slider(element).value).toBe("4");
  });

  test("changes nothing: the form posts the map of now, and what could be undone still can", async () => {
    const { form, element } = await placeForm({ editable: "full" }, { doc, language: nl });
    element.view?.dispatch({ type: "addMember", member: { id: "new", name: "Nieuw" } });
    await settled(element);
    const value = posted(form);
    element.mode = "time";
    await standing(element);
    await press(element, "{Home}");
    expect(posted(form)).toBe(value);
    await click(element, words.end);
    expect(element.mode).toBe("draw");
    expect(element.view?.canUndo).toBe(true);
  });

  test("who is told no history sees the map of now alone", async () => {
    const element = await look({ options: { audience: "carry" } });
    expect(shadow(element).querySelector("input")).toBeNull();
    expect(find(shadow(element), ".still").textContent).toBe(words.still);
  });

  test("can be used by all, says axe, from right to left too", async () => {
    for (const language of [nl, ar]) {
      const element = await look({ language });
      // What was written in Dutch keeps its full stop at its own end among Arabic words.
      const words = "Na het overlijden van António kon het huis niet blijven.";
      const first = find(shadow(element), ".milestones bdi").textContent ?? "";
      expect(first.endsWith(language === ar ? `\u2068${words}\u2069` : ` ${words}`)).toBe(true);
      const { violations } = await axe.run(element);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
      clear();
    }
  });
});
