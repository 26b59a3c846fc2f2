import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import type { EcoMapElement } from "../../src/element/index.ts";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { ar } from "../../src/words/full/ar.ts";
import { de } from "../../src/words/full/de.ts";
import { nl } from "../../src/words/full/nl.ts";
import { button, clear, empty, keep, place, settled, shadow } from "./element-hands.ts";
import { clickMouse, dragMouse, find, personIn, prefer, rest, seven, symbolSpot } from "./hands.ts";

const touch = (enabled: boolean) => cdp().send("Emulation.setTouchEmulationEnabled", { enabled, maxTouchPoints: 5 });

afterEach(async () => {
  await touch(false);
  clear();
  await prefer();
});

const list = (element: Element) => find(shadow(element), "#list");
const rows = (element: Element) => [...list(element).querySelectorAll("tbody tr")].map((row) => row.textContent ?? "");
const press = async (element: EcoMapElement, name: string) => {
  button(element, name).click();
  await settled(element);
};
const focused = (element: Element) => shadow(element).activeElement;

describe("the toolbar", () => {
  test("is one stop of the Tab key, walked by arrows in the direction in which it is read", async () => {
    const element = await place({ editable: "" });
    const bar = find(shadow(element), "[role=toolbar]");
    expect(bar.querySelectorAll("[tabindex='0']")).toHaveLength(1);
    button(element, "Larger").focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(focused(element)).toBe(button(element, "Show all"));
    await userEvent.keyboard("{End}{ArrowRight}");
    expect(focused(element)).toBe(button(element, "Add someone"));
    element.language = { ...nl, direction: "rtl" };
    await settled(element);
    await userEvent.keyboard("{ArrowLeft}");
    expect(focused(element)).toBe(button(element, "Terugdraaien"));
    expect(bar.querySelectorAll("[tabindex='0']")).toHaveLength(1);
  });

  test("zooms, and shows all again", async () => {
    const element = await place();
    const look = () => find(shadow(element), ".ecomap-viewport").getAttribute("transform");
    const whole = look();
    await press(element, "Larger");
    expect(look()).toContain("scale(1.25)");
    await press(element, "Smaller");
    await press(element, "Show all");
    expect(look()).toBe(whole);
  });

  test("says what would be undone, and undoes it", async () => {
    const element = await place({ editable: "" });
    expect(button(element, "Undo").ariaDisabled).toBe("true");
    element.view?.dispatch(keep);
    await settled(element);
    await press(element, "Undo: keep a tie");
    expect(element.doc).toEqual(seven);
    await press(element, "Do again: keep a tie");
    expect(element.doc?.history).toHaveLength(1);
  });

  test("has no undo where nothing may be changed", async () => {
    const element = await place({ editable: "", readonly: "" });
    expect(shadow(element).querySelector(".undo")).toBeNull();
  });

  test("says why something cannot be undone", async () => {
    const element = await place({ editable: "" });
    element.view?.dispatch({ type: "updateMember", member: "bram", set: { name: "Abraham" } });
    const doc = element.doc;
    if (!doc) throw new Error("no document");
    element.doc = parseEcomap({
      ...doc,
      members: doc.members.map((one) => (one.id === "bram" ? { ...one, name: "B." } : one)),
    });
    await settled(element);
    await press(element, "Undo: someone changed");
    expect(find(shadow(element), "[role=status]").textContent).toContain("changed elsewhere");
  });

  test("changes the layout", async () => {
    const element = await place();
    await press(element, "Rings");
    expect(element.layout).toBe("rings");
    expect(button(element, "Rings").ariaPressed).toBe("true");
    expect(find(shadow(element), ".ecomap-ring")).toBeDefined();
  });

  test("turns the picture to the other side of the table, where hands still meet what they point at", async () => {
    const element = await place({ editable: "", shown: "map" });
    // All of it within reach of the mouse.
    element.style.cssText = "width: 700px; height: 600px";
    await rest();
    const before = symbolSpot(shadow(element), "Bram");
    await press(element, "Turn round");
    const stage = find(shadow(element), ".stage").getBoundingClientRect();
    const after = symbolSpot(shadow(element), "Bram");
    expect(before.x + after.x).toBeCloseTo(2 * stage.x + stage.width, 0);
    expect(before.y + after.y).toBeCloseTo(2 * stage.y + stage.height, 0);
    const to = { x: after.x + 40, y: after.y + 30 };
    const viewport = shadow(element).querySelector<SVGGElement>(".ecomap-viewport");
    const wished = new DOMPoint(to.x, to.y).matrixTransform(viewport?.getScreenCTM()?.inverse());
    await dragMouse(after, to);
    const bram = element.doc?.places?.force?.find(({ member }) => member === "bram");
    expect(bram?.x).toBeCloseTo(wished.x, 0);
    expect(bram?.y).toBeCloseTo(wished.y, 0);
    expect(element.turned).toBe(true);
  });

  test.each(["map", "list"] as const)("asks from the %s who is new, in the map", async (shown) => {
    const element = await place({ editable: "", shown }, { doc: empty });
    await press(element, "Add someone");
    expect(element.shown).toBe("map");
    await userEvent.keyboard("Amina{Enter}");
    expect(element.doc?.members.map(({ name }) => name)).toEqual(["Amina"]);
  });

  test("asks who is first where the question of an empty map is clicked", async () => {
    const element = await place({ editable: "" }, { doc: empty });
    const { x, y, width, height } = find(shadow(element), ".ecomap-invitation").getBoundingClientRect();
    await clickMouse({ x: x + width / 2, y: y + height / 2 });
    expect(shadow(element).querySelector(".ecomap-field")).not.toBeNull();
  });

  test("takes two rows on a phone: what no finger can do in sight, the cover too, the rest along the row", async () => {
    const element = await place({ editable: "", shown: "map" });
    element.style.width = "390px";
    await rest();
    const head = find(shadow(element), ".head");
    expect(head.getBoundingClientRect().height).toBeLessThan(120);
    const isSeen = (name: string) => {
      const { left, right } = button(element, name).getBoundingClientRect();
      const bar = head.getBoundingClientRect();
      return left >= bar.left && right <= bar.right;
    };
    expect(["Add someone", "Take away or share", "Keys", "Cover", "Parts"].map(isSeen)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    button(element, "Parts").focus();
    expect(isSeen("Parts")).toBe(true);
    expect(button(element, "Parts").getBoundingClientRect().right).toBeLessThanOrEqual(
      button(element, "Cover").getBoundingClientRect().left + 1,
    );
  });

  test.each(["nl", "ar"] as const)("takes two rows at most on a tablet (%s), with all tools in sight", async (tag) => {
    await touch(true);
    const element = await place({ editable: "" }, { doc: seven, language: { nl, ar }[tag] });
    await expect.poll(() => shadow(element).querySelector(".seen-by")).not.toBeNull();
    const head = find(shadow(element), ".head");
    for (const width of [768, 1024]) {
      element.style.width = `${width}px`;
      await rest();
      const bar = head.getBoundingClientRect();
      expect(bar.height).toBeLessThan(120);
      const tools = [...head.querySelectorAll("button")].map((one) => one.getBoundingClientRect());
      expect(
        tools.filter(({ left, right, bottom }) => left < bar.left || right > bar.right || bottom > bar.bottom),
      ).toEqual([]);
      expect(tools.every(({ height }) => height >= 44)).toBe(true);
    }
  });

  test("adds nobody where hands may not", async () => {
    const element = await place({ editable: "positions" }, { doc: empty });
    expect(shadow(element).querySelector(".toolbar .add")).toBeNull();
  });

  test("is left to the host where it says none", async () => {
    const element = await place({ toolbar: "none" });
    expect(shadow(element).querySelector("[role=toolbar], [role=tablist]")).toBeNull();
    expect(element.view).toBeDefined();
  });

  test("has targets of 24 pixels and more", async () => {
    const element = await place({ editable: "" });
    for (const { width, height } of [...shadow(element).querySelectorAll(".head button")].map((one) =>
      one.getBoundingClientRect(),
    ))
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});

describe("the cover", () => {
  test("hides all names at F9 anywhere in the element, the list's too, and shows them again", async () => {
    const element = await place({ shown: "list" });
    button(element, "Bram").focus();
    await userEvent.keyboard("{F9}");
    await settled(element);
    expect(shadow(element).textContent).not.toMatch(/Bram|Amina/);
    expect(focused(element)).toBe(button(element, "Show again"));
    await userEvent.keyboard("{F9}");
    await settled(element);
    expect(list(element).textContent).toContain("Bram");
    expect(focused(element)).toBe(button(element, "Bram"));
  });

  test("is a button that stays while the map is covered, and tells of the key in the map", async () => {
    const element = await place();
    element.view?.focus("bram");
    await userEvent.keyboard("{F9}");
    await settled(element);
    expect(element.view?.covered).toBe(true);
    await press(element, "Show again");
    expect(personIn(shadow(element), "Bram")).toBeDefined();
  });

  test("says so in the map, where layout and turning then wait", async () => {
    const element = await place();
    element.view?.cover();
    await settled(element);
    expect(find(shadow(element), "#map > .empty").textContent).toBe("The map is covered.");
    await press(element, "Rings");
    await press(element, "Turn round");
    expect([element.layout, element.turned]).toEqual([undefined, false]);
    await press(element, "Show again");
    expect(shadow(element).querySelector("#map > .empty")).toBeNull();
  });

  test("hides what stands beside the map", async () => {
    const element = await place();
    element.innerHTML = `<p slot="panel">About Bram</p>`;
    await expect.poll(() => find(element, "p").getBoundingClientRect().height).toBeGreaterThan(0);
    element.view?.cover();
    await settled(element);
    expect(find(element, "p").getBoundingClientRect().height).toBe(0);
  });
});

describe("F6", () => {
  test("leads from tools to map to panel and round again, with Shift the other way", async () => {
    const element = await place({ editable: "full" });
    await expect.poll(() => shadow(element).querySelector(".panel-head button")).not.toBeNull();
    const where = () => [".head", ".stage", "aside"].find((part) => focused(element)?.closest(part));
    element.view?.focus("bram");
    const met: (string | undefined)[] = [];
    for (const key of ["{F6}", "{F6}", "{F6}", "{Shift>}{F6}{/Shift}"]) {
      await userEvent.keyboard(key);
      met.push(where());
    }
    expect(met).toEqual(["aside", ".head", ".stage", ".head"]);
  });
});

describe("a print of the page", () => {
  const told = (type: string) => window.dispatchEvent(new Event(type));
  const sheet = (element: Element) => shadow(element).querySelector(".print");
  const media = (kind: string) => cdp().send("Emulation.setEmulatedMedia", { media: kind });

  test("is from the client's screen the sheet that goes home, and only while it is printed", async () => {
    const element = await place({ editable: "full", language: "nl" }, { doc: seven, language: nl });
    told("beforeprint");
    const texts = [...(sheet(element)?.querySelectorAll("text") ?? [])].map(({ textContent }) => textContent);
    const svg = renderToString(seven, { audience: "carry", language: nl, theme: "print", paper: "a4" });
    const drawn = new DOMParser().parseFromString(svg, "text/html").querySelectorAll("text");
    expect(texts).toEqual([...drawn].map(({ textContent }) => textContent));
    // A browser prints the rim of a name as a second name.
    expect(sheet(element)?.querySelectorAll("[paint-order]")).toHaveLength(0);
    const shown = () => [".frame", ".print"].map((part) => getComputedStyle(find(shadow(element), part)).display);
    expect(shown()).toEqual(["flex", "none"]);
    await media("print");
    expect(shown()).toEqual(["none", "block"]);
    await media("");
    told("afterprint");
    expect(sheet(element)).toBeNull();
  });

  test("is what the host says, and covered where the screen is; what may not be drawn is not printed", async () => {
    const element = await place({ "print-audience": "client" });
    const isOwn = () => {
      told("beforeprint");
      const own = sheet(element) !== null;
      told("afterprint");
      return own;
    };
    expect(isOwn()).toBe(false);
    element.printAudience = "training";
    told("beforeprint");
    expect(sheet(element)?.childElementCount).toBe(0);
    told("afterprint");
    element.printAudience = undefined;
    element.view?.cover();
    expect(isOwn()).toBe(false);
    element.view?.cover();
    element.audience = "team";
    await settled(element);
    expect(isOwn()).toBe(false);
  });
});

describe("the list", () => {
  test("tells of the same people and ties as the map, in words", async () => {
    const element = await place({ shown: "list" });
    expect(rows(element)).toHaveLength(8);
    expect(rows(element).find((row) => row.includes("Amina"))).toMatch(
      /sister.*strong tie, helps, gets help.*support group/s,
    );
    expect(rows(element).at(-1)).toMatch(/Zus Amina – Carla.*ordinary/s);
  });

  test("holds what its audience may see, no more", async () => {
    const element = await place({ shown: "list", audience: "carry" });
    expect(list(element).textContent).toContain("Bram");
    expect(list(element).textContent).not.toMatch(/arguments|strong/);
  });

  test("is a tab beside the map, chosen by arrow keys", async () => {
    const element = await place();
    button(element, "Map").focus();
    await userEvent.keyboard("{ArrowRight}");
    await settled(element);
    expect([element.shown, focused(element)]).toEqual(["list", button(element, "List")]);
    expect(list(element).getBoundingClientRect().height).toBeGreaterThan(100);
    expect(find(shadow(element), "#map").checkVisibility({ visibilityProperty: true })).toBe(false);
  });

  test("selects as the map does, and shows who is selected there", async () => {
    const element = await place();
    await clickMouse(symbolSpot(shadow(element), "Bram"));
    element.shown = "list";
    await settled(element);
    expect(button(element, "Bram").ariaPressed).toBe("true");
    const told: unknown[] = [];
    element.addEventListener("ecomap-select", ({ detail }) => told.push(detail.ids));
    await press(element, "Carla");
    await press(element, "Zus Amina – Carla");
    await press(element, "Zus Amina – Carla");
    expect(told).toEqual([["carla"], ["t8"], []]);
  });

  test("comes first where there is little room, and the map second", async () => {
    const element = await place();
    element.style.width = "320px";
    await expect.poll(() => list(element).getBoundingClientRect().height).toBeGreaterThan(100);
    const tabs = [...shadow(element).querySelectorAll("[role=tab]")].map((tab) => tab.textContent?.trim());
    expect(tabs).toEqual(["List", "Map"]);
    await press(element, "Map");
    expect(find(shadow(element), "#map").getBoundingClientRect().height).toBeGreaterThan(100);
  });

  test("of nobody says so kindly", async () => {
    const element = await place({ shown: "list" }, { doc: empty });
    expect(list(element).textContent).toContain("Nobody is on the map yet");
  });
});

describe("the list of keys", () => {
  test.each([
    ["", true],
    ["positions", false],
  ])(
    "opens at ?, closes at Escape back to where the focus was, and tells of changes where editable is %j: %s",
    async (editable, mayEdit) => {
      const element = await place({ editable });
      element.view?.focus("bram");
      await userEvent.keyboard("?");
      await expect.poll(() => shadow(element).querySelector("dialog[open]")).not.toBeNull();
      const dialog = find(shadow(element), "dialog");
      expect([focused(element)?.id, dialog.scrollTop]).toEqual(["keys-title", 0]);
      expect(dialog.textContent).toMatch(/F6.*Ctrl \+ A.*F9/s);
      expect(/Insert.*F2.*Ctrl \+ Enter.*1 2 3.*\*.*Delete/s.test(dialog.textContent)).toBe(mayEdit);
      await userEvent.keyboard("{Escape}");
      expect(dialog.hasAttribute("open")).toBe(false);
      expect(focused(element)?.getAttribute("aria-label")).toContain("Bram");
    },
  );

  test("is read without scrolling sideways on a phone with letters twice as large", async () => {
    const element = await place({ editable: "", style: "inline-size: 300px; block-size: 640px" });
    find(shadow(element), ".keys").dispatchEvent(new MouseEvent("click"));
    await expect.poll(() => shadow(element).querySelector<HTMLElement>("dialog[open]")).not.toBeNull();
    const dialog = shadow(element).querySelector<HTMLElement>("dialog");
    document.documentElement.style.fontSize = "200%";
    if (dialog) dialog.style.inlineSize = "300px";
    expect(dialog?.scrollWidth).toBe(dialog?.clientWidth);
    document.documentElement.style.fontSize = "";
  });

  test("leaves the ? to who writes", async () => {
    const element = await place();
    element.innerHTML = `<input slot="panel">`;
    await expect.poll(() => find(element, "input").getBoundingClientRect().height).toBeGreaterThan(0);
    const input = find(element, "input");
    if (input instanceof HTMLInputElement) input.focus();
    await userEvent.keyboard("?");
    expect(input).toHaveProperty("value", "?");
    await rest();
    expect(shadow(element).querySelector("dialog[open]")).toBeNull();
  });
});

describe("the place beside the map", () => {
  test("stands at its end, and below it where there is less room", async () => {
    const element = await place({}, { doc: seven, language: { ...nl, direction: "rtl" } });
    expect(find(shadow(element), "aside").getBoundingClientRect().width).toBe(0);
    element.innerHTML = `<p slot="panel">Panel</p>`;
    const box = () => find(shadow(element), "aside").getBoundingClientRect();
    await expect.poll(() => box().width).toBeGreaterThan(0);
    const main = () => find(shadow(element), ".main").getBoundingClientRect();
    expect(box().right).toBeLessThanOrEqual(main().left);
    element.style.width = "600px";
    await expect.poll(() => box().top).toBeGreaterThanOrEqual(main().bottom);
  });
});

describe("everybody", () => {
  const serious = async (element: Element) => {
    const { violations } = await axe.run(element);
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
  };

  test("can use the element, says axe: map, list, keys, covered, in the dark", async () => {
    const element = await place({ editable: "" });
    expect(await serious(element)).toEqual([]);
    element.theme = "dark";
    element.shown = "list";
    await settled(element);
    expect(await serious(element)).toEqual([]);
    await press(element, "Keys");
    await expect.poll(() => shadow(element).querySelector("dialog[open]")).not.toBeNull();
    expect(await serious(element)).toEqual([]);
    find(shadow(element), "dialog button").dispatchEvent(new MouseEvent("click"));
    await press(element, "Cover");
    expect(await serious(element)).toEqual([]);
  });

  test("can read it at 320 pixels and with letters twice as large: nothing is cut off at the side", async () => {
    const element = await place({ editable: "" }, { doc: seven, language: nl });
    document.documentElement.style.fontSize = "200%";
    element.style.width = "320px";
    for (const shown of ["list", "map"] as const) {
      element.shown = shown;
      await rest();
      const edge = element.getBoundingClientRect().right + 1;
      const parts = [...shadow(element).querySelectorAll(".head *, #list *")];
      expect(parts.filter((part) => part.getBoundingClientRect().right > edge && !part.matches(".word"))).toEqual([]);
      expect(
        find(shadow(element), shown === "map" ? ".stage" : "#list").getBoundingClientRect().height,
      ).toBeGreaterThan(120);
    }
    document.documentElement.style.fontSize = "";
  });

  test("who reads from the right sees the same picture: its direction is not that of the page", async () => {
    const element = await place({}, { doc: seven, language: { ...nl, direction: "rtl" } });
    expect(getComputedStyle(find(shadow(element), "svg.ecomap")).direction).toBe("ltr");
    const box = find(shadow(element), ".stage").getBoundingClientRect();
    for (const text of shadow(element).querySelectorAll(".ecomap-header text, .ecomap-legend text")) {
      const { left, right } = text.getBoundingClientRect();
      expect([left >= box.left, right <= box.right]).toEqual([true, true]);
    }
  });

  test("sees in forced colours which button is pressed", async () => {
    await prefer([{ name: "forced-colors", value: "active" }]);
    const element = await place();
    const colour = (name: string) => getComputedStyle(button(element, name)).backgroundColor;
    expect(colour("Free")).not.toBe(colour("Rings"));
  });

  test("sees where the focus is", async () => {
    const element = await place();
    await userEvent.keyboard("{Tab}");
    const stop = focused(element);
    expect(stop && getComputedStyle(stop).outlineStyle).toBe("solid");
  });
});

describe("a language that nobody has reviewed", () => {
  test("says on screen that it is a trial translation, one that was reviewed says nothing", async () => {
    const element = await place({}, { doc: seven, language: de });
    expect(find(shadow(element), ".draft").textContent).toBe("Probeübersetzung");
    element.language = nl;
    await settled(element);
    expect(shadow(element).querySelector(".draft")).toBeNull();
  });

  test("says so on the wall too", async () => {
    const element = await place({ mode: "present" }, { doc: seven, language: de });
    await expect.poll(() => shadow(element).querySelector(".wall .draft")?.textContent).toBe("Probeübersetzung");
    expect(find(shadow(element), ".end").textContent).toBe("Vorführen beenden");
  });

  test("asks in it what is asked beside the map, and in English what is agreed on contact", async () => {
    const element = await place({ editable: "" }, { doc: seven, language: de });
    await expect.poll(() => shadow(element).querySelector(".panel-body")).not.toBeNull();
    element.view?.select(["bram"]);
    await settled(element);
    const texts = (selector: string) =>
      [...find(shadow(element), "aside").querySelectorAll(selector)].map((one) => one.textContent);
    expect(texts("legend")).toContain("Wie stark ist die Verbindung?");
    const english = texts('[lang="en"][dir="ltr"]');
    for (const text of ["May we call?", "yes, but", "A court has banned contact"]) expect(english).toContain(text);
  });
});
