import { afterEach, describe, expect, test } from "vitest";
import case8 from "../../examples/cases/8-a-large-family.json";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { nl } from "../../src/words/languages/nl.ts";
import {
  dragMouse,
  find,
  mount,
  personIn,
  ROOM,
  rest,
  sceneIn,
  sceneOf,
  seven,
  symbolSpot,
  unmountAll,
} from "./hands.ts";

afterEach(unmountAll);

const HOSTILE = [
  `<img src=x onerror="alert(1)">`,
  "]]>",
  `"&'`,
  "a\u0000b\ud800c\ufffe",
  "tab\there",
  "\u202eomgekeerd",
  "</text><script>1</script>",
];

describe("the scene of a map at rest is byte for byte that of its text", () => {
  const expectSame = (container: ParentNode, text: string) => expect(sceneOf(container)).toBe(sceneIn(text));

  test("when it is made", () => {
    const { view, container } = mount();
    expectSame(container, renderToString(seven, ROOM));
    expect(view.toString()).toBe(renderToString(seven, ROOM));
  });

  test("for a large family in Dutch", () => {
    const doc = parseEcomap(case8);
    const { container } = mount(doc, { language: nl, voice: "professional" });
    expectSame(container, renderToString(doc, { ...ROOM, language: nl, voice: "professional" }));
  });

  test("after a drag and a drop, and after that is undone", async () => {
    const { view, container } = mount();
    const from = symbolSpot(container, "Bram");
    await dragMouse(from, { x: from.x + 120, y: from.y + 90 });
    await rest();
    expect(view.doc.places?.force).toHaveLength(7);
    expectSame(container, renderToString(view.doc, ROOM));
    view.undo();
    await rest();
    expect(view.doc).toEqual(seven);
    expectSame(container, renderToString(seven, ROOM));
  });

  test("after other options, and after those are taken back", () => {
    const { view, container } = mount();
    view.setOptions({ language: nl, theme: "print", header: false, legend: false, radius: 30 });
    expectSame(
      container,
      renderToString(seven, { ...ROOM, language: nl, theme: "print", header: false, legend: false, radius: 30 }),
    );
    view.setOptions({ language: nl, theme: "light", header: true, legend: true, radius: 24, width: 600, height: 900 });
    expectSame(container, renderToString(seven, { language: nl, radius: 24, width: 600, height: 900 }));
    expect(find(container, "svg").hasAttribute("width")).toBe(false);
  });

  test("after members and ties come, change their kind and go", async () => {
    const { view, container } = mount();
    view.dispatch([
      { type: "addMember", member: { id: "new", name: "Nieuw", role: "colleague" } },
      { type: "addTie", tie: { id: "t9", from: "client", to: "new", state: "wished" } },
    ]);
    view.dispatch({ type: "updateMember", member: "bram", set: { kind: "community" } });
    view.dispatch({ type: "updateTie", tie: "t1", set: { state: "broken" }, clear: ["gives"] });
    view.dispatch({ type: "removeMember", member: "carla" });
    await rest();
    expectSame(container, renderToString(view.doc, ROOM));
  });

  test("with names that would be markup elsewhere", () => {
    const doc = parseEcomap({
      format: "ecomap",
      version: 1,
      client: { id: "client", name: HOSTILE[0] },
      title: HOSTILE.join(" "),
      members: HOSTILE.map((name, i) => ({ id: `__proto__${i}"><b>`, name })),
    });
    const { container } = mount(doc);
    expectSame(container, renderToString(doc, ROOM));
    expect(container.querySelectorAll("img, script, b, a, [onerror], [style]")).toHaveLength(0);
    expect(personIn(container, `<img src=x`).textContent).toContain("<img");
  });
});

test("nodes stay the same nodes while the map changes", () => {
  const { view, container } = mount();
  const before = personIn(container, "Zus Amina");
  view.setOptions({ language: nl, theme: "print" });
  view.dispatch({ type: "updateMember", member: "bram", set: { name: "Abraham" } });
  expect(personIn(container, "Zus Amina")).toBe(before);
});

test("who has the focus keeps it while the others are drawn in another order", async () => {
  const { view, container } = mount();
  view.focus("poes");
  const focused = document.activeElement;
  let lost = 0;
  focused?.addEventListener("blur", () => {
    lost += 1;
  });
  view.dispatch({ type: "updateMember", member: "poes", set: { roles: [{ role: "pet", domain: "partner" }] } });
  await rest();
  const names = [...container.querySelectorAll(".ecomap-member")].map((node) => node.getAttribute("aria-label") ?? "");
  expect(names[0]).toContain("Poes");
  expect(document.activeElement).toBe(focused);
  expect(lost).toBe(0);
});
