export interface PngInPageOptions {
  /** Pixels for each CSS pixel of the picture; `2` by default. Fewer where a browser could not hold so many. */
  readonly scale?: number;
}

/** Pixels that every browser can hold on one canvas. */
const MOST_PIXELS = 16_000_000;

/**
 * A picture, as the text of an SVG file, as PNG: pixels alone, no text, no date, no name. In the fonts of the computer.
 * A policy of the page has to allow `img-src blob:`. Answers nothing where the page or the browser lets none be made.
 */
export async function pngInPage(svg: string, { scale = 2 }: PngInPageOptions = {}): Promise<Blob | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const most = Math.sqrt(MOST_PIXELS / (naturalWidth * naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(naturalWidth * Math.min(scale, most));
    canvas.height = Math.round(naturalHeight * Math.min(scale, most));
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return (await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"))) ?? undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}
