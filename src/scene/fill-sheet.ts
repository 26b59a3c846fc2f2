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
/** A legend that is less liked has to make the map so much larger. */
const WORTH = 1.06;
/** Between the legend and the map. */
const BETWEEN = 30;

interface Wish<L extends Size> {
  readonly block: L;
  readonly spot: (typeof SPOTS)[number];
}

const HALVINGS = 12;

/** Header and legend first, the map in what they leave: of all places for the legend the one that makes the map largest. */
export function fillSheet<L extends Size>(content: FrameContent<L>, proportion: number): Page<L> {
  const { bounds, header, footer, legends } = content;
  const wishes = legends.flatMap((block) => SPOTS.map((spot): Wish<L> => ({ block, spot })));
  const all = [bounds, header, footer, ...legends];
  // So large that nothing can be in the way of anything.
  const ample = all.reduce((sum, { width, height }) => sum + 2 * (width + height / proportion), 0);
  let best: Page<L> = { width: ample, map: { x: 0, y: header.height }, legend: undefined };
  for (const wish of wishes.length > 0 ? wishes : [undefined]) {
    let [low, high] = [0, best.width / WORTH];
    const start = pageOf(content, high, proportion, wish);
    if (!start) continue;
    best = start;
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      const page = pageOf(content, middle, proportion, wish);
      if (page) [best, high] = [page, middle];
      else low = middle;
    }
  }
  return best;
}

/** A page of that width; `undefined` where it does not hold all. */
function pageOf<L extends Size>(
  { map, bounds, header, footer }: FrameContent<L>,
  width: number,
  proportion: number,
  wish: Wish<L> | undefined,
): Page<L> | undefined {
  const height = width * proportion - footer.height;
  const slack = { x: width - bounds.width, y: height - bounds.height };
  const legend = wish && placeLegend(wish, header, width, height);
  const isSmall = slack.x < 0 || slack.y < 0 || header.width > width || header.height > height;
  if (isSmall || (wish && !legend)) return undefined;
  const taken: Rect[] = [{ x: 0, y: 0, width: header.width + BETWEEN, height: header.height }];
  if (legend) taken.push(grown({ x: legend.x, y: legend.y, ...sizeOf(legend.block) }, BETWEEN / 2));
  const right = wish?.spot.right === 1 && legend ? legend.x - BETWEEN : width;
  const down = wish?.spot.right === 0.5 && legend ? legend.y - BETWEEN : height;
  const spot = spotsIn(slack, {
    x: (right - bounds.width) / 2,
    y: (header.height + down - bounds.height) / 2,
  }).find(({ x, y }) => {
    const [dx, dy] = [bounds.x - x, bounds.y - y];
    return taken.every((rect) => {
      const onMap = { ...rect, x: rect.x + dx, y: rect.y + dy };
      return map.every((one) => !overlap(one, onMap));
    });
  });
  return spot && { width, map: spot, legend };
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
  const nearest = {
    x: Math.max(0, Math.min(slack.x, wished.x)),
    y: Math.max(0, Math.min(slack.y, wished.y)),
  };
  return [nearest, ...spots.sort((a, b) => far(a) - far(b))];
}
