import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { parseEcomap } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { button, clear, place, settled, shadow } from "./element-hands.ts";
import { middleOf, rest, type Spot, symbolSpot, tap } from "./hands.ts";

const touch = (enabled: boolean) => cdp().send("Emulation.setTouchEmulationEnabled", { enabled, maxTouchPoints: 5 });
beforeEach(() => touch(true));
afterEach(async () => {
  clear();
  await touch(false);
});

const doc = parseEcomap({
  format: "ecomap",
  version: 1,
  client: { id: "client", name: "Yusuf" },
  members: [
    { id: "amina", name: "Amina", role: "sister" },
    { id: "bram", name: "Bram", role: "friend" },
    { id: "carla", name: "Carla", role: "friend" },
  ],
  ties: ["amina", "bram", "carla"].map((to) => ({ id: `t-${to}`, from: "client", to })),
});

const { several, move, undo } = nl.interface.client.tools;

async function open(given: Parameters<typeof place>[1] = {}) {
  const element = await place({ editable: "" }, { doc, language: nl, panels: "none", shown: "map", ...given });
  await rest();
  const stage = () => shadow(element);
  const on = async (at: Spot) => {
    await tap(at);
    await rest();
    await settled(element);
  };
  return {
    element,
    chosen: () => [...stage().querySelectorAll(".ecomap-selected")].length,
    spot: (name: string) => symbolSpot(stage(), name),
    tapOn: (name: string) => on(symbolSpot(stage(), name)),
    tapAt: on,
    press: (words: string) => on(middleOf(button(element, words))),
    has: (words: string) =>
      [...stage().querySelectorAll("button")].some(({ textContent }) => textContent?.trim() === words),
  };
}

describe("fingers", () => {
  test("choose several people one by one, and move them by one tap on the new place, as one step", async () => {
    const { element, chosen, spot, tapOn, tapAt, press, has } = await open();
    expect(has(move)).toBe(false);
    await press(several);
    expect(button(element, several).getAttribute("aria-pressed")).toBe("true");
    expect(button(element, move).getAttribute("aria-disabled")).toBe("true");
    await tapOn("Amina");
    await tapOn("Bram");
    expect(chosen()).toBe(2);
    const before = { amina: spot("Amina"), bram: spot("Bram") };
    const apart = { x: before.bram.x - before.amina.x, y: before.bram.y - before.amina.y };
    await press(move);
    expect(shadow(element).querySelector(".ecomap-read")?.textContent).toBe(
      nl.sentences.takenUp(nl.list(["Amina", "Bram"])),
    );
    await tapAt({ x: before.amina.x + 40, y: before.amina.y + 30 });
    const pinned = element.doc?.places?.force?.filter((one) => one.pinned).map(({ member }) => member);
    expect(pinned && [...pinned].sort()).toEqual(["amina", "bram"]);
    const [amina, bram] = [spot("Amina"), spot("Bram")];
    const scale = (bram.x - amina.x) / apart.x;
    expect(scale).toBeGreaterThan(0.5);
    expect((bram.y - amina.y) / apart.y).toBeCloseTo(scale, 1);
    element.view?.undo();
    expect(element.view?.canUndo).toBe(false);
  });

  test("let go of one with a second tap, of all with the button and a tap beside, and of a move with its button", async () => {
    const { element, chosen, tapOn, press } = await open();
    await press(several);
    await tapOn("Amina");
    await tapOn("Bram");
    await tapOn("Amina");
    expect(chosen()).toBe(1);
    await press(move);
    await press(move);
    expect(shadow(element).querySelector(".ecomap-carrying")).toBeNull();
    expect(element.view?.canUndo).toBe(false);
    await press(several);
    await tapOn("Carla");
    expect(chosen()).toBe(1);
    expect(button(element, several).getAttribute("aria-pressed")).toBe("false");
  });

  test("are offered this where they may move people and there is a screen to touch, and nowhere else", async () => {
    expect((await open({ readOnly: true })).has(several)).toBe(false);
    expect((await open({ shown: "list" })).has(several)).toBe(false);
    expect((await open()).has(several)).toBe(true);
    await touch(false);
    const { element, has } = await open();
    expect(has(several)).toBe(false);
    expect(button(element, undo)).toBeDefined();
  });

  test("are told how to stop without a key while a tie is drawn, and stop by a tap beside", async () => {
    const { element, tapAt, spot } = await open();
    element.view?.connect("amina");
    await rest();
    const read = () => shadow(element).querySelector(".ecomap-live")?.textContent ?? "";
    expect(read()).toContain("tik ernaast");
    const at = spot("Amina");
    await tapAt({ x: at.x + 5, y: at.y - 120 });
    expect(read()).toBe(nl.sentences.noTie);
  });
});
