import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { FileError } from "../errors/file-error.ts";
import { renderToString } from "../picture/render-to-string.ts";
import { drawOptionsOf } from "./options.ts";
import { printAudienceOf } from "./print-audience.ts";
import type { View } from "./view.ts";

export { FileError, type FileFault, type FileFaults } from "../errors/file-error.ts";

export interface PngOptions {
  /** Pixels for each CSS pixel of the picture. By itself 2, and fewer where a phone could not hold so many. */
  readonly scale?: number;
}

/** Pixels at most: what a phone can hold. */
const MOST_PIXELS = 16_777_216;

/**
 * A picture as PNG, in a page: drawn by the browser, without any network. It holds pixels alone. Names are in the fonts of
 * the computer, as an image cannot use those of a page. A strict policy (CSP) must allow `img-src blob:`.
 * @throws {FileError} `too-many-pixels`; `not-drawn` where the policy or the browser refuses.
 */
export async function toPng(svg: string, options: PngOptions = {}): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode().catch(notDrawn);
    const { naturalWidth, naturalHeight } = image;
    const scale = options.scale ?? Math.min(2, Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight)));
    const [width, height] = [Math.floor(naturalWidth * scale), Math.floor(naturalHeight * scale)];
    if (width * height > MOST_PIXELS) {
      throw new FileError({ code: "too-many-pixels", params: { pixels: width * height, limit: MOST_PIXELS } });
    }
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    return (await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"))) ?? notDrawn();
  } finally {
    URL.revokeObjectURL(address);
  }
}

function notDrawn(): never {
  throw new FileError({ code: "not-drawn", params: {} });
}

/** An `<eco-map>`, or a document with the view that shows it. */
export interface ShownMap {
  readonly doc: EcomapDocument | undefined;
  readonly view: Pick<View, "options" | "covered"> | undefined;
  readonly printAudience?: Audience | undefined;
}

/**
 * The map that is shown, as PNG, for whom a print of it would be: from the client's screen for `carry`.
 * @throws {FileError} as {@link toPng}, and `not-drawn` where no map is shown or it is covered; {EcomapError} as `forAudience`.
 */
export async function mapToPng({ doc, view, printAudience }: ShownMap, options: PngOptions = {}): Promise<Blob> {
  if (!doc || !view || view.covered) return notDrawn();
  const audience = printAudienceOf(printAudience, view.options.audience);
  return await toPng(renderToString(doc, { ...drawOptionsOf(view.options), audience, page: undefined }), options);
}
