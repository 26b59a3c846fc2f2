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

/** A page from 0, 0 that holds the header in its first corner, the legend and the map. */
interface Page<L extends Size> {
  readonly width: number;
  /** Where the bounds of the map begin. */
  readonly map: Point;
  readonly legend: PlacedBlock<L> | undefined;
}

/** Where a legend may stand: how far to the right and how far down, from 0 to 1. An earlier one is better liked. */
const SPOTS = [
  { right: 1, down: 0.5 },
  { right: 1, down: 1 },
  { right: 1, down: 0 },
  { right: 0.5, down: 1 },
  { right: 0, down: 1 },
] as const;
/** The same on an upright page, where a wide legend below the map is liked best. */
const UPRIGHT_SPOTS = [SPOTS[3], SPOTS[1], SPOTS[4], SPOTS[0], SPOTS[2]] as const;
/** A legend that is less liked has to make the map so much larger, and so has a map that is not in the middle of its room. */
const WORTH = 1.06;
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
 * map largest.
 */
export function fillSheet<L extends Size>(content: FrameContent<L>, proportion: number): Page<L> {
  const { bounds, header, footer, legends } = content;
  const isUpright = proportion > 1;
  const blocks = isUpright ? [...legends].reverse() : legends;
  const spots = isUpright ? UPRIGHT_SPOTS : SPOTS;
  const wishes = blocks.flatMap((block) => spots.map((spot): Wish<L> => ({ block, spot })));
  const all = [bounds, header, footer, ...legends];
  // So large that nothing can be in the way of anything.
  const ample = all.reduce((sum, { width, height }) => sum + 2 * (width + height / proportion), 0);
  let best: Page<L> = { width: ample, map: { x: 0, y: header.height }, legend: undefined };
  for (const aside of [false, true]) {
    for (const wish of wishes.length > 0 ? wishes : [undefined]) {
      const most = best.width / (aside ? ASIDE_WORTH : WORTH);
      best = smallest(most, (width) => pageOf(content, width, proportion, wish, aside)) ?? best;
    }
  }
  return best;
}

/** The smallest page up to a width that holds all, about; `undefined` where none does. */
function smallest<L extends Size>(most: number, pageAt: (width: number) => Page<L> | undefined): Page<L> | undefined {
  let best = pageAt(most);
  let [low, high] = [0, most];
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
): Page<L> | undefined {
  const height = width * proportion - footer.height;
  const slack = { x: width - bounds.width, y: height - bounds.height };
  const legend = wish && placeLegend(wish, header, width, height);
  const isSmall = slack.x < 0 || slack.y < 0 || header.width > width || header.height > height;
  if (isSmall || (wish && !legend)) return undefined;
  const taken: Rect[] = [{ x: 0, y: 0, width: header.width + BETWEEN, height: header.height }];
  if (legend) taken.push(grown({ x: legend.x, y: legend.y, ...sizeOf(legend.block) }, BETWEEN / 2));
  const middle = middleOf(bounds, header, legend, width, height);
  const spot = (aside ? spotsIn(slack, middle) : [middle]).find(({ x, y }) => {
    const [dx, dy] = [bounds.x - x, bounds.y - y];
    return taken.every((rect) => {
      const onMap = { ...rect, x: rect.x + dx, y: rect.y + dy };
      return map.every((one) => !overlap(one, onMap));
    });
  });
  return spot && { width, map: spot, legend };
}

/** The place of a map in the middle of what header and legend leave beside the legend, else above it, else on the page. */
function middleOf<L extends Size>(
  bounds: Size,
  header: Size,
  legend: PlacedBlock<L> | undefined,
  width: number,
  height: number,
): Point {
  const beside = legend ? legend.x - BETWEEN : width;
  const above = legend ? legend.y - BETWEEN : height;
  const isBeside = bounds.width <= beside;
  const isAbove = !isBeside && header.height + bounds.height <= above;
  const [right, down] = [isBeside ? beside : width, isAbove ? above : height];
  return {
    x: (right - bounds.width) / 2,
    y: Math.max(0, Math.min(height - bounds.height, (header.height + down - bounds.height) / 2)),
  };
}

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
