import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { forAudience, parseEcomap } from "../../src/index.ts";
import { draw } from "../../src/scene/draw.ts";
import type { View, ViewOptions } from "../../src/view/index.ts";
import { drawOptionsOf } from "../../src/view/options.ts";
import { nl } from "../../src/words/languages/nl.ts";
import {
  clickMouse,
  codeOf,
  doubleClickMouse,
  doubleTap,
  dragMouse,
  dragPen,
  find,
  fingers,
  holdMouse,
  middleOf,
  mount,
  moveMouse,
  personIn,
  prefer,
  pressKey,
  pressMouse,
  reachable,
  releaseMouse,
  rest,
  sceneIn,
  sceneOf,
  seven,
  symbolSpot,
  tap,
  unmountAll,
} from "./hands.ts";

afterEach(async () => {
  await releaseMouse({ x: 1, y: 1 });
  await prefer();
  unmountAll();
});

const SHIFT = 8;
const press = (keys: string) => userEvent.keyboard(keys);
const labelSpot = (container: ParentNode, name: string) => {
  const { x, y, width, height } = find(personIn(container, name), ".ecomap-label").getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
/** A spot on the map's ground, so many pixels in from the lower left. */
const freeSpot = (container: ParentNode) => {
  const { left, bottom } = find(container, "svg").getBoundingClientRect();
  return { x: left + 40, y: Math.min(bottom, innerHeight) - 30 };
};
/** A spot on the bare ground near somebody, on the far side of the client. */
const freeBeside = (container: ParentNode, name: string) => {
  const [at, client] = [symbolSpot(container, name), symbolSpot(container, "Yusuf")];
  const start = name === "Yusuf" ? 0.4 : Math.atan2(at.y - client.y, at.x - client.x);
  for (let i = 0; i < 40; i++) {
    const turn = start + (i % 2 === 0 ? i : -i) * 0.08;
    const far = 45 + i / 2;
    const spot = { x: at.x + far * Math.cos(turn), y: at.y + far * Math.sin(turn) };
    const met = document.elementFromPoint(spot.x, spot.y);
    if (met?.closest("svg.ecomap") && !met.closest(".ecomap-member, .ecomap-client, .ecomap-tie, .ecomap-hit"))
      return spot;
  }
  throw new Error(`no free ground near ${name}`);
};
const told = async (container: ParentNode) => {
  await rest();
  return find(container, ".ecomap-live").textContent;
};
const namesIn = (view: View) => (view.doc.members ?? []).map(({ name }) => name);
const tiesOf = (view: View, id: string) => (view.doc.ties ?? []).filter(({ from, to }) => from === id || to === id);
const field = (container: ParentNode) => container.querySelector<HTMLInputElement>(".ecomap-field");
/** A map without motion, in Dutch, whose new records are n0, n1 … */
async function still(options: Partial<ViewOptions> = {}) {
  await prefer([{ name: "prefers-reduced-motion", value: "reduce" }]);
  let nth = 0;
  return mount(seven, { language: nl, newId: () => `n${nth++}`, ...options });
}

describe("somebody new", () => {
  test("comes where the stage was double-clicked, with a tie to the client, as one step", async () => {
    const { view, container } = await still();
    const clicked: { x: number; y: number }[] = [];
    view.on("clickStage", (at) => clicked.push(at));
    await doubleClickMouse(freeSpot(container));
    expect(document.activeElement).toBe(field(container));
    await press("Tante Sjaan{Enter}");
    expect(namesIn(view).at(-1)).toBe("Tante Sjaan");
    expect(tiesOf(view, "n0")).toEqual([{ id: "n1", from: "client", to: "n0" }]);
    expect(view.doc.places?.force?.find(({ member }) => member === "n0")).toEqual({
      member: "n0",
      x: expect.closeTo(clicked.at(-1)?.x ?? 0, 1),
      y: expect.closeTo(clicked.at(-1)?.y ?? 0, 1),
    });
    expect(view.doc.places?.force?.some(({ pinned }) => pinned)).toBe(false);
    expect(await told(container)).toBe("Tante Sjaan staat nu op de kaart.");
    await press("{Escape}");
    expect(personIn(container, "Tante Sjaan").matches(":focus")).toBe(true);
    view.undo();
    expect(view.doc).toEqual(seven);
  });

  test("stands elsewhere where others would have to make room", async () => {
    let nth = 0;
    const { view, container } = await still();
    const { members } = draw(seven, drawOptionsOf(view.options)).placement;
    const bram = members.find(({ id }) => id === "bram");
    // An id that goes before all others would win the place, were it only saved.
    view.setOptions({ newId: () => `a${nth++}` });
    view.add(bram);
    await press("Naast Bram{Enter}");
    expect(namesIn(view)).toContain("Naast Bram");
    const after = new Map((view.doc.places?.force ?? []).map(({ member, x, y }) => [member, { x, y }]));
    expect(members.map(({ id }) => after.get(id))).toEqual(members.map(({ x, y }) => ({ x, y })));
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
  });

  test.each(["{Escape}", "{Enter}", "   {Enter}"])("leaves no trace after %s", async (keys) => {
    const { view, container } = await still();
    view.focus("bram");
    await press(",");
    expect(field(container)?.getAttribute("aria-label")).toBe("Wie komt erbij?");
    await press(keys);
    expect(view.doc).toBe(seven);
    expect(field(container)).toBeNull();
    expect(personIn(container, "Bram").matches(":focus")).toBe(true);
  });

  test.each(["\u060c", "\u1363"])("comes by the comma %s of another keyboard", async (comma) => {
    const { view, container } = await still();
    view.focus("bram");
    await pressKey(comma);
    expect(document.activeElement).toBe(field(container));
  });

  test("comes by Insert, by touch, and by a button of the host", async () => {
    const { view, container } = await still();
    view.focus("bram");
    await press("{Insert}Een{Enter}");
    const spot = freeSpot(container);
    await doubleTap(spot);
    await press("Twee{Enter}");
    view.add();
    await press("Drie{Enter}");
    expect(namesIn(view).slice(-3)).toEqual(["Een", "Twee", "Drie"]);
  });

  test("may be several: the lines that are pasted are names, and one step", async () => {
    const { view, container } = await still();
    view.add({ x: 300, y: 200 });
    const data = new DataTransfer();
    data.setData("text/plain", "Anna\r\n\n  Ben \n<b>Cas</b>");
    const pasted = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    field(container)?.dispatchEvent(pasted);
    expect(namesIn(view).slice(-3)).toEqual(["Anna", "Ben", "<b>Cas</b>"]);
    expect(await told(container)).toBe("Anna, Ben en <b>Cas</b> staan nu op de kaart.");
    view.undo();
    expect(view.doc).toEqual(seven);
  });

  test("may be five in a row: each name is kept at Enter, and then it is asked of each where they belong", async () => {
    const { view, container } = await still();
    view.focus("bram");
    const five = ["Anna", "Ben", "Cas", "Dora", "Emir"];
    await press(`{Insert}${five.map((name) => `${name}{Enter}`).join("")}`);
    expect(namesIn(view).slice(-5)).toEqual(five);
    expect([field(container)?.value, document.activeElement === field(container)]).toEqual(["", true]);
    const box = field(container)?.getBoundingClientRect();
    const { x, y } = symbolSpot(container, "Yusuf");
    expect(box && x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
    // Three are placed, one is left for another day, and Escape leaves the last.
    await press("{Enter}{Tab}{Enter}{Tab}{Enter}{Tab}{Tab}{Enter}");
    const dora = container.querySelector(".ecomap-ask-who");
    expect(dora?.getAttribute("aria-label")).toContain("Dora");
    await clickMouse(middleOf(find(container, ".ecomap-ask-who button:last-of-type")));
    expect(container.querySelector(".ecomap-ask-who")?.getAttribute("aria-label")).toContain("Emir");
    await press("{Tab}{Escape}");
    expect(container.querySelector(".ecomap-ask-who")).toBeNull();
    const domains = view.doc.members?.slice(-5).map(({ roles }) => roles?.[0]?.domain);
    expect(domains).toEqual(["partner", "partner", "children", undefined, undefined]);
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
  });

  test("is in the ring, or the domain of the sector, where the stage was double-clicked", async () => {
    for (const [layout, of] of [
      ["rings", "Yusuf"],
      ["sectors", "Moskee"],
    ] as const) {
      const { view, container } = await still({ layout });
      await reachable();
      await doubleClickMouse(freeBeside(container, of));
      await press("Nieuw{Enter}");
      const added = view.doc.members?.at(-1);
      expect(layout === "rings" ? added?.ring : added?.roles?.[0]?.domain).toBe(layout === "rings" ? 1 : "faith");
      expect(sceneOf(container)).toBe(sceneIn(view.toString()));
      unmountAll();
    }
  });

  test("stands where the hand was on a map that begins with nobody, once its legend is there", async () => {
    const { view, container } = await still({ asks: () => false });
    view.setDoc(parseEcomap({ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } }));
    view.dispatch({ type: "addMember", member: { id: "anna", kind: "person", name: "Anna", domain: "family" } });
    await rest();
    const { x, y } = symbolSpot(container, "Yusuf");
    for (const [name, spot] of [
      ["Ben", { x: x - 100, y: y - 90 }],
      ["Cas", { x: x - 60, y: y + 110 }],
    ] as const) {
      await doubleClickMouse(spot);
      await press(`${name}{Enter}{Escape}`);
      await rest();
      const stands = symbolSpot(container, name);
      expect(Math.max(Math.abs(stands.x - spot.x), Math.abs(stands.y - spot.y))).toBeLessThan(8);
    }
  });

  describe("says in one more touch where they belong", () => {
    const asked = (container: ParentNode) => container.querySelector(".ecomap-ask-who");
    const answer = (container: ParentNode, words: string) => {
      const found = [...container.querySelectorAll(".ecomap-ask-who button")].find((one) => one.textContent === words);
      if (!found) throw new Error(`there is no answer ${words}`);
      return found;
    };

    test("asks a keyboard on the screen for no capital but the first: a line may follow a name", async () => {
      const { view, container } = await still();
      view.add();
      expect(field(container)?.autocapitalize).toBe("");
    });

    test("by a finger, beside who came", async () => {
      const { view, container } = await still();
      view.add();
      await press("Anna{Enter}{Enter}");
      const box = asked(container)?.getBoundingClientRect() ?? new DOMRect();
      const covered = [...container.querySelectorAll(".ecomap-member, .ecomap-client")].filter((one) => {
        const { left, right, top, bottom } = find(one, ".ecomap-symbol").getBoundingClientRect();
        return left < box.right && box.left < right && top < box.bottom && box.top < bottom;
      });
      // The map leaves no room for so large a box: it covers one, who is neither Anna nor the client.
      expect(covered.map((one) => one.querySelector("text")?.textContent)).toEqual(["Els"]);
      const standing = () => new Map(view.doc.places?.force?.map(({ member, x, y }) => [member, `${x} ${y}`]));
      const stood = standing();
      await tap(middleOf(answer(container, "Buren")));
      expect(view.doc.members?.at(-1)?.roles).toEqual([{ domain: "neighbours" }]);
      // A free map says nothing of parts of life: nobody moves for the answer.
      expect(standing()).toEqual(stood);
      expect(asked(container)).toBeNull();
      expect(personIn(container, "Anna").matches(":focus")).toBe(true);
    });

    test("or not at all where it is asked beside the map: the focus is on who came last", async () => {
      const { view, container } = await still({ asks: () => false });
      view.add();
      await press("Anna{Enter}Ben{Enter}{Escape}");
      expect(asked(container)).toBeNull();
      expect(personIn(container, "Ben").matches(":focus")).toBe(true);
    });

    test("also when the room of the map changes meanwhile, as by a keyboard on the screen", async () => {
      const { view, container } = await still();
      view.add();
      await press("Anna{Enter}{Enter}");
      container.style.height = "400px";
      await rest();
      await tap(middleOf(answer(container, "Buren")));
      expect(view.doc.members?.at(-1)?.roles).toEqual([{ domain: "neighbours" }]);
    });

    test("by keys: Tab leads there, Enter chooses, Escape leaves it open", async () => {
      const { view, container } = await still();
      view.focus("bram");
      await press(",Anna{Enter}{Enter}{Tab}{Tab}{Enter}");
      expect(view.doc.members?.at(-1)?.roles).toEqual([{ domain: "children" }]);
      await press(",Ben{Enter}{Enter}{Tab}{Escape}");
      expect(personIn(container, "Ben").matches(":focus")).toBe(true);
      await press(",Cas{Enter}{Enter}{Escape}");
      expect(view.doc.members?.slice(-2).map(({ roles }) => roles)).toEqual([undefined, undefined]);
      expect(asked(container)).toBeNull();
      await press(",Dora{Enter}{Enter}");
      await clickMouse(middleOf(answer(container, "Anders")));
      expect(view.doc.members?.at(-1)?.roles).toEqual([{ domain: "other" }]);
    });

    test("on a phone too, where the question covers neither who came nor the client", async () => {
      const { view, container } = await still();
      container.style.cssText = "width: 390px; height: 560px";
      await rest();
      view.add();
      await press("Anna{Enter}{Enter}");
      const spotOf = (node: Element | null | undefined) => node?.getBoundingClientRect() ?? new DOMRect();
      const box = spotOf(asked(container));
      for (const name of ["Anna", "Yusuf"]) {
        const { top, bottom } = spotOf(personIn(container, name).querySelector(".ecomap-symbol"));
        expect(bottom <= box.top || top >= box.bottom).toBe(true);
      }
      // Where there is no room for all of it, it scrolls.
      container.style.height = "260px";
      await rest();
      const { top, bottom } = spotOf(personIn(container, "Anna").querySelector(".ecomap-symbol"));
      const low = spotOf(asked(container));
      expect(bottom <= low.top || top >= low.bottom).toBe(true);
    });

    test("or not at all: whoever goes on is not asked again, nor where the ground has said it", async () => {
      const { view, container } = await still();
      view.add();
      await press("Anna{Enter}{Enter}");
      expect(asked(container)).not.toBeNull();
      await clickMouse(symbolSpot(container, "Poes"));
      expect(asked(container)).toBeNull();
      view.setOptions({ layout: "sectors" });
      await doubleClickMouse(freeBeside(container, "Moskee"));
      await press("Ben{Enter}{Enter}");
      expect([namesIn(view).at(-1), asked(container)]).toEqual(["Ben", null]);
    });
  });

  test("is kept when the field is left, also by covering the map, where nobody reads it", async () => {
    const { view, container } = await still();
    view.add();
    await press("Gedekt");
    await press("{F9}");
    expect(container.textContent).not.toContain("Gedekt");
    expect(namesIn(view).at(-1)).toBe("Gedekt");
    view.cover();
    view.add();
    await press("Gebleven");
    await clickMouse(symbolSpot(container, "Poes"));
    expect(namesIn(view).at(-1)).toBe("Gebleven");
  });
});

describe("another name", () => {
  test("is written where the name was double-clicked, or by F2", async () => {
    const { view, container } = await still();
    await doubleClickMouse(labelSpot(container, "Bram"));
    expect(field(container)?.value).toBe("Bram");
    await press("Bram de Vries{Enter}");
    expect(await told(container)).toBe("De naam is nu Bram de Vries.");
    await press("{F2}Abraham{Enter}");
    expect(view.doc.members?.find(({ id }) => id === "bram")?.name).toBe("Abraham");
    view.undo();
    view.undo();
    expect(view.doc).toEqual(seven);
    view.rename("client");
    await press("Yusuf D.{Enter}");
    expect(view.doc.client.name).toBe("Yusuf D.");
  });

  test("may come with others: of the lines that are pasted the first is the name, the rest are new, in one step", async () => {
    const { view, container } = await still();
    view.rename("bram");
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "Abraham\nOma Truus\n\nPiet");
    field(container)?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    expect(view.doc.members?.find(({ id }) => id === "bram")?.name).toBe("Abraham");
    expect(namesIn(view).slice(-2)).toEqual(["Oma Truus", "Piet"]);
    expect(await told(container)).toBe("De naam is nu Abraham. Oma Truus en Piet staan nu op de kaart.");
    view.undo();
    expect(view.doc).toEqual(seven);
  });

  test("leaves the symbol to be taken up by a double click", async () => {
    const { view, container } = await still();
    const from = symbolSpot(container, "Bram");
    await doubleClickMouse(from);
    expect(field(container)).toBeNull();
    await clickMouse({ x: from.x - 60, y: from.y - 40 });
    expect(view.doc.places?.force?.find(({ pinned }) => pinned)?.member).toBe("bram");
  });
});

describe("a tie", () => {
  const handle = (container: ParentNode) => middleOf(find(container, ".ecomap-handle-hit"));
  const between = (view: View, one: string, other: string) =>
    tiesOf(view, one).filter(({ from, to }) => from === other || to === other);

  test("is drawn by dragging the handle of who is pointed at to another; it is lit on the way", async () => {
    const { view, container } = await still();
    await moveMouse(symbolSpot(container, "Bram"));
    const from = handle(container);
    await moveMouse(from);
    await pressMouse(from);
    await holdMouse({ x: from.x + 30, y: from.y + 30 });
    await holdMouse(symbolSpot(container, "Poes"));
    expect(container.querySelectorAll(".ecomap-new-tie, .ecomap-lit")).toHaveLength(2);
    expect(view.doc).toBe(seven);
    await releaseMouse(symbolSpot(container, "Poes"));
    expect(between(view, "bram", "poes")).toEqual([{ id: "n0", from: "bram", to: "poes" }]);
    expect(await told(container)).toBe("Bram en Poes hebben nu een band.");
    expect(container.querySelector(".ecomap-new-tie")).toBeNull();
    view.undo();
    expect(view.doc).toEqual(seven);
  });

  test("is drawn by a pen and by a finger from the handle of who is selected", async () => {
    const { view, container } = await still();
    view.select(["bram"]);
    await dragPen(handle(container), symbolSpot(container, "Els"));
    // A pen that stays over somebody still points there.
    await moveMouse({ x: 5, y: 5 });
    view.select(["bram"]);
    await fingers([handle(container)], [symbolSpot(container, "Dokter")]);
    expect(between(view, "bram", "els")).toHaveLength(1);
    expect(between(view, "bram", "dokter")).toHaveLength(1);
  });

  test("is drawn without dragging: by a click on the handle and one on the other", async () => {
    const { view, container } = await still();
    await moveMouse(symbolSpot(container, "Bram"));
    await clickMouse(handle(container));
    // What to do next can be seen, not only heard.
    expect(await told(container)).toContain("Kies de ander");
    expect(find(container, ".ecomap-live").getBoundingClientRect().width).toBeGreaterThan(100);
    await clickMouse(symbolSpot(container, "Carla"));
    expect(between(view, "bram", "carla")).toHaveLength(1);
    expect(view.doc.places?.force?.some(({ pinned }) => pinned)).toBe(false);
  });

  test("is drawn by keys: Ctrl+Enter on the one, Enter on the other; Escape lets go", async () => {
    const { view, container } = await still();
    view.focus("bram");
    await press("{Control>}{Enter}{/Control}");
    expect(await told(container)).toBe("Een band van Bram. Kies de ander, of tik ernaast om te stoppen (Escape).");
    await press("{Escape}");
    expect(await told(container)).toBe("Er is geen band gemaakt.");
    await press("{Control>}{Enter}{/Control}poes{Enter}");
    expect(between(view, "bram", "poes")).toHaveLength(1);
  });

  test("of two who have one is theirs, selected", async () => {
    const { view, container } = await still();
    view.connect("amina", "carla");
    expect(view.doc).toBe(seven);
    expect(await told(container)).toBe("Zus Amina en Carla hebben al een band. Die is nu gekozen.");
    expect(container.querySelectorAll("path.ecomap-selected")).toHaveLength(1);
    // Its own signs are seen between two lines of blue, on the ground of the map.
    expect(find(container, "path.ecomap-selected-inner").getAttribute("stroke")).toBe("#fffdf9");
  });

  test("to the client runs from the client", async () => {
    const { view } = await still();
    view.remove(["t2"]);
    view.connect("bram", "client");
    expect(between(view, "bram", "client")).toEqual([{ id: "n0", from: "client", to: "bram" }]);
  });

  test("that is pointed at gets its strength by a digit; else a digit is part of a name", async () => {
    const { view } = await still();
    view.focus("carla");
    await press("3");
    expect(view.doc).toBe(seven);
    await press(".3");
    expect(view.doc.ties?.find(({ id }) => id === "t3")?.strength).toBe("strong");
    await pressKey("\u0661");
    expect(view.doc.ties?.find(({ id }) => id === "t3")?.strength).toBe("weak");
  });
});

describe("off the map", () => {
  test("goes who has the focus, a tie that is pointed at, or all who are selected; undo is the way back", async () => {
    const { view, container } = await still();
    view.focus("bram");
    await press("{Delete}");
    expect(await told(container)).toBe("Bram is van de kaart. Terugdraaien kan (Ctrl+Z).");
    expect(tiesOf(view, "bram")).toEqual([]);
    view.focus("carla");
    await press(".{Delete}");
    expect(view.doc.ties?.some(({ id }) => id === "t3")).toBe(false);
    view.focus("amina");
    view.select(["amina", "els", "t8", "t6"]);
    view.remove();
    expect(view.doc.members?.map(({ id }) => id)).toEqual(["carla", "dokter", "moskee", "poes"]);
    expect(view.doc.ties?.map(({ id }) => id)).toEqual(["t4", "t7"]);
    for (let i = 0; i < 3; i++) view.undo();
    expect(view.doc).toEqual(seven);
  });

  test("goes the tie that is selected, not whom it is of, for who was in the panel meanwhile", async () => {
    const { view } = await still();
    view.focus("amina");
    await press("..{Enter}{Tab}{Shift>}{Tab}{/Shift}{Delete}");
    expect(view.doc.ties?.some(({ id }) => id === "t8")).toBe(false);
    expect(view.doc.members).toEqual(seven.members);
  });

  test("never goes the client", async () => {
    const { view, container } = await still();
    expect(codeOf(() => view.remove(["client"]))).toBe("client-stays");
    view.focus("client");
    await press("{Delete}");
    expect(await told(container)).toBe(nl.errors["client-stays"]({}));
    expect(view.doc).toBe(seven);
  });
});

describe("several", () => {
  test("who are selected move together, as one step", async () => {
    const { view, container } = await still();
    await clickMouse(symbolSpot(container, "Bram"));
    await clickMouse(symbolSpot(container, "Poes"), SHIFT);
    const [bram, poes] = [symbolSpot(container, "Bram"), symbolSpot(container, "Poes")];
    await moveMouse(bram);
    await pressMouse(bram);
    await holdMouse({ x: bram.x + 20, y: bram.y });
    await holdMouse({ x: bram.x + 30, y: bram.y + 20 });
    expect(symbolSpot(container, "Poes").x).toBeCloseTo(poes.x + 30, 0);
    await releaseMouse({ x: bram.x + 30, y: bram.y + 20 });
    const pins = (view.doc.places?.force ?? []).filter(({ pinned }) => pinned);
    expect(pins.map(({ member }) => member).sort()).toEqual(["bram", "poes"]);
    expect(await told(container)).toBe("Bram en Poes zijn verplaatst");
    view.undo();
    expect(view.doc).toEqual(seven);
  });

  test("are all selected by Ctrl+A, and pinned and let loose by *", async () => {
    const { view, container } = await still();
    view.focus("bram");
    await press("{Control>}a{/Control}*");
    expect((view.doc.places?.force ?? []).filter(({ pinned }) => pinned)).toHaveLength(7);
    await press("*");
    expect((view.doc.places?.force ?? []).filter(({ pinned }) => pinned)).toEqual([]);
    view.pin(["els"], true);
    expect(await told(container)).toBe("Els blijft nu hier staan.");
  });
});

describe("on another ground", () => {
  test("a drop into another ring says which", async () => {
    const { view, container } = await still({ layout: "rings" });
    const [from, client] = [symbolSpot(container, "Carla"), symbolSpot(container, "Yusuf")];
    await dragMouse(from, { x: client.x + (from.x - client.x) * 0.4, y: client.y + (from.y - client.y) * 0.4 });
    expect(view.doc.members?.find(({ id }) => id === "carla")?.ring).toBe(1);
    expect(await told(container)).toBe("Carla staat nu heel dichtbij. Terugdraaien kan (Ctrl+Z).");
    const seen = () => find(container, ".ecomap-live").getBoundingClientRect();
    expect(seen().width).toBeGreaterThan(200);
    expect(container.getBoundingClientRect().bottom - seen().bottom).toBeLessThan(12);
    // Until one goes on.
    view.select(["bram"]);
    expect([find(container, ".ecomap-live").textContent, seen().width < 2]).toEqual(["", true]);
  });

  /** Carla, dropped where the mosque is. */
  const dropped = async () => {
    const mounted = await still({ layout: "sectors" });
    const asked: unknown[] = [];
    mounted.view.on("askDomain", (event) => asked.push(event));
    const from = symbolSpot(mounted.container, "Carla");
    const to = symbolSpot(mounted.container, "Moskee");
    await dragMouse(from, { x: to.x + 40, y: to.y + 10 });
    return { ...mounted, asked, from };
  };

  test("a drop into another sector asks first, and waits where it was", async () => {
    const { view, container, asked, from } = await dropped();
    expect(asked).toEqual([{ member: "carla", from: "neighbours", to: "faith" }]);
    expect(find(container, ".ecomap-question p").textContent).toBe("Hoort Carla nu bij Geloof en cultuur?");
    expect(symbolSpot(container, "Carla")).toEqual(from);
    expect(view.doc).toBe(seven);
    await press("{Escape}");
    expect(container.querySelector(".ecomap-question")).toBeNull();
    expect(view.doc).toBe(seven);
    expect(personIn(container, "Carla").matches(":focus")).toBe(true);
  });

  test("and yes is one step", async () => {
    const { view, container } = await dropped();
    await press("{Enter}");
    expect(view.doc.members?.find(({ id }) => id === "carla")?.roles).toEqual([{ role: "neighbour", domain: "faith" }]);
    expect(await told(container)).toBe("Carla hoort nu bij Geloof en cultuur. Terugdraaien kan (Ctrl+Z).");
    view.undo();
    expect(view.doc).toEqual(seven);
  });

  test("and a host may answer", async () => {
    const { view, container } = await dropped();
    view.moveTo("carla", { domain: "friends" });
    expect(container.querySelector(".ecomap-question")).toBeNull();
    expect(view.doc.members?.find(({ id }) => id === "carla")?.roles?.[0]?.domain).toBe("friends");
  });
});

describe("a map that hands may not change", () => {
  const everything = async (view: View, container: HTMLElement) => {
    view.focus("bram");
    await press(",x{Enter}{F2}x{Enter}{Delete}*{Control>}{Enter}{/Control}");
    await doubleClickMouse(freeSpot(container));
    await doubleClickMouse(labelSpot(container, "Bram"));
    await clickMouse({ x: 1, y: 1 });
    await moveMouse(symbolSpot(container, "Bram"));
    return container.querySelectorAll(".ecomap-field, .ecomap-handle, .ecomap-question").length;
  };

  test.each([
    ["not editable", { editable: false }],
    ["may do nothing", { can: () => false }],
  ] as const)("%s, has no field, no handle and no change", async (_what, options) => {
    const { view, container } = await still(options);
    expect(await everything(view, container)).toBe(0);
    expect(view.doc).toBe(seven);
    for (const act of [
      () => view.add(),
      () => view.rename("bram"),
      () => view.connect("bram"),
      () => view.remove(["bram"]),
    ])
      expect(codeOf(act)).toBe("read-only");
  });

  test("drawn for others has none either", async () => {
    const { view, container } = await still({ audience: "carry" });
    view.focus("client");
    await press(",{F2}{Delete}");
    await doubleClickMouse(freeSpot(container));
    expect(container.querySelectorAll(".ecomap-field, .ecomap-handle")).toHaveLength(0);
    expect(codeOf(() => view.add())).toBe("read-only");
  });

  test("of whom a part is left out, neither", async () => {
    await prefer([{ name: "prefers-reduced-motion", value: "reduce" }]);
    const { view, container } = mount(forAudience(seven, "team"));
    expect(await everything(view, container)).toBe(0);
  });

  test("but for places, moves and pins", async () => {
    const { view, container } = await still({ editable: "positions" });
    view.focus("bram");
    await press(",x{Enter}{Delete}");
    expect(view.doc).toBe(seven);
    await press("*");
    expect(view.doc.places?.force?.find(({ pinned }) => pinned)).toBeDefined();
    expect(codeOf(() => view.moveTo("bram", { ring: 1 }))).toBe("read-only");
    expect(container.querySelector(".ecomap-handle")).toBeNull();
  });
});

test("what is changed on a device whose clock is behind another's holds, and can be done again", () => {
  const days = ["05", "04", "03"];
  const { view } = mount(seven, { now: () => `2026-03-${days.shift() ?? "02"}T10:00:00Z` });
  for (const name of ["Zus", "Amina"]) view.dispatch({ type: "updateMember", member: "amina", set: { name } });
  expect(view.doc.members.find(({ id }) => id === "amina")?.name).toBe("Amina");
  expect(view.doc.history.map(({ recorded }) => recorded)).toEqual(["2026-03-05T10:00:00Z", "2026-03-05T10:00:00Z"]);
  view.undo();
  view.undo();
  view.redo();
  view.redo();
  expect(view.doc.members.find(({ id }) => id === "amina")?.name).toBe("Amina");
});
