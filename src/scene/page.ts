import type { Point, Rect } from "../layout/types.ts";
import type { Frame, FrameContent, PlacedBlock } from "./fill-sheet.ts";
import type { Page } from "./marks.ts";
import { grown, mirrored, overlap, type Size } from "./rects.ts";
import type { Sheet } from "./sheet.ts";

/** What is kept free round a legend, in map units. */
const ROUND = 15;

/** Where what stands round a map is, on a sheet of this size. */
export function pageOf<L extends Size>(
  { box, header, footer, legend }: Frame<L>,
  content: FrameContent<L>,
  { width, height }: Pick<Sheet, "width" | "height">,
): Page {
  const rect = ({ x, y }: Point, { width, height }: Size): Rect => ({ x, y, width, height });
  return {
    sheet: { width, height },
    box,
    header: rect(header, content.header),
    footer: rect(footer, content.footer),
    legend: legend && rect(legend, legend.block),
  };
}

export const mirroredPage = ({ sheet, box, header, footer, legend }: Page): Page => ({
  sheet,
  box: mirrored(box),
  header: mirrored(header),
  footer: mirrored(footer),
  legend: legend && mirrored(legend),
});

/**
 * The page as it was, where all that is drawn now has room on it: the header in its corner, the legend where it was or
 * else where it is free; `undefined` where something would fall outside or meet something else.
 */
export function heldFrame<L extends Size>(content: FrameContent<L>, page: Page): Frame<L> | undefined {
  const { box } = page;
  const inner = grown(box, box.x - page.header.x);
  const header = { ...page.header, ...sizeOf(content.header) };
  const down = page.footer.y + page.footer.height;
  const footer = { ...page.footer, ...sizeOf(content.footer), y: down - content.footer.height };
  const isOffMap = (rect: Rect) => content.map.every((one) => !overlap(one, rect));
  const texts = [header, footer].filter(({ height }) => height > 0);
  const fits = content.map.every((one) => isIn(one, box)) && texts.every((one) => isIn(one, inner) && isOffMap(one));
  if (!fits) return undefined;
  const frame = { box, header, footer };
  if (content.legends.length === 0) return { ...frame, legend: undefined };
  const legend = spotsOf(content.legends, page.legend, inner).find(({ block, x, y }) => {
    const rect = { x, y, ...sizeOf(block) };
    return isIn(rect, inner) && isOffMap(grown(rect, ROUND)) && texts.every((one) => !overlap(one, rect));
  });
  return legend && { ...frame, legend };
}

/** Where a legend may stand: round where it was, in the form it had, or else at an edge. */
function spotsOf<L extends Size>(legends: readonly L[], was: Rect | undefined, inner: Rect): PlacedBlock<L>[] {
  const far = ({ width }: L) => Math.abs(width - (was?.width ?? 0));
  return [...legends]
    .sort((a, b) => far(a) - far(b))
    .flatMap((block) => {
      const at = (x: number, y: number): PlacedBlock<L> => ({ block, x, y });
      const [right, low] = [inner.x + inner.width - block.width, inner.y + inner.height - block.height];
      const within = (least: number, at: number, most: number) => Math.max(least, Math.min(most, at));
      const about = was && [
        at(was.x, was.y),
        at(
          within(inner.x, was.x + (was.width - block.width) / 2, right),
          within(inner.y, was.y + (was.height - block.height) / 2, low),
        ),
      ];
      return [
        ...(about ?? []),
        at(right, inner.y + (low - inner.y) / 2),
        at(right, low),
        at(right, inner.y),
        at(inner.x, low),
      ];
    });
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/** Less than what is seen, where lengths are rounded. */
const HAIR = 0.1;

const isIn = (rect: Rect, room: Rect): boolean =>
  rect.x >= room.x - HAIR &&
  rect.y >= room.y - HAIR &&
  rect.x + rect.width <= room.x + room.width + HAIR &&
  rect.y + rect.height <= room.y + room.height + HAIR;
