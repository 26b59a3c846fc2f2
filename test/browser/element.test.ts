import { afterEach, describe, expect, test } from "vitest";
import { VIEW_EVENTS } from "../../src/element/events.ts";
import { addLanguage, EcoMap } from "../../src/element/index.ts";
import { applyCommand, parseEcomap, renderToString } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { nl as base } from "../../src/words/languages/nl.ts";
import { button, clear, empty, file, isEcoMap, keep, place, placeMarkup, settled, shadow } from "./element-hands.ts";
import { clickMouse, find, mount, personIn, rest, sceneIn, sceneOf, seven, symbolSpot, unmountAll } from "./hands.ts";

afterEach(() => {
  clear();
  unmountAll();
});

/** The box that the picture is drawn for. */
function sizeOf(element: Element) {
  const view = isEcoMap(element) ? element.view : undefined;
  if (!view) throw new Error("nothing is drawn");
  const { width, height } = view.options;
  return { width, height };
}
const picture = (element: Element) => find(shadow(element), "svg.ecomap");

describe("an element", () => {
  test("draws the document in its script, as the text of its file is drawn", async () => {
    const element = await placeMarkup(`<eco-map><script type="application/json">${file}</script></eco-map>`);
    expect(element.doc).toEqual(seven);
    expect(sceneOf(shadow(element))).toBe(sceneIn(renderToString(seven, sizeOf(element))));
  });

  test("draws nothing without a document, and shows what the page holds", async () => {
    const element = await placeMarkup("<eco-map><p>Soon</p></eco-map>");
    expect(element.view).toBeUndefined();
    expect(find(element, "p").getBoundingClientRect().height).toBeGreaterThan(0);
  });

  test("takes another script of the page, until a script or a hand said more", async () => {
    const element = await placeMarkup("<eco-map editable></eco-map>");
    element.innerHTML = `<script type="application/json">${file}</script>`;
    await expect.poll(() => element.doc?.members.length).toBe(7);
    element.doc = empty;
    element.innerHTML = `<script type="application/json">${file} </script>`;
    await settled(element);
    expect(element.doc).toBe(empty);
  });

  test("takes over what was set before it was defined", async () => {
    const element = document.createElement("eco-later");
    Object.assign(element, { doc: seven, layout: "rings", language: nl });
    document.body.append(element);
    customElements.define("eco-later", class extends EcoMap {});
    await customElements.whenDefined("eco-later");
    await rest();
    expect(Reflect.get(element, "value")).toBe(file);
    expect(sceneOf(shadow(element))).toBe(
      sceneIn(renderToString(seven, { layout: "rings", language: nl, ...sizeOf(element) })),
    );
    element.remove();
  });

  test("is defined once, even where the module is read twice", async () => {
    const again = "../../src/element/index.ts?again";
    await expect(import(/* @vite-ignore */ again)).resolves.toBeDefined();
    expect(customElements.get("eco-map")).toBe(EcoMap);
  });

  test("says its options by attributes, and goes back to the default where one is taken away", async () => {
    const element = await place({
      layout: "rings",
      theme: "print",
      legend: "false",
      "id-prefix": "mine",
      voice: "professional",
    });
    const options = { layout: "rings", theme: "print", legend: false, voice: "professional" } as const;
    expect(sceneOf(shadow(element))).toBe(sceneIn(renderToString(seven, { ...options, ...sizeOf(element) })));
    expect(picture(element).getAttribute("aria-labelledby")).toBe("mine-title");
    for (const name of ["layout", "theme", "legend", "voice"]) element.removeAttribute(name);
    await settled(element);
    await rest();
    expect(sceneOf(shadow(element))).toBe(sceneIn(renderToString(seven, sizeOf(element))));
  });

  test("takes switches as frameworks set them: as a property that holds the text of the attribute", async () => {
    const element = await place({}, { doc: seven });
    Object.assign(element, { editable: "", legend: "false", header: null });
    await settled(element);
    expect(() => element.view?.dispatch(keep)).not.toThrow();
    await rest();
    const { doc } = element;
    expect(doc && sceneOf(shadow(element))).toBe(
      doc && sceneIn(renderToString(doc, { legend: false, ...sizeOf(element) })),
    );
    expect([element.required, element.readOnly, element.disabled, element.turned]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("takes all other options of a view as one object", async () => {
    const element = await place({ editable: "" }, { doc: seven, options: { can: () => false, header: false } });
    expect(() => element.view?.dispatch(keep)).toThrow("read-only");
    expect(find(shadow(element), ".ecomap-scene").querySelector(".ecomap-header")).toBeNull();
  });

  test("takes an unknown word for a slip of the pen and tells it once; but of the audience it draws nothing", async () => {
    const told: string[] = [];
    const listen = (event: Event) => event instanceof CustomEvent && told.push(event.detail.message);
    document.addEventListener("ecomap-error", listen);
    const element = await place({ layout: "spiral" });
    expect(sceneOf(shadow(element))).toBe(sceneIn(renderToString(seven, sizeOf(element))));
    element.setAttribute("audience", "reprot");
    await settled(element);
    expect([element.view, element.value]).toEqual([undefined, ""]);
    expect(find(shadow(element), "[part=message]").textContent).toContain("audience");
    document.removeEventListener("ecomap-error", listen);
    expect(told.map((message) => message.split(":")[0])).toEqual(["layout", "layout", "audience"]);
  });

  test("says why a picture for training is not drawn", async () => {
    const element = await place({ audience: "training" });
    expect(element.view).toBeUndefined();
    expect(find(shadow(element), "[part=message]").textContent).toContain("has not said yes");
    element.audience = "client";
    await settled(element);
    expect(element.view).toBeDefined();
  });
});

describe("events", () => {
  test("of a view have a name each, bubble out of shadow trees and carry its details", async () => {
    const host = document.body.appendChild(document.createElement("div"));
    const element = await place({ editable: "" }, { doc: seven }, host.attachShadow({ mode: "open" }));
    const heard: unknown[] = [];
    for (const name of ["ecomap-click-member", "ecomap-select", "ecomap-change", "ecomap-cover"])
      document.addEventListener(name, (event) => event instanceof CustomEvent && heard.push(name, event.detail), {
        once: true,
      });
    await clickMouse(symbolSpot(shadow(element), "Bram"));
    element.view?.dispatch(keep);
    element.view?.cover();
    expect(heard).toEqual([
      ...["ecomap-click-member", { member: "bram" }, "ecomap-select", { ids: ["bram"] }],
      ...["ecomap-change", expect.objectContaining({ source: "command", doc: element.doc })],
      ...["ecomap-cover", { covered: true }],
    ]);
    host.remove();
  });

  test("are passed on for every event that a view has", () => {
    const { view } = mount();
    for (const type of VIEW_EVENTS) expect(view.on(type, () => {})).toBeTypeOf("function");
    expect(new Set(VIEW_EVENTS).size).toBe(14);
  });
});

describe("an element that moves in the page", () => {
  test("keeps its picture and what can be undone", async () => {
    const element = await place({ editable: "" });
    element.view?.dispatch(keep);
    const { view } = element;
    document.body.append(document.createElement("main"));
    find(document.body, "main").append(element);
    await settled(element);
    expect(element.view).toBe(view);
    element.view?.undo();
    expect(element.doc).toEqual(seven);
    find(document.body, "main").remove();
  });

  test("comes back with its document after it was away, and covered where it was covered", async () => {
    const element = await place({ editable: "" });
    element.view?.dispatch(keep);
    const { doc } = element;
    element.view?.cover();
    element.remove();
    await rest();
    expect(element.view).toBeUndefined();
    document.body.append(element);
    await settled(element);
    expect([element.doc, element.view?.covered]).toEqual([doc, true]);
    expect(shadow(element).textContent).not.toContain("Bram");
  });
});

describe("another document", () => {
  test("that is a later state of the same one keeps what can be undone", async () => {
    const element = await place({ editable: "" });
    element.view?.dispatch(keep);
    if (!element.doc) throw new Error("no document");
    element.doc = applyCommand(
      element.doc,
      { type: "updateMember", member: "bram", set: { name: "Abraham" } },
      { recorded: "2026-03-04T10:00:00Z" },
    );
    await settled(element);
    expect(element.view?.canUndo).toBe(true);
    expect(personIn(shadow(element), "Abraham")).toBeDefined();
  });

  test("of another client forgets it: what was undone for the one is never done again for the other", async () => {
    const element = await place({ editable: "" });
    element.view?.dispatch({ type: "addMember", member: { id: "new", name: "Nieuw" } });
    element.view?.undo();
    element.doc = parseEcomap({ format: "ecomap", version: 1, client: { id: "client", name: "Yusuf" } });
    await settled(element);
    expect(element.view?.canRedo).toBe(false);
  });
});

test("several elements live on one page and have nothing to do with each other", async () => {
  const [one, two] = [await place({ editable: "" }), await place({ editable: "" })];
  one.view?.dispatch(keep);
  expect(two.doc).toBe(seven);
  expect(one.value).not.toBe(two.value);
});

test("what stands beside two maps is told apart by the names of the maps", async () => {
  const other = parseEcomap({ format: "ecomap", version: 1, title: "Thuis", client: { id: "client", name: "Fatma" } });
  const docs = [seven, other, seven];
  const elements = await Promise.all(docs.map((doc) => place({ editable: "full" }, { doc })));
  const names = elements.map((element) => {
    const ids = find(shadow(element), "aside").getAttribute("aria-labelledby")?.split(" ") ?? [];
    const words = ids.map((id) => shadow(element).getElementById(id));
    return words.map((word) => word?.ariaLabel ?? word?.textContent).join(" ");
  });
  expect(names).toEqual(["Beside the map My network", "Beside the map Thuis", "Beside the map 2 My network"]);
});

describe("a picture that a server drew", () => {
  const markup = `<eco-map language="nl">${renderToString(seven, { language: nl })}<script type="application/json">${file}</script></eco-map>`;

  test("stands until the living one takes its place: no frame is without a picture, none has two", async () => {
    const frames: number[] = [];
    let watching = true;
    const watch = () => {
      const element = document.querySelector("eco-map");
      const all = element
        ? [...element.querySelectorAll("svg.ecomap"), ...(element.shadowRoot?.querySelectorAll("svg.ecomap") ?? [])]
        : [];
      if (element) frames.push(all.filter((svg) => svg.getBoundingClientRect().height > 0).length);
      if (watching) requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    const element = await placeMarkup(markup);
    await expect.poll(() => element.view).toBeDefined();
    await rest();
    watching = false;
    expect(new Set(frames)).toEqual(new Set([1]));
    expect(find(element, "svg").getBoundingClientRect().height).toBe(0);
    expect(sceneOf(shadow(element))).toBe(sceneIn(renderToString(seven, { language: nl, ...sizeOf(element) })));
  });
});

describe("a language", () => {
  const lang = (element: Element) => picture(element).getAttribute("lang");

  test("is fetched by its tag, and the old one shows until it is there", async () => {
    let give = (_: typeof base) => {};
    addLanguage(
      "slow",
      () =>
        new Promise((done) => {
          give = done;
        }),
    );
    const element = await place();
    element.language = "slow-XX";
    await settled(element);
    expect(lang(element)).toBe("en");
    give({ ...base, tag: "slow" });
    await expect.poll(() => lang(element)).toBe("slow");
    expect(button(element, "Larger")).toBeDefined();
  });

  test("may be given itself, and comes with the words of the buttons", async () => {
    const element = await place({}, { doc: seven, language: nl });
    expect([lang(element), button(element, "Groter").title]).toEqual(["nl", "Groter"]);
  });

  test("comes by its tag with its buttons too", async () => {
    const element = await place({ language: "nl-BE" });
    await expect.poll(() => element.view).toBeDefined();
    expect([lang(element), button(element, "Groter").title]).toEqual(["nl", "Groter"]);
  });

  test.each([
    ["that nobody knows", "xx", "wrong-option"],
    ["that cannot be fetched", "gone", "not-loaded"],
  ])("%s is told to the page, and English stands in", async (_, tag, code) => {
    addLanguage("gone", () => Promise.reject(new Error("offline")));
    const told: string[] = [];
    const listen = (event: Event) => event instanceof CustomEvent && told.push(event.detail.error.code);
    document.addEventListener("ecomap-error", listen);
    const element = await place({ language: tag });
    await expect.poll(() => element.view).toBeDefined();
    document.removeEventListener("ecomap-error", listen);
    expect([told, lang(element)]).toEqual([[code], "en"]);
  });
});

test("an element is what its type says", async () => {
  expect(isEcoMap(await place())).toBe(true);
});
