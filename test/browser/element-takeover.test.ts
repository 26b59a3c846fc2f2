import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import case7 from "../../examples/cases/7-we-are-their-network.json";
import type { EcoMapElement } from "../../src/element/index.ts";
import { parseEcomap } from "../../src/index.ts";
import { ar } from "../../src/words/full/ar.ts";
import { nl } from "../../src/words/full/nl.ts";
import { client as panels } from "../../src/words/interface/panel-nl.ts";
import { takeover as words } from "../../src/words/interface/takeover-nl.ts";
import { isolate } from "../../src/words/isolate.ts";
import { button, clear, empty, place, settled, shadow } from "./element-hands.ts";
import { about, placeOpen, press as pressAct } from "./element-panel-hands.ts";
import { find } from "./hands.ts";

afterEach(clear);

const doc = parseEcomap(case7);
const LEAVING = "home-supporter";
const NAME = "Begeleider Bram";
/** What he planned himself, under the name that he is called by. */
const PLANNED = "Ruimte in het rooster, zodat Bram op dinsdag vrij is.";

async function lay(
  given: Partial<EcoMapElement> = {},
  attributes: Readonly<Record<string, string>> = { editable: "" },
) {
  let id = 0;
  const options = { now: () => "2026-05-01T10:00:00Z", newId: () => `new${++id}` };
  const element = await place(
    { mode: "takeover", about: LEAVING, ...attributes },
    { doc, language: nl, options, ...given },
  );
  await expect.poll(() => shadow(element).querySelector(".takeover .first")).not.toBeNull();
  return element;
}
const plans = (element: EcoMapElement) => (element.doc?.interventions ?? []).filter(({ id }) => id.startsWith("new"));
const cards = (element: EcoMapElement) =>
  [...shadow(element).querySelectorAll(".table > section:first-child .face b")].map((one) => one.textContent);
const said = (element: EcoMapElement) => find(shadow(element), "[role=status].word").textContent;
async function press(element: EcoMapElement, keys: string) {
  await userEvent.keyboard(keys);
  await settled(element);
}
async function click(element: EcoMapElement, name: string) {
  button(element, name).click();
  await settled(element);
}
const choose = async (element: EcoMapElement) => {
  find(shadow(element), ".cards .face").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  await settled(element);
};

test("nothing is planned with somebody whom a court forbids to see", async () => {
  const banned = {
    ...doc,
    ties: doc.ties.map((tie) => (tie.to === LEAVING || tie.from === LEAVING ? { ...tie, ban: {} } : tie)),
  };
  const element = await lay({ doc: banned });
  expect(shadow(element).querySelector(".coffee")).toBeNull();
  const free = await lay();
  expect(shadow(free).querySelector(".coffee")).not.toBeNull();
});

describe("who takes over", () => {
  test("is last whoever is said to do a lot already, without a word of it", async () => {
    const first =
      doc.ties.find(({ from, to, state }) => from === "client" && to !== LEAVING && state !== "broken")?.to ?? "";
    const busy = (tie: (typeof doc.ties)[number]) => tie.from === "client" && tie.to === first;
    const names = async (ties: typeof doc.ties) => {
      const element = await lay({ doc: { ...doc, ties } });
      await choose(element);
      const all = [...shadow(element).querySelectorAll(".people button")].map((one) => one.textContent?.trim() ?? "");
      clear();
      return all;
    };
    const name = doc.members.find(({ id }) => id === first)?.name ?? "";
    const ordered = await names(doc.ties.map((tie) => (busy(tie) ? { ...tie, load: { level: "fitting" } } : tie)));
    const last = await names(doc.ties.map((tie) => (busy(tie) ? { ...tie, load: { level: "heavy" } } : tie)));
    expect([...last].sort()).toEqual([...ordered].sort());
    const at = (all: readonly string[]) => all.findIndex((text) => text.includes(name));
    expect(at(last)).toBeGreaterThan(at(ordered));
  });

  test("is asked for whom it is where another mode was about a tie, and nobody is said to be gone", async () => {
    const asks = async (id: string) => {
      const element = await lay({}, { editable: "", about: id });
      const asked = find(shadow(element), ".takeover .first").textContent;
      clear();
      return asked;
    };
    expect(await asks(doc.ties[0]?.id ?? "")).toBe(words.choose);
    expect(await asks("nobody")).toBe(words.none);
  });

  test("is said by keys alone: a card, then who; the next card has the focus", async () => {
    const element = await lay();
    expect(cards(element)).toEqual(["luisteren", "praktische hulp", "advies", PLANNED]);
    await press(element, "{Tab}{Enter}");
    expect(shadow(element).activeElement?.textContent).toBe(words.myself);
    await press(element, "{Enter}");
    expect(plans(element)).toMatchObject([{ words: "luisteren", members: [LEAVING, "client"], status: "planned" }]);
    expect(said(element)).toBe(words.lies(isolate("luisteren"), words.myself));
    expect(cards(element)).toEqual(["praktische hulp", "advies", PLANNED]);
    expect(shadow(element).activeElement?.textContent).toContain("praktische hulp");
    element.view?.undo();
    await settled(element);
    expect(plans(element)).toEqual([]);
  });

  test("is somebody on the map, nobody yet, or a place that is still to be found", async () => {
    const element = await lay();
    await choose(element);
    await click(element, "Ria van de groep");
    await choose(element);
    await click(element, words.nobody);
    await choose(element);
    await click(element, words.myself);
    await choose(element);
    await click(element, `+ ${words.someoneNew}`);
    await press(element, "Spreekuur");
    find(shadow(element), "input[value=place]").dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await press(element, "{Enter}");
    expect(plans(element).map(({ members }) => members?.[1])).toEqual(["peer", undefined, "client", "new4"]);
    expect(element.doc?.members.at(-1)).toMatchObject({ id: "new4", kind: "place", name: "Spreekuur" });
    expect(find(shadow(element), ".takeover").textContent).toContain(words.allLaid);
    const piles = [...shadow(element).querySelectorAll(".pile h4")].map((one) => one.textContent);
    expect(piles.at(-1)).toBe(words.nobody);
  });

  test("can be another later, be taken back, and be said of a card that one writes", async () => {
    const element = await lay();
    await choose(element);
    await click(element, "Maatje Piet");
    find(shadow(element), ".pile .face").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await settled(element);
    await click(element, words.takeBack);
    expect(plans(element)).toEqual([]);
    const line = find(shadow(element), ".one input");
    if (line instanceof HTMLElement) line.focus();
    await press(element, "De planten{Enter}");
    expect(plans(element)).toMatchObject([{ words: "De planten", members: [LEAVING] }]);
  });

  test("ends with one more coffee, and a page under a name that tells of nobody", async () => {
    const element = await lay();
    const day = find(shadow(element), ".coffee input");
    const say = async (text: string) => {
      if (day instanceof HTMLInputElement) day.value = text;
      day.dispatchEvent(new Event("change", { bubbles: true }));
      await settled(element);
    };
    await say("one day");
    expect(find(shadow(element), ".message").textContent).not.toBe("");
    expect(plans(element)).toEqual([]);
    await say(" 8-5-2026 ");
    expect(find(shadow(element), ".message").textContent).toBe("");
    expect(find(shadow(element), ".coffee b").textContent).toBe(nl.date("2026-05-08"));
    expect(plans(element)).toMatchObject([
      { date: "2026-05-08", members: ["client", LEAVING], words: words.coffee(NAME) },
    ]);
    const saved = new Promise<string>((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        resolve(this.download);
      };
    });
    await click(element, words.page);
    expect(await saved).toBe("goodbye.html");
  });

  test("is covered by one key; Escape leaves the card, then goes back to the map", async () => {
    const element = await lay();
    await choose(element);
    await press(element, "{F9}");
    expect(find(shadow(element), ".frame").textContent).not.toContain(NAME);
    await click(element, nl.interface.client.tools.uncover);
    await press(element, "{Escape}");
    expect(shadow(element).querySelector(".choice")).toBeNull();
    await press(element, "{Escape}");
    expect(element.mode).toBe("draw");
  });

  test("is only read where nothing may be changed, and of somebody who is there", async () => {
    const element = await lay({}, {});
    expect(shadow(element).querySelector(".face")?.localName).toBe("div");
    expect(shadow(element).querySelector("form")).toBeNull();
    element.about = "nobody";
    await settled(element);
    expect(find(shadow(element), ".takeover").textContent).toContain(words.none);
  });

  test("is of whoever is chosen where nobody was given, those who are paid first, and of nobody on an empty map", async () => {
    const element = await lay({}, { editable: "", about: "" });
    const heading = () => find(shadow(element), ".takeover h3").textContent;
    const offered = [...shadow(element).querySelectorAll(".ways button")].map((one) => one.textContent);
    expect([heading(), offered.length < doc.members.length]).toEqual([words.choose, true]);
    expect(offered.indexOf(isolate(NAME))).toBeLessThan(offered.indexOf(isolate("Ria van de groep")));
    await click(element, isolate(NAME));
    expect([element.about, shadow(element).activeElement?.textContent]).toEqual([LEAVING, words.intro(isolate(NAME))]);
    const nobody = await lay({ doc: empty }, { about: "" });
    expect(find(shadow(nobody), ".takeover h3").textContent).toBe(nl.interface.client.form.required);
  });

  test("is opened from the panel of whoever leaves", async () => {
    const element = await placeOpen({}, { doc, language: nl });
    await about(element, LEAVING);
    await pressAct(element, panels.takeover);
    expect([element.mode, element.about]).toEqual(["takeover", LEAVING]);
  });

  test("can be used by all, says axe, from right to left too", async () => {
    for (const language of [nl, ar]) {
      const element = await lay({ language });
      await choose(element);
      const { violations } = await axe.run(element);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
      clear();
    }
  });
});
