import type { Point } from "../layout/types.ts";
import { lineThrough } from "../scene/path.ts";
import { circleAt, type Element, element } from "./elements.ts";

/** What hands are offered over a living picture, in CSS pixels of the page. Those who hear the map use keys. */
export interface Offered {
  /** From where a tie can be drawn, how far round it that can be hit, and what the handle is for. */
  readonly handle?: Handle;
  /** A tie that is being drawn: from someone to the hand, or to the one who is lit. */
  readonly line?: readonly [from: Point, to: Point];
  /** Round whom a tie would lead to. */
  readonly lit?: Point & { readonly radius: number };
}

export interface Handle extends Point {
  readonly reach: number;
  readonly title: string;
}

const BLUE = "#3b7dd8";
/** Half the size of the handle as it is seen. */
const HALF = 11;

/** The handle, the tie that is being drawn, and the one it would lead to. */
export const offeredElement = ({ handle, line, lit }: Offered): Element =>
  element("g", "offered", { "class": "ecomap-offered", "aria-hidden": "true" }, [
    ...(line ? [lineElement(line)] : []),
    ...(lit ? [element("circle", "lit", { class: "ecomap-lit", ...circleAt(lit), ...stroked(4) })] : []),
    ...(handle ? [handleElement(handle)] : []),
  ]);

const stroked = (width: number) => ({ "fill": "none", "stroke": BLUE, "stroke-width": width });

const lineElement = (line: readonly Point[]): Element =>
  element("path", "line", {
    ...{ class: "ecomap-new-tie", d: lineThrough(line), ...stroked(3) },
    ...{ "stroke-dasharray": "7 5", "stroke-linecap": "round" },
  });

function handleElement({ x, y, reach, title }: Handle): Element {
  // A short tie between two dots.
  const [a, b] = [
    { x: x - 4, y: y + 4, radius: 2.5 },
    { x: x + 4, y: y - 4, radius: 2.5 },
  ];
  return element("g", "handle", { class: "ecomap-handle" }, [
    element("title", "title", {}, title),
    element("circle", "face", { ...circleAt({ x, y, radius: HALF }), ...stroked(2), fill: "#ffffff" }),
    element("path", "tie", { d: lineThrough([a, b]), ...stroked(2) }),
    element("circle", "from", { ...circleAt(a), fill: BLUE }),
    element("circle", "to", { ...circleAt(b), fill: BLUE }),
    element("circle", "hit", {
      "class": "ecomap-handle-hit",
      ...circleAt({ x, y, radius: reach }),
      "fill": "transparent",
    }),
  ]);
}
