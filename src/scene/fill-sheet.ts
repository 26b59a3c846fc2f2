import type { Point, Rect } from "../layout/types.ts";
import { grown, overlap, type Size } from "./rects.ts";

/** What goes on a page. Map units. */
export interface FrameContent<L extends Size> {
  /** What the map is made of: the header and the legend cover none of it. */
  readonly map: readonly Rect[];
  /** All that the map takes up. */
  readonly bounds: Rect;
  readonly header: Size;
  /** At the foot of the page, below all else. */
  readonly footer: Size;
  /** The same legend in one column, in two, and so on; none where there is no legend. */
  readonly legends: readonly L[];
}

/** A legend and where it stands. */
export type PlacedBlock<L extends Size> = Point & { readonly block: L };

/** Where the header, the legend, the footer and the edges of a picture are, in map units: the map itself stays where it is. */
export interface Frame<L extends Size> {
  readonly box: Rect;
  readonly header: Point;
  readonly footer: Point;
  readonly legend: PlacedBlock<L> | undefined;
}

/** A page from 0, 0 that holds the header in its first corner, the legend and the map. */
interface Filled<L extends Size> {
  readonly width: number;
  /** Where the bounds of the map begin. */
  readonly map: Point;
  readonly legend: PlacedBlock<L> | undefined;
}

/** Where a legend may stand: how far to the right and how far down, from 0 to 1. An earlier one is better liked. */
const SPOTS = [
  { right: 1, down: 0.5 },
  { right: 0.5, down: 1 },
  { right: 1, down: 1 },
  { right: 1, down: 0 },
  { right: 0, down: 1 },
] as const;
/** The same on an upright page, where a wide legend below the map is liked best. */
const UPRIGHT_SPOTS = [SPOTS[1], SPOTS[2], SPOTS[4], SPOTS[0], SPOTS[3]] as const;
/** A legend that is less liked has to make the map so much larger. */
const WORTH = 1.06;
/** So has a map that is not in the middle of its room, or has the legend beside it on an upright page. */
const ASIDE_WORTH = 1.15;
/** Between the legend and the map. */
const BETWEEN = 30;

interface Wish<L extends Size> {
  readonly block: L;
  readonly spot: (typeof SPOTS)[number];
}

const HALVINGS = 12;

/**
 * Header and legend first, the map in the middle of what they leave: of all places for the legend the one that makes the
 * map largest, on a page that is no narrower than `least`.
 */
export function fillSheet<L extends Size>(content: FrameContent<L>, proportion: number, least = 1): Filled<L> {
  const { bounds, header, footer, legends } = content;
  const isUpright = proportion > 1;
  const blocks = isUpright ? [...legends].reverse() : legends;
  const spots = isUpright ? UPRIGHT_SPOTS : SPOTS;
  const wishes = blocks.flatMap((block) => spots.map((spot): Wish<L> => ({ block, spot })));
  const all = [bounds, header, footer, ...legends];
  // So large that nothing can be in the way of anything.
  const ample = all.reduce(
    (sum, { width, height }) => sum + 2 * (width + height / proportion),
    WORTH * ASIDE_WORTH * least,
  );
  let best: Filled<L> = { width: ample, map: { x: 0, y: header.height }, legend: undefined };
  for (const aside of [false, true]) {
    for (const wish of wishes.length > 0 ? wishes : [undefined]) {
      const isAside = aside || (isUpright && wish !== undefined && wish.spot.right !== 0.5);
      const most = best.width / (isAside ? ASIDE_WORTH : WORTH);
      best = smallest(least, most, (width) => pageOf(content, width, proportion, wish, aside)) ?? best;
    }
  }
  return best;
}

/** The smallest page between two widths that holds all, about; `undefined` where none does. */
function smallest<L extends Size>(
  least: number,
  most: number,
  pageAt: (width: number) => Filled<L> | undefined,
): Filled<L> | undefined {
  if (most < least) return undefined;
  const first = pageAt(least);
  if (first) return first;
  let best = pageAt(most);
  let [low, high] = [least, most];
  for (let i = 0; best && i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    const page = pageAt(middle);
    if (page) [best, high] = [page, middle];
    else low = middle;
  }
  return best;
}

/** A page of that width, the map in the middle of what is left or `aside`; `undefined` where it does not hold all. */
function pageOf<L extends Size>(
  { map, bounds, header, footer }: FrameContent<L>,
  width: number,
  proportion: number,
  wish: Wish<L> | undefined,
  aside: boolean,
): Filled<L> | undefined {
  const height = width * proportion - footer.height;
  const slack = { x: width - bounds.width, y: height - bounds.height };
  const legend = wish && placeLegend(wish, header, width, height);
  const isSmall = slack.x < 0 || slack.y < 0 || header.width > width || header.height > height;
  if (isSmall || (wish && !legend)) return undefined;
  const isBeside = legend !== undefined && wish?.spot.right === 1 && bounds.width <= legend.x - BETWEEN;
  const taken: Rect[] = [{ x: 0, y: 0, width: header.width + BETWEEN, height: header.height }];
  if (legend) taken.push(grown({ x: legend.x, y: legend.y, ...sizeOf(legend.block) }, BETWEEN / 2));
  const above = legend && header.height + bounds.height <= legend.y - BETWEEN ? legend.y - BETWEEN : height;
  const top = map.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY) - bounds.y;
  const middle = middleOf(bounds, header, isBeside ? legend.x - BETWEEN : width, isBeside ? height : above, height);
  const spot = (aside ? spotsIn(slack, middle) : [middle]).find(({ x, y }) => {
    const [dx, dy] = [bounds.x - x, bounds.y - y];
    // Who looks at a map begins with the map.
    if (legend && legend.y + legend.block.height <= y + top) return false;
    // On an upright page a legend beside a narrow map would push it out of the middle.
    if (legend && proportion > 1 && bounds.width < 0.6 * width && legend.y < y + bounds.height) return false;
    return taken.every((rect) => {
      const onMap = { ...rect, x: rect.x + dx, y: rect.y + dy };
      return map.every((one) => !overlap(one, onMap));
    });
  });
  return spot && { width, map: spot, legend };
}

/** The place of a map in the middle of what lies between the header and `down`, left of `right`. */
const middleOf = (bounds: Size, header: Size, right: number, down: number, height: number): Point => ({
  x: (right - bounds.width) / 2,
  y: Math.max(0, Math.min(height - bounds.height, (header.height + down - bounds.height) / 2)),
});

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/** The legend in its spot, below the header where it would meet it; `undefined` where the page is too small. */
function placeLegend<L extends Size>(
  { block, spot }: Wish<L>,
  header: Size,
  width: number,
  height: number,
): PlacedBlock<L> | undefined {
  const x = (width - block.width) * spot.right;
  const least = x < header.width + BETWEEN ? header.height : 0;
  const y = Math.max(least, (height - block.height) * spot.down);
  return block.width > width || y + block.height > height ? undefined : { block, x, y };
}

/** How many places for the map are tried each way. */
const TRIED = 6;

/** Places for the map on a page, the one nearest the wished place first. */
function spotsIn(slack: Point, wished: Point): Point[] {
  const parts = Array.from({ length: TRIED + 1 }, (_, i) => i / TRIED);
  const spots = parts.flatMap((x) => parts.map((y) => ({ x: slack.x * x, y: slack.y * y })));
  const far = ({ x, y }: Point) => (x - wished.x) * (x - wished.x) + (y - wished.y) * (y - wished.y);
  return spots.sort((a, b) => far(a) - far(b));
}
