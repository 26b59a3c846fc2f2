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
        let high = box.offsetHeight;
        const within = (start: number, long: number, least: number, most: number) =>
          Math.round(Math.max(least + EDGE, Math.min(most - long - EDGE, start)));
        const x = within((middle?.x ?? width / 2) - fits / 2, fits, 0, width);
        let y = within((middle?.y ?? height / 2) - high / 2, high, 0, height);
        if (to && spot.height > 0) {
          const sight = { from: wrapper.scrollTop, to: wrapper.scrollTop + wrapper.clientHeight };
          const span = (rect: Rect) => spanOf(rect, to, x, fits);
          const free = freeFor(high, sight, span(spot), others().map(span));
          y = Math.round(free.from);
          high = Math.min(high, free.to - free.from);
        }
        frame.setAttribute("height", String(high));
        frame.setAttribute("x", String(x));
        frame.setAttribute("y", String(y));
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

/** From where to where something reaches downwards, in the layer's pixels. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** How far down a part of the map reaches beside a box; nowhere where the box stands aside of it. */
function spanOf({ x, y, width, height }: Rect, to: ToPixels, left: number, wide: number): Span {
  const [start, end] = [to({ x, y }), to({ x: x + width, y: y + height })];
  const isAside = end.x < left || start.x > left + wide;
  return isAside ? { from: 0, to: 0 } : { from: start.y - EDGE, to: end.y + EDGE };
}

/** Where a box so high stands: in sight, off its own, and off the others where there is room; else as much room as there is. */
function freeFor(high: number, sight: Span, own: Span, others: readonly Span[]): Span {
  const [least, most] = [sight.from + EDGE, sight.to - EDGE];
  const spots = [own.to, own.from - high, most - high, least].map((from) => ({ from, to: from + high }));
  const isOff = (spot: Span) => (span: Span) => spot.to <= span.from || spot.from >= span.to;
  const good = spots.filter((spot) => spot.from >= least && spot.to <= most && isOff(spot)(own));
  const above = { from: least, to: Math.max(least, own.from) };
  const below = { from: Math.min(most, own.to), to: most };
  const larger = below.to - below.from < above.to - above.from ? above : below;
  return good.find((spot) => others.every(isOff(spot))) ?? good[0] ?? larger;
}

const isMoved = (state: ViewState, before: ViewState): boolean =>
  state.placement !== before.placement || state.transform !== before.transform || state.scene.box !== before.scene.box;
