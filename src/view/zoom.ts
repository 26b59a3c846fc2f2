import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity } from "d3-zoom";
import type { Point, Rect } from "../layout/types.ts";
import type { Scene } from "../scene/marks.ts";
import { into, keepSight } from "./keep-sight.ts";
import type { ViewOptions } from "./options.ts";
import { NARROW } from "./room.ts";
import { roomOf, symbolOf } from "./shown.ts";
import type { Machine, Store, Transform, ViewState } from "./state.ts";

export interface Zoom extends Machine {
  readonly fit: () => void;
  /** Larger above 1, smaller below, round the middle of what is seen. */
  readonly by: (factor: number) => void;
  /** Pans so that a symbol and its label are in sight. */
  readonly reveal: (id: string) => void;
}

const SCALES = [0.5, 8] as const;
const WHOLE: Transform = { x: 0, y: 0, scale: 1 };
/** How much larger at a press of a key or button. */
export const STEP = 1.25;
/** A hand that moves so little clicks. */
export const CLICK_DISTANCE = 4;
/** Kept free round who is brought into sight, in CSS pixels. */
const IN_SIGHT = 16;
/** On a phone a map opens with letters no smaller, in CSS pixels. In map units the smallest are so large, or as the map has them. */
const LETTERS = 11;
const SMALLEST = 12;
/** In CSS pixels: what is no wider only shows how a map looks. */
const THUMBNAIL = 280;

/** Zooms and pans; `refit` gives the map a page of its own again, where it kept one from before. The wheel zooms only with Ctrl or while the map has the focus, so that a page still scrolls. */
export function makeZoom(store: Store, svg: SVGSVGElement, refit: () => void): Zoom {
  const mayZoom = (event: Event): boolean => {
    const { options, covered, focus, transform, carried } = store.state;
    if (!options.zoomable || covered || carried) return false;
    if (isTouch(event)) return event.touches.length > 1 || transform.scale > 1;
    if (!isMouse(event)) return false;
    if (event.type === "wheel") return event.ctrlKey || event.metaKey || focus !== "none";
    return event.button === 0 && !event.ctrlKey;
  };

  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter(mayZoom)
    .touchable(true)
    .clickDistance(CLICK_DISTANCE)
    .wheelDelta(wheelDelta)
    .scaleExtent([...SCALES])
    .on("zoom", ({ transform: { x, y, k } }: D3ZoomEvent<SVGSVGElement, unknown>) =>
      store.set({ transform: { x, y, scale: k } }),
    );
  const stage = select<SVGSVGElement, unknown>(svg);
  stage.call(behaviour).on("dblclick.zoom", null);
  if (svg.hasAttribute("style")) svg.removeAttribute("style");
  const limit = ({ x, y, width, height }: Rect) =>
    behaviour.translateExtent([
      [x - width / 2, y - height / 2],
      [x + 1.5 * width, y + 1.5 * height],
    ]);
  limit(store.state.scene.box);
  let drawnFor: Pick<ViewOptions, "width" | "height" | "layout"> = store.state.options;
  /** How the map was shown before a hand zoomed or panned. */
  let opened = WHOLE;
  const go = ({ x, y, scale }: Transform) => stage.call(behaviour.transform, zoomIdentity.translate(x, y).scale(scale));

  /** How all people are seen: in a map that scrolls in its room smaller, with the legend further down. */
  const allSeen = (): Transform => {
    const room = svg.parentElement;
    const { scene, placement } = store.state;
    if (!room?.classList.contains("ecomap-scrolled")) return WHOLE;
    const { x, y, width } = scene.box;
    const long = placement.bounds.y + placement.bounds.height - y;
    const scale = Math.min(1, (room.clientHeight * width) / svg.clientWidth / (long + IN_SIGHT));
    return { x: (x + width / 2) * (1 - scale), y: y * (1 - scale), scale };
  };
  /** In letters that can be read: the whole, or on a phone, where a map has its places from a wider screen, what is round the client. */
  const legible = (): Transform => {
    const { scene, placement, drawing, options } = store.state;
    if (!options.zoomable || options.width <= THUMBNAIL || options.width >= NARROW) return WHOLE;
    const { width, height } = svg.getBoundingClientRect();
    const pixels = Math.min(width / scene.box.width, height / scene.box.height);
    const scale = LETTERS / (pixels * Math.max(SMALLEST, drawing.look.leastText));
    const sight = sightOf(svg, svg.parentElement);
    const [x, y] = middleOf(sight) ?? [];
    if (!sight || x === undefined || y === undefined || scale <= 1) return WHOLE;
    // No bare ground on one side where somebody is out of sight on the other.
    const filled = (at: number, from: number, long: number, least: number, most: number) =>
      at - into(least, most, from * scale + at, (from + long) * scale + at);
    const { client } = placement;
    return {
      x: filled(x - client.x * scale, scene.box.x, scene.box.width, sight.x, sight.x + sight.width),
      y: filled(y - client.y * scale, scene.box.y, scene.box.height, sight.y, sight.y + sight.height),
      scale,
    };
  };
  const open = () => {
    opened = legible();
    if (!isSame(opened, store.state.transform)) go(opened);
  };
  /** All people; once more, in letters that can be read. */
  const fit = () => {
    refit();
    const all = allSeen();
    svg.parentElement?.scrollTo(0, 0);
    opened = store.state.transform.scale === all.scale ? legible() : all;
    go(opened);
  };
  open();

  return {
    fit,
    by: (factor) => stage.call(behaviour.scaleBy, factor, middleOf(sightOf(svg, svg.parentElement))),
    reveal: (id) => {
      const { placement, transform } = store.state;
      const symbol = symbolOf(placement, id);
      const sight = sightOf(svg);
      if (!symbol || !sight) return;
      const own = roomOf(symbol);
      const { x, y, scale } = transform;
      const dx = into(own.x * scale + x, (own.x + own.width) * scale + x, sight.x, sight.x + sight.width);
      const dy = into(own.y * scale + y, (own.y + own.height) * scale + y, sight.y, sight.y + sight.height);
      if (dx !== 0 || dy !== 0) go({ x: x + dx, y: y + dy, scale });
    },
    update: (state, before) => {
      if (state.options.layout !== before.options.layout) {
        opened = WHOLE;
        go(WHOLE);
      }
      const [box, old] = [state.scene.box, before.scene.box];
      if (sameBox(box, old)) return;
      limit(box);
      const { width, height, layout } = state.options;
      const isOtherRoom = width !== drawnFor.width || height !== drawnFor.height;
      const isOther = isOtherRoom || layout !== drawnFor.layout;
      drawnFor = { width, height, layout };
      const isOpened = isSame(state.transform, opened);
      if (isOther && isOpened) return open();
      const isFlowing = svg.parentElement?.classList.contains("ecomap-flowing");
      if (isFlowing && isWhole(state.transform)) return;
      const still = isOpened && state.transform.scale <= 1 ? stillIn(state, before) : undefined;
      const boxes = { old, box, place: isOtherRoom ? undefined : svg.getBoundingClientRect() };
      const next = keepSight(state.transform, boxes, still);
      if (isOpened) opened = next;
      go(next);
    },
    destroy: () => {
      stage.on(".zoom", null);
    },
  };
}

/** How far a turn of the wheel zooms, as a power of two: a notch a fifth, a pinch on a pad with the fingers. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaY * (deltaMode === 1 ? 16 : deltaMode === 2 ? 400 : 1);
  return -Math.max(-100, Math.min(100, pixels * (Math.abs(pixels) < 50 ? 4 : 1))) / 400;
}

const isTouch = (event: Event): event is TouchEvent => "touches" in event;
const isMouse = (event: Event): event is MouseEvent => "button" in event;

const isSame = (a: Transform, b: Transform): boolean => a.x === b.x && a.y === b.y && a.scale === b.scale;
const isWhole = (transform: Transform): boolean => isSame(transform, WHOLE);

const sameBox = (a: Scene["box"], b: Scene["box"]): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const middleOf = (sight: Rect | undefined): [number, number] | undefined =>
  sight && [sight.x + sight.width / 2, sight.y + sight.height / 2];

/** What of the picture's box and beyond is seen, in a room in which it may scroll, less an edge; `undefined` where it is not on a page. */
function sightOf(svg: SVGSVGElement, room: Element | null = svg): Rect | undefined {
  const [own, { left, right, top, bottom }] = [svg.getBoundingClientRect(), (room ?? svg).getBoundingClientRect()];
  const [x0, y0] = [Math.max(own.left, left), Math.max(own.top, top)];
  const seen = new DOMRect(x0, y0, Math.min(own.right, right) - x0, Math.min(own.bottom, bottom) - y0);
  const matrix = svg.getScreenCTM()?.inverse();
  if (!matrix || seen.width === 0 || seen.height === 0) return undefined;
  const edge = Math.min(IN_SIGHT, seen.width / 8, seen.height / 8);
  const start = new DOMPoint(seen.left + edge, seen.top + edge).matrixTransform(matrix);
  const end = new DOMPoint(seen.right - edge, seen.bottom - edge).matrixTransform(matrix);
  // A stage that is turned to the other side of the table has its end above its start.
  const [x, y] = [Math.min(start.x, end.x), Math.min(start.y, end.y)];
  return { x, y, width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) };
}

/** What stays where it is on the screen while the whole is shown: whoever was put down by hand, else the client. */
const stillIn = ({ drawing: { placement } }: ViewState, { carried }: ViewState): Point =>
  symbolOf(placement, carried?.id ?? "") ?? placement.client;
