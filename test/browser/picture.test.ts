import { afterEach, describe, expect, test } from "vitest";
import case8 from "../../examples/cases/8-a-large-family.json";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { mapToPng, toPng } from "../../src/view/png.ts";
import { nl } from "../../src/words/languages/nl.ts";
import { BARE, chunksOf } from "../node/png.ts";
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
    expectSame(container, renderToString(view.doc, { ...ROOM, page: view.options.page }));
    view.undo();
    await rest();
    expect(view.doc).toEqual(seven);
    expectSame(container, renderToString(seven, { ...ROOM, page: view.options.page }));
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
    expectSame(container, renderToString(view.doc, { ...ROOM, page: view.options.page }));
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

describe("a picture as PNG", () => {
  /** What tells pictures apart: the hash of their bytes. */
  const bytesOf = async (png: Promise<Blob>) =>
    String(new Uint8Array(await crypto.subtle.digest("SHA-256", await (await png).arrayBuffer())));
  const drawn = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text x="9" y="20" font-family="Noto Sans Arabic, Arial, sans-serif">${text}</text></svg>`;

  test("holds pixels alone, two for each of the picture's own", async () => {
    const png = await toPng(renderToString(seven, { width: 400, height: 300 }));
    const { width, height } = await createImageBitmap(png);
    expect([png.type, width, height]).toEqual(["image/png", 800, 600]);
    expect(chunksOf(new Uint8Array(await png.arrayBuffer())).join()).toMatch(BARE);
    expect((await createImageBitmap(await toPng(drawn("a"), { scale: 1 }))).width).toBe(90);
  });

  test("is written in letters and not in boxes, in Arabic too", async () => {
    const names = await Promise.all(["", "محمد", "سلام", "Amina"].map((name) => bytesOf(toPng(drawn(name)))));
    expect(new Set(names).size).toBe(4);
  });

  test("is from the client's screen the map that goes home, else for whom it is shown, or for whom is asked", async () => {
    const doc = parseEcomap({
      ...seven,
      members: seven.members.map((one) => (one.id === "bram" ? { ...one, shownTo: { not: ["carry"] } } : one)),
    });
    const { view } = mount(doc);
    const { width, height } = view.options;
    const saved = (audience: "carry" | "client" | "team") =>
      bytesOf(toPng(renderToString(doc, { width, height, audience }), { scale: 1 }));
    const map = (more = {}) => bytesOf(mapToPng({ doc, view, ...more }, { scale: 1 }));
    expect(await map()).toEqual(await saved("carry"));
    expect(await map({ printAudience: "client" })).toEqual(await saved("client"));
    expect(await saved("client")).not.toEqual(await saved("carry"));
    view.setOptions({ audience: "team" });
    expect(await map()).toEqual(await saved("team"));
  });

  test("is not made of a map that is covered or not there, of no picture, nor of more pixels than a phone holds", async () => {
    const codeOf = (png: Promise<Blob>) =>
      png.then(
        ({ type }) => type,
        (error: unknown) => String(error),
      );
    const { view } = mount();
    view.cover();
    expect(await codeOf(mapToPng({ doc: seven, view }))).toBe("FileError: not-drawn");
    expect(await codeOf(mapToPng({ doc: seven, view: undefined }))).toBe("FileError: not-drawn");
    expect(await codeOf(toPng("<svg"))).toBe("FileError: not-drawn");
    const large = renderToString(seven, { width: 3000, height: 3000 });
    expect(await codeOf(toPng(large, { scale: 2 }))).toBe("FileError: too-many-pixels 36000000 16777216");
    // Where nobody says how many, they are as many as can be held.
    expect(await codeOf(toPng(large))).toBe("image/png");
  });
});
