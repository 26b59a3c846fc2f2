import { shownText } from "../document/clean-text.ts";
import type { EcomapDocument } from "../document/types.ts";
import { wrapText } from "../layout/text/wrap.ts";
import type { Rect } from "../layout/types.ts";
import { compose, legendMark } from "../scene/compose.ts";
import type { Drawing } from "../scene/draw.ts";
import { NO_FOOTER } from "../scene/footer.ts";
import { frameOf } from "../scene/frame.ts";
import { fromRight } from "../scene/from-right.ts";
import { headerBlock } from "../scene/header.ts";
import { legendParts } from "../scene/legend.ts";
import { legendBlocks } from "../scene/legend-marks.ts";
import type { LensOf } from "../scene/lens.ts";
import { lensParts } from "../scene/lens-marks.ts";
import type { Mark, Scene } from "../scene/marks.ts";
import { notations } from "../scene/notation.ts";
import type { DrawOptions } from "../scene/options.ts";
import type { Size } from "../scene/rects.ts";
import type { Sheet } from "../scene/sheet.ts";
import { sheetOf } from "../scene/sheet.ts";
import { themes } from "../scene/themes/themes.ts";
import { stillsOf } from "./stills.ts";

/** A small map of a strip: what its audience sees at a moment, and the words over it. */
export interface StripPart {
  readonly copy: EcomapDocument;
  readonly caption: string;
  /** What is laid over this one alone. */
  readonly lens?: LensOf;
}

/** Between two small maps, in map units of the strip, which are those of their letters. */
const GAP = 24;
/** How much a small map without a legend needs, of nobody and for each member, in squares as high as its letters. */
const NEEDS = { nobody: 500, member: 80 };
const LETTER = 12;
/** Kept free at both sides of a strip without a height. */
const MARGINS = 24;
/** Width by height of a small map. */
const PROPORTION = 1.25;
const CAPTION = { size: 16, height: 28 };

/** Small maps beside one another, on which everybody holds still, with one title and one legend for all. */
export function drawStrip(parts: readonly StripPart[], doc: EcomapDocument, options: DrawOptions) {
  const { width: _width, height: _height, ...rest } = options;
  const copies = parts.map(({ copy }) => copy);
  const sheet = sheetOf(options, parts.length);
  const most = sheet && !sheet.isOpen ? Number.POSITIVE_INFINITY : options.width - MARGINS;
  const cell = cellFor(Math.max(0, ...copies.map(({ members }) => members.length)), most);
  const { stills, whole } = stillsOf(copies, doc, { ...rest, ...cell, paper: "none", header: false, legend: false });
  const columns = columnsFor(parts.length, cell, sheet?.isOpen ? undefined : sheet, options.width);
  const cells = parts.flatMap((part, i): Cell[] => {
    const still = stills[i];
    return still ? [{ ...part, still: seenThrough(still, part.lens), at: cellAt(i, cell, columns, options) }] : [];
  });
  return { scene: stripScene(cells, whole, sheet, options), look: { sheet } };
}

/** A small map with a lens over it, within the same edge. */
function seenThrough(still: Drawing, lensOf: LensOf | undefined): Drawing {
  const { index, words, placement, scene } = still;
  const lens = lensOf?.(index, words);
  if (!lens) return still;
  const look = { ...still.look, lens };
  return { ...still, look, scene: { ...compose(index, placement, words, look), box: scene.box } };
}

/** A small map in which so many can be read, no wider than `most`. */
function cellFor(members: number, most: number): Size {
  const ground = LETTER * LETTER * (NEEDS.nobody + NEEDS.member * members);
  const width = Math.min(most, Math.sqrt(ground * PROPORTION));
  return { width: Math.round(width), height: Math.round(ground / width) };
}

/** The share of a sheet's height that title and legend leave. */
const FOR_MAPS = 0.75;

/** In how many columns the small maps are largest on a sheet; without one, side by side as far as they can be read. */
function columnsFor(count: number, { width, height }: Size, sheet: Sheet | undefined, wide: number): number {
  const tried = Array.from({ length: Math.max(1, count) }, (_, i) => i + 1);
  if (!sheet) return Math.max(1, ...tried.filter((columns) => columns * (width + GAP) <= wide));
  const scaleIn = (columns: number) => {
    const rows = Math.floor((count + columns - 1) / columns);
    return Math.min(
      sheet.width / (columns * (width + GAP)),
      (FOR_MAPS * sheet.height) / (rows * (height + CAPTION.height + GAP)),
    );
  };
  return tried.reduce((best, columns) => (scaleIn(columns) > scaleIn(best) ? columns : best));
}

/** Where a small map stands, read from the side where one begins. */
function cellAt(i: number, cell: Size, columns: number, { language }: DrawOptions): Rect {
  const column = language.direction === "rtl" ? columns - 1 - (i % columns) : i % columns;
  const row = Math.floor(i / columns);
  return {
    x: column * (cell.width + GAP),
    y: row * (cell.height + CAPTION.height + GAP) + CAPTION.height,
    ...cell,
  };
}

interface Cell extends StripPart {
  readonly still: Drawing;
  readonly at: Rect;
}

function stripScene(cells: readonly Cell[], whole: Drawing, sheet: Sheet | undefined, options: DrawOptions): Scene {
  const { index, words } = whole;
  const { direction, sentences } = words.language;
  const theme = themes[options.theme];
  const title = shownText(index.doc.title) || words.voice.title;
  const look = { theme, notation: notations[options.notation], letters: options.supportLetters, leastText: 0 };
  const parts = [
    ...cells.flatMap(({ lens, still }) => (lens ? lensParts(still.look.lens, theme) : [])),
    ...legendParts(index, words, look, options.layout === "sectors"),
  ];
  const map = cells.map(({ at }) => ({ ...at, y: at.y - CAPTION.height, height: at.height + CAPTION.height }));
  const bounds = {
    ...{ x: 0, y: 0 },
    width: Math.max(0, ...map.map(({ x, width }) => x + width)),
    height: Math.max(0, ...map.map(({ y, height }) => y + height)),
  };
  const header = headerBlock(title, "", bounds.width, theme, 0, direction);
  const content = {
    ...{ header, footer: NO_FOOTER, bounds, map },
    legends: options.legend ? legendBlocks(parts, theme, { sheet, leastText: 0 }, direction) : [],
  };
  const frame = frameOf(content, sheet, direction);
  return {
    ...{ box: frame.box, ground: theme.ground, title, language: words.language.tag, direction },
    description: cells.map(({ caption }) => caption).join(" · "),
    roleDescription: sentences.map,
    marks: [
      ...header.marks(frame.header),
      ...cells.flatMap((cell, i) => cellMarks(cell, `part-${i + 1}`, options)),
      ...(frame.legend ? [legendMark(frame.legend)] : []),
    ],
  };
}

/** A small map in its rim, with the words over it. */
function cellMarks({ caption, at, still }: Cell, key: string, { language, theme: name }: DrawOptions): Mark[] {
  const theme = themes[name];
  const isRtl = language.direction === "rtl";
  const [line = ""] = wrapText(caption, { size: CAPTION.size, weight: "bold", maxWidth: at.width, maxLines: 1 }).lines;
  const corner = { right: at.x + at.width, bottom: at.y + at.height };
  return [
    {
      ...{
        type: "text",
        key: `${key}-caption`,
        text: isRtl ? fromRight(line) : line,
        size: CAPTION.size,
        weight: "bold",
      },
      ...{ x: isRtl ? corner.right : at.x, y: at.y - 10, anchor: isRtl ? "end" : "start", fill: theme.text },
    },
    {
      ...{ type: "path", key: `${key}-rim`, fill: "none", stroke: theme.faintTie, strokeWidth: 1, join: "round" },
      commands: `M${at.x} ${at.y}H${corner.right}V${corner.bottom}H${at.x}Z`,
    },
    { type: "group", key, inset: { at, box: still.scene.box, label: caption }, children: still.scene.marks },
  ];
}
