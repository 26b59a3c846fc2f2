import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { EcoMapElement, GuideQuestion } from "../../src/element/index.ts";
import { parseEcomap } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { button, clear, empty, place, settled, shadow } from "./element-hands.ts";
import { find, fingers, middleOf, personIn, prefer, rest, seven } from "./hands.ts";

afterEach(async () => {
  clear();
  document.documentElement.style.fontSize = "";
  await prefer();
});

const focused = (element: Element) => shadow(element).activeElement;
const heading = (element: Element) => shadow(element).querySelector("#asked")?.textContent?.trim();
const status = (element: Element) => find(shadow(element), ".guide [role=status]").textContent ?? "";
const said = (element: Element) => plain(find(shadow(element), ".message").textContent ?? "");
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const names = (element: EcoMapElement) => element.doc?.members.map(({ name }) => name);
const drawn = (element: Element) => shadow(element).querySelectorAll(".ecomap-member").length;
const field = (element: Element): HTMLInputElement => {
  const input = find(shadow(element), "#name");
  if (!(input instanceof HTMLInputElement)) throw new Error("no field");
  return input;
};
const inGuide = (element: Element) => expect.poll(() => heading(element)).toBeTruthy();

/** An element in which people are led through questions; by a button of the page, as it were, after it was drawn. */
async function lead(given: Partial<EcoMapElement> = {}, attributes: Readonly<Record<string, string>> = {}) {
  const element = await place({ editable: "", ...attributes }, { doc: empty, language: nl, ...given });
  element.mode = "guide";
  await inGuide(element);
  await settled(element);
  return element;
}
const press = async (element: EcoMapElement, name: string) => {
  button(element, name).click();
  await settled(element);
};
async function type(element: EcoMapElement, text: string) {
  field(element).focus();
  await userEvent.keyboard(`${text}{Enter}`);
  await settled(element);
}

/** What the one who has the focus is called. */
const called = (element: Element) =>
  plain(focused(element)?.getAttribute("aria-label") ?? focused(element)?.textContent ?? "").trim();
async function tabTo(element: EcoMapElement, name: string) {
  for (let i = 0; i < 20 && called(element) !== name; i++) await userEvent.keyboard("{Tab}");
  expect(called(element)).toBe(name);
}
async function enter(element: EcoMapElement, name: string) {
  await tabTo(element, name);
  await userEvent.keyboard("{Enter}");
  await settled(element);
}
async function tap(element: EcoMapElement, target: Element) {
  target.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = target.getBoundingClientRect();
  const spot = { x: x + width / 2, y: y + height / 2 };
  await fingers([spot], [spot]);
  await settled(element);
}

const FIVE = ["Zus Amina", "Bram", "Carla", "Dokter Smit", "أمينة"];

describe("from an empty map to five people", () => {
  test("by keys alone: names only, then more of one of them", async () => {
    const element = await lead();
    expect(called(element)).toBe("De mensen om je heen");
    await enter(element, "Beginnen");
    expect(focused(element)).toBe(field(element));
    await userEvent.keyboard("Zus Amina{Enter}Bram{Enter}");
    await expect.poll(() => names(element)).toEqual(FIVE.slice(0, 2));
    expect(plain(status(element))).toBe("Bram staat nu op de kaart.");
    await enter(element, "Verder");
    await userEvent.keyboard("Carla{Enter}");
    await settled(element);
    await enter(element, "Verder");
    await enter(element, "Vandaag niemand");
    expect(status(element)).toContain("Dat is goed.");
    for (let i = 0; i < 6; i++) await enter(element, "Overslaan");
    // What is still in the field comes along.
    await userEvent.keyboard("Dokter Smit{Enter}أمينة");
    await enter(element, "Verder");
    expect(names(element)).toEqual(FIVE);
    expect(element.doc?.members.at(-1)?.roles).toEqual([{ sphere: "formal" }]);
    expect(element.doc?.members[0]).toMatchObject({ name: "Zus Amina", origin: "client" });
    expect(element.doc?.ties).toHaveLength(5);
    expect(drawn(element)).toBe(5);

    expect(heading(element)).toBe("Over wie wil je meer vertellen? Niemand mag ook.");
    await userEvent.keyboard("{Tab} ");
    await enter(element, "Verder");
    expect(plain(heading(element) ?? "")).toBe("Hoe dichtbij is Zus Amina?");
    await enter(element, "heel dichtbij");
    await enter(element, "soms fijn, soms lastig");
    await userEvent.keyboard("{Tab} ");
    await enter(element, "Verder");
    await enter(element, "Weet ik niet");
    await enter(element, "Nu niet");
    const [amina] = element.doc?.members ?? [];
    expect(amina?.ring).toBe(1);
    expect(amina?.contact).toBeUndefined();
    const [tie] = element.doc?.ties ?? [];
    expect(tie).toMatchObject({ quality: "ambivalent", receives: ["emotional"], gives: "unknown" });

    expect(element.mode).toBe("draw");
    expect(element.getAttribute("mode")).not.toBe("guide");
    expect(said(element)).toContain("Dit zijn jouw mensen.");
    expect(shadow(element).querySelector(".guide")).toBeNull();
    expect(focused(element)?.closest(".stage")).not.toBeNull();
  });

  test("by touch on a phone: the question first, the names below it, the map as the second tab", async () => {
    const element = await place({ editable: "" }, { doc: empty, language: nl });
    element.style.width = "390px";
    await rest();
    element.mode = "guide";
    await inGuide(element);
    await settled(element);
    const tabs = [...shadow(element).querySelectorAll("[role=tab]")];
    expect(tabs.map((tab) => tab.textContent?.trim())).toEqual(["Vragen", "Kaart"]);
    await tap(element, button(element, "Beginnen"));
    for (const name of FIVE) {
      await tap(element, field(element));
      await userEvent.keyboard(name);
      await tap(element, button(element, "Zet erbij"));
    }
    expect(names(element)).toEqual(FIVE);
    const listed = [...shadow(element).querySelectorAll(".guide li bdi")];
    expect(listed.map((one) => plain(one.textContent ?? ""))).toEqual(FIVE);
    expect(field(element).getBoundingClientRect().top).toBeLessThan(listed[0]?.getBoundingClientRect().top ?? 0);

    await tap(element, find(shadow(element), "#tab-map"));
    expect(find(shadow(element), ".guide").getBoundingClientRect().height).toBe(0);
    expect(personIn(shadow(element), "Bram").getBoundingClientRect().width).toBeGreaterThan(10);
    const { left, right } = find(shadow(element), ".stage").getBoundingClientRect();
    for (const name of FIVE) {
      const { x } = middleOf(personIn(shadow(element), name));
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(right);
    }
    await tap(element, find(shadow(element), "#tab-list"));
    await tap(element, button(element, "Stoppen"));
    expect(element.mode).toBe("draw");
    expect(find(shadow(element), ".stage").getBoundingClientRect().height).toBeGreaterThan(100);
  });
});

describe("a question", () => {
  test("takes several pasted lines as several names, in one step", async () => {
    const element = await lead();
    await press(element, "Beginnen");
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Amina\n\n Bram \nCarla");
    field(element).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    await settled(element);
    expect(names(element)).toEqual(["Amina", "Bram", "Carla"]);
    expect(element.doc?.history).toHaveLength(1);
  });

  test("lets somebody who is named again be taken away where they were named first", async () => {
    const element = await lead();
    await press(element, "Beginnen");
    await type(element, "Amina");
    await press(element, "Verder");
    await type(element, "Amina");
    await press(element, "Ja, dezelfde persoon");
    const taken = () => shadow(element).querySelectorAll(".guide li button").length;
    expect(taken()).toBe(0);
    await press(element, "Terug");
    expect(taken()).toBe(1);
  });

  test("lets each name be taken away again", async () => {
    const element = await lead();
    await press(element, "Beginnen");
    await type(element, "Amina");
    await type(element, "Bram");
    await tabTo(element, "Haal Amina weg");
    await userEvent.keyboard("{Enter}");
    await settled(element);
    expect(names(element)).toEqual(["Bram"]);
    expect(plain(status(element))).toBe("Amina is van de kaart.");
    expect(focused(element)).toBe(field(element));
  });

  describe("with a name that is there already", () => {
    const before = seven.members.map(({ name }) => name);
    const listed = (element: Element) =>
      [...shadow(element).querySelectorAll(".guide li")].map((one) => plain(one.textContent ?? "").trim());
    const typeBram = async () => {
      const element = await lead({ doc: seven });
      await press(element, "Beginnen");
      await press(element, "Door naar nieuwe mensen");
      await type(element, "bram");
      expect(names(element)).toEqual(before);
      expect(plain(find(shadow(element), ".twin").textContent ?? "")).toContain("bram staat er al. Bedoel je die?");
      // Who goes on typing the next name answers nothing by a space.
      expect(focused(element)).toBe(find(shadow(element), "#twin"));
      await userEvent.keyboard(" {Tab}");
      expect(called(element)).toBe("Ja, dezelfde persoon");
      return element;
    };

    test("asks who it is, and takes the same person for an answer", async () => {
      const element = await typeBram();
      await userEvent.keyboard("{Enter}");
      await settled(element);
      expect(names(element)).toEqual(before);
      // Whoever was there before is not taken off the map from here.
      expect(listed(element)).toEqual(["Bram"]);
      expect(focused(element)).toBe(field(element));
      expect(shadow(element).querySelector(".twin")).toBeNull();
    });

    test("gives the same person what the question itself tells, once", async () => {
      const element = await lead({ doc: seven });
      await press(element, "Beginnen");
      await press(element, "Door naar nieuwe mensen");
      const roles = (id: string) => element.doc?.members.find((one) => one.id === id)?.roles;
      const before = roles("carla");
      for (let i = 0; i < 12 && !/buur/i.test(heading(element) ?? ""); i++) await press(element, "Overslaan");
      for (const name of ["bram", "carla"]) {
        await type(element, name);
        await enter(element, "Ja, dezelfde persoon");
      }
      expect(roles("bram")).toEqual([{ role: "friend" }, { domain: "neighbours" }]);
      expect(roles("carla")).toEqual(before);
    });

    test("is typed on where the map was covered meanwhile", async () => {
      const element = await lead({ doc: seven });
      await press(element, "Beginnen");
      await press(element, "Door naar nieuwe mensen");
      field(element).focus();
      await userEvent.keyboard("Oma{F9}");
      await settled(element);
      expect(called(element)).toBe(nl.interface.client.tools.uncover);
      await userEvent.keyboard("{F9}");
      await settled(element);
      expect(focused(element)).toBe(field(element));
      expect(field(element).value).toBe("Oma");
    });

    test("gives the name back for somebody else, to be told apart or left as it is", async () => {
      const element = await typeBram();
      await enter(element, "Nee, iemand anders");
      expect(focused(element)).toBe(field(element));
      await userEvent.keyboard("van werk{Enter}");
      await settled(element);
      expect(names(element)).toEqual([...before, "bram van werk"]);
      await type(element, "bram");
      expect(names(element)).toEqual([...before, "bram van werk", "bram"]);
    });

    test("does not go on without a word, and goes on at the second time", async () => {
      const element = await lead({ doc: seven });
      await press(element, "Beginnen");
      await press(element, "Door naar nieuwe mensen");
      const question = heading(element);
      field(element).value = "Bram";
      await press(element, "Overslaan");
      expect(heading(element)).toBe(question);
      expect(find(shadow(element), ".twin").getBoundingClientRect().height).toBeGreaterThan(0);
      await press(element, "Overslaan");
      expect(heading(element)).not.toBe(question);
      expect(shadow(element).querySelector(".twin")).toBeNull();
    });
  });

  test("has a version for who has no phone, remembered for this map only", async () => {
    const element = await lead();
    await press(element, "Beginnen");
    expect(heading(element)).toBe("Wie staat bovenaan in je berichten?");
    await press(element, "Ik heb geen telefoon");
    expect(heading(element)).toBe("Met wie praat je vaak?");
    expect(focused(element)).toBe(field(element));
    await press(element, "Stoppen");
    element.mode = "guide";
    await inGuide(element);
    expect(heading(element)).toBe("Met wie praat je vaak?");
    element.doc = parseEcomap({ format: "ecomap", version: 1, client: { id: "client", name: "Fatma" } });
    await settled(element);
    await inGuide(element);
    await press(element, "Beginnen");
    expect(heading(element)).toBe("Wie staat bovenaan in je berichten?");
  });

  test("of the night or of who is missing comes only where it is switched on", async () => {
    const asked = async (element: EcoMapElement) => {
      const all: (string | undefined)[] = [];
      await press(element, "Beginnen");
      for (; heading(element) !== undefined; await press(element, "Overslaan")) all.push(heading(element));
      return all;
    };
    const plainly = await asked(await lead());
    expect(plainly).toContain("Wie bel je als er iets leuks is? En als het tegenzit?");
    expect(plainly).toContain("Aan wie denk je vaak?");
    expect(plainly).toHaveLength(10);
    const switched = await asked(await lead({}, { "guide-night": "", "guide-missing": "" }));
    expect(switched).toContain("Wie kun je ’s nachts bellen?");
    expect(switched).toContain("Wie mis je?");
    expect(switched).toHaveLength(10);
  });

  test("may be an organisation's own", async () => {
    const questions: readonly GuideQuestion[] = [
      { id: "koor", text: "Wie zingt er met je mee?", hint: "Van het koor.", role: { domain: "leisure" } },
    ];
    const element = await lead({ questions });
    await press(element, "Beginnen");
    expect(heading(element)).toBe("Wie zingt er met je mee?");
    await type(element, "Els");
    expect(element.doc?.members[0]?.roles).toEqual([{ domain: "leisure" }]);
    await press(element, "Verder");
    expect(heading(element)).toBe("Over wie wil je meer vertellen? Niemand mag ook.");
  });
});

describe("stopping", () => {
  test("by Escape asks nothing and keeps all, also what is still in the field", async () => {
    const element = await lead();
    const modes: string[] = [];
    element.addEventListener("ecomap-mode", ({ detail }) => modes.push(detail.mode));
    await press(element, "Beginnen");
    await type(element, "Amina");
    await userEvent.keyboard("Bram{Escape}");
    await settled(element);
    expect(element.mode).toBe("draw");
    expect(modes).toEqual(["draw"]);
    expect(names(element)).toEqual(["Amina", "Bram"]);
    expect(said(element)).toContain("Dit zijn jouw mensen.");
  });

  test("half way, one goes on there later: not from the first screen again, unless other things are asked by then", async () => {
    const element = await lead();
    await press(element, "Beginnen");
    await press(element, "Vandaag niemand");
    const question = heading(element);
    await press(element, "Stoppen");
    // Back by a button of the element itself.
    await press(element, "Vragen");
    await inGuide(element);
    expect([heading(element), focused(element)]).toEqual([question, field(element)]);
    await press(element, "Stoppen");
    Object.assign(element, { mode: "guide", questions: [{ id: "a", text: "Wie zag je?" }] });
    await inGuide(element);
    await press(element, "Beginnen");
    expect(heading(element)).toBe("Wie zag je?");
  });

  test("with nobody on the map is good too", async () => {
    const element = await lead();
    await press(element, "Stoppen");
    expect(said(element)).toContain("Dat is goed.");
  });

  test("and going back and on again keeps who was named, and asks no more after who is undone", async () => {
    const element = await lead();
    await press(element, "Beginnen");
    await type(element, "Amina");
    await press(element, "Verder");
    await press(element, "Terug");
    expect(shadow(element).querySelectorAll(".guide li")).toHaveLength(1);
    element.view?.undo();
    await settled(element);
    expect(shadow(element).querySelectorAll(".guide li")).toHaveLength(0);
  });
});

describe("another day", () => {
  const two = parseEcomap({
    format: "ecomap",
    version: 1,
    client: { id: "client", name: "Yusuf" },
    members: [
      { id: "amina", name: "Amina" },
      { id: "bram", name: "Bram" },
    ],
    ties: [{ id: "t1", from: "client", to: "amina" }],
  });

  test("begins with those from last time, and asks more of who changed", async () => {
    const element = await lead({ doc: two });
    await press(element, "Beginnen");
    expect(plain(heading(element) ?? "")).toBe("Vorige keer stond Amina erop. Klopt dat nog?");
    await press(element, "Er is iets veranderd");
    expect(plain(heading(element) ?? "")).toBe("Hoe is het contact met Amina nu?");
    await press(element, "lang niet gesproken");
    expect(element.doc?.ties[0]?.state).toBe("dormant");
    await press(element, "verder weg");
    expect(element.doc?.members[0]?.ring).toBe(3);
    for (let i = 0; i < 4; i++) await press(element, "Nu niet");
    expect(plain(heading(element) ?? "")).toBe("Vorige keer stond Bram erop. Klopt dat nog?");
    await press(element, "Ja");
    expect(heading(element)).toBe("Wie staat bovenaan in je berichten?");
  });

  test("asks nothing of the help of somebody who died meanwhile", async () => {
    const element = await lead({ doc: two });
    await press(element, "Beginnen");
    await press(element, "Er is iets veranderd");
    await press(element, "overleden");
    const asked: (string | undefined)[] = [];
    for (; !heading(element)?.includes("Vorige keer"); await press(element, "Nu niet"))
      asked.push(plain(heading(element) ?? ""));
    expect(asked).toEqual(["Hoe dichtbij is Amina?", "Hoe is het tussen jou en Amina?"]);
  });

  test("says no more how it ended the last time", async () => {
    const element = await lead();
    await press(element, "Stoppen");
    expect(said(element)).toContain("Dat is goed.");
    element.mode = "guide";
    await inGuide(element);
    await settled(element);
    expect(said(element)).toBe("");
  });

  test("has what was half typed when the page went back to the map", async () => {
    const element = await lead();
    await press(element, "Beginnen");
    field(element).focus();
    await userEvent.keyboard("Ami");
    element.mode = "draw";
    await settled(element);
    element.mode = "guide";
    await inGuide(element);
    await settled(element);
    expect(field(element).value).toBe("Ami");
  });

  test("does not ask after those who were named in this sitting", async () => {
    const element = await lead({ questions: [{ id: "a", text: "Wie zag je?" }] });
    await press(element, "Beginnen");
    await type(element, "Els");
    await press(element, "Verder");
    await press(element, "Verder");
    expect(element.mode).toBe("draw");
    element.mode = "guide";
    await inGuide(element);
    await press(element, "Beginnen");
    expect(heading(element)).toBe("Wie zag je?");
    expect(shadow(element).querySelectorAll(".guide li")).toHaveLength(1);
  });

  test("does not name whom this audience may not see", async () => {
    const hidden = parseEcomap({
      format: "ecomap",
      version: 1,
      client: { id: "client", name: "Yusuf" },
      members: [{ id: "karin", name: "Karin", shownTo: { only: "team", because: "Later." } }],
    });
    const element = await lead({ doc: hidden, questions: [{ id: "a", text: "Wie zag je?" }] });
    await press(element, "Beginnen");
    expect(heading(element)).toBe("Wie zag je?");
  });
});

describe("where hands may add nobody", () => {
  test.each([
    ["nothing may be changed", { editable: "false" }],
    ["only places may be changed", { editable: "positions" }],
    ["the field is for looking at", { readonly: "" }],
    ["the field is disabled", { disabled: "" }],
    ["the map is for the network", { audience: "network" }],
  ])("nobody is asked anything: %s", async (_, attributes) => {
    const element = await place({ editable: "", ...attributes }, { doc: empty, language: nl });
    const codes: string[] = [];
    element.addEventListener("ecomap-error", ({ detail }) => codes.push(detail.error.code));
    element.addEventListener("ecomap-mode", () => codes.push("mode"));
    element.mode = "guide";
    await settled(element);
    await rest();
    expect(element.mode).toBe("draw");
    expect(codes).toEqual(["read-only"]);
    expect(heading(element)).toBeUndefined();
  });

  test("nobody is asked anything: this user may not", async () => {
    const can = (action: string) => action !== "addMember";
    const element = await place({ editable: "", mode: "guide" }, { doc: empty, options: { can } });
    expect(element.mode).toBe("draw");
  });
});

describe("everybody", () => {
  const wrong = async (element: Element) => (await axe.run(element)).violations.map(({ id }) => id);

  test.each(["900px", "390px"])("can use each screen, says axe, at %s", async (width) => {
    const element = await place(
      { editable: "" },
      { doc: parseEcomap({ ...empty, members: [{ id: "a", name: "Amina" }] }), language: nl },
    );
    element.style.width = width;
    await rest();
    element.mode = "guide";
    await inGuide(element);
    const way = ["Beginnen", "Ja", "Vandaag niemand", ...Array(9).fill("Overslaan")];
    for (const next of way) {
      await settled(element);
      expect(await wrong(element), heading(element)).toEqual([]);
      await press(element, next);
    }
    find(shadow(element), ".guide input").dispatchEvent(new MouseEvent("click"));
    await press(element, "Verder");
    for (let i = 0; i < 5; i++) {
      expect(await wrong(element), heading(element)).toEqual([]);
      await press(element, "Nu niet");
    }
    expect(element.mode).toBe("draw");
  });

  test("reads it from the right where the language is read so", async () => {
    const element = await lead({ language: { ...nl, direction: "rtl" } });
    await press(element, "Beginnen");
    await type(element, "أمينة");
    const card = find(shadow(element), ".guide").getBoundingClientRect();
    const main = find(shadow(element), ".main").getBoundingClientRect();
    expect(card.left).toBeGreaterThanOrEqual(main.right - 1);
    const back = button(element, "Terug").getBoundingClientRect();
    expect(back.left).toBeGreaterThan(button(element, "Stoppen").getBoundingClientRect().right);
  });

  test("sees all of it at 320 pixels with letters twice as large", async () => {
    const element = await lead({ doc: empty });
    document.documentElement.style.fontSize = "200%";
    element.style.width = "320px";
    await rest();
    const edge = element.getBoundingClientRect().right + 1;
    const within = () => {
      const parts = [...shadow(element).querySelectorAll(".guide *")];
      return parts.filter((part) => part.getBoundingClientRect().right > edge && !part.closest(".word"));
    };
    expect(within()).toEqual([]);
    await press(element, "Beginnen");
    await type(element, "Mevrouw De Vries-van der Laan tot Heerlijkheid");
    expect(within()).toEqual([]);
  });

  test("has nothing in sight while the map is covered, and goes on where it was", async () => {
    const element = await lead();
    await press(element, "Beginnen");
    await type(element, "Amina");
    field(element).focus();
    await userEvent.keyboard("Bra");
    const isCovered = () => {
      const guide = find(shadow(element), ".guide");
      expect(guide.outerHTML).not.toContain("Amina");
      expect(guide.querySelector("input, h2, .card")).toBeNull();
    };
    await userEvent.keyboard("{F9}");
    await settled(element);
    isCovered();
    await userEvent.keyboard("{F9}");
    await settled(element);
    expect(find(shadow(element), ".card").getBoundingClientRect().height).toBeGreaterThan(0);
    expect(heading(element)).toBe("Wie staat bovenaan in je berichten?");
    expect(field(element).value).toBe("Bra");
    element.view?.cover();
    await settled(element);
    isCovered();
  });

  test("keeps the focus where it is when a page opens in the guide", async () => {
    const element = await place({ editable: "", mode: "guide" }, { doc: empty, language: nl });
    await inGuide(element);
    await settled(element);
    expect(focused(element)).toBeNull();
    expect(element.getAttribute("mode")).toBe("guide");
  });
});
