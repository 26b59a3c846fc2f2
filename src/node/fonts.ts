import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileError } from "../errors/file-error.ts";

/** The path or the bytes of a font, TrueType or OpenType. */
export type Font = string | Uint8Array;

/** The first four bytes of TrueType, of Apple's, of OpenType and of several in one file. Compressed ones are for pages. */
const BEGINNINGS = ["\0\u0001\0\0", "true", "OTTO", "ttcf"];

/**
 * Does something with fonts as files: bytes lie in a folder of their own for as long as that takes.
 * @throws {FileError} `wrong-font`.
 */
export function withFontFiles<T>(fonts: readonly Font[], work: (files: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "ecomap-fonts-"));
  try {
    return work(
      fonts.map((font, i) => {
        if (!isFont(font)) throw new FileError({ code: "wrong-font", params: { font: i } });
        if (typeof font === "string") return font;
        const path = join(folder, `${i}.ttf`);
        writeFileSync(path, font);
        return path;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isFont(font: Font): boolean {
  const begin = typeof font === "string" ? beginOf(font) : font.subarray(0, 4);
  return BEGINNINGS.includes(String.fromCharCode(...begin));
}

function beginOf(path: string): Uint8Array {
  const begin = new Uint8Array(4);
  try {
    const file = openSync(path, "r");
    try {
      readSync(file, begin);
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array();
  }
  return begin;
}
