import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import keysAtLast from "../../examples/cases/5-keys-at-last.json";
import { parseEcomap } from "../../src/index.ts";
import { draw } from "../../src/scene/draw.ts";
import { resolveDrawOptions } from "../../src/scene/options.ts";
import {
  clickMouse,
  doubleClickMouse,
  dragMouse,
  dragPen,
  find,
  fingers,
  holdMouse,
  lostFinger,
  middleOf,
  mount,
  moveMouse,
  personIn,
  pressMouse,
  ROOM,
  releaseMouse,
  rest,
  sceneIn,
  sceneOf,
  seven,
  symbolSpot,
  unmountAll,
  wait,
  wheel,
} from "./hands.ts";

afterEach(async () => {
  await releaseMouse({ x: 1, y: 1 });
  unmountAll();
});

const transformOf = (container: ParentNode) => find(container, ".ecomap-viewport").getAttribute("transform");
const WHOLE = "translate(0 0) scale(1)";
/** A spot on the window with nobody on it, nor on any of those so far from it. */
function emptySpot(container: ParentNode, ...apart: readonly (readonly [number, number])[]) {
  const isEmpty = ({ x, y }: { x: number; y: number }) => {
    const element = document.elementFromPoint(x, y);
    return element !== null && container.contains(element) && !element.closest(".ecomap-member, .ecomap-client");
  };
  for (let y = innerHeight - 20; y > 0; y -= 15) {
    for (let x = 20; x < innerWidth; x += 15) {
      if ([[0, 0] as const, ...apart].every(([dx, dy]) => isEmpty({ x: x + dx, y: y + dy }))) return { x, y };
    }
  }
  throw new Error("somebody stands everywhere");
}
const beside = ({ x, y }: { x: number; y: number }, dx: number, dy: number) => ({ x: x + dx, y: y + dy });

describe("a dragged member", () => {
  test("stays where it was put, and everybody else's place is saved with it", async () => {
    const { view, container } = mount();
    const changes: string[] = [];
    view.on("change", ({ doc, change, source }) => changes.push(`${source} ${change} ${doc.places?.force?.length}`));
    const to = beside(symbolSpot(container, "Bram"), 70, -60);
    await dragMouse(symbolSpot(container, "Bram"), to);
    await rest();
    expect(changes).toEqual(["pointer undefined 7"]);
    const [pin, ...others] = (view.doc.places?.force ?? []).filter(({ pinned }) => pinned);
    expect(pin?.member).toBe("bram");
    expect(others).toEqual([]);
    expect(view.doc.history).toEqual([]);
    const opened = mount(view.doc, { page: view.options.page });
    expect(sceneOf(opened.container)).toBe(sceneOf(container));
  });

  test("stays under the hand, and all others where the eye left them, until the whole is asked for", async () => {
    const two = parseEcomap({ ...seven, members: seven.members.slice(0, 2), ties: seven.ties.slice(0, 2), groups: [] });
    const { view, container, svg } = mount(two);
    const [from, client] = [symbolSpot(container, "Bram"), symbolSpot(container, "Yusuf")];
    const to = { x: (from.x + client.x) / 2 + 30, y: (from.y + client.y) / 2 };
    const round = () =>
      ["svg .ecomap-header", ".ecomap-legend"].map((part) => find(container, part).getBoundingClientRect().toJSON());
    const [box, before] = [svg.getAttribute("viewBox"), round()];
    await dragMouse(from, to);
    await rest();
    expect(round()).toEqual(before);
    for (const [name, spot] of [
      ["Bram", to],
      ["Yusuf", client],
    ] as const) {
      const now = symbolSpot(container, name);
      expect([now.x, now.y]).toEqual([expect.closeTo(spot.x, 0), expect.closeTo(spot.y, 0)]);
    }
    view.undo();
    await rest();
    expect([svg.getAttribute("viewBox"), transformOf(container)]).toEqual([box, WHOLE]);
    view.redo();
    view.fit();
    expect(svg.getAttribute("viewBox")).not.toBe(box);
    expect(transformOf(container)).toBe(WHOLE);
  });

  test("leaves the others where they are drawn, from the first move on: only who stood on the spot makes room", async () => {
    const doc = parseEcomap(keysAtLast);
    const { view, container } = mount(doc);
    const before = new Map(draw(doc, resolveDrawOptions(ROOM)).placement.members.map((symbol) => [symbol.id, symbol]));
    await dragMouse(symbolSpot(container, "Nieuwe huisarts"), beside(symbolSpot(container, "Nieuwe huisarts"), -25, 0));
    await rest();
    const moved = (view.doc.places?.force ?? []).filter(({ member, x, y }) => {
      const stood = before.get(member);
      return stood?.x !== x || stood.y !== y;
    });
    expect(moved.map(({ member }) => member)).toEqual(["general-practitioner"]);
  });

  test("may be taken up by a double click and put down by a click, without dragging", async () => {
    const { view, container } = mount();
    const from = symbolSpot(container, "Bram");
    const to = beside(from, -80, -50);
    await doubleClickMouse(from);
    await moveMouse(beside(from, -30, 30));
    expect(symbolSpot(container, "Bram").x).toBeCloseTo(from.x - 30, 0);
    await clickMouse(to);
    await rest();
    expect(view.doc.places?.force?.find(({ pinned }) => pinned)?.member).toBe("bram");
    view.undo();
    expect(view.doc.places).toBeUndefined();
    await rest();
    await doubleClickMouse(symbolSpot(container, "Bram"));
    await moveMouse(to);
    await userEvent.keyboard("{Escape}");
    await clickMouse(to);
    expect(view.doc.places).toBeUndefined();
  });

  test("follows alone: nobody else moves before it is let go", async () => {
    const { container } = mount();
    const from = symbolSpot(container, "Bram");
    const others = ["Yusuf", "Zus Amina", "Carla", "Dokter", "Els", "Moskee", "Poes"];
    const before = others.map((name) => symbolSpot(container, name));
    await moveMouse(from);
    await pressMouse(from);
    await holdMouse(beside(from, 40, 30));
    await holdMouse(beside(from, 90, 50));
    expect(symbolSpot(container, "Bram").x).toBeCloseTo(from.x + 90, 0);
    expect(symbolSpot(container, "Bram").y).toBeCloseTo(from.y + 50, 0);
    expect(others.map((name) => symbolSpot(container, name))).toEqual(before);
    await releaseMouse(beside(from, 90, 50));
  });

  test("goes back without a trace at Escape", async () => {
    const { view, container } = mount();
    const before = sceneOf(container);
    const from = symbolSpot(container, "Bram");
    await moveMouse(from);
    await pressMouse(from);
    await holdMouse(beside(from, 60, 30));
    await userEvent.keyboard("{Escape}");
    await holdMouse(beside(from, 80, 50));
    expect(sceneOf(container)).toBe(before);
    await releaseMouse(beside(from, 80, 50));
    expect(view.canUndo).toBe(false);
    expect(sceneOf(container)).toBe(before);
  });

  test("is only clicked where the hand moved less than four pixels", async () => {
    const { view, container } = mount();
    const from = symbolSpot(container, "Bram");
    const selected: string[] = [];
    view.on("select", ({ ids }) => selected.push(...ids));
    await moveMouse(from);
    await pressMouse(from);
    await holdMouse(beside(from, 2, 1));
    await releaseMouse(beside(from, 2, 1));
    expect(view.canUndo).toBe(false);
    expect(selected).toEqual(["bram"]);
  });

  test("follows a finger, and stays when the finger is lost", async () => {
    const { view, container } = mount();
    const from = symbolSpot(container, "Carla");
    await lostFinger(from, beside(from, 60, 20));
    expect(view.canUndo).toBe(false);
    await fingers([from], [beside(from, 60, 40)]);
    await rest();
    expect(view.doc.places?.force?.find(({ pinned }) => pinned)?.member).toBe("carla");
    expect(symbolSpot(container, "Carla")).not.toEqual(from);
  });

  test("follows a pen", async () => {
    const { view, container } = mount();
    const pens: string[] = [];
    container.addEventListener("pointerdown", ({ pointerType }) => pens.push(pointerType));
    await dragPen(symbolSpot(container, "Bram"), beside(symbolSpot(container, "Bram"), 60, -40));
    await rest();
    expect(pens).toEqual(["pen"]);
    expect(view.doc.places?.force?.find(({ pinned }) => pinned)?.member).toBe("bram");
  });

  test("is let fall where it may not be moved", async () => {
    for (const options of [{ editable: false }, { can: () => false }]) {
      const { view, container } = mount(undefined, options);
      const before = sceneOf(container);
      const from = symbolSpot(container, "Bram");
      await dragMouse(from, beside(from, 50, 40));
      expect(view.canUndo).toBe(false);
      expect(sceneOf(container)).toBe(before);
      unmountAll();
    }
  });

  test("may be moved where only places may change", async () => {
    const { view, container } = mount(undefined, { editable: "positions" });
    const from = symbolSpot(container, "Bram");
    await dragMouse(from, beside(from, 50, 40));
    expect(view.canUndo).toBe(true);
  });
});

describe("the pointer", () => {
  test("selects who is clicked, adds with Shift, and lets go on the stage", async () => {
    const { view, container, svg } = mount();
    const told: string[] = [];
    view.on("select", ({ ids }) => told.push(ids.join(" ")));
    view.on("clickMember", ({ member }) => told.push(`member ${member}`));
    view.on("clickClient", ({ client }) => told.push(`client ${client}`));
    view.on("clickStage", () => told.push("stage"));
    await clickMouse(symbolSpot(container, "Bram"));
    await clickMouse(symbolSpot(container, "Yusuf"), 8);
    expect(container.querySelectorAll(".ecomap-selected")).toHaveLength(2);
    const { left, bottom } = svg.getBoundingClientRect();
    await clickMouse({ x: left + 8, y: bottom - 8 });
    expect(told).toEqual(["member bram", "bram", "client client", "bram client", "stage", ""]);
    expect(container.querySelectorAll(".ecomap-selected")).toHaveLength(0);
  });

  test("enters and leaves members, ties and the client", async () => {
    const { view, container, svg } = mount();
    const told: string[] = [];
    for (const type of ["enterMember", "leaveMember", "enterTie", "leaveTie", "enterClient", "leaveClient"] as const) {
      view.on(type, (event) => told.push(`${type} ${Object.values(event)}`));
    }
    const [a, b] = [symbolSpot(container, "Yusuf"), symbolSpot(container, "Moskee")];
    await moveMouse(a);
    await moveMouse({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    await moveMouse(b);
    await moveMouse({ x: svg.getBoundingClientRect().right + 20, y: a.y });
    expect(told).toEqual([
      "enterClient client",
      "leaveClient client",
      "enterTie t6",
      "leaveTie t6",
      "enterMember moskee",
      "leaveMember moskee",
    ]);
  });

  test("meets a thin tie eleven pixels beside its line", async () => {
    const { view, container } = mount();
    const clicked: string[] = [];
    view.on("clickTie", ({ tie }) => clicked.push(tie));
    const [a, b] = [symbolSpot(container, "Yusuf"), symbolSpot(container, "Moskee")];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    await clickMouse({ x: (a.x + b.x) / 2 + (dy / length) * 11, y: (a.y + b.y) / 2 - (dx / length) * 11 });
    expect(clicked).toEqual(["t6"]);
  });
});

describe("zoom and pan", () => {
  test("the wheel leaves the page its scrolling: it zooms with Ctrl, or while the map has the focus", async () => {
    const { view, container, svg } = mount();
    const at = middleOf(svg);
    await wheel(at, -200);
    await wait(50);
    expect(transformOf(container)).toBe(WHOLE);
    await wheel(at, -200, 2);
    await expect.poll(() => transformOf(container)).not.toBe(WHOLE);
    view.fit();
    expect(transformOf(container)).toBe(WHOLE);
    view.focus("bram");
    await wheel(at, -200);
    await expect.poll(() => transformOf(container)).not.toBe(WHOLE);
  });

  test("the empty stage pans with the mouse, which is no click", async () => {
    const { view, container, svg } = mount();
    const clicked: unknown[] = [];
    view.on("clickStage", (event) => clicked.push(event));
    const { left, bottom } = svg.getBoundingClientRect();
    const from = { x: left + 20, y: bottom - 20 };
    const before = symbolSpot(container, "Bram");
    await dragMouse(from, beside(from, 60, -40));
    expect(symbolSpot(container, "Bram").x).toBeCloseTo(before.x + 60, 0);
    expect(symbolSpot(container, "Bram").y).toBeCloseTo(before.y - 40, 0);
    expect(clicked).toEqual([]);
    await clickMouse(from);
    expect(clicked).toHaveLength(1);
  });

  test("a map goes no further off than by half of it", async () => {
    const { container, svg } = mount();
    const { left, bottom, width } = svg.getBoundingClientRect();
    const from = { x: left + 20, y: bottom - 20 };
    const before = symbolSpot(container, "Bram");
    for (let i = 0; i < 3; i++) await dragMouse(from, beside(from, width * 0.4, 0));
    expect(symbolSpot(container, "Bram").x - before.x).toBeCloseTo(width / 2, 0);
  });

  test("one finger scrolls the page over a whole map, and pans a zoomed one", async () => {
    const { view, container } = mount();
    const below = document.body.appendChild(document.createElement("div"));
    below.style.height = "3000px";
    const whole = emptySpot(container, [0, -150]);
    await fingers([whole], [beside(whole, 0, -150)]);
    await expect.poll(() => scrollY).toBeGreaterThan(50);
    expect(transformOf(container)).toBe(WHOLE);
    // A page that was thrown scrolls on for a while.
    await wait(600);
    scrollTo(0, 0);
    view.zoomBy(2);
    // How touches are taken is known to the browser once a picture of it was drawn.
    await rest();
    const before = transformOf(container);
    const zoomed = emptySpot(container, [0, -150]);
    await fingers([zoomed], [beside(zoomed, 0, -150)]);
    expect(transformOf(container)).not.toBe(before);
    expect(scrollY).toBe(0);
    below.remove();
  });

  test("two fingers pinch", async () => {
    const { container } = mount();
    const spot = emptySpot(container, [40, 0], [-40, 0]);
    const apart = (by: number) => [beside(spot, -by, 0), beside(spot, by, 0)];
    await fingers(apart(40), apart(80));
    expect(transformOf(container)).toMatch(/scale\((1\.[5-9]|2)/);
  });

  test("the face zooms by steps and back to the whole, within bounds", () => {
    const { view, container } = mount();
    view.zoomIn();
    expect(transformOf(container)).toContain("scale(1.25)");
    view.zoomOut();
    expect(transformOf(container)).toContain("scale(1)");
    view.zoomBy(2);
    expect(transformOf(container)).toContain("scale(2)");
    view.zoomBy(100);
    expect(transformOf(container)).toContain("scale(8)");
    view.zoomBy(0.0001);
    expect(transformOf(container)).toContain("scale(0.5)");
    view.fit();
    expect(transformOf(container)).toBe(WHOLE);
  });

  test("nothing but the face zooms where zooming is off", async () => {
    const { view, container, svg } = mount(undefined, { zoomable: false });
    view.focus("bram");
    await wheel(middleOf(svg), -200, 2);
    await userEvent.keyboard("+");
    await wait(50);
    expect(transformOf(container)).toBe(WHOLE);
  });

  test("a zoomed map can be edited, its scene is the same", async () => {
    const { view, container } = mount();
    view.zoomBy(1.5);
    const from = symbolSpot(container, "Bram");
    await dragMouse(from, beside(from, 40, 20));
    await rest();
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
    expect(personIn(container, "Bram")).toBeDefined();
  });
});
