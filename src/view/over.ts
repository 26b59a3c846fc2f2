import type { Point, Rect } from "../layout/types.ts";
import { type Offered, offeredElement } from "../picture/hands.ts";
import { makeNode, patchElement } from "../picture/to-dom.ts";
import { grown } from "../scene/rects.ts";
import { freeRoom } from "./free-room.ts";
import type { Frame } from "./picture.ts";
import type { Machine, ViewState } from "./state.ts";

/** From map units to CSS pixels, with how many go into one map unit. */
export type ToPixels = (at: Point) => Point & { readonly scale: number };

const SVG = "http://www.w3.org/2000/svg";

/**
 * What lies over the picture and is no part of it: a layer of its own in CSS pixels, so that what is in it has the same size
 * however the map is shown. Places are said by attributes: a strict policy for content refuses styles.
 */
export interface Over extends Machine {
  readonly layer: SVGSVGElement;
  /** From map units to the layer's pixels, `undefined` where the map is not on a page. */
  readonly toPixels: () => ToPixels | undefined;
  readonly offer: (offered: Offered) => void;
  /**
   * Puts a box of HTML into the layer, so wide, as far as the layer reaches: with its middle at a place of the map, or where
   * it covers nothing of what stands there, and if it can nothing of the others. Answers how to take it out.
   */
  readonly put: (box: HTMLElement, width: number, at: () => Rect, others?: () => readonly Rect[]) => () => void;
}

/** Between a box and the edge of the layer. */
const EDGE = 8;

export function makeOver({ svg, wrapper }: Frame): Over {
  const page = svg.ownerDocument;
  const layer = page.createElementNS(SVG, "svg");
  layer.setAttribute("class", "ecomap-over");
  layer.setAttribute("role", "presentation");
  let offered: Offered = {};
  const drawn = makeNode(page, offeredElement(offered));
  layer.append(drawn);
  wrapper.insertBefore(layer, svg.nextSibling);
  let place: (() => void) | undefined;

  const toPixels: Over["toPixels"] = () => {
    const map = svg.querySelector<SVGGElement>(".ecomap-viewport")?.getScreenCTM();
    const own = layer.getScreenCTM()?.inverse();
    const matrix = map ? own?.multiply(map) : undefined;
    if (!matrix) return undefined;
    return ({ x, y }) => {
      const pixel = new DOMPoint(x, y).matrixTransform(matrix);
      return { x: pixel.x, y: pixel.y, scale: matrix.a };
    };
  };
  /** How much of the layer's height is seen, of the window too where as much of it as is needed is. */
  const inWindow = (needed: number): Pick<Rect, "y" | "height"> => {
    const [y, end] = [wrapper.scrollTop, wrapper.scrollTop + wrapper.clientHeight];
    const { top } = layer.getBoundingClientRect();
    const first = Math.max(y, -top);
    const last = Math.min(end, (page.defaultView?.innerHeight ?? end) - top);
    return last - first < needed ? { y, height: end - y } : { y: first, height: last - first };
  };
  const resized = new ResizeObserver(() => place?.());
  resized.observe(svg);

  return {
    layer,
    toPixels,
    offer: (next) => {
      if (Object.keys(offered).length === 0 && Object.keys(next).length === 0) return;
      offered = next;
      patchElement(drawn, offeredElement(next));
    },
    put: (box, wide, at, others = () => []) => {
      const frame = page.createElementNS(SVG, "foreignObject");
      frame.append(box);
      place = () => {
        const spot = at();
        const to = toPixels();
        const middle = to?.({ x: spot.x + spot.width / 2, y: spot.y + spot.height / 2 });
        const { clientWidth: width, clientHeight: height } = svg;
        const fits = Math.max(0, Math.min(wide, width - 2 * EDGE));
        frame.setAttribute("width", String(fits));
        // As high as the words in it need.
        frame.setAttribute("height", String(height));
        const high = box.offsetHeight;
        const x = within((middle?.x ?? width / 2) - fits / 2, fits, EDGE, width - EDGE);
        const y = within((middle?.y ?? height / 2) - high / 2, high, EDGE, height - EDGE);
        let stands: Rect = { x, y, width: fits, height: high };
        if (to && spot.height > 0) {
          const sight = grown({ x: 0, width, ...inWindow(high + 2 * EDGE) }, -EDGE);
          const inPixels = (rect: Rect) => grown(pixelsOf(rect, to), EDGE);
          stands = freeRoom(stands, sight, inPixels(spot), others().map(inPixels));
        }
        for (const name of ["x", "y", "height"] as const) frame.setAttribute(name, String(Math.round(stands[name])));
      };
      layer.append(frame);
      place();
      return () => {
        place = undefined;
        frame.remove();
      };
    },
    update: (state, before) => {
      if (isMoved(state, before)) place?.();
    },
    destroy: () => {
      resized.disconnect();
      layer.remove();
    },
  };
}

/** Where a stretch begins that is moved into another. */
const within = (start: number, long: number, least: number, most: number) =>
  Math.max(least, Math.min(most - long, start));

/** A part of the map in the layer's pixels, also where the map is turned round. */
function pixelsOf({ x, y, width, height }: Rect, to: ToPixels): Rect {
  const [a, b] = [to({ x, y }), to({ x: x + width, y: y + height })];
  const [left, up] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x: left, y: up, width: Math.abs(b.x - a.x), height: Math.abs(b.y - a.y) };
}

const isMoved = (state: ViewState, before: ViewState): boolean =>
  state.placement !== before.placement || state.transform !== before.transform || state.scene.box !== before.scene.box;
