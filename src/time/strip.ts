import { shownText } from "../document/clean-text.ts";
import type { EcomapDocument } from "../document/types.ts";
import { wrapText } from "../layout/text/wrap.ts";
import type { Rect } from "../layout/types.ts";
import { legendMark } from "../scene/compose.ts";
import type { Drawing } from "../scene/draw.ts";
import { NO_FOOTER } from "../scene/footer.ts";
import { frameOf } from "../scene/frame.ts";
import { fromRight } from "../scene/from-right.ts";
import { headerBlock } from "../scene/header.ts";
import { legendParts } from "../scene/legend.ts";
import { legendBlocks } from "../scene/legend-marks.ts";
import type { Mark, Scene } from "../scene/marks.ts";
import { notations } from "../scene/notation.ts";
import type { DrawOptions } from "../scene/options.ts";
import type { Sheet } from "../scene/sheet.ts";
import { sheetOf } from "../scene/sheet.ts";
import { themes } from "../scene/themes/themes.ts";
import { stillsOf } from "./stills.ts";

/** A small map of a strip: what its audience sees at a moment, and the words over it. */
export interface StripPart {
  readonly copy: EcomapDocument;
  readonly caption: string;
}

/** Of one small map, and between two, in map units of the strip. */
const CELL = { width: 400, height: 340 };
const GAP = 24;
const CAPTION = { size: 16, height: 28 };

/** Small maps beside one another, on which everybody holds still, with one title and one legend for all. */
export function drawStrip(parts: readonly StripPart[], doc: EcomapDocument, options: DrawOptions) {
  const { width: _width, height: _height, ...rest } = options;
  const copies = parts.map(({ copy }) => copy);
  const { stills, whole } = stillsOf(copies, doc, { ...rest, ...CELL, paper: "none", header: false, legend: false });
  const cells = parts.flatMap((part, i): Cell[] => {
    const still = stills[i];
    return still ? [{ ...part, still, at: cellAt(i, parts.length, options) }] : [];
  });
  const sheet = sheetOf(options, cells.length);
  return { scene: stripScene(cells, whole, sheet, options), look: { sheet } };
}

/** Where the small maps stand: up to three in a row, read from the side where one begins. */
function cellAt(i: number, count: number, { language }: DrawOptions): Rect {
  const columns = count <= 3 ? count : count === 4 ? 2 : 3;
  const column = language.direction === "rtl" ? columns - 1 - (i % columns) : i % columns;
  const row = Math.floor(i / columns);
  return {
    x: column * (CELL.width + GAP),
    y: row * (CELL.height + CAPTION.height + GAP) + CAPTION.height,
    ...CELL,
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
  const parts = legendParts(index, words, look, options.layout === "sectors");
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
