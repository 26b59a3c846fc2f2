import { shownText } from "../document/clean-text.ts";
import type { EcomapDocument } from "../document/types.ts";
import { wrapText } from "../layout/text/wrap.ts";
import type { Rect } from "../layout/types.ts";
import { indexNetwork } from "../network/network-index.ts";
import { compose, legendMark } from "../scene/compose.ts";
import type { Drawing } from "../scene/drawing.ts";
import { footerBlock, footerText } from "../scene/footer.ts";
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
import { allAtOnce } from "./all-at-once.ts";
import { stillsOf } from "./stills.ts";

/** A small map of a strip: what its audience sees at a moment, and the words over it. */
export interface StripPart {
  readonly copy: EcomapDocument;
  readonly caption: string;
  /** What is laid over this one alone. */
  readonly lens?: LensOf;
}

/** Between two small maps, in map units of the strip. */
const GAP = 24;
/** How much a small map without a legend needs, of nobody and for each member, in squares as high as its letters. */
const NEEDS = { nobody: 500, member: 80 };
const LETTER = 12;
/** Of a legend and the date over a map: no letters on a small map are smaller, so that the legend takes no more than it must. */
const READ = 13;
/** Kept free at both sides of a strip without a height. */
const MARGINS = 24;
/** Width by height of a small map, where it may have any. */
const PROPORTION = 1.25;
/** A small map is made so much narrower, and higher, to stand beside another. */
const NARROWEST = 0.65;
const CAPTION = { size: 16, height: 28 };

/**
 * Small maps beside and under one another, on which everybody holds still, with one title and one legend for all; and how
 * large the smallest letters on the maps are, in the unit of the sheet.
 */
export function drawStrip(parts: readonly StripPart[], doc: EcomapDocument, options: DrawOptions) {
  const sheet = sheetOf(options, parts.length);
  const members = Math.max(0, ...parts.map(({ copy }) => copy.members.length));
  const tries = cellsFor(members, parts.length, sheet).map((grid) => stripIn(grid, parts, doc, sheet, options));
  const best = tries.reduce((best, one) => (one.letters > best.letters ? one : best));
  return { scene: best.scene, look: { sheet }, letters: best.letters * sheet.width };
}

/** How small maps stand: in so many columns, each drawn for a box of so many CSS pixels. */
interface Grid {
  readonly columns: number;
  readonly box: Size;
}

/** A strip, and how large the smallest letters on its maps are, as a share of its width. */
interface Strip {
  readonly scene: Scene;
  readonly letters: number;
}

function stripIn(
  { columns, box }: Grid,
  parts: readonly StripPart[],
  doc: EcomapDocument,
  sheet: Sheet,
  options: DrawOptions,
): Strip {
  const { width: _width, height: _height, ...rest } = options;
  const copies = parts.map(({ copy }) => copy);
  const { stills, whole } = stillsOf(copies, doc, { ...rest, ...box, paper: "none", header: false, legend: false });
  const sizes = whole.placement.members.flatMap(({ lines }) => lines.map(({ size }) => size));
  const letter = sizes.length > 0 ? Math.min(...sizes) : LETTER;
  const drawn = (letter * box.width) / (stills[0] ?? whole).scene.box.width;
  const larger = sheet.isOpen ? 1 : Math.max(1, READ / drawn);
  const cell = { width: box.width * larger, height: box.height * larger };
  const cells = parts.flatMap((part, i): Cell[] => {
    const still = stills[i];
    return still ? [{ ...part, still: seenThrough(still, part.lens), at: cellAt(i, cell, columns, options) }] : [];
  });
  const scene = stripScene(cells, whole, sheet, options);
  return { scene, letters: (drawn * larger) / scene.box.width };
}

/** A small map with a lens over it, within the same edge. */
function seenThrough(still: Drawing, lensOf: LensOf | undefined): Drawing {
  const { index, words, placement, scene } = still;
  const lens = lensOf?.(index, words);
  if (!lens) return still;
  const look = { ...still.look, lens };
  return { ...still, look, scene: { ...compose(index, placement, words, look), box: scene.box } };
}

/** How many ways to lay out a strip on a sheet are tried. */
const TRIED = 2;

/** Small maps in which so many can be read: on a sheet in the shapes that fill it best, else as wide as there is room. */
function cellsFor(members: number, count: number, sheet: Sheet): Grid[] {
  const ground = LETTER * LETTER * (NEEDS.nobody + NEEDS.member * members);
  const boxOf = (width: number): Size => ({ width: Math.round(width), height: Math.round(ground / width) });
  const usual = Math.sqrt(ground * PROPORTION);
  if (sheet.isOpen) {
    const most = sheet.width - MARGINS;
    const columns = Math.max(1, Math.min(count, Math.floor((most + GAP) / (usual * NARROWEST + GAP))));
    return [{ columns, box: boxOf(Math.min((most - GAP * (columns - 1)) / columns, usual)) }];
  }
  const grids = Array.from({ length: Math.max(1, count) }, (_, i) => {
    const columns = i + 1;
    const rows = Math.floor((count + columns - 1) / columns);
    // A legend stands where a map could, or takes its share of the sheet.
    const height = columns * rows > count ? FOR_MAPS.beside : FOR_MAPS.above;
    const proportion = sheet.width / columns / ((height * sheet.height) / Math.max(1, rows));
    return { columns, proportion, box: boxOf(Math.sqrt(ground * proportion)) };
  });
  const odd = ({ proportion }: { readonly proportion: number }) =>
    Math.max(proportion / PROPORTION, PROPORTION / proportion);
  return grids.sort((a, b) => odd(a) - odd(b)).slice(0, TRIED);
}

/** The share of a sheet's height that the title leaves, and that title and legend leave. */
const FOR_MAPS = { beside: 0.86, above: 0.68 };

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

function stripScene(cells: readonly Cell[], whole: Drawing, sheet: Sheet, options: DrawOptions): Scene {
  const { index, words } = whole;
  const { direction, sentences } = words.language;
  const theme = themes[options.theme];
  const title = shownText(index.doc.title) || words.voice.title;
  const look = { theme, notation: notations[options.notation], letters: options.supportLetters, leastText: 0 };
  const all = allAtOnce(
    cells.map(({ copy }) => copy),
    index.doc,
  );
  const parts = [
    ...cells.flatMap(({ lens, still }) => (lens ? lensParts(still.look.lens, theme) : [])),
    ...legendParts(indexNetwork(all), words, look, options.layout === "sectors"),
  ];
  const map = cells.map(({ at }) => ({ ...at, y: at.y - CAPTION.height, height: at.height + CAPTION.height }));
  const bounds = {
    ...{ x: 0, y: 0 },
    width: Math.max(0, ...map.map(({ x, width }) => x + width)),
    height: Math.max(0, ...map.map(({ y, height }) => y + height)),
  };
  const header = headerBlock(title, "", bounds.width, theme, 0, direction);
  const footer = footerBlock(footerText(index, words.language), direction, bounds.width, theme, 0);
  const content = {
    ...{ header, footer, bounds, map },
    legends: options.legend ? legendBlocks(parts, theme, { sheet, leastText: 0 }, direction) : [],
  };
  const frame = frameOf(content, sheet, direction, LETTER);
  return {
    ...{ box: frame.box, ground: theme.ground, title, language: words.language.tag, direction },
    description: cells.map(({ caption }) => caption).join(" · "),
    roleDescription: sentences.map,
    marks: [
      ...header.marks(frame.header),
      ...cells.flatMap((cell, i) => cellMarks(cell, `part-${i + 1}`, options)),
      ...(frame.legend ? [legendMark(frame.legend)] : []),
      ...footer.marks(frame.footer),
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
