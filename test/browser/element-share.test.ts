import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { EcoMapElement, ElementExport } from "../../src/element/index.ts";
import { parseEcomap } from "../../src/index.ts";
import { ar } from "../../src/words/full/ar.ts";
import { nl } from "../../src/words/full/nl.ts";
import { professional, client as words } from "../../src/words/interface/share-nl.ts";
import { isolate } from "../../src/words/isolate.ts";
import { COURT, KEY } from "../document/audience/ways.ts";
import { button, clear, place, settled, shadow } from "./element-hands.ts";
import { find, nextFrame, seven } from "./hands.ts";

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const NOW = "2026-11-22T10:00:00Z";
const { client: voice } = nl.interface;

/** What leaves the page, in place of a printer and a folder of files. */
function watch() {
  const out: { readonly name: string; readonly blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const url = createObjectURL.call(URL, blob);
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) out.push({ name: this.download, blob });
  });
  const printed: string[] = [];
  vi.spyOn(window, "print").mockImplementation(() => {
    window.dispatchEvent(new Event("beforeprint"));
    printed.push(document.querySelector("body > .ecomap-printed")?.shadowRoot?.textContent ?? "");
    window.dispatchEvent(new Event("afterprint"));
  });
  return { out, printed };
}

async function open(given: Partial<EcoMapElement> = {}, attributes: Readonly<Record<string, string>> = {}) {
  const element = await place(
    { editable: "", ...attributes },
    {
      doc: seven,
      language: nl,
      options: { now: () => NOW, ...given.options },
      ...given,
    },
  );
  button(element, voice.tools.share).focus();
  button(element, voice.tools.share).click();
  await expect.poll(() => shadow(element).querySelector("dialog.out[open]")).not.toBeNull();
  return element;
}
const dialog = (element: EcoMapElement) => find(shadow(element), "dialog.out");
const text = (element: EcoMapElement) => dialog(element).textContent?.replace(/\s+/g, " ") ?? "";
const said = (element: EcoMapElement) => dialog(element).querySelector(".said")?.textContent ?? "";
async function choose(element: EcoMapElement, name: string) {
  const label = [...dialog(element).querySelectorAll("label")].find((one) => one.textContent?.trim() === name);
  if (!label) throw new Error(`nothing to choose is called ${name}`);
  label.click();
  await settled(element);
}
async function press(element: EcoMapElement, name: string) {
  const found = [...dialog(element).querySelectorAll("button")].find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`no button is called ${name}`);
  found.click();
  await settled(element);
}
const names = (element: EcoMapElement) =>
  [...dialog(element).querySelectorAll("fieldset:first-of-type label")].map((one) => one.textContent?.trim());
function exportsOf(element: EcoMapElement, prevents = false) {
  const told: ElementExport[] = [];
  element.addEventListener("ecomap-export", (event) => {
    told.push(event.detail);
    if (prevents) event.preventDefault();
  });
  return told;
}

describe("what leaves the client's screen", () => {
  test("is the sheet that goes home, in words first; a file is named by its day and by nobody", async () => {
    const { out } = watch();
    const element = await open();
    const told = exportsOf(element);
    expect(names(element)).toEqual([words.names.carry, words.names.network, words.names.client]);
    expect(text(element)).toContain(words.holds.carry);
    await expect.poll(() => dialog(element).querySelector(".sheet svg")).not.toBeNull();
    expect(text(element)).toContain("Zus Amina");
    await choose(element, words.ways.svg);
    await press(element, words.make.file);
    expect(out.map(({ name }) => name)).toEqual(["ecomap-2026-11-22.svg"]);
    expect(said(element)).toBe(words.saved(isolate("ecomap-2026-11-22.svg")));
    expect(told).toEqual([{ audience: "carry", format: "svg", paper: "none", reader: "" }]);
  });

  test("holds more only after it was asked, once for each way, whether others can see it", async () => {
    const { out } = watch();
    const element = await open();
    await choose(element, words.names.client);
    await choose(element, words.ways.svg);
    await press(element, words.make.file);
    expect([text(element).includes(words.seen), out.length]).toEqual([true, 0]);
    expect(shadow(element).activeElement?.textContent).toBe(words.rather);
    await press(element, words.rather);
    expect([text(element).includes(words.seen), out.length]).toEqual([false, 0]);
    await press(element, words.make.file);
    await press(element, words.goOn);
    await expect.poll(() => out.length).toBe(1);
    await press(element, words.make.file);
    await expect.poll(() => out.length).toBe(2);
    await choose(element, words.ways.png);
    await press(element, words.make.file);
    expect([text(element).includes(words.seen), out.length]).toEqual([true, 2]);
  });

  test("is a PNG of pixels alone, twice as large as the picture", async () => {
    const { out } = watch();
    const element = await open();
    await choose(element, words.ways.png);
    await press(element, words.make.file);
    await expect.poll(() => out.length).toBe(1);
    const { name = "", blob = new Blob() } = out[0] ?? {};
    expect([name, blob.type]).toEqual(["ecomap-2026-11-22.png", "image/png"]);
    expect((await createImageBitmap(blob)).width).toBe(2244);
    const bytes = new TextDecoder("latin1").decode(await blob.arrayBuffer());
    expect(bytes).not.toMatch(/tEXt|iTXt|zTXt|eXIf|tIME/);
  });

  test("is on paper alone, and told of once; nothing of it stays in the page", async () => {
    const { printed } = watch();
    const element = await open();
    const told = exportsOf(element);
    await choose(element, "A3");
    await press(element, words.make.print);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain("Bram");
    expect(told).toEqual([{ audience: "carry", format: "print", paper: "a3", reader: "" }]);
    expect([document.querySelector(".ecomap-printed"), document.adoptedStyleSheets.length]).toEqual([null, 0]);
  });

  test("is the host's own affair where it prevents it", async () => {
    const { out, printed } = watch();
    const element = await open();
    exportsOf(element, true);
    await press(element, words.make.print);
    expect([out, printed, dialog(element).hasAttribute("open")]).toEqual([[], [], false]);
    const told = exportsOf(element);
    window.dispatchEvent(new Event("beforeprint"));
    expect(told).toEqual([{ audience: "carry", format: "print", paper: "a4", reader: "" }]);
    expect(find(shadow(element), ".print").childElementCount).toBe(0);
    window.dispatchEvent(new Event("afterprint"));
  });
});

describe("what leaves the team's screen", () => {
  const doc = parseEcomap({ ...seven, readers: [{ id: COURT, name: "Rechtbank" }] });
  const team = (given = {}) => open({ doc, ...given }, { audience: "team", voice: "professional" });

  test("is for all whom it can be made for; what may not leave says why", async () => {
    const { out } = watch();
    const element = await team();
    const report = words.reader(isolate("Rechtbank"));
    const { names: all } = professional;
    expect(names(element)).toEqual([all.team, all.client, all.carry, all.network, all.handover, report, all.training]);
    const told = exportsOf(element);
    await choose(element, words.ways.svg);
    await choose(element, all.training);
    const refused = nl.errors["not-allowed"]({ audience: "training" });
    await expect.poll(() => said(element)).toBe(refused);
    await press(element, words.make.file);
    expect([said(element), out, told]).toEqual([refused, [], []]);
    await choose(element, report);
    await press(element, words.make.file);
    expect(told).toEqual([{ audience: "report", format: "svg", paper: "none", reader: COURT }]);
  });

  test("goes to another organisation after a dated yes that names it, which is one step", async () => {
    const { out } = watch();
    const element = await team();
    await choose(element, words.ways.svg);
    await choose(element, professional.names.handover);
    await expect.poll(() => dialog(element).querySelector(".sheet svg")).not.toBeNull();
    await press(element, words.make.file);
    expect([said(element), out]).toEqual([nl.errors["not-allowed"]({ audience: "handover" }), []]);
    const lacking = [...dialog(element).querySelectorAll('[aria-invalid="true"]')];
    expect(lacking.map((one) => one.getAttribute("name"))).toEqual(["receiver", "agrees"]);
    expect(shadow(element).activeElement).toBe(lacking[0]);
    for (const one of lacking)
      expect(find(dialog(element), `#${one.getAttribute("aria-describedby")}`).textContent).toBe(said(element));
    const changes: string[] = [];
    element.addEventListener("input", ({ type }) => changes.push(type));
    await userEvent.keyboard("Wijkteam Zuid");
    expect([changes, element.doc?.allows]).toEqual([[], undefined]);
    await choose(element, professional.agrees);
    await press(element, words.make.file);
    expect(element.doc?.allows).toEqual({
      handover: { answer: "yes", receiver: "Wijkteam Zuid", date: "2026-11-22" },
    });
    expect(out).toHaveLength(1);
    expect(await out[0]?.blob.text()).not.toContain("Wijkteam");
    element.view?.undo();
    expect(element.doc?.allows).toBeUndefined();
  });

  test("names a file for training by no day, which would tell how much dates are shifted, and nobody", async () => {
    const { out } = watch();
    const allowed = parseEcomap({ ...seven, allows: { training: { answer: "yes" } } });
    const element = await team({ doc: allowed, options: { now: () => NOW, key: KEY } });
    await choose(element, words.ways.svg);
    await choose(element, professional.names.training);
    await press(element, words.make.file);
    expect(out.map(({ name }) => name)).toEqual(["ecomap.svg"]);
    expect(await out[0]?.blob.text()).not.toContain("Amina");
  });
});

describe("the dialog of the ways out", () => {
  test("gives the focus back, holds nothing while it is closed, and goes when the map is covered", async () => {
    const element = await open();
    expect(shadow(element).activeElement?.id).toBe("share-title");
    await userEvent.keyboard("{Escape}");
    await settled(element);
    expect(shadow(element).activeElement).toBe(button(element, voice.tools.share));
    expect(dialog(element).childElementCount).toBe(0);
    button(element, voice.tools.share).click();
    await settled(element);
    await expect.poll(() => dialog(element).querySelector(".sheet svg")).not.toBeNull();
    await userEvent.keyboard("{F9}");
    await settled(element);
    await settled(element);
    expect([dialog(element).hasAttribute("open"), text(element).trim()]).toEqual([false, ""]);
    expect(button(element, voice.tools.share).ariaDisabled).toBe("true");
  });

  test("goes when a host goes on to another mode, so that what stands there can be reached", async () => {
    const element = await open();
    const here = dialog(element);
    element.mode = "time";
    await expect.poll(() => shadow(element).querySelector(".time")).not.toBeNull();
    expect([here.matches("[open]"), document.querySelector(":modal")]).toEqual([false, null]);
    element.mode = "draw";
    await settled(element);
    expect(dialog(element).matches("[open]")).toBe(false);
  });

  test("can be used by all, says axe, from right to left and on the narrowest phone too", async () => {
    for (const [language, width] of [
      [nl, 1000],
      [ar, 320],
    ] as const) {
      await page.viewport(width, 700);
      const element = await place({ editable: "" }, { doc: seven, language });
      element.style.width = `${width}px`;
      button(element, language.interface.client.tools.share).click();
      await expect.poll(() => shadow(element).querySelector("dialog.out[open]")).not.toBeNull();
      await nextFrame();
      const { violations } = await axe.run(element);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
      expect(dialog(element).scrollWidth).toBeLessThanOrEqual(width);
      clear();
    }
    await page.viewport(1000, 760);
  });
});

describe("for whom the map is", () => {
  const line = (element: EcoMapElement) => shadow(element).querySelector(".seen-by")?.textContent;

  test("stands beside the tools where it was said, or where hands may change the map", async () => {
    const element = await place({ language: "nl" }, { doc: seven, language: nl });
    expect(line(element)).toBeUndefined();
    element.editable = "full";
    await settled(element);
    await expect.poll(() => line(element)).toBe(words.seenBy.client);
    element.editable = false;
    element.audience = "network";
    await settled(element);
    expect(line(element)).toBe(words.seenBy.network);
  });
});

describe("names that are shown", () => {
  test("by uncovering a map are told of, and by covering it are not", async () => {
    const element = await place({}, { doc: seven });
    const told: unknown[] = [];
    element.addEventListener("ecomap-reveal", ({ detail }) => told.push(detail));
    element.view?.cover();
    expect(told).toEqual([]);
    element.view?.cover();
    expect(told).toEqual([{ by: "uncover" }]);
  });
});
