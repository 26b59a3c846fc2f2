import { round } from "../layout/round.ts";
import type { Point, Rect } from "../layout/types.ts";
import { type Frame, type FrameContent, fillSheet } from "./fill-sheet.ts";
import { heldFrame, mirroredPage } from "./page.ts";
import { grown, mirrored, type Size } from "./rects.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Where everything goes: to fill a sheet, or as high as what is drawn; the other way round where one reads from the
 * right. `letters` are the smallest on the map, in map units.
 */
export function frameOf<L extends Size>(
  content: FrameContent<L>,
  sheet: Sheet,
  direction: "ltr" | "rtl",
  letters: number,
): Frame<L> {
  const lay = (one: FrameContent<L>, page = sheet.page): Frame<L> =>
    (page && heldFrame(one, page)) ?? (sheet.isOpen ? openFrame(one, sheet, letters) : sheetFrame(one, sheet));
  if (direction === "ltr") return lay(content);
  return mirroredFrame(lay(mirroredContent(content), sheet.page && mirroredPage(sheet.page)), content);
}

const mirroredContent = <L extends Size>(content: FrameContent<L>): FrameContent<L> => ({
  ...content,
  bounds: mirrored(content.bounds),
  map: content.map.map(mirrored),
});

function mirroredFrame<L extends Size>(frame: Frame<L>, { header, footer }: FrameContent<L>): Frame<L> {
  const at = ({ x, y }: Point, { width }: Size): Point => ({ x: -x - width, y });
  const { legend } = frame;
  return {
    box: mirrored(frame.box),
    header: at(frame.header, header),
    footer: at(frame.footer, footer),
    legend: legend && { block: legend.block, ...at(legend, legend.block) },
  };
}

/** Between the map and its legend. */
const BETWEEN = 30;
/** The least height of a legend beside a map before it takes another column. */
const LEGEND_LEAST = 420;

/** The sides of the smallest page: a few people are not drawn as large as they could be. */
const LEAST_PAGE = { short: 360, long: 560 };
/** Nor are they on a screen, in CSS pixels for a map unit. */
const LARGEST = 1.75;
/** Or less where the height is open, so that a few people on a wide picture do not make it high. */
const OPEN_LARGEST = 1.2;
/** Nor are the smallest letters under a name then, in CSS pixels. */
const LARGEST_LETTERS = 16;

/** The page of a sheet round the map, as large as its scale asks for. */
function sheetFrame<L extends Size>(content: FrameContent<L>, { unit, width, height, margin }: Sheet): Frame<L> {
  const [wide, high] = [width - 2 * margin, height - 2 * margin];
  const sides = Math.max(LEAST_PAGE.short / Math.min(wide, high), LEAST_PAGE.long / Math.max(wide, high));
  const page = fillSheet(content, high / wide, wide * Math.max(sides, unit === "px" ? 1 / LARGEST : 0));
  const scale = page.width / wide;
  const origin = { x: content.bounds.x - page.map.x, y: content.bounds.y - page.map.y };
  const box = { width: width * scale, height: height * scale };
  return {
    box: rounded({ x: origin.x - margin * scale, y: origin.y - margin * scale, ...box }),
    header: origin,
    footer: { x: origin.x, y: origin.y + high * scale - content.footer.height },
    legend: page.legend && { ...page.legend, x: origin.x + page.legend.x, y: origin.y + page.legend.y },
  };
}

/** The header above the map, the legend beside it where letters can be read there, or else below. */
function openFrame<L extends Size>(content: FrameContent<L>, sheet: Sheet, letters: number): Frame<L> {
  const beside = besideFrame(content, sheet, letters);
  return beside && letters * sheet.width >= sheet.leastText * beside.box.width
    ? beside
    : stackedFrame(content, sheet, letters);
}

/** How wide a page is at least: a few people are not drawn as large as they could be. */
const leastOf = (inner: number, letters: number): number =>
  Math.max(LEAST_PAGE.short, inner / OPEN_LARGEST, (inner * letters) / LARGEST_LETTERS);

/** The legend beside the map, in as many columns as are no higher than it; none where there is no legend. */
function besideFrame<L extends Size>(
  { bounds, header, legends, footer }: FrameContent<L>,
  sheet: Sheet,
  letters: number,
): Frame<L> | undefined {
  const most = Math.max(bounds.height, LEGEND_LEAST);
  const block = legends.find(({ height }) => height <= most);
  if (!block) return undefined;
  const inner = sheet.width - 2 * sheet.margin;
  const both = bounds.width + BETWEEN + block.width;
  const width = Math.max(leastOf(inner, letters), both, header.width, footer.width);
  const height = Math.max(bounds.height, block.height);
  // What is left over stands on both sides of the map.
  const aside = (width - both) / 2;
  const origin = { x: bounds.x - aside, y: bounds.y - header.height - (height - bounds.height) / 2 };
  const down = height + header.height;
  return {
    box: rounded(grown({ ...origin, width, height: down + footer.height }, (sheet.margin * width) / inner)),
    header: origin,
    footer: { x: origin.x, y: origin.y + down },
    legend: { block, x: origin.x + width - block.width, y: bounds.y + (bounds.height - block.height) / 2 },
  };
}

/** How much larger than the smallest that can be read letters are at least where a legend in two columns makes a page wider. */
const TWO_COLUMNS = 1.1;

/**
 * The header above the map, the legend below it, in as many columns as have room, on a page no wider than they need: all
 * its height is made use of. For two columns it is wider, as long as letters can be read well.
 */
function stackedFrame<L extends Size>(
  { bounds, header, legends, footer }: FrameContent<L>,
  sheet: Sheet,
  letters: number,
): Frame<L> {
  const inner = sheet.width - 2 * sheet.margin;
  const least = Math.max(leastOf(inner, letters), bounds.width, header.width, footer.width);
  const [one, two] = legends;
  const most = (inner * letters) / (TWO_COLUMNS * sheet.leastText);
  const fitting = [...legends].reverse().find(({ width }) => width <= least) ?? one;
  const block = fitting === one && two && two.width <= most ? two : fitting;
  const width = Math.max(least, block?.width ?? 0);
  const margin = (sheet.margin * width) / inner;
  const origin = { x: bounds.x + (bounds.width - width) / 2, y: bounds.y - header.height };
  const below = header.height + bounds.height + (block ? BETWEEN : 0);
  const height = below + (block?.height ?? 0) + footer.height;
  return {
    box: rounded(grown({ ...origin, width, height }, margin)),
    header: origin,
    footer: { x: origin.x, y: origin.y + height - footer.height },
    legend: block && { block, x: origin.x + (width - block.width) / 2, y: origin.y + below },
  };
}

const rounded = ({ x, y, width, height }: Rect): Rect => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
