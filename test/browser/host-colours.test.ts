import { afterEach, describe, expect, test } from "vitest";
import { renderToString } from "../../src/index.ts";
import { THEMES, themes } from "../../src/scene/themes/themes.ts";
import { STYLE } from "../../src/view/style.ts";
import { find, mount, personIn, prefer, ROOM, seven, unmountAll } from "./hands.ts";

const sheet = document.createElement("style");
afterEach(async () => {
  unmountAll();
  sheet.remove();
  await prefer([]);
});

function page(css: string): void {
  sheet.textContent = css;
  document.head.append(sheet);
}

/** A colour as computed styles write it. */
function rgb(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
const fill = (node: Element) => getComputedStyle(node).fill;
const stroke = (node: Element) => getComputedStyle(node).stroke;

describe("a page that says nothing of colours", () => {
  test.each(THEMES)("shows those of the theme %s", (theme) => {
    const { container } = mount(seven, { theme });
    const { ground, text, client, onClient, tie, domains, symbol } = themes[theme];
    expect(fill(find(container, ".ecomap-ground"))).toBe(rgb(ground));
    expect(fill(find(container, ".ecomap-header text"))).toBe(rgb(text));
    expect(fill(find(container, ".ecomap-client .ecomap-symbol"))).toBe(rgb(client));
    expect(fill(find(container, ".ecomap-client text"))).toBe(rgb(onClient));
    expect(stroke(find(container, ".ecomap-tie .ecomap-line"))).toBe(rgb(tie));
    const amina = find(personIn(container, "Zus Amina"), ".ecomap-symbol");
    expect([stroke(amina), fill(amina)]).toEqual([rgb(domains.family), rgb(symbol)]);
  });
});

describe("a page with colours of its own", () => {
  const OWN =
    ":root { --ecomap-ground: #fafafa; --ecomap-client: #7a1f5c; --ecomap-tie: #224466; --ecomap-family: #005f73; }";

  test("gives them to the map by custom properties", () => {
    page(OWN);
    const { container } = mount();
    expect(fill(find(container, ".ecomap-ground"))).toBe("rgb(250, 250, 250)");
    expect(fill(find(container, ".ecomap-client .ecomap-symbol"))).toBe("rgb(122, 31, 92)");
    for (const line of container.querySelectorAll(".ecomap-line")) expect(stroke(line)).toBe("rgb(34, 68, 102)");
    for (const mark of container.querySelectorAll(".ecomap-domain-family > path, .ecomap-domain-family > circle"))
      expect(stroke(mark)).toBe("rgb(0, 95, 115)");
    const bram = find(personIn(container, "Bram"), ".ecomap-symbol");
    expect(stroke(bram)).toBe(rgb(themes.light.domains.friends));
  });

  test("gives them to a map in a shadow tree too", () => {
    page(OWN);
    const host = document.createElement("div");
    document.body.append(host);
    const { container } = mount(seven, {}, host.attachShadow({ mode: "open" }));
    expect(fill(find(container, ".ecomap-client .ecomap-symbol"))).toBe("rgb(122, 31, 92)");
    host.remove();
  });

  test("reaches the parts of a map in a shadow tree from outside", () => {
    page("div::part(domain-family) { opacity: 0.5; } div::part(line) { stroke: #0b3d2e; }");
    const host = document.createElement("div");
    document.body.append(host);
    const { container } = mount(seven, {}, host.attachShadow({ mode: "open" }));
    expect(getComputedStyle(personIn(container, "Zus Amina")).opacity).toBe("0.5");
    for (const line of container.querySelectorAll(".ecomap-line")) expect(stroke(line)).toBe("rgb(11, 61, 46)");
    host.remove();
  });

  test("gives them to a picture that a server wrote into it, with the same stylesheet", () => {
    page(`${STYLE} ${OWN}`);
    const place = document.createElement("div");
    const picture = new DOMParser().parseFromString(renderToString(seven), "image/svg+xml").documentElement;
    place.append(picture);
    document.body.append(place);
    expect(fill(find(place, ".ecomap-ground"))).toBe("rgb(250, 250, 250)");
    expect(fill(find(place, ".ecomap-header text"))).toBe(rgb(themes.light.text));
    place.remove();
  });

  test("goes before the custom properties with a rule of its own", () => {
    page(`${OWN} .ecomap-client .ecomap-symbol { fill: #0b3d2e; }`);
    const { container } = mount();
    expect(fill(find(container, ".ecomap-client .ecomap-symbol"))).toBe("rgb(11, 61, 46)");
  });

  test("gives way where a person wants the colours of their system", async () => {
    page(OWN);
    await prefer([{ name: "forced-colors", value: "active" }]);
    const { container } = mount();
    expect(fill(find(container, ".ecomap-client .ecomap-symbol"))).not.toBe("rgb(122, 31, 92)");
    expect(fill(find(container, ".ecomap-ground"))).not.toBe("rgb(250, 250, 250)");
  });

  test("changes no byte of the picture, and no style attribute is needed", () => {
    page(OWN);
    const { view, container } = mount();
    expect(view.toString()).toBe(renderToString(seven, ROOM));
    expect(container.querySelectorAll("svg [style], svg[style]")).toHaveLength(0);
  });
});

test("a sheet has its true size in a page: 96 pixels an inch", () => {
  const place = document.createElement("div");
  for (const [paper, orientation, width, height] of [
    ["a4", "landscape", 297, 210],
    ["a4", "portrait", 210, 297],
    ["a3", "landscape", 420, 297],
    ["letter", "portrait", 215.9, 279.4],
  ] as const) {
    const text = renderToString(seven, { paper, orientation });
    place.replaceChildren(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
    document.body.append(place);
    const box = find(place, "svg").getBoundingClientRect();
    expect(box.width).toBeCloseTo((width / 25.4) * 96, 1);
    expect(box.height).toBeCloseTo((height / 25.4) * 96, 1);
  }
  place.remove();
});
