import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import case3 from "../../examples/cases/3-the-friend-who-steps-back.json";
import type { EcoMapElement } from "../../src/element/index.ts";
import { canTalk } from "../../src/element/sides/talk.ts";
import { parseEcomap } from "../../src/index.ts";
import { indexNetwork } from "../../src/network/network-index.ts";
import { ar } from "../../src/words/full/ar.ts";
import { nl } from "../../src/words/full/nl.ts";
import { client as panels } from "../../src/words/interface/panel-nl.ts";
import { sides as words } from "../../src/words/interface/sides-nl.ts";
import { isolate } from "../../src/words/isolate.ts";
import { button, clear, place, settled, shadow } from "./element-hands.ts";
import { about, placeOpen, press as pressAct } from "./element-panel-hands.ts";
import { find } from "./hands.ts";

afterEach(clear);

const doc = parseEcomap(case3);
const tie = doc.ties.find(({ views }) => views);
if (!tie) throw new Error("nobody has a view in this case");
const other = tie.from === doc.client.id ? tie.to : tie.from;
const NAMES = {
  client: isolate(doc.client.name ?? ""),
  other: isolate(doc.members.find(({ id }) => id === other)?.name ?? ""),
};

const options = { now: () => "2026-03-03T10:00:00Z", actor: "Els" };
async function sit(
  given: Partial<EcoMapElement> = {},
  attributes: Readonly<Record<string, string>> = { editable: "" },
) {
  const element = await place(
    { mode: "sides", about: tie?.id ?? "", ...attributes },
    { doc, language: nl, options, ...given },
  );
  await expect.poll(() => shadow(element).querySelector(".sides .first")).not.toBeNull();
  return element;
}
const page = (element: Element) => find(shadow(element), ".frame").textContent ?? "";
async function say(element: EcoMapElement, ...names: readonly string[]) {
  for (const name of names) {
    button(element, name).click();
    await settled(element);
  }
}
async function answer(element: EcoMapElement, word: string) {
  const label = [...shadow(element).querySelectorAll("label")].find((one) => one.textContent?.trim() === word);
  label?.querySelector("input")?.click();
  await settled(element);
}
/** Both set the strength, up to the screen on which they look together. */
async function both(element: EcoMapElement, hidden = false) {
  await say(element, words.begin(NAMES.client));
  await answer(element, nl.client.strengths.strong);
  await say(element, words.show, words.ready(NAMES.other));
  await answer(element, nl.client.strengths.weak);
  await say(element, hidden ? words.hide : words.show, words.look);
}

describe("two sides of a tie", () => {
  test("are set apart: while one does, nothing of the other's is in the page", async () => {
    const element = await sit();
    await say(element, words.begin(NAMES.client));
    expect(shadow(element).activeElement?.textContent).toBe(words.question(NAMES.client));
    await answer(element, nl.client.strengths.strong);
    await say(element, words.show);
    expect(shadow(element).querySelector("input, svg.ecomap")).toBeNull();
    await say(element, words.ready(NAMES.other));
    expect(
      [...shadow(element).querySelectorAll<HTMLInputElement>("input[name=strength]")].map((one) => one.checked),
    ).toEqual([false, false, false, false]);
    expect(element.doc?.ties).toEqual(doc.ties);
  });

  test("are seen side by side and kept as one change that can be taken back", async () => {
    const element = await sit();
    await both(element);
    const shown = [...shadow(element).querySelectorAll(".side")];
    expect(shown.map((one) => one.querySelector("h4")?.textContent)).toEqual([words.youSay, words.says(NAMES.other)]);
    expect(shown.map((one) => one.querySelector("dd")?.textContent)).toEqual(["sterk", "los"]);
    expect(shown.map((one) => one.querySelector(".stroke .ecomap-line")?.getAttribute("stroke-width"))).toEqual([
      "5",
      "2",
    ]);
    await say(element, words.save);
    const after = element.doc?.ties.find(({ id }) => id === tie.id);
    expect(after?.strength).toBe("strong");
    expect(after?.views?.at(-1)).toEqual({ by: other, date: "2026-03-03", strength: "weak" });
    await say(element, words.end);
    expect(element.mode).toBe("draw");
    element.view?.undo();
    expect(element.doc?.ties).toEqual(doc.ties);
  });

  test("stay hidden where one keeps theirs, before or after they looked", async () => {
    const element = await sit();
    await both(element, true);
    expect(page(element)).toContain(words.hidden(NAMES.other));
    await say(element, words.takeBack(NAMES.client));
    expect(shadow(element).querySelector(".side svg")).toBeNull();
    expect(() => button(element, words.save)).toThrow();
    await say(element, words.leave);
    expect(element.doc?.ties).toEqual(doc.ties);
  });

  test("may be taken back one by one, without a question that moves", async () => {
    const element = await sit();
    await say(element, words.begin(NAMES.client));
    const [first, second] = shadow(element).querySelectorAll("fieldset");
    const places = () => [first, second].map((one) => Math.round(one?.getBoundingClientRect().top ?? 0));
    const before = places();
    await answer(element, nl.client.strengths.strong);
    expect(places()).toEqual(before);
    await say(element, panels.clear);
    expect(places()).toEqual(before);
    expect(shadow(element).querySelector("input[name=strength]:checked")).toBeNull();
  });

  test("are covered by one key, and left by Escape only after it was asked", async () => {
    const element = await sit();
    await say(element, words.begin(NAMES.client));
    await answer(element, nl.client.strengths.strong);
    await userEvent.keyboard("{F9}");
    await settled(element);
    expect(page(element)).not.toContain(NAMES.client);
    await say(element, nl.interface.client.tools.uncover);
    await userEvent.keyboard("{Escape}");
    await settled(element);
    expect(page(element)).toContain(words.stopping);
    await say(element, words.goOn);
    expect(find(shadow(element), "input[name=strength]:checked").parentElement?.textContent?.trim()).toBe("sterk");
    await userEvent.keyboard("{Escape}");
    await settled(element);
    await say(element, words.stop);
    expect(element.mode).toBe("draw");
  });

  test("can be looked at again where nothing may be changed, and are of no tie that a court forbids", async () => {
    const element = await sit({}, {});
    expect(() => button(element, words.begin(NAMES.client))).toThrow();
    await say(element, words.before);
    expect(shadow(element).querySelectorAll(".side svg")).toHaveLength(2);
    clear();
    const banned = parseEcomap({
      ...case3,
      ties: doc.ties.map((one) => (one.id === tie.id ? { ...one, moves: [], ban: { by: "court" } } : one)),
    });
    expect(page(await sit({ doc: banned }))).toContain(words.none);
  });

  test("are of a tie that is chosen where none was given, out of those that can be talked about", async () => {
    const element = await place({ mode: "sides", editable: "" }, { doc, language: nl, options });
    await expect.poll(() => shadow(element).activeElement?.textContent).toBe(words.choose);
    const offered = [...shadow(element).querySelectorAll<HTMLElement>(".ways button")];
    const index = indexNetwork(doc);
    expect(offered).toHaveLength(doc.ties.filter((one) => canTalk(index, one)).length);
    expect(offered.length).toBeLessThan(doc.ties.length);
    expect(Math.min(...offered.map((one) => one.offsetHeight))).toBeGreaterThanOrEqual(44);
    await say(element, panels.tie(NAMES.client, NAMES.other));
    expect([element.about, shadow(element).activeElement?.textContent]).toEqual([
      tie.id,
      panels.tie(NAMES.client, NAMES.other),
    ]);
    expect(page(element)).toContain(words.begin(NAMES.other));
  });

  test("are opened from the panel of the tie, and of the member", async () => {
    for (const id of [tie.id, other]) {
      const element = await placeOpen({}, { doc, language: nl });
      await about(element, id);
      await expect.poll(() => shadow(element).querySelector("aside .buttons")).not.toBeNull();
      await pressAct(element, panels.sides);
      expect([element.mode, element.about]).toEqual(["sides", tie.id]);
      clear();
    }
  });

  test("can be used by all, says axe, from right to left too", async () => {
    for (const language of [nl, ar]) {
      const element = await sit({ language });
      for (const press of [() => {}, () => shadow(element).querySelector<HTMLElement>(".ways .lead")?.click()]) {
        press();
        await settled(element);
        const { violations } = await axe.run(element);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
      }
      clear();
    }
  });
});
