export { FileError, type FileFault, type FileFaults } from "../errors/file-error.ts";
export { findBrowser } from "./find-browser.ts";
export type { Font } from "./fonts.ts";
export { type PdfOptions, toPdf } from "./to-pdf.ts";
export { type Png, type PngOptions, toPng } from "./to-png.ts";
