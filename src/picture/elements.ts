import { cleanText } from "../document/clean-text.ts";
import { round, roundShare } from "../layout/round.ts";
import type { Point } from "../layout/types.ts";
import type { CircleMark, GroupMark, Mark, PathMark, Scene, TextMark } from "../scene/marks.ts";

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
      return mark.inset ? insetElement(mark.key, mark.inset, mark.children) : groupElement(mark);
    case "circle":
    case "path":
      return shapeElement(mark);
    case "text":
      return textElement(mark);
  }
}

// One literal for all of a kind: objects spread together take several times as long, and a picture has hundreds.

/** People can be reached by keys, so they may take the focus; ties are told, not reached. */
function groupElement({ key, hook, domain, meaning, opacity, title, children }: GroupMark): Element {
  const held = children.map(markElement);
  return element(
    "g",
    key,
    {
      "class": hooks(hook, domain, "ecomap-"),
      "part": hooks(hook, domain, ""),
      "aria-hidden": hiddenAs(hook),
      "role": meaning && (meaning.is === "tie" ? "graphics-symbol" : "graphics-object"),
      "aria-roledescription": meaning?.kind,
      "aria-label": meaning?.label,
      "tabindex": meaning && meaning.is !== "tie" ? -1 : undefined,
      "opacity": share(opacity),
    },
    title === undefined ? held : [element("title", "title", {}, title), ...held],
  );
}

function shapeElement(mark: CircleMark | PathMark): Element {
  const [circle, path] = mark.type === "circle" ? [mark] : [undefined, mark];
  return element(mark.type, mark.key, {
    "class": hooks(mark.hook, undefined, "ecomap-"),
    "part": hooks(mark.hook, undefined, ""),
    "aria-hidden": hiddenAs(mark.hook),
    "cx": circle && round(circle.x),
    "cy": circle && round(circle.y),
    "r": circle && round(circle.radius),
    "d": path?.commands,
    "transform": path?.at && transformTo(path.at, roundShare(path.at.scale)),
    "fill": mark.fill,
    "stroke": mark.stroke,
    "stroke-width": mark.strokeWidth === undefined ? undefined : round(mark.strokeWidth),
    "stroke-dasharray": mark.dash?.map(round).join(" "),
    "stroke-linecap": mark.cap,
    "stroke-linejoin": mark.join,
    "opacity": share(mark.opacity),
  });
}

const textElement = ({ key, hook, x, y, anchor, size, weight, fill, halo, text }: TextMark): Element =>
  element(
    "text",
    key,
    {
      "class": hooks(hook, undefined, "ecomap-"),
      "part": hooks(hook, undefined, ""),
      "aria-hidden": hiddenAs(hook),
      "x": round(x),
      "y": round(y),
      "text-anchor": anchor,
      "font-size": round(size),
      "font-weight": weight === "bold" ? 600 : undefined,
      "fill": fill,
      "stroke": halo,
      "stroke-width": halo && round(Math.max(RIM.least, size * RIM.share)),
      "stroke-linejoin": halo && "round",
      "paint-order": halo && "stroke",
    },
    text,
  );

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
function hooks(hook: GroupMark["hook"], domain: GroupMark["domain"], before: string): string | undefined {
  const ofDomain = domain && `${before}domain-${domain}`;
  return hook && ofDomain ? `${before}${hook} ${ofDomain}` : hook ? before + hook : ofDomain;
}

/** What a legend explains to the eye is told of each mark in words, and a name with its member. */
const hiddenAs = (hook: GroupMark["hook"]) => (hook === "legend" || hook === "label" ? "true" : undefined);

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
