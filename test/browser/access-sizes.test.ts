import { afterEach, describe, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import case5 from "../../examples/cases/5-keys-at-last.json";
import type { EcoMapElement } from "../../src/element/index.ts";
import { parseEcomap } from "../../src/index.ts";
import { nl } from "../../src/words/full/nl.ts";
import { clear, empty, place, settled, shadow } from "./element-hands.ts";
import { prefer } from "./hands.ts";

const touch = (enabled: boolean) => cdp().send("Emulation.setTouchEmulationEnabled", { enabled, maxTouchPoints: 5 });

afterEach(async () => {
  clear();
  document.documentElement.style.fontSize = "";
  await touch(false);
  await prefer();
});

const doc = parseEcomap(case5);

/** Every face of the element, with what shows that it stands there. */
const FACES = [
  { face: "map", given: { doc, panels: "none", shown: "map" }, there: ".stage .ecomap-scene" },
  { face: "list", given: { doc, panels: "none", shown: "list" }, there: ".list table" },
  { face: "panel of the map", given: { doc, shown: "map" }, there: ".panel-body" },
  { face: "panel of somebody", given: { doc, shown: "map" }, there: ".panel-body", selects: true },
  { face: "list that is worked on", given: { doc, shown: "list" }, there: ".list .acts" },
  { face: "guide", given: { doc: empty, mode: "guide" }, there: ".guide #asked" },
  { face: "wall", given: { doc, mode: "present" }, there: ".wall .pane svg" },
] as const satisfies readonly { face: string; given: Partial<EcoMapElement>; there: string; selects?: true }[];

async function show({ given, there, ...face }: (typeof FACES)[number], width: number): Promise<ShadowRoot> {
  const element = await place({ editable: "full" }, { language: nl, ...given });
  element.style.cssText = `width: ${width}px; height: 700px`;
  if ("selects" in face) {
    await expect.poll(() => element.view !== undefined).toBe(true);
    element.view?.select([doc.members[0]?.id ?? ""]);
  }
  const root = shadow(element);
  const heads = () => [...root.querySelectorAll<HTMLElement>(".panel-head [aria-expanded=false]")];
  await expect.poll(() => heads().length > 0 || root.querySelector(there) !== null).toBe(true);
  for (const head of heads()) head.click();
  for (const part of root.querySelectorAll("details")) part.open = true;
  await settled(element);
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  return root;
}

const isThere = (node: Element) => {
  const { width, height } = node.getBoundingClientRect();
  return width > 1 && height > 1 && node.checkVisibility({ visibilityProperty: true });
};
const tell = (node: Element) =>
  `${node.localName}.${node.getAttribute("class") ?? ""} "${(node.getAttribute("aria-label") ?? node.textContent ?? "").trim().slice(0, 40)}"`;

const TARGETS = "button, select, textarea, summary, input, a, [role=button]";

/** What can be hit, smaller than so many CSS pixels. The word beside a box is hit as the box is; who is drawn needs 24. */
function small(root: ShadowRoot, least: number): readonly string[] {
  return [...root.querySelectorAll(TARGETS)].filter(isThere).flatMap((node) => {
    const target = node.closest("label.term") ?? node;
    const { width, height } = target.getBoundingClientRect();
    return Math.min(width, height) >= (node.closest("svg") ? 24 : least) - 0.5
      ? []
      : [`${tell(target)} ${Math.round(width)} x ${Math.round(height)}`];
  });
}

/** What is cut off, or makes one scroll sideways. */
function cut(root: ShadowRoot): readonly string[] {
  const boxes = [".frame", ".body", ".list", "aside", ".guide", ".wall", ".head", ".foot"];
  const wide = boxes.flatMap((box) => [...root.querySelectorAll(box)]).filter(isThere);
  const words = [...root.querySelectorAll("button, label, h2, h3, p, legend, summary, td, th")].filter(isThere);
  return [...wide, ...words.filter((one) => getComputedStyle(one).display !== "inline")].flatMap((node) =>
    node.scrollWidth > node.clientWidth + 1 ? [`${tell(node)} ${node.scrollWidth} > ${node.clientWidth}`] : [],
  );
}

/** How much lighter one colour is than the other (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((colour) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  });
  return Math.max(a, b) / Math.min(a, b);
}

/** Text that cannot be told from its ground, as the browser draws it. */
function lost(root: ShadowRoot): readonly string[] {
  const ground = getComputedStyle(root.querySelector(".frame") ?? root.host).backgroundColor;
  const groundOf = (node: Element | null): string => {
    const own = node ? getComputedStyle(node).backgroundColor : ground;
    return node && own === "rgba(0, 0, 0, 0)" ? groundOf(node.parentElement) : own;
  };
  const words = [
    ...root.querySelectorAll(
      "button, label, h2, h3, p, legend, summary, td, th, input:not([type=radio], [type=checkbox]), select",
    ),
  ];
  const drawn = [...root.querySelectorAll(":is(.ecomap-member, .ecomap-header, .ecomap-legend) text")];
  return [
    ...words.filter((one) => isThere(one) && contrast(getComputedStyle(one).color, groundOf(one)) < 4.5),
    ...drawn.filter((one) => contrast(getComputedStyle(one).fill, ground) < 4.5),
  ].map(tell);
}

const moving = (root: ShadowRoot): readonly string[] =>
  [...root.querySelectorAll("*")]
    .filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== "none";
    })
    .map(tell);

describe.each(FACES)("the $face", (face) => {
  test("can be hit on 24 pixels, with a finger on 44, and is not cut off at twice the size of letters nor at 320 pixels", async () => {
    expect(small(await show(face, 900), 24)).toEqual([]);
    clear();
    expect(cut(await show(face, 320))).toEqual([]);
    clear();
    document.documentElement.style.fontSize = "200%";
    expect(cut(await show(face, 900))).toEqual([]);
    clear();
    document.documentElement.style.fontSize = "";
    await touch(true);
    expect(small(await show(face, 900), 44)).toEqual([]);
  });

  test("holds still for who wants no motion, and can be read in forced colours", async () => {
    await prefer([
      { name: "prefers-reduced-motion", value: "reduce" },
      { name: "forced-colors", value: "active" },
      { name: "prefers-color-scheme", value: "dark" },
    ]);
    const root = await show(face, 900);
    expect(moving(root)).toEqual([]);
    expect(lost(root)).toEqual([]);
  });
});
