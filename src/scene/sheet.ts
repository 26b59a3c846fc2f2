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

/** In CSS pixels: a narrower picture is higher than wide, as a phone is held. */
export const NARROW = 640;
/** The height of a narrow picture by its width: of nobody, for each member, at most. */
const HIGH = { nobody: 1.5, member: 0.07, most: 2.4 };

/**
 * The sheet that options ask for, `undefined` where the height may follow from what is drawn. Paper goes before width and
 * height. A narrow picture without a height gets one that lets so many members be read.
 */
export function sheetOf({ paper, orientation, width, height }: SheetOptions, members: number): Sheet | undefined {
  if (paper !== "none") {
    const [long, short] = SHEETS[paper];
    const [wide, high] = orientation === "landscape" ? [long, short] : [short, long];
    return { unit: "mm", width: wide, height: high, margin: MARGIN, leastText: NINE_POINTS };
  }
  if (height > 0) return screen(width, height);
  if (width >= NARROW) return undefined;
  return screen(width, Math.round(width * Math.min(HIGH.most, HIGH.nobody + HIGH.member * members)));
}

function screen(width: number, height: number): Sheet {
  const shorter = Math.min(width, height);
  const leastText = Math.min(TWELVE_PIXELS, shorter / THUMBNAIL);
  return { unit: "px", width, height, margin: shorter * SCREEN_MARGIN, leastText };
}
