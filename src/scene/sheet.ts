import type { Page } from "./marks.ts";

/** Sheets of paper by name, in millimetres, lying (ISO 216; ANSI/ASME Y14.1). */
const SHEETS = { a4: [297, 210], a3: [420, 297], letter: [279.4, 215.9] } as const;

export const PAPERS = ["none", "a4", "a3", "letter"] as const;
export type PaperName = (typeof PAPERS)[number];

export const ORIENTATIONS = ["landscape", "portrait"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** What a picture has to fill: a sheet of paper, or a box on a screen. */
export interface Sheet {
  readonly unit: "mm" | "px";
  /** In its unit. */
  readonly width: number;
  readonly height: number;
  /** Kept free on all sides: printers reach no further. */
  readonly margin: number;
  /** The smallest text that is legible at arm's length, in the unit of the sheet. */
  readonly leastText: number;
  /** Whether the height is a wish only: it follows from what is drawn. */
  readonly isOpen?: boolean;
  /**
   * Of the names on all maps, in map units, however many stand there; chosen for each map where there are none.
   */
  readonly letters?: number;
  /** As a picture was before this one: kept as long as all has room on it. */
  readonly page?: Page | undefined;
}

/** A sheet with the page that a picture on such a sheet had. */
export function withPage(sheet: Sheet, page: Page | undefined): Sheet {
  const isSame = sheet.width === page?.sheet.width && (sheet.isOpen || sheet.height === page.sheet.height);
  return isSame ? { ...sheet, page } : sheet;
}

interface SheetOptions {
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
}

/** Of a printed sheet's edge, in millimetres. */
const MARGIN = 10;
/** 9 points, in millimetres. */
const NINE_POINTS = (9 * 25.4) / 72;
/** Of the shorter side of a box on a screen. */
const SCREEN_MARGIN = 0.03;
/** In CSS pixels; less where the shorter side of the box is under so many times as much, as in a thumbnail. */
const TWELVE_PIXELS = 12;
const THUMBNAIL = 32;

/**
 * In CSS pixels: on a wider picture without a height all maps have letters of one size, in map units, so that one more
 * person makes nobody else's name larger or smaller; up to so many members, they can be read at the usual width.
 */
export const WIDE = 1000;
const LETTERS = { wide: 20, wider: 18.1 } as const;
/** In CSS pixels: on a picture so wide smaller ones can be read. */
const WIDER = 1100;
/** The legend goes below a map beside which letters would be smaller, in CSS pixels. */
const TEN_PIXELS_AND_A_HALF = 10.5;
/** What a map of nobody with its legend, and each member, needs to be read, in squares as high as the letters. */
const NEEDS = { nobody: 1300, member: 70 };
export const needsOf = (members: number): number => NEEDS.nobody + NEEDS.member * members;
/** Of the header, in CSS pixels. */
const HEADER = 60;
/** A picture without a height is no lower, in times its width. */
const LYING = 0.625;

/** The height at which so many members can be read in a picture of a width, both in CSS pixels. */
export function heightFor(width: number, members: number): number {
  const needs = needsOf(members) * TWELVE_PIXELS * TWELVE_PIXELS;
  return Math.round(Math.max(LYING * width, HEADER + needs / width));
}

/** The sheet that options ask for. Paper goes before width and height. */
export function sheetOf({ paper, orientation, width, height }: SheetOptions, members: number): Sheet {
  if (paper !== "none") {
    const [long, short] = SHEETS[paper];
    const [wide, high] = orientation === "landscape" ? [long, short] : [short, long];
    return { unit: "mm", width: wide, height: high, margin: MARGIN, leastText: NINE_POINTS };
  }
  if (height > 0) return screen(width, height);
  if (width >= WIDE)
    return {
      ...screen(width, LYING * width),
      isOpen: true,
      letters: width < WIDER ? LETTERS.wide : LETTERS.wider,
      leastText: TEN_PIXELS_AND_A_HALF,
    };
  return { ...screen(width, heightFor(width, members)), isOpen: true };
}

function screen(width: number, height: number): Sheet {
  const shorter = Math.min(width, height);
  const leastText = Math.min(TWELVE_PIXELS, shorter / THUMBNAIL);
  return { unit: "px", width, height, margin: shorter * SCREEN_MARGIN, leastText };
}
