import { cleanText } from "../document/clean-text.ts";
import { round, roundShare } from "../layout/round.ts";
import type { Point } from "../layout/types.ts";
import type { GroupMark, Mark, Meaning, Paint, Scene } from "../scene/marks.ts";

/** One element of a picture: attributes in the order in which both renderers write them; text or children. */
export interface Element {
  readonly name: "svg" | "g" | "circle" | "path" | "text" | "title" | "desc" | "rect";
  readonly key: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly Element[];
  readonly text: string;
}

/** Attributes in the order in which they are written; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The fonts that labels are measured in, of each script its own: a stand-in may be a fifth wider. */
const FONT_FAMILY = '"Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", Arial, sans-serif';
/** How wide a rim is by the size of its letters, on both sides together, and at least. */
const RIM = { share: 0.35, least: 4 };

/** In CSS pixels, or as lengths with their unit. */
export interface PictureSize {
  readonly width: number | string;
  readonly height: number | string;
}

/** A scene as elements: with `living.ts` the only place that knows SVG. A picture without a size fills its place. */
export function pictureElement(scene: Scene, idPrefix: string, size?: PictureSize): Element {
  return svgElement(
    scene,
    {
      "width": size?.width,
      "height": size?.height,
      "role": "graphics-document document",
      "aria-roledescription": scene.roleDescription,
      "aria-labelledby": `${idPrefix}-title`,
      "aria-describedby": `${idPrefix}-description`,
      "lang": scene.language,
      // Anchors count from the left wherever the picture is put.
      "direction": "ltr",
      "font-family": FONT_FAMILY,
    },
    [
      element("title", "title", { id: `${idPrefix}-title` }, scene.title),
      element("desc", "description", { id: `${idPrefix}-description` }, scene.description),
      groundElement(scene, 0),
      element("g", "scene", { class: "ecomap-scene" }, scene.marks.map(sameElement)),
    ],
  );
}

/** The root of a picture, as large as its box. */
export function svgElement({ box }: Scene, attributes: Attributes, children: readonly Element[]): Element {
  return element(
    "svg",
    "picture",
    { xmlns: "http://www.w3.org/2000/svg", class: "ecomap", viewBox: viewBoxOf(box), ...attributes },
    children,
  );
}

const viewBoxOf = ({ x, y, width, height }: Scene["box"]) => [x, y, width, height].map(round).join(" ");

const boxOf = ({ x, y, width, height }: Scene["box"]): Attributes => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

/** The ground of a picture: its box, and `beyond` times the box to each side. */
export function groundElement({ box, ground }: Scene, beyond: number): Element {
  const [aside, above] = [box.width * beyond, box.height * beyond];
  return element("rect", "ground", {
    class: "ecomap-ground",
    x: round(box.x - aside),
    y: round(box.y - above),
    width: round(box.width + 2 * aside),
    height: round(box.height + 2 * above),
    fill: ground,
  });
}

/** Moves something to a point, then scales it. */
export const transformTo = ({ x, y }: Point, scale: number) => `translate(${round(x)} ${round(y)}) scale(${scale})`;

/** Where a circle stands, and how large it is. */
export const circleAt = ({ x, y, radius }: Point & { readonly radius: number }) => ({
  cx: round(x),
  cy: round(y),
  r: round(radius),
});

/** What each mark of a scene was last made into: of marks that stay the same, the elements do. */
const made = new WeakMap<Mark, Element>();

function sameElement(mark: Mark): Element {
  const element = made.get(mark) ?? markElement(mark);
  made.set(mark, element);
  return element;
}

function markElement(mark: Mark): Element {
  switch (mark.type) {
    case "group":
      if (mark.inset) return insetElement(mark.key, mark.inset, mark.children);
      return element("g", mark.key, { ...hooksOf(mark), ...meaning(mark.meaning), opacity: share(mark.opacity) }, [
        ...(mark.title === undefined ? [] : [element("title", "title", {}, mark.title)]),
        ...mark.children.map(markElement),
      ]);
    case "circle":
      return element("circle", mark.key, { ...hooksOf(mark), ...circleAt(mark), ...paint(mark) });
    case "path":
      return element("path", mark.key, {
        ...hooksOf(mark),
        d: mark.commands,
        transform: mark.at && transformTo(mark.at, roundShare(mark.at.scale)),
        ...paint(mark),
      });
    case "text":
      return element(
        "text",
        mark.key,
        {
          ...hooksOf(mark),
          "x": round(mark.x),
          "y": round(mark.y),
          "text-anchor": mark.anchor,
          "font-size": round(mark.size),
          "font-weight": mark.weight === "bold" ? 600 : undefined,
          "fill": mark.fill,
          "stroke": mark.halo,
          "stroke-width": mark.halo && round(Math.max(RIM.least, mark.size * RIM.share)),
          "stroke-linejoin": mark.halo && "round",
          "paint-order": mark.halo && "stroke",
          "aria-hidden": mark.hook === "label" ? "true" : undefined,
        },
        mark.text,
      );
  }
}

const insetElement = (
  key: string,
  { at, box, label }: NonNullable<GroupMark["inset"]>,
  held: readonly Mark[],
): Element =>
  element(
    "svg",
    key,
    { ...boxOf(at), "viewBox": viewBoxOf(box), "role": "graphics-object group", "aria-label": label },
    held.map(markElement),
  );

/** The hooks of a mark for hosts' styles: classes, and parts for a host outside the shadow tree that the picture is in. */
function hooksOf({ hook, domain }: Pick<GroupMark, "hook" | "domain">): Attributes {
  const hooks = [...(hook ? [hook] : []), ...(domain ? [`domain-${domain}`] : [])];
  if (hooks.length === 0) return {};
  // What a legend explains to the eye is told of each mark in words.
  const hidden = hook === "legend" && { "aria-hidden": "true" };
  return { class: hooks.map((name) => `ecomap-${name}`).join(" "), part: hooks.join(" "), ...hidden };
}

/** People can be reached by keys, so they may take the focus; ties are told, not reached. */
function meaning(meant: Meaning | undefined): Attributes {
  if (!meant) return {};
  const isTie = meant.is === "tie";
  return {
    "role": isTie ? "graphics-symbol" : "graphics-object",
    "aria-roledescription": meant.kind,
    "aria-label": meant.label,
    "tabindex": isTie ? undefined : -1,
  };
}

const paint = ({ fill, stroke, strokeWidth, dash, cap, join, opacity }: Paint): Attributes => ({
  fill,
  stroke,
  "stroke-width": strokeWidth === undefined ? undefined : round(strokeWidth),
  "stroke-dasharray": dash?.map(round).join(" "),
  "stroke-linecap": cap,
  "stroke-linejoin": join,
  "opacity": share(opacity),
});

/** An element with its attributes in this order, and what it holds: text or other elements. */
export function element(
  name: Element["name"],
  key: string,
  attributes: Attributes,
  held: readonly Element[] | string = "",
): Element {
  const written: [name: string, value: string][] = [];
  for (const attribute of Object.keys(attributes)) {
    const value = attributes[attribute];
    if (value !== undefined) written.push([attribute, typeof value === "string" ? cleanText(value) : String(value)]);
  }
  const [children, text] = typeof held === "string" ? [[], cleanText(held)] : [held, ""];
  return { name, key, attributes: written, children, text };
}

const share = (value: number | undefined) => (value === undefined ? undefined : roundShare(value));
