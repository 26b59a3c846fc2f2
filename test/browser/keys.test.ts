import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import case8 from "../../examples/cases/8-a-large-family.json";
import { parseEcomap } from "../../src/index.ts";
import { find, mount, personIn, pressKey, rest, sceneIn, sceneOf, seven, unmountAll } from "./hands.ts";

afterEach(unmountAll);

const press = (keys: string) => userEvent.keyboard(keys);
const nameHere = () =>
  document.activeElement
    ?.getAttribute("aria-label")
    ?.replace(/[\u2068\u2069]/g, "")
    .split(",")[0] ?? "";

const CTRL = 2;

/** Everyone whom the arrow keys lead to, from one to the next, starting where the focus is. */
async function reachable(container: ParentNode): Promise<Set<string>> {
  const found = new Set([nameHere()]);
  const queue = [...found];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    for (const arrow of ["{ArrowLeft}", "{ArrowRight}", "{ArrowUp}", "{ArrowDown}"]) {
      personIn(container, name).focus();
      await press(arrow);
      if (found.has(nameHere())) continue;
      found.add(nameHere());
      queue.push(nameHere());
    }
  }
  return found;
}

const allNames = (container: ParentNode) =>
  [...container.querySelectorAll(".ecomap-member, .ecomap-client")].map(
    (node) =>
      node
        .getAttribute("aria-label")
        ?.replace(/[\u2068\u2069]/g, "")
        .split(",")[0] ?? "",
  );

describe("the map is one stop of the Tab key", () => {
  test("Tab goes in to the client, and out again; Shift and Tab go back", async () => {
    const before = document.body.appendChild(document.createElement("button"));
    const { container } = mount();
    const after = document.body.appendChild(document.createElement("button"));
    before.focus();
    await press("{Tab}");
    expect(nameHere()).toBe("Yusuf");
    await press("{Tab}");
    expect(document.activeElement).toBe(after);
    await press("{Shift>}{Tab}{/Shift}");
    expect(nameHere()).toBe("Yusuf");
    await press("{ArrowRight}");
    const here = nameHere();
    expect(here).not.toBe("Yusuf");
    await press("{Shift>}{Tab}{/Shift}");
    expect(document.activeElement).toBe(before);
    await press("{Tab}");
    expect(nameHere()).toBe(here);
    expect(container.contains(document.activeElement)).toBe(true);
    before.remove();
    after.remove();
  });
});

describe("everyone is reached", () => {
  test("of seven members, by Tab and the arrows", async () => {
    const { container } = mount();
    await press("{Tab}");
    expect([...(await reachable(container))].sort()).toEqual(allNames(container).sort());
  });

  test("of a large family, by the arrows or by Page Down", async () => {
    const { container } = mount(parseEcomap(case8));
    await press("{Tab}");
    const byArrows = await reachable(container);
    await press("{Home}");
    const byPages = [nameHere()];
    for (let i = 1; i < allNames(container).length; i++) {
      await press("{PageDown}");
      byPages.push(nameHere());
    }
    expect(byPages).toEqual([...new Set(byPages)]);
    expect(byPages.sort()).toEqual(allNames(container).sort());
    expect([...byArrows].sort()).toEqual(allNames(container).sort());
  });
});

describe("a key", () => {
  test("Home goes to the client, End to the last, letters go by name", async () => {
    const { view } = mount();
    view.focus("bram");
    await press("{End}");
    expect(nameHere()).toBe("Poes");
    await press("mo");
    expect(nameHere()).toBe("Moskee Al Nour");
    await press("{Home}");
    expect(nameHere()).toBe("Yusuf");
  });

  test("selects with Enter, adds with Shift, and Escape lets go", async () => {
    const { view } = mount();
    const told: string[] = [];
    view.on("select", ({ ids }) => told.push(ids.join(" ")));
    view.focus("bram");
    await press("{Enter}");
    view.focus("els");
    await press("{Shift>} {/Shift}");
    await press("{Escape}");
    expect(told).toEqual(["bram", "bram els", ""]);
  });

  test("walks along ties: a full stop points at one and tells it, Space follows it, Escape comes back", async () => {
    const { view, container } = mount();
    view.focus("amina");
    await press(".");
    await press(".");
    await rest();
    expect(find(container, ".ecomap-live").textContent?.replace(/[\u2068\u2069]/g, "")).toContain(
      "Tie between Zus Amina and Carla",
    );
    await press(" ");
    expect(nameHere()).toBe("Carla");
    await press("{Escape}");
    expect(nameHere()).toBe("Zus Amina");
  });

  test("selects the tie that is pointed at with Enter", async () => {
    const { view } = mount();
    const told: (readonly string[])[] = [];
    view.on("select", ({ ids }) => told.push(ids));
    view.focus("amina");
    await press("..{Enter}");
    expect(told).toEqual([["t8"]]);
    expect(nameHere()).toBe("Zus Amina");
  });

  test.each([
    ["\u06d4", "Urdu"],
    ["\u1362", "Tigrinya"],
    ["\u3002", "Chinese"],
  ])("%s is the full stop on a keyboard in %s", async (stop) => {
    const { view, container } = mount();
    view.focus("bram");
    await pressKey(stop);
    expect(container.querySelectorAll("path.ecomap-focus").length).toBeGreaterThan(0);
  });

  test("with Ctrl is known by where it is, where the keyboard has other letters", async () => {
    const { view } = mount();
    view.dispatch({ type: "keep", tie: "t4" });
    view.focus("bram");
    await pressKey("\u044f", "KeyZ", CTRL);
    expect(view.doc).toEqual(seven);
    await pressKey("\u0646", "KeyY", CTRL);
    expect(view.doc).not.toEqual(seven);
  });

  test("Ctrl+Z brings back who was taken off, selected and with the focus", async () => {
    const { view } = mount();
    const told: (readonly string[])[] = [];
    view.on("select", ({ ids }) => told.push(ids));
    view.focus("bram");
    await press("{Delete}");
    expect(nameHere()).toBe("Yusuf");
    await press("{Control>}z{/Control}");
    expect(nameHere()).toBe("Bram");
    expect(told).toEqual([["bram"]]);
  });

  test("moves a member with Ctrl and arrows, as one step, told when it is done", async () => {
    const { view, container } = mount();
    view.focus("bram");
    await press("{Control>}{ArrowRight}{ArrowRight}{ArrowDown}{/Control}");
    await rest();
    expect(view.doc.places?.force?.find(({ pinned }) => pinned)?.member).toBe("bram");
    expect(find(container, ".ecomap-live").textContent).toBe("Bram has moved");
    expect(nameHere()).toBe("Bram");
    await press("{Control>}z{/Control}");
    await rest();
    expect(view.doc).toEqual(seven);
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
    expect(find(container, ".ecomap-live").textContent).toBe("Undone: someone moved");
  });

  test("takes a move back with Escape before it is done", async () => {
    const { view, container } = mount();
    const before = sceneOf(container);
    view.focus("bram");
    await press("{Control>}{ArrowRight}{Escape}{/Control}");
    expect(view.canUndo).toBe(false);
    expect(sceneOf(container)).toBe(before);
  });

  test("moves nobody on a map for looking at", async () => {
    const { view } = mount(undefined, { editable: false });
    view.focus("bram");
    await press("{Control>}{ArrowRight}{/Control}");
    expect(view.canUndo).toBe(false);
  });

  test("zooms with +, - and 0, and who has the focus comes into sight", async () => {
    const { view, container, svg } = mount();
    view.focus("client");
    for (let i = 0; i < 8; i++) await press("+");
    await press("{End}");
    const seen = svg.getBoundingClientRect();
    const { left, right, top, bottom } = find(
      personIn(container, nameHere()),
      ".ecomap-symbol",
    ).getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(seen.left);
    expect(right).toBeLessThanOrEqual(seen.right);
    expect(top).toBeGreaterThanOrEqual(seen.top);
    expect(bottom).toBeLessThanOrEqual(seen.bottom);
    await press("0");
    expect(find(container, ".ecomap-viewport").getAttribute("transform")).toBe("translate(0 0) scale(1)");
  });

  test("covers all names at once with F9, and uncovers them", async () => {
    const { view, container } = mount();
    view.focus("bram");
    await press("{F9}");
    expect(container.innerHTML).not.toMatch(/Yusuf|Amina|Bram|Carla|Smit|Els|Moskee|Poes/);
    expect(find(container, "svg").getAttribute("aria-label")).toBe("network map");
    await press("{ArrowRight}");
    await press("{F9}");
    expect(nameHere()).toBe("Bram");
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
  });

  test("covers with F9 all maps of a page, wherever the focus is; and uncovers them once all are covered", async () => {
    const views = [mount().view, mount().view];
    const covered = () => views.map((view) => view.covered);
    views[1]?.cover();
    for (const all of [true, false]) {
      await press("{F9}");
      expect(covered()).toEqual([all, all]);
    }
  });

  test("that means nothing here is left to the page", async () => {
    const { view } = mount();
    const left: string[] = [];
    const listen = (event: KeyboardEvent) => left.push(`${event.key} ${event.defaultPrevented}`);
    document.addEventListener("keydown", listen);
    view.focus("bram");
    await press("{Escape}{F3}");
    document.removeEventListener("keydown", listen);
    expect(left).toEqual(["Escape false", "F3 false"]);
  });
});
