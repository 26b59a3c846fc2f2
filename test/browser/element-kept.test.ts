import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import case3 from "../../examples/cases/3-the-friend-who-steps-back.json";
import type { EcoMapElement } from "../../src/element/index.ts";
import { parseEcomap } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { isolate } from "../../src/words/isolate.ts";
import { clear, empty, place, settled, shadow } from "./element-hands.ts";
import { about, act, aside, placeOpen, write } from "./element-panel-hands.ts";
import { clickMouse, find, middleOf, personIn, prefer, rest, seven } from "./hands.ts";

afterEach(async () => {
  clear();
  await prefer();
});

const press = (keys: string) => userEvent.keyboard(keys);
const focused = (element: Element) => shadow(element).activeElement;
const words = nl.interface.client;
const { client: panels } = await nl.panels();
const names = (element: EcoMapElement) => element.doc?.members.map(({ name }) => name);
/** What the one who has the focus is called; nothing where that is the page. */
const called = (element: Element) =>
  (focused(element)?.getAttribute("aria-label") ?? focused(element)?.textContent ?? "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
async function click(element: EcoMapElement, node: Element) {
  node.scrollIntoView({ block: "center" });
  await clickMouse(middleOf(node));
  await settled(element);
  await rest();
}
const dutch = (given: Partial<EcoMapElement> = {}, attributes = {}) =>
  placeOpen(attributes, { doc: seven, language: nl, ...given });
const input = (element: Element, selector: string) => {
  const node = find(shadow(element), selector);
  if (!(node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)) throw new Error("no field");
  return node;
};

describe("the focus stays in the element", () => {
  test("where the first name is added in the list", async () => {
    const element = await dutch({ doc: empty }, { shown: "list" });
    input(element, ".list textarea").focus();
    await press("Anna{Tab}{Enter}");
    await settled(element);
    expect(names(element)).toEqual(["Anna"]);
    expect(called(element)).toBe(panels.add);
  });

  test("where a plan is saved, by key and by mouse", async () => {
    const element = await dutch();
    await about(element, "t1");
    for (const save of [(node: HTMLElement) => node.focus(), (node: HTMLElement) => click(element, node)]) {
      act(element, `+ ${nl.client.moves.strengthen}`).click();
      await settled(element);
      const button = act(element, panels.save);
      await save(button);
      if (button.isConnected) await press("{Enter}");
      await settled(element);
      expect(aside(element).contains(focused(element))).toBe(true);
    }
  });

  test("where somebody goes from the tray to the map", async () => {
    const waiting = {
      ...seven,
      members: seven.members.map((one) =>
        one.id === "els" ? { ...one, agreed: "not-yet" as const, notedBy: "Els" } : one,
      ),
    };
    const element = await dutch({ doc: waiting });
    act(element, `${panels.onMap}: Els`).focus();
    await press("{Enter}");
    await settled(element);
    expect(aside(element).contains(focused(element))).toBe(true);
  });

  test("where a group's members are about to be touched", async () => {
    const element = await dutch();
    act(element, nl.client.groups.support).click();
    await settled(element);
    act(element, panels.touch).focus();
    await press("{Enter}");
    await settled(element);
    expect(called(element)).toBe(panels.done);
  });

  test("where the host shows the map to a group, and where that ends", async () => {
    const element = await dutch();
    personIn(shadow(element), "Bram").focus();
    element.mode = "present";
    await expect.poll(() => shadow(element).querySelector(".wall .pane svg")).not.toBeNull();
    await settled(element);
    expect(find(shadow(element), ".wall").contains(focused(element))).toBe(true);
    element.mode = "draw";
    await settled(element);
    expect(find(shadow(element), ".frame").contains(focused(element))).toBe(true);
  });

  test("and goes where a click on the page sends it", async () => {
    const element = await dutch();
    const blank = document.body.appendChild(document.createElement("p"));
    blank.textContent = "blank";
    element.view?.add();
    await press("Anna");
    await click(element, blank);
    expect(names(element)).toContain("Anna");
    expect(focused(element)).toBeNull();
    blank.remove();
  });
});

describe("in the list", () => {
  test("Ctrl+Z and Ctrl+Y take back and do again; who comes back has the focus", async () => {
    const element = await dutch({}, { shown: "list" });
    act(element, `${panels.drop}: Bram`).focus();
    await press("{Enter}");
    await settled(element);
    expect(find(shadow(element), ".list").contains(focused(element)) || focused(element)?.id === "list").toBe(true);
    await press("{Control>}z{/Control}");
    await settled(element);
    expect([names(element)?.includes("Bram"), called(element)]).toEqual([true, "Bram"]);
    await press("{Control>}y{/Control}");
    await settled(element);
    expect(names(element)).not.toContain("Bram");
    expect(focused(element)).not.toBeNull();
    input(element, ".list textarea").focus();
    await press("x{Control>}z{/Control}");
    expect(names(element)).not.toContain("Bram");
  });
});

describe("on a phone", () => {
  /** As wide as a phone, and as high as a keyboard on the screen leaves it. */
  const shrink = (element: EcoMapElement, height: number) => {
    element.style.cssText = `display: block; width: 390px; height: ${height}px`;
    visualViewport?.dispatchEvent(new Event("resize"));
  };
  const phone = async (attributes = {}) => {
    const element = await dutch({}, attributes);
    shrink(element, 780);
    await rest();
    return element;
  };
  const within = (element: Element, node: Element) => {
    const [room, at] = [element.getBoundingClientRect(), node.getBoundingClientRect()];
    return at.top >= room.top && at.bottom <= room.bottom;
  };

  test("the list is first with the field for names on top, and keeps each at once", async () => {
    const element = await phone();
    const tabs = [...shadow(element).querySelectorAll("[role=tab]")].map((tab) => tab.textContent?.trim());
    expect(tabs).toEqual([words.shown.list, words.shown.map]);
    const field = input(element, ".list textarea");
    for (const row of shadow(element).querySelectorAll(".list th"))
      expect(row.getBoundingClientRect().top).toBeGreaterThan(field.getBoundingClientRect().bottom);
    field.focus();
    await press("Anna{Enter}Ben{Enter}");
    await settled(element);
    expect(names(element)?.slice(-2)).toEqual(["Anna", "Ben"]);
    const told = () => find(shadow(element), ".list [role=status]").textContent;
    expect(told()).toBe(nl.sentences.added([isolate("Ben")]));
    element.view?.undo();
    await rest();
    // What the map tells is heard with the list in front, too.
    const live = find(shadow(element), ".ecomap-live");
    expect([told(), live.checkVisibility({ visibilityProperty: true })]).toEqual(["", true]);
    expect(live.textContent).toBe(nl.sentences.undone(nl.commands.addMember));
    element.view?.redo();
    await press("Cas");
    await click(element, find(shadow(element), "#tab-map"));
    expect([names(element)?.at(-1), field.value]).toEqual(["Cas", ""]);
  });

  test("who comes by the list before the map was seen stands on a map of the phone's own shape", async () => {
    const style = "display: block; width: 390px; height: 780px";
    const element = await placeOpen({ style, language: "nl" }, { doc: parseEcomap(case3) });
    input(element, ".list textarea").focus();
    await press("Anna{Enter}");
    await click(element, find(shadow(element), "#tab-map"));
    const letters = [...shadow(element).querySelectorAll<SVGTextElement>(".ecomap-member text")].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
    );
    expect(Math.min(...letters)).toBeGreaterThan(10);
  });

  test("the panel takes half the height at most, and a field in it stays in sight above the keyboard", async () => {
    const element = await phone({ shown: "map" });
    await about(element, "bram");
    await click(element, act(element, "Bram"));
    expect(aside(element).getBoundingClientRect().height).toBeLessThanOrEqual(390);
    const fields = [...aside(element).querySelectorAll<HTMLElement>("input[type=text], select, textarea")];
    const last = fields.filter((one) => one.checkVisibility()).at(-1);
    last?.focus();
    for (const height of [780, 460]) {
      aside(element).scrollTop = 0;
      shrink(element, height);
      await rest();
      expect(last && within(element, last)).toBe(true);
    }
  });
});

describe("a half-typed name", () => {
  const change: readonly (readonly [string, (element: EcoMapElement) => void])[] = [
    ["the mode", (element) => Object.assign(element, { mode: "present" })],
    ["the language", (element) => Object.assign(element, { language: "en" })],
    ["the layout", (element) => Object.assign(element, { layout: "rings" })],
    ["the options", (element) => Object.assign(element, { options: { ...element.options, header: false } })],
    ["what hands may do", (element) => Object.assign(element, { editable: false })],
    ["what is in front", (element) => Object.assign(element, { shown: "list" })],
    ["the panels", (element) => Object.assign(element, { panels: "none" })],
    ["the cover", (element) => element.view?.cover()],
  ];
  const ends = change.filter(([what]) => /mode|language|panels|hands/.test(what));
  const isKept = async (element: EcoMapElement, selector: string) => {
    await settled(element);
    await settled(element);
    if (element.view?.covered) element.view.cover();
    Object.assign(element, {
      mode: "draw",
      editable: "full",
      panels: undefined,
      shown: selector.includes(".list") ? "list" : "map",
    });
    await settled(element);
    const field = shadow(element).querySelector<HTMLInputElement>(selector);
    return names(element)?.includes("Hal") === true || field?.value === "Hal";
  };

  test.each(change)("in the map is kept when the host changes %s", async (_what, act) => {
    const element = await dutch();
    element.view?.add();
    await press("Hal");
    act(element);
    expect(await isKept(element, ".ecomap-field")).toBe(true);
  });

  test.each(ends)("in the list is kept when the host changes %s", async (_what, act) => {
    const element = await dutch({}, { shown: "list" });
    input(element, ".list textarea").focus();
    await press("Hal");
    act(element);
    expect(await isKept(element, ".list textarea")).toBe(true);
  });

  test.each(ends)("in the panel is kept when the host changes %s", async (_what, act) => {
    const element = await dutch();
    const tray = input(element, "aside form input");
    await write(element, tray as HTMLInputElement, "Hal");
    act(element);
    expect(await isKept(element, "aside form input")).toBe(true);
  });

  test.each(ends)("in the guide is kept when the host changes %s", async (_what, act) => {
    const element = await place({ editable: "" }, { doc: seven, language: nl });
    const toName = async () => {
      element.mode = "guide";
      await expect.poll(() => shadow(element).querySelector(".guide #asked, .guide #name")).not.toBeNull();
      for (let i = 0; i < 8 && !shadow(element).querySelector(".guide #name"); i++) {
        shadow(element).querySelector<HTMLButtonElement>(".guide .card button")?.click();
        await settled(element);
      }
    };
    await toName();
    input(element, ".guide #name").focus();
    await press("Hal");
    act(element);
    await settled(element);
    element.editable = "full";
    await toName();
    await settled(element);
    expect(shadow(element).querySelector<HTMLInputElement>(".guide #name")?.value).toBe("Hal");
  });
});
