import type { Point, Rect } from "../layout/types.ts";
import { type Offered, offeredElement } from "../picture/hands.ts";
import { makeNode, patchElement } from "../picture/to-dom.ts";
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
   * Puts a box of HTML into the layer, so wide, as far as the layer reaches: with its middle at a place of the map, or below
   * or above what stands there. Answers how to take it out.
   */
  readonly put: (box: HTMLElement, width: number, at: () => Rect) => () => void;
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
    put: (box, wide, at) => {
      const frame = page.createElementNS(SVG, "foreignObject");
      frame.append(box);
      place = () => {
        const { x, y, width: broad, height: tall } = at();
        const middle = toPixels()?.({ x: x + broad / 2, y: y + tall / 2 });
        const { clientWidth: width, clientHeight: height } = svg;
        const within = (start: number, long: number, whole: number) =>
          Math.round(Math.max(EDGE, Math.min(whole - long - EDGE, start - long / 2)));
        const fits = Math.max(0, Math.min(wide, width - 2 * EDGE));
        frame.setAttribute("width", String(fits));
        // As high as the words in it need.
        const high = box.offsetHeight;
        frame.setAttribute("height", String(high));
        const off = tall > 0 && middle ? (tall * middle.scale + high) / 2 + EDGE : 0;
        const start = middle?.y ?? height / 2;
        const isBelow = start + off + high / 2 <= height - EDGE;
        frame.setAttribute("x", String(within(middle?.x ?? width / 2, fits, width)));
        frame.setAttribute("y", String(within(isBelow ? start + off : start - off, high, height)));
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

const isMoved = (state: ViewState, before: ViewState): boolean =>
  state.placement !== before.placement || state.transform !== before.transform || state.scene.box !== before.scene.box;
