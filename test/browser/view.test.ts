import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { applyCommand, parseEcomap, renderToString } from "../../src/index.ts";
import { createEcomap } from "../../src/view/index.ts";
import { nl } from "../../src/words/languages/nl.ts";
import {
  codeOf,
  find,
  mount,
  personIn,
  ROOM,
  reachable,
  rest,
  sceneIn,
  sceneOf,
  seven,
  symbolSpot,
  unmountAll,
} from "./hands.ts";

afterEach(unmountAll);

describe("a view's document", () => {
  test("is not touched when a map is made", () => {
    const { view } = mount();
    expect(view.doc).toBe(seven);
  });

  test("changes by a command; the listener is given the whole of it, with everybody's place", () => {
    const { view } = mount(seven, { actor: "w1" });
    const heard: unknown[] = [];
    const off = view.on("change", ({ doc, change, source }) =>
      heard.push(source, doc === view.doc, change?.actor, change?.happened),
    );
    view.dispatch({ type: "strengthen", tie: "t3", to: "strong" }, { happened: "2026-02" });
    off();
    view.dispatch({ type: "keep", tie: "t4" });
    expect(heard).toEqual(["command", true, "w1", "2026-02"]);
    expect(view.doc.history).toHaveLength(2);
    expect(view.doc.places?.force).toHaveLength(7);
  });

  test("changes by a list of commands as one step", () => {
    const { view } = mount();
    view.dispatch([
      { type: "removeMember", member: "poes" },
      { type: "keep", tie: "t4" },
    ]);
    expect(view.doc.members).toHaveLength(6);
    view.undo();
    expect(view.doc).toEqual(seven);
    expect(view.canUndo).toBe(false);
    view.redo();
    expect(view.doc.members).toHaveLength(6);
  });

  test("stays as it was where a command is refused", () => {
    const { view } = mount();
    expect(
      codeOf(() =>
        view.dispatch([
          { type: "removeMember", member: "poes" },
          { type: "keep", tie: "none" },
        ]),
      ),
    ).toBe("unknown-record");
    expect(view.doc).toBe(seven);
    expect(view.canUndo).toBe(false);
  });

  test("is not changed by whom the host does not allow it", () => {
    const asked: string[] = [];
    const { view } = mount(seven, { can: (action, record) => asked.push(`${action} ${record}`) < 0 });
    expect(codeOf(() => view.dispatch({ type: "keep", tie: "t4" }))).toBe("read-only");
    expect(asked).toContain("keep t4");
  });

  test("keeps the places of those who are not in the picture", () => {
    const hidden = parseEcomap({
      ...seven,
      members: seven.members.map((member) => (member.id === "els" ? { ...member, shownTo: { only: "team" } } : member)),
      places: { force: [{ member: "els", x: 300, y: 10 }] },
    });
    const { view, container } = mount(hidden);
    expect(container.textContent).not.toContain("Els");
    view.dispatch({ type: "keep", tie: "t4" });
    expect(view.doc.places?.force?.find(({ member }) => member === "els")).toEqual({ member: "els", x: 300, y: 10 });
  });

  test("may come from elsewhere: that is no change of this view, and what was done here stays undoable", () => {
    const { view, container } = mount();
    view.dispatch({ type: "keep", tie: "t4" });
    const heard: string[] = [];
    view.on("change", ({ source }) => heard.push(source));
    const next = applyCommand(
      view.doc,
      { type: "updateMember", member: "bram", set: { name: "Abraham" } },
      { recorded: "2026-03-04T10:00:00Z" },
    );
    view.setDoc(next);
    expect(heard).toEqual([]);
    expect(personIn(container, "Abraham")).toBeDefined();
    view.undo();
    expect(heard).toEqual(["undo"]);
    expect(view.doc.ties.find(({ id }) => id === "t4")?.moves).toBeUndefined();
    expect(view.doc.members.find(({ id }) => id === "bram")?.name).toBe("Abraham");
  });

  test("is not undone where the same record has moved on", () => {
    const { view } = mount();
    view.dispatch({ type: "updateMember", member: "bram", set: { name: "Abraham" } });
    view.setDoc(
      applyCommand(
        view.doc,
        { type: "updateMember", member: "bram", set: { name: "Bram B." } },
        { recorded: "2026-03-04T10:00:00Z" },
      ),
    );
    const before = view.doc;
    expect(codeOf(view.undo)).toBe("conflict");
    expect(view.doc).toBe(before);
    expect(view.canUndo).toBe(true);
  });

  test("tells which command would be taken back, and done again", () => {
    const { view } = mount();
    expect([view.toUndo, view.toRedo]).toEqual([undefined, undefined]);
    view.dispatch({ type: "keep", tie: "t4" });
    expect([view.toUndo, view.toRedo]).toEqual(["keep", undefined]);
    view.undo();
    expect([view.toUndo, view.toRedo]).toEqual([undefined, "keep"]);
  });

  test("has nothing to undo at first", () => {
    const { view } = mount();
    expect([codeOf(view.undo), codeOf(view.redo)]).toEqual(["nothing-to-undo", "nothing-to-redo"]);
  });
});

describe("options", () => {
  test("change one at a time; a wrong one changes none", () => {
    const { view, container } = mount();
    view.setOptions({ language: nl });
    expect(find(container, "svg").getAttribute("lang")).toBe("nl");
    expect(codeOf(() => view.setOptions({ theme: "print", width: -1 }))).toBe("wrong-option");
    expect(view.toString()).toBe(renderToString(seven, { ...ROOM, language: nl, page: view.options.page }));
    expect(codeOf(() => mount(seven, { ...JSON.parse('{"colour":"red"}') }))).toBe("unknown-option");
  });
});

describe("who is selected", () => {
  test("is said from outside too, and is told once", () => {
    const { view } = mount();
    const told: string[] = [];
    view.on("select", ({ ids }) => told.push(ids.join(" ")));
    view.select(["bram", "t1", "bram"]);
    view.select(["bram", "t1"]);
    expect(codeOf(() => view.select(["nobody"]))).toBe("unknown-record");
    view.dispatch({ type: "removeMember", member: "bram" });
    expect(told).toEqual(["bram t1", "t1"]);
  });
});

test("that a map is covered is told, whoever covers it", () => {
  const { view } = mount();
  const told: boolean[] = [];
  view.on("cover", ({ covered }) => told.push(covered, view.covered));
  view.cover();
  view.cover();
  expect(told).toEqual([true, true, false, false]);
});

describe("the focus", () => {
  test("goes to a member by id, and shows by a ring to who uses keys", async () => {
    const { view, container } = mount();
    await userEvent.keyboard("{Shift}");
    view.focus("carla");
    expect(document.activeElement).toBe(personIn(container, "Carla"));
    const ring = find(container, ".ecomap-focus").getBoundingClientRect();
    const { x, y } = symbolSpot(container, "Carla");
    expect(ring.x + ring.width / 2).toBeCloseTo(x, 0);
    expect(ring.y + ring.height / 2).toBeCloseTo(y, 0);
    const name = personIn(container, "Carla").querySelector(".ecomap-label")?.getBoundingClientRect();
    const open = find(container, ".ecomap-underlay .ecomap-ground:last-child").getBoundingClientRect();
    const { left = 0, bottom = 0 } = name ?? {};
    expect([open.left - left, bottom - open.bottom].map((far) => far < 4)).toEqual([true, true]);
    expect(codeOf(() => view.focus("t1"))).toBe("unknown-record");
  });

  test("goes to the client when its member is taken off the map", async () => {
    const { view, container } = mount();
    view.focus("carla");
    view.dispatch({ type: "removeMember", member: "carla" });
    await rest();
    expect(document.activeElement).toBe(personIn(container, "Yusuf"));
  });
});

describe("two maps on one page", () => {
  test("have ids of their own, one stylesheet, and nothing else to do with each other", () => {
    const sheets = document.adoptedStyleSheets.length;
    const [one, two] = [mount(), mount()];
    expect(one.svg.getAttribute("aria-labelledby")).toBe("ecomap-title");
    expect(two.svg.getAttribute("aria-labelledby")).toBe("ecomap-2-title");
    expect(new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)).size).toBe(
      document.querySelectorAll("[id]").length,
    );
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
    two.view.dispatch({ type: "removeMember", member: "poes" });
    expect(one.view.doc).toBe(seven);
    expect(two.view.toString()).toBe(renderToString(two.view.doc, { ...ROOM, page: two.view.options.page }));
    expect(sceneOf(one.container)).toBe(sceneIn(one.view.toString()));
    one.view.destroy();
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
    two.view.destroy();
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  test("live in shadow trees too", () => {
    const host = document.body.appendChild(document.createElement("div"));
    const root = host.attachShadow({ mode: "open" });
    const { view, container, svg } = mount(seven, {}, root);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(svg.getAttribute("aria-labelledby")).toBe("ecomap-title");
    view.focus("bram");
    expect(root.activeElement).toBe(personIn(container, "Bram"));
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
    expect(getComputedStyle(svg).display).toBe("block");
    view.destroy();
    expect(root.adoptedStyleSheets).toHaveLength(0);
    host.remove();
  });
});

describe("a destroyed view", () => {
  test("leaves its container as it was found; twice is harmless", () => {
    const container = document.createElement("div");
    container.append("before", document.createElement("p"));
    document.body.append(container);
    const before = container.innerHTML;
    const view = createEcomap(container, seven);
    expect(container.innerHTML).not.toBe(before);
    view.destroy();
    view.destroy();
    expect(container.innerHTML).toBe(before);
    container.remove();
  });

  test("says so at every later call", () => {
    const { view } = mount();
    const off = view.on("change", () => {});
    view.destroy();
    off();
    const calls = [
      () => view.doc,
      () => view.options,
      () => view.canUndo,
      () => view.canRedo,
      () => view.toUndo,
      () => view.toRedo,
      () => view.covered,
      () => view.on("change", () => {}),
      () => view.dispatch([]),
      () => view.setDoc(seven),
      () => view.setOptions({}),
      () => view.undo(),
      () => view.redo(),
      () => view.fit(),
      () => view.zoomIn(),
      () => view.zoomOut(),
      () => view.zoomBy(2),
      () => view.focus("bram"),
      () => view.select([]),
      () => view.cover(),
      () => view.toString(),
    ];
    expect(calls.map(codeOf)).toEqual(calls.map(() => "destroyed"));
  });

  test("may be destroyed in the middle of a transition", async () => {
    const { view, container } = mount();
    view.dispatch({ type: "removeMember", member: "poes" });
    view.destroy();
    await rest();
    expect(container.childElementCount).toBe(0);
  });
});

test("a map in an element that is not on the page is drawn, and destroyed", () => {
  const container = document.createElement("div");
  const view = createEcomap(container, seven);
  expect(sceneOf(container)).toBe(sceneIn(renderToString(seven)));
  view.dispatch({ type: "removeMember", member: "poes" });
  view.fit();
  view.destroy();
  expect(container.childElementCount).toBe(0);
});

describe("a map of more than 200 members", () => {
  const ids = Array.from({ length: 210 }, (_, i) => `m${i}`);
  const many = parseEcomap({
    ...{ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } },
    members: ids.map((id) => ({ id, name: `Lid ${id}` })),
    ties: ids.slice(0, 9).map((id) => ({ id: `t${id}`, from: "client", to: id, strength: "strong" })),
  });
  const isWhole = (container: ParentNode) => find(container, ".ecomap-scene").querySelector(".ecomap-tie") !== null;

  test("is first sketched with everybody in it, and then drawn as it rests", async () => {
    const { view, container } = mount(many);
    const names = () => [...container.querySelectorAll(".ecomap-member > .ecomap-symbol")].length;
    expect(isWhole(container)).toBe(false);
    expect(names()).toBe(210);
    const somebody = find(container, ".ecomap-member");
    await view.settled;
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
    expect(somebody.isConnected).toBe(true);
  });

  test("is drawn as it rests before anything is done with it", () => {
    const { view, container } = mount(many);
    view.dispatch({ type: "removeMember", member: "m0" });
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
    const pressed = mount(many).container;
    find(pressed, ".ecomap-member").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    expect(isWhole(pressed)).toBe(true);
  });

  test("is drawn at once where its options become others, or its document, and where it cannot be seen yet", async () => {
    const { view, container } = mount(many);
    view.setOptions({ theme: "mono" });
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
    await view.settled;
    const other = mount(many);
    other.view.setDoc(seven);
    await other.view.settled;
    expect(sceneOf(other.container)).toBe(sceneIn(other.view.toString()));
    const hidden = document.createElement("div");
    createEcomap(hidden, many);
    expect(isWhole(hidden)).toBe(true);
  });

  test("leaves nothing behind where it goes before that", async () => {
    const { view, container } = mount(many);
    view.destroy();
    await view.settled;
    await rest();
    expect(container.childElementCount).toBe(0);
  });
});

test("where a map can be hit beside its thin lines is no part of the first picture: it comes once that was seen, or as soon as something is done", async () => {
  const reach = (container: ParentNode) => find(container, ".ecomap-underlay").childElementCount;
  const all = 1 + seven.members.length + seven.ties.length;
  const [seen, pointed, done] = [mount().container, mount().container, mount()];
  expect(reach(seen)).toBe(0);
  find(pointed, ".ecomap-ground").dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  expect(reach(pointed)).toBe(all);
  done.view.zoomIn();
  expect(reach(done.container)).toBe(all);
  await reachable();
  expect(reach(seen)).toBe(all);
});

test("a map of fewer is drawn as it rests at once", async () => {
  const { view, container } = mount();
  expect(sceneOf(container)).toBe(sceneIn(view.toString()));
  await view.settled;
});

test("a map of nobody works", () => {
  const empty = parseEcomap({ format: "ecomap", version: 1, client: { id: "client" } });
  const { view, container } = mount(empty);
  view.focus("client");
  view.dispatch({ type: "addMember", member: { id: "first", name: "Eerste" } });
  expect(personIn(container, "Eerste")).toBeDefined();
});

describe("a view for others than client and team", () => {
  test("can be walked by key, is drawn as their file is, and changes nothing", async () => {
    const { view, container } = mount(seven, { audience: "carry", editable: true });
    view.focus("client");
    expect(document.activeElement).toBe(find(container, ".ecomap-client"));
    await userEvent.keyboard("{End}");
    expect(document.activeElement?.classList.contains("ecomap-member")).toBe(true);
    expect(view.toString()).toBe(renderToString(seven, { ...ROOM, audience: "carry" }));
    expect(codeOf(() => view.dispatch({ type: "keep", tie: "t4" }))).toBe("read-only");
    expect(view.doc).toBe(seven);
  });
});
