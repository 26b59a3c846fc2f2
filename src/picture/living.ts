import { round } from "../layout/round.ts";
import type { Rect } from "../layout/types.ts";
import type { Scene } from "../scene/marks.ts";
import { circleAt, type Element, element, groundElement, svgElement, transformTo } from "./elements.ts";

/** A line round a symbol or along a tie that a living picture adds to the scene: where it can be hit, what is selected, who has the focus. */
export interface Outline {
  readonly key: string;
  readonly is: "hit" | "selected" | "focus";
  readonly round?: { readonly x: number; readonly y: number; readonly radius: number };
  /** Where the ground covers the ring, and in what colour. */
  readonly open?: Rect & { readonly fill: string };
  readonly along?: string;
  /** The colour within, so that signs on a tie are seen. */
  readonly within?: string;
}

/** What is of the moment in a living picture, beside its scene. */
export interface Living {
  /** How the scene lies in the picture's box: by `scale`, then to `x`, `y`. */
  readonly transform: { readonly x: number; readonly y: number; readonly scale: number };
  /** Whether the Tab key stops at the picture. */
  readonly tabStop: boolean;
  /** What lies behind the scene, where it covers no name. */
  readonly underlay: Element;
}

/** Where a living picture can be hit, what is selected in it and who has the focus. Those who hear the map hear the scene alone. */
export const underlayElement = (outlines: readonly Outline[]): Element =>
  element("g", "underlay", { "class": "ecomap-underlay", "aria-hidden": "true" }, outlines.flatMap(sameElements));

/** A picture made by {@link pictureElement} as a page has it: its scene lies over the underlay in a group that moves and zooms. */
export function livingElement(picture: Element, scene: Scene, { transform, tabStop, underlay }: Living): Element {
  return {
    ...picture,
    attributes: [...picture.attributes, ["tabindex", tabStop ? "0" : "-1"]],
    children: picture.children.map((child) => {
      if (child.key === "ground") return groundElement(scene, BEYOND);
      if (child.key !== "scene") return child;
      return element(
        "g",
        "viewport",
        { class: "ecomap-viewport", transform: transformTo(transform, round(transform.scale * 1000) / 1000) },
        [underlay, child],
      );
    }),
  };
}

/** A living picture under a plain sheet: as large, and without a word of the document. */
export const coveredElement = (scene: Scene): Element =>
  svgElement(
    scene,
    {
      "role": "graphics-document document",
      "aria-label": scene.roleDescription,
      "lang": scene.language,
      "tabindex": "0",
    },
    [groundElement(scene, BEYOND)],
  );

/** A page's place for the picture may have another proportion: the ground fills it, this many times the box to each side. */
const BEYOND = 20;

/** In CSS pixels, at any scale. The focus has two colours, one within the other, that are seen on any ground. */
const OUTLINES = {
  // Of a line without any paint, browsers look for hits within its box alone.
  hit: [{ name: "hit", stroke: "transparent", round: 0, along: 24 }],
  selected: [{ name: "selected", stroke: "#3b7dd8", round: 3, along: 20 }],
  focus: [
    { name: "focus", stroke: "#000000", round: 5, along: 13 },
    { name: "focus-inner", stroke: "#ffffff", round: 2, along: 9 },
  ],
} as const;

/** What each outline was last made into: of those that stay the same, the elements do. */
const made = new WeakMap<Outline, readonly Element[]>();

function sameElements(outline: Outline): readonly Element[] {
  const elements = made.get(outline) ?? outlineElements(outline);
  made.set(outline, elements);
  return elements;
}

function outlineElements({ key, is, round: circle, open, along, within }: Outline): Element[] {
  const inner = within === undefined ? [] : [{ name: `${is}-inner`, stroke: within, round: 0, along: 14 }];
  const lines = [...OUTLINES[is], ...inner].map(({ name, stroke, ...widths }) =>
    element(circle ? "circle" : "path", is === "hit" ? key : `${name} ${key}`, {
      ...(circle ? circleAt(circle) : { d: along }),
      "class": `ecomap-${name}`,
      "fill": "none",
      stroke,
      "stroke-width": circle ? widths.round : widths.along,
      "stroke-linecap": "round",
      "vector-effect": "non-scaling-stroke",
      "pointer-events": is === "hit" ? "stroke" : "none",
    }),
  );
  const patch = { "class": "ecomap-ground", ...open, "pointer-events": "none" };
  return open ? [...lines, element("rect", `${is} open ${key}`, patch)] : lines;
}
