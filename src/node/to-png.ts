import { EcomapError } from "../errors/ecomap-error.ts";
import { FileError } from "../errors/file-error.ts";
import { type Font, withFontFiles } from "./fonts.ts";
import { lettersPicture, missingScripts } from "./letters.ts";
import { notoHere } from "./noto-here.ts";
import { inOwnFonts } from "./own-fonts.ts";

export interface PngOptions {
  /** Pixels for each CSS pixel of the picture, from 0.1 to 20; `2` by default, so that a millimetre of paper gets 7.6. */
  readonly scale?: number;
  /** The fonts to write names in, and no other; without them those of the computer, which differ from one to the next. */
  readonly fonts?: readonly Font[];
}

export interface Png {
  readonly data: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The scripts, by their names in Unicode, of which no font has the letters: boxes stand in their place. */
  readonly missing: readonly string[];
}

/** Pixels of a picture at most: an A3 at 400 dots an inch. Four bytes each are held at once. */
const MOST_PIXELS = 32_000_000;
const SCALE = { least: 0.1, most: 20 };
const RESVG = { package: "@resvg/resvg-js", version: "2.6.2" };

type Resvg = typeof import("@resvg/resvg-js");

/**
 * A picture as PNG, by the package `@resvg/resvg-js`, which the host installs. It holds pixels alone: no text, no date, no name.
 * @throws {FileError} `missing-package`, `wrong-font`, `no-fonts`, `too-many-pixels`, `not-a-picture`; {EcomapError} `wrong-option`.
 */
export async function toPng(svg: string, { scale = 2, fonts = [] }: PngOptions = {}): Promise<Png> {
  if (!(scale >= SCALE.least && scale <= SCALE.most)) {
    const terms = [`${SCALE.least}-${SCALE.most}`];
    throw new EcomapError({ code: "wrong-option", path: ["scale"], params: { option: "scale", terms } });
  }
  const resvg = await loaded();
  return withFontFiles(fonts, (files) => {
    const size = sizeOf(resvg, svg);
    const width = Math.max(1, Math.round(size.width * scale));
    const pixels = width * Math.max(1, Math.ceil(size.height * scale));
    if (!(pixels <= MOST_PIXELS)) {
      throw new FileError({ code: "too-many-pixels", params: { pixels, limit: MOST_PIXELS } });
    }
    const { font, missing } = fontsFor(resvg, svg, files);
    const drawn = new resvg.Resvg(inOwnFonts(svg), { font, fitTo: { mode: "width", value: width } }).render();
    return { data: drawn.asPng(), width: drawn.width, height: drawn.height, missing };
  });
}

/** The fonts given; without them Noto Sans where it lies on this computer, as names are measured in it; else all that is there. */
function fontsFor({ Resvg }: Resvg, svg: string, given: readonly string[]) {
  const { letters, picture } = lettersPicture(svg);
  const tried = (files: readonly string[]) => {
    const font = { loadSystemFonts: files.length === 0, fontFiles: [...files] };
    return { font, missing: missingScripts(letters, new Resvg(inOwnFonts(picture), { font }).toString()) };
  };
  const first = tried(given.length > 0 ? given : notoHere());
  const isShort = given.length === 0 && !first.font.loadSystemFonts && first.missing?.length !== 0;
  const { font, missing } = isShort ? tried([]) : first;
  if (missing === undefined) throw new FileError({ code: "no-fonts", params: {} });
  return { font, missing };
}

/** Loaded when a PNG is asked for. */
async function loaded(): Promise<Resvg> {
  try {
    return await import("@resvg/resvg-js");
  } catch {
    throw new FileError({ code: "missing-package", params: RESVG });
  }
}

/** Read without a font: that takes a moment, and sizes do not ask for it. */
function sizeOf({ Resvg }: Resvg, svg: string): { readonly width: number; readonly height: number } {
  try {
    const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
    return { width, height };
  } catch {
    throw new FileError({ code: "not-a-picture", params: {} });
  }
}
