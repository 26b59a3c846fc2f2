import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import case8 from "../../examples/cases/8-a-large-family.json";
import { parseEcomap, serialize } from "../../src/index.ts";
import { themes } from "../../src/scene/themes/themes.ts";
import { ar as arabic } from "../../src/words/full/ar.ts";
import { nl as dutch } from "../../src/words/full/nl.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { heardIn } from "./access-tree.ts";
import { clear, place, settled, shadow } from "./element-hands.ts";
import {
  dragMouse,
  find,
  mount,
  nextFrame,
  personIn,
  prefer,
  reachable,
  rest,
  sceneOf,
  seven,
  symbolSpot,
  unmountAll,
  wait,
} from "./hands.ts";

afterEach(async () => {
  await prefer();
  unmountAll();
  clear();
});

/** {@link seven} with names in Arabic. */
const sevenInArabic = parseEcomap({
  ...seven,
  client: { ...seven.client, name: "يوسف" },
  members: seven.members.map((member, i) => ({
    ...member,
    name: ["أمينة", "كريم", "ليلى", "الطبيب سامي", "فاطمة", "مسجد النور", "مشمش"][i],
  })),
});

describe("a screen reader is told of the element", () => {
  test.each([
    { name: "the map in Dutch", file: "map-nl", doc: seven, language: dutch, shown: "map" },
    { name: "the list in Dutch", file: "list-nl", doc: seven, language: dutch, shown: "list" },
    { name: "the map in Arabic", file: "map-ar", doc: sevenInArabic, language: arabic, shown: "map" },
    { name: "the list in Arabic", file: "list-ar", doc: sevenInArabic, language: arabic, shown: "list" },
  ] as const)(
    "$name, as the text among the goldens says (look at both; if the new one is right, run this file with -u)",
    async ({ file, ...given }) => {
      const main = document.createElement("main");
      document.body.append(main);
      await place({}, given, main);
      const heard = await heardIn();
      main.remove();
      await expect(heard).toMatchFileSnapshot(`goldens/${file}.txt`);
    },
  );
});

describe("two maps in one page", () => {
  test("have no key, no selection, no undo and no value of a form in common", async () => {
    const form = document.createElement("form");
    document.body.append(form);
    const given = { doc: seven, language: dutch, panels: "none" } as const;
    const one = await place({ name: "before", editable: "full" }, given, form);
    const other = await place({ name: "after", editable: "full" }, { ...given, layout: "rings" }, form);
    const untouched = sceneOf(shadow(other));
    one.view?.focus("bram");
    await userEvent.keyboard("{Enter}{Control>}{ArrowRight}{/Control}{Delete}");
    await settled(one);
    expect(one.doc?.members).toHaveLength(6);
    expect(other.doc).toBe(seven);
    expect(other.view?.canUndo).toBe(false);
    expect(sceneOf(shadow(other))).toBe(untouched);
    expect(new FormData(form).get("before")).toBe(one.value);
    expect(new FormData(form).get("after")).toBe(serialize(seven));
    expect(one.value).not.toBe(other.value);
    form.remove();
  });
});

describe("on paper", () => {
  const print = (media: "print" | "") => cdp().send("Emulation.setEmulatedMedia", { media });
  afterEach(() => print(""));

  test("the element is its picture, whole and alone, and the list all of its rows", async () => {
    const element = await place({ editable: "full" }, { doc: seven, language: dutch });
    const shown = (selector: string) =>
      [...shadow(element).querySelectorAll(selector)].filter((one) => one.checkVisibility());
    await print("print");
    await rest();
    expect(shown("button, input, aside, [role=toolbar], [role=tablist]")).toEqual([]);
    const picture = find(shadow(element), ".stage svg").getBoundingClientRect();
    const frame = element.getBoundingClientRect();
    expect(picture.width).toBeGreaterThan(frame.width - 2);
    expect(picture.bottom).toBeLessThanOrEqual(frame.bottom + 1);
    expect(picture.height).toBeGreaterThan(0.8 * window.innerHeight);
    element.shown = "list";
    await settled(element);
    expect(shown(".acts")).toEqual([]);
    expect(shown(".list tbody tr")).toHaveLength(8);
    const list = find(shadow(element), ".list");
    expect(list.scrollHeight).toBeLessThanOrEqual(list.clientHeight + 1);
  });
});

describe("axe finds nothing serious", () => {
  const serious = async (container: Element) => {
    const { violations } = await axe.run(container);
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
  };

  test("on a map, with the focus in it, somebody selected, and covered", async () => {
    const { view, container } = mount();
    expect(await serious(container)).toEqual([]);
    view.focus("bram");
    view.select(["bram", "t1"]);
    expect(await serious(container)).toEqual([]);
    view.cover();
    expect(await serious(container)).toEqual([]);
  });

  test("on a map with a field open, a tie begun, and a question", async () => {
    const { view, container } = mount(seven, { layout: "sectors" });
    view.add();
    expect(await serious(container)).toEqual([]);
    view.connect("bram");
    expect(await serious(container)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    view.focus("bram");
    await userEvent.keyboard(`{Control>}${"{ArrowLeft}".repeat(15)}{/Control}`);
    expect(container.querySelector(".ecomap-question")).not.toBeNull();
    expect(await serious(container)).toEqual([]);
  });

  test("on the map of a large family", async () => {
    const { container } = mount(parseEcomap(case8), { language: nl });
    expect(await serious(container)).toEqual([]);
  });
});

describe("those who hear the map", () => {
  test("are told who has moved, not where, and not while it moves", async () => {
    const { view, container } = mount();
    const live = find(container, ".ecomap-live");
    const from = symbolSpot(container, "Carla");
    await dragMouse(from, { x: from.x + 60, y: from.y + 40 });
    expect(live.textContent).toBe("");
    await rest();
    expect(live.textContent).toBe("Carla has moved");
    view.undo();
    await rest();
    expect(live.textContent).toBe("Undone: someone moved");
  });

  test("are told how the keys work when the focus first comes in", async () => {
    const { container } = mount();
    await userEvent.keyboard("{Tab}");
    await rest();
    expect(find(container, ".ecomap-live").textContent).toContain("Arrow keys");
  });

  test("hear why a key could not undo", async () => {
    const { view, container } = mount();
    view.focus("bram");
    await userEvent.keyboard("{Control>}z{/Control}");
    await rest();
    expect(find(container, ".ecomap-live").textContent).toBe("There is nothing to undo.");
  });

  test("hear nothing of a covered map", async () => {
    const { view, container } = mount();
    view.dispatch({ type: "pinMember", layout: "force", member: "carla", x: 200, y: 120 });
    view.undo();
    view.cover();
    await rest();
    expect(container.textContent).toBe("");
    expect(find(container, ".ecomap-view").getAttribute("aria-label")).toBe("network map");
  });
});

describe("motion", () => {
  test("is a short calm transition in which the others make room", async () => {
    const { view, container } = mount();
    view.dispatch({ type: "pinMember", layout: "force", member: "carla", x: 260, y: 220 });
    const seen = new Set<number>();
    const end = performance.now() + 250;
    while (performance.now() < end) {
      seen.add(Math.round(symbolSpot(container, "Carla").x));
      await nextFrame();
    }
    // Where they stood, where they stand, and somewhere between: how often a busy browser draws is its own affair.
    expect(seen.size).toBeGreaterThan(2);
    await rest();
    const still = sceneOf(container);
    await wait(60);
    expect(sceneOf(container)).toBe(still);
  });

  test("holds nobody up who moves somebody by keys meanwhile", async () => {
    const { view, container } = mount();
    view.focus("bram");
    view.dispatch({ type: "pinMember", layout: "force", member: "carla", x: 260, y: 220 });
    // Sooner than fingers could.
    const press = (type: "keydown" | "keyup", key: string, ctrlKey: boolean) =>
      personIn(container, "Bram").dispatchEvent(new KeyboardEvent(type, { key, ctrlKey, bubbles: true }));
    press("keydown", "ArrowRight", true);
    press("keyup", "Control", false);
    const pinned = view.doc.places?.force?.filter((one) => one.pinned).map(({ member }) => member);
    expect(new Set(pinned)).toEqual(new Set(["bram", "carla"]));
    // And the keys go on.
    await userEvent.keyboard("{Home}");
    expect(document.activeElement?.getAttribute("aria-label")).toContain("Yusuf");
  });

  test("is left out for who wants none", async () => {
    await prefer([{ name: "prefers-reduced-motion", value: "reduce" }]);
    const { view, container } = mount();
    view.dispatch({ type: "pinMember", layout: "force", member: "carla", x: 260, y: 220 });
    const at = symbolSpot(container, "Carla");
    await wait(60);
    expect(symbolSpot(container, "Carla")).toEqual(at);
  });
});

test("in forced colours no text has the colour of its ground", async () => {
  await prefer([{ name: "forced-colors", value: "active" }]);
  const { container } = mount();
  const ground = getComputedStyle(find(container, ".ecomap-ground")).fill;
  const words = [...container.querySelectorAll(".ecomap-member text, .ecomap-header text, .ecomap-legend text")];
  expect(words.map((text) => getComputedStyle(text).fill)).not.toContain(ground);
  const client = personIn(container, "Yusuf");
  expect(getComputedStyle(find(client, "text")).fill).not.toBe(getComputedStyle(find(client, ".ecomap-symbol")).fill);
});

test.each(["light", "dark", "contrast", "mono"] as const)(
  "in forced colours a tie between others differs from the client's own: %s",
  async (theme) => {
    await prefer([{ name: "forced-colors", value: "active" }]);
    const { container } = mount(seven, { theme });
    const look = (line: Element) => {
      const { stroke, strokeOpacity } = getComputedStyle(line);
      return [stroke, strokeOpacity];
    };
    const lineOf = (is: string) => find(container, `.ecomap-tie .ecomap-line${is}`);
    const { tie, memberTie, ground } = themes[theme];
    const own = look(lineOf(`[stroke="${tie}"]`));
    const seam = `.ecomap-line + path[stroke="${ground}"]`;
    const other = theme === "mono" ? find(container, `.ecomap-tie ${seam}`) : lineOf(`[stroke="${memberTie}"]`);
    expect(look(other)).not.toEqual(own);
  },
);

test("members can be hit on 24 CSS pixels on a small screen too", async () => {
  const { container } = mount();
  container.style.width = "300px";
  await reachable();
  for (const name of ["Bram", "Poes"]) {
    const { x, y } = symbolSpot(container, name);
    const hit = document.elementFromPoint(x + 11, y);
    expect(hit?.closest(".ecomap-member, .ecomap-hit")).not.toBeNull();
  }
});
