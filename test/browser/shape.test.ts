import { afterEach, describe, expect, test } from "vitest";
import case3 from "../../examples/cases/3-the-friend-who-steps-back.json";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { createEcomap, type View, type ViewOptions } from "../../src/view/index.ts";
import { find, personIn, rest, sceneIn, sceneOf, seven, wait } from "./hands.ts";

const open: { readonly view: View; readonly container: HTMLElement }[] = [];
afterEach(() => {
  for (const { view, container } of open.splice(0)) {
    view.destroy();
    container.remove();
  }
});

/** A map in a container with these style rules. */
function mountIn(rules: string, options: Partial<ViewOptions> = {}, doc = seven) {
  const container = document.createElement("div");
  container.style.cssText = rules;
  document.body.append(container);
  const view = createEcomap(container, doc, options);
  open.push({ view, container });
  return { view, container };
}

const sizeOf = ({ options: { width, height } }: View) => [width, height];

/** The size of the picture on screen, in CSS pixels. */
function shownSize(container: ParentNode) {
  const { width, height } = find(container, "svg").getBoundingClientRect();
  return [width, height].map(Math.round);
}

/** The smallest text on screen, in CSS pixels. */
function smallestText(container: ParentNode): number {
  const scale = find(container, "svg").getBoundingClientRect().width / viewBox(container).width;
  const sizes = [...container.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")));
  return Math.min(...sizes) * scale;
}

function viewBox(container: ParentNode) {
  const [x = 0, y = 0, width = 1, height = 1] = (find(container, "svg").getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  return { x, y, width, height };
}

/** How often a picture is drawn while something happens: each time its box is set. */
async function drawnDuring(container: ParentNode, act: () => void): Promise<number> {
  let count = 0;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(find(container, "svg"), { attributeFilter: ["viewBox"] });
  act();
  await rest();
  observer.disconnect();
  return count;
}

describe("a map without a size of its own", () => {
  test.each([
    [390, 780],
    [780, 390],
    [1200, 500],
  ])("is drawn for a container of %i by %i", (width, height) => {
    const { view, container } = mountIn(`width: ${width}px; height: ${height}px`);
    expect(sizeOf(view)).toEqual([width, height]);
    expect(shownSize(container)).toEqual([width, height]);
    expect(viewBox(container).width / viewBox(container).height).toBeCloseTo(width / height, 2);
    expect(view.toString()).toBe(renderToString(seven, { width, height }));
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
  });

  test("has names that can be read on a phone", () => {
    const { container } = mountIn("width: 390px; height: 780px");
    expect(smallestText(container)).toBeGreaterThanOrEqual(12);
  });

  test("is as high as it must be to be read where the container has no height", () => {
    const { view, container } = mountIn("width: 390px");
    const [, height = 0] = shownSize(container);
    expect(view.toString()).toBe(renderToString(seven, { width: 390 }));
    expect(height).toBeGreaterThan(390);
    expect(Math.abs(container.clientHeight - height)).toBeLessThanOrEqual(1);
    expect(smallestText(container)).toBeGreaterThanOrEqual(11);
  });

  test("fits into the window with what stands over it where a wide container has no height", () => {
    const { container } = mountIn("width: 1900px");
    const [width, height = 0] = shownSize(container);
    expect([width, height]).toEqual([1900, expect.closeTo(Math.max(240, 0.8 * innerHeight), 0)]);
  });

  test("scrolls in a narrow container that is too low for all to be read", () => {
    const { view, container } = mountIn("width: 390px; height: 300px");
    const wrapper = find(container, ".ecomap-view");
    expect(view.toString()).toBe(renderToString(seven, { width: 390 }));
    expect(container.clientHeight).toBe(300);
    expect(wrapper.clientHeight).toBe(300);
    expect(wrapper.scrollHeight).toBeGreaterThan(300);
    wrapper.scrollTop = 80;
    view.setOptions({ theme: "dark" });
    expect(wrapper.scrollTop).toBe(80);
  });

  test("that scrolls and is made lower still shows who is selected", async () => {
    const { view, container } = mountIn("width: 390px; height: 300px");
    const bottom = (one: Element) => one.getBoundingClientRect().bottom;
    const [lowest] = [...seven.members].sort(
      (a, b) => bottom(personIn(container, b.name ?? "")) - bottom(personIn(container, a.name ?? "")),
    );
    const [id, name] = [lowest?.id ?? "", lowest?.name ?? ""];
    view.select([id]);
    container.style.height = "180px";
    await rest();
    expect(bottom(personIn(container, name))).toBeLessThanOrEqual(bottom(container));
  });

  test("that scrolls is made larger round the middle of what is seen", () => {
    const { view, container } = mountIn("width: 390px; height: 300px");
    const { left, right, top, bottom } = container.getBoundingClientRect();
    find(container, ".ecomap-view").scrollTop = 80;
    const inMap = () => {
      const matrix = container.querySelector<SVGGElement>(".ecomap-viewport")?.getScreenCTM()?.inverse();
      return new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(matrix);
    };
    const before = inMap();
    view.zoomIn();
    expect([inMap().x, inMap().y]).toEqual([expect.closeTo(before.x, 1), expect.closeTo(before.y, 1)]);
  });

  test("that scrolls shows all people when all is to be shown, the legend further down, and once more letters that can be read", () => {
    const { view, container } = mountIn("width: 390px; height: 300px");
    const wrapper = find(container, ".ecomap-view");
    const scale = () =>
      Number(/scale\((.*)\)/.exec(find(container, ".ecomap-viewport").getAttribute("transform") ?? "")?.[1]);
    const edge = container.getBoundingClientRect().bottom;
    const below = (what: string) =>
      [...container.querySelectorAll(what)].filter((one) => one.getBoundingClientRect().bottom > edge).length;
    wrapper.scrollTop = 80;
    view.zoomBy(3);
    view.fit();
    expect([wrapper.scrollTop, below(".ecomap-member, .ecomap-client"), below(".ecomap-legend")]).toEqual([0, 0, 1]);
    const all = scale();
    view.zoomIn();
    view.fit();
    expect(scale()).toBe(all);
    view.fit();
    expect(scale()).toBe(1);
  });

  test("that has its places from a wide screen opens on a phone in letters that can be read, and shows all when that is asked", async () => {
    const wide = mountIn("width: 1200px; height: 700px", {}, parseEcomap(case3));
    wide.view.dispatch({ type: "placeMembers", layout: "force", places: [] });
    const { view, container } = mountIn("width: 390px; height: 600px", {}, wide.view.doc);
    const letters = () =>
      Math.min(
        ...[...container.querySelectorAll<SVGTextElement>(".ecomap-member text")].map(
          (text) => Number(text.getAttribute("font-size")) * (text.getScreenCTM()?.a ?? 0),
        ),
      );
    const away = () => {
      const [client, room] = [find(container, ".ecomap-client .ecomap-symbol"), container].map((one) =>
        one.getBoundingClientRect(),
      );
      return client && room ? Math.abs(client.left + client.width / 2 - room.left - room.width / 2) : Number.NaN;
    };
    expect(letters()).toBeGreaterThan(10.9);
    expect(away()).toBeLessThan(5);
    // No ground is bare above the map where some of it is out of sight below, nor below it.
    const { x, y, height } = viewBox(container);
    const screen = container.querySelector<SVGGElement>(".ecomap-viewport")?.getScreenCTM() ?? new DOMMatrix();
    const [start = Number.NaN, end = Number.NaN] = [y, y + height].map(
      (at) => new DOMPoint(x, at).matrixTransform(screen).y,
    );
    const { top, bottom } = container.getBoundingClientRect();
    expect(Math.max(start - top, bottom - end)).toBeLessThan(17);
    const scale = () => find(container, ".ecomap-viewport").getAttribute("transform");
    expect(scale()).not.toMatch(/scale\(1\)$/);
    view.fit();
    expect(scale()).toMatch(/scale\(1\)$/);
    expect(letters()).toBeLessThan(10);
    view.fit();
    expect(letters()).toBeGreaterThan(10.9);
    // The phone is turned round: a map that no hand has moved is fitted into the other room.
    container.style.cssText = "width: 800px; height: 380px";
    await rest();
    expect(scale()).toMatch(/scale\(1\)$/);
  });

  test("is seen whole again in another layout", async () => {
    const { view, container } = mountIn("width: 700px; height: 500px");
    view.zoomBy(3);
    view.setOptions({ layout: "sectors" });
    await rest();
    expect(find(container, ".ecomap-viewport").getAttribute("transform")).toMatch(/scale\(1\)$/);
  });

  test("takes the least height of its container", () => {
    expect(sizeOf(mountIn("width: 390px; min-height: 560px").view)).toEqual([390, 560]);
  });

  test("fills what a page lays out by itself", () => {
    const { view } = mountIn("display: flex; width: 700px; height: 500px");
    expect(sizeOf(view)).toEqual([700, 500]);
  });

  test("leaves a size that the host gives as it is", async () => {
    const { view, container } = mountIn("width: 390px; height: 780px", { width: 800 });
    container.style.width = "900px";
    await rest();
    expect(view.toString()).toBe(renderToString(seven, { width: 800 }));
    view.setOptions({ paper: "a4" });
    expect(view.toString()).toBe(renderToString(seven, { paper: "a4" }));
  });
});

describe("a container that takes another shape", () => {
  test("gets a map of that shape, drawn once; the document is as it was", async () => {
    const { view, container } = mountIn("width: 390px; height: 780px");
    const heard: string[] = [];
    view.on("change", ({ source }) => heard.push(source));
    const drawn = await drawnDuring(container, () => {
      container.style.cssText = "width: 1200px; height: 500px";
    });
    expect(drawn).toBe(1);
    expect(view.toString()).toBe(renderToString(seven, { width: 1200, height: 500 }));
    expect(sceneOf(container)).toBe(sceneIn(view.toString()));
    expect(view.doc).toBe(seven);
    expect(heard).toEqual([]);
    container.style.cssText = "width: 390px; height: 780px";
    await rest();
    expect(view.toString()).toBe(renderToString(seven, { width: 390, height: 780 }));
  });

  test("gets it when it stands still, not at each step on the way", async () => {
    const { view, container } = mountIn("width: 400px; height: 600px");
    const drawn = await drawnDuring(container, async () => {
      for (let width = 440; width <= 1000; width += 40) {
        container.style.width = `${width}px`;
        await new Promise(requestAnimationFrame);
      }
    });
    expect(drawn).toBeLessThanOrEqual(2);
    expect(sizeOf(view)).toEqual([1000, 600]);
  });

  test("is not drawn for anew where a scrollbar comes, and nothing is drawn that nothing asked for", async () => {
    const { view, container } = mountIn("width: 800px; height: 600px");
    expect(await drawnDuring(container, () => {})).toBe(0);
    const drawn = await drawnDuring(container, () => {
      container.style.width = "785px";
    });
    expect(drawn).toBe(0);
    expect(sizeOf(view)).toEqual([800, 600]);
  });

  test("keeps places that were saved", async () => {
    const { view, container } = mountIn("width: 390px; height: 780px", { editable: true });
    view.dispatch({ type: "pinMember", layout: "force", member: "bram", x: 240, y: -180 });
    const saved = view.doc;
    container.style.cssText = "width: 1200px; height: 500px";
    await rest();
    expect(view.doc).toBe(saved);
    expect(view.toString()).toBe(renderToString(saved, { width: 1200, height: 500 }));
  });

  test("is shown as much larger than the whole as it was", async () => {
    const { view, container } = mountIn("width: 390px; height: 780px");
    view.zoomBy(2);
    container.style.cssText = "width: 1200px; height: 500px";
    await rest();
    expect(find(container, ".ecomap-viewport").getAttribute("transform")).toMatch(/scale\(2\)$/);
  });

  test("without a height grows with its width, and takes a height that it is given", async () => {
    const { view, container } = mountIn("width: 390px");
    container.style.width = "700px";
    await rest();
    expect(sizeOf(view)).toEqual([700, 0]);
    container.style.height = "300px";
    await rest();
    expect(sizeOf(view)).toEqual([700, 300]);
    expect(shownSize(container)).toEqual([700, 300]);
    container.style.height = "";
    await rest();
    expect(sizeOf(view)).toEqual([700, 0]);
    expect(container.clientHeight).toBeGreaterThan(300);
  });
});

describe("a hidden map", () => {
  test("is drawn for its container when it is shown", async () => {
    const { view, container } = mountIn("display: none; width: 390px; height: 780px");
    expect(view.toString()).toBe(renderToString(seven));
    container.style.display = "block";
    await rest();
    expect(sizeOf(view)).toEqual([390, 780]);
    expect(shownSize(container)).toEqual([390, 780]);
  });

  test("that was shown before is as it was", async () => {
    const { view, container } = mountIn("width: 390px; height: 780px");
    const before = view.toString();
    container.style.display = "none";
    await rest();
    expect(view.toString()).toBe(before);
    view.setOptions({ theme: "dark" });
    container.style.display = "";
    await rest();
    expect(view.toString()).toBe(renderToString(seven, { theme: "dark", width: 390, height: 780 }));
  });

  test("of no size at all is drawn when it gets one", async () => {
    const { view, container } = mountIn("width: 0; height: 0");
    container.style.cssText = "width: 600px; height: 400px";
    await rest();
    expect(sizeOf(view)).toEqual([600, 400]);
  });
});

test("two maps on a page have each the shape of their own container", async () => {
  const one = mountIn("width: 390px; height: 780px");
  const two = mountIn("width: 1200px; height: 500px");
  one.container.style.cssText = "width: 700px; height: 300px";
  await rest();
  expect([sizeOf(one.view), sizeOf(two.view)]).toEqual([
    [700, 300],
    [1200, 500],
  ]);
});

test("a map that is made, destroyed and made again in one container is one map", async () => {
  const { view, container } = mountIn("width: 390px; height: 780px");
  view.destroy();
  const again = createEcomap(container, seven);
  open.push({ view: again, container });
  container.style.cssText = "width: 1200px; height: 500px";
  await rest();
  expect(container.childElementCount).toBe(1);
  expect(sizeOf(again)).toEqual([1200, 500]);
});

test("a map that cannot be drawn leaves its container as it was found", () => {
  const container = document.body.appendChild(document.createElement("div"));
  const sheets = document.adoptedStyleSheets.length;
  expect(() => createEcomap(container, seven, { radius: () => -1 })).toThrow();
  expect(container.childElementCount).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  container.remove();
});

test("a destroyed map follows nothing any more", async () => {
  const { view, container } = mountIn("width: 390px; height: 780px");
  container.style.width = "900px";
  view.destroy();
  await wait(100);
  expect(container.childElementCount).toBe(0);
});
