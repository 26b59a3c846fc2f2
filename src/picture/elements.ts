import { cleanText } from "../document/clean-text.ts";
import { round, roundShare } from "../layout/round.ts";
import type { Mark, Meaning, Paint, Scene } from "../scene/marks.ts";

/** One element of a picture: attributes in the order in which both renderers write them; text or children. */
export interface Element {
  readonly name: "svg" | "g" | "circle" | "path" | "text" | "title" | "desc" | "rect";
  readonly key: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Element[];
  readonly text: string;
}

export type Attribute = readonly [name: string, value: string | number | undefined];

const FONT_FAMILY = '"Noto Sans", Arial, sans-serif';

/** A scene as elements: with `living.ts` the only place that knows SVG. `width` and `height` are CSS pixels; without them the picture fills its place. */
export function pictureElement(
  scene: Scene,
  idPrefix: string,
  size?: { readonly width: number; readonly height: number },
): Element {
  const { box } = scene;
  return element(
    "svg",
    "picture",
    [
      ["xmlns", "http://www.w3.org/2000/svg"],
      ["class", "ecomap"],
      ["viewBox", `${round(box.x)} ${round(box.y)} ${round(box.width)} ${round(box.height)}`],
      ["width", size?.width],
      ["height", size?.height],
      ["role", "graphics-document document"],
      ["aria-roledescription", scene.roleDescription],
      ["aria-labelledby", `${idPrefix}-title`],
      ["aria-describedby", `${idPrefix}-description`],
      ["lang", scene.language],
      ["font-family", FONT_FAMILY],
    ],
    [
      element("title", "title", [["id", `${idPrefix}-title`]], [], scene.title),
      element("desc", "description", [["id", `${idPrefix}-description`]], [], scene.description),
      groundElement(scene, 0),
      element("g", "scene", [["class", "ecomap-scene"]], scene.marks.map(markElement)),
    ],
  );
}

/** The ground of a picture: its box, and `beyond` times the box to each side. */
export function groundElement({ box, ground }: Scene, beyond: number): Element {
  const [aside, above] = [box.width * beyond, box.height * beyond];
  return element("rect", "ground", [
    ["class", "ecomap-ground"],
    ["x", round(box.x - aside)],
    ["y", round(box.y - above)],
    ["width", round(box.width + 2 * aside)],
    ["height", round(box.height + 2 * above)],
    ["fill", ground],
  ]);
}

function markElement(mark: Mark): Element {
  const hook = mark.hook && `ecomap-${mark.hook}`;
  switch (mark.type) {
    case "group":
      return element(
        "g",
        mark.key,
        [["class", hook], ...meaning(mark.meaning), ["opacity", share(mark.opacity)]],
        [
          ...(mark.title === undefined ? [] : [element("title", "title", [], [], mark.title)]),
          ...mark.children.map(markElement),
        ],
      );
    case "circle":
      return element("circle", mark.key, [
        ["class", hook],
        ["cx", round(mark.x)],
        ["cy", round(mark.y)],
        ["r", round(mark.radius)],
        ...paint(mark),
      ]);
    case "path": {
      const transform =
        mark.at && `translate(${round(mark.at.x)} ${round(mark.at.y)}) scale(${roundShare(mark.at.scale)})`;
      return element("path", mark.key, [
        ["class", hook],
        ["d", mark.commands],
        ["transform", transform],
        ...paint(mark),
      ]);
    }
    case "text":
      return element(
        "text",
        mark.key,
        [
          ["class", hook],
          ["x", round(mark.x)],
          ["y", round(mark.y)],
          ["text-anchor", mark.anchor],
          ["font-size", round(mark.size)],
          ["font-weight", mark.weight === "bold" ? 600 : undefined],
          ["fill", mark.fill],
          ["stroke", mark.halo],
          ["stroke-width", mark.halo && 4],
          ["stroke-linejoin", mark.halo && "round"],
          ["paint-order", mark.halo && "stroke"],
          ["aria-hidden", mark.hook === "label" ? "true" : undefined],
        ],
        [],
        mark.text,
      );
  }
}

/** People can be reached by keys, so they may take the focus; ties are told, not reached. */
function meaning(meant: Meaning | undefined): Attribute[] {
  if (!meant) return [];
  return [
    ["role", meant.is === "tie" ? "graphics-symbol" : "graphics-object"],
    ["aria-roledescription", meant.kind],
    ["aria-label", meant.label],
    ["tabindex", meant.is === "tie" ? undefined : -1],
  ];
}

function paint({ fill, stroke, strokeWidth, dash, cap, join, opacity }: Paint): Attribute[] {
  return [
    ["fill", fill],
    ["stroke", stroke],
    ["stroke-width", strokeWidth === undefined ? undefined : round(strokeWidth)],
    ["stroke-dasharray", dash?.map(round).join(" ")],
    ["stroke-linecap", cap],
    ["stroke-linejoin", join],
    ["opacity", share(opacity)],
  ];
}

/** An element with its attributes in this order; those without a value are left out. */
export function element(
  name: Element["name"],
  key: string,
  attributes: readonly Attribute[],
  children: readonly Element[] = [],
  text = "",
): Element {
  const written = attributes.flatMap(([attribute, value]) =>
    value === undefined ? [] : [[attribute, cleanText(String(value))] as const],
  );
  return { name, key, attributes: written, children, text: cleanText(text) };
}

const share = (value: number | undefined) => (value === undefined ? undefined : roundShare(value));
