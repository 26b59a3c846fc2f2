import { inflateSync } from "node:zlib";

/** What a PDF holds: all its bytes with the streams inflated, what it says of itself, its pages and the text on them. */
export interface PdfRead {
  /** All of it, inflated, as Latin-1. */
  readonly whole: string;
  readonly title: string;
  readonly language: string;
  /** Width and height of each page in points. */
  readonly pages: readonly (readonly [width: number, height: number])[];
  /** The text that can be selected, of all pages, in the order in which it is drawn. */
  readonly text: string;
  /** Pictures of pixels in it. */
  readonly images: number;
}

interface Part {
  readonly dictionary: string;
  readonly stream: string;
}

/** Reads a PDF of the kind that Chromium prints: one object after another, letters by the numbers of their outlines. */
export function readPdf(data: Uint8Array): PdfRead {
  const file = Buffer.from(data).toString("latin1");
  const parts = new Map<string, Part>();
  for (const [, id = "", body = ""] of file.matchAll(/(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/g)) {
    parts.set(id, partOf(body));
  }
  const all = [...parts.values()];
  const whole = all.map(({ dictionary, stream }) => `${dictionary}\n${stream}`).join("\n");
  const pages = all.filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary));
  return {
    whole,
    title: textOf(/\/Title (\([^)]*\)|<[0-9A-F]*>)/.exec(whole)?.[1] ?? ""),
    language: /\/Type \/Catalog[\s\S]*?\/Lang \(([^)]*)\)/.exec(whole)?.[1] ?? "",
    pages: pages.map(({ dictionary }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? [];
      return [Math.round(Number(width)), Math.round(Number(height))] as const;
    }),
    text: pages.map((page) => drawnOn(page, parts)).join("\n"),
    images: all.filter(({ dictionary }) => /\/Subtype \/Image\b/.test(dictionary)).length,
  };
}

function partOf(body: string): Part {
  const [head, dictionary = body] = /^([\s\S]*?)\s*stream\r?\n/.exec(body) ?? [];
  const [, length] = /\/Length (\d+)/.exec(dictionary) ?? [];
  if (head === undefined || length === undefined) return { dictionary: body, stream: "" };
  const raw = body.slice(head.length, head.length + Number(length));
  const isPacked = dictionary.includes("/FlateDecode");
  return { dictionary, stream: isPacked ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw };
}

function textOf(written: string): string {
  if (!written.startsWith("<")) return written.slice(1, -1);
  const bytes = Buffer.from(written.slice(1, -1), "hex");
  return bytes.subarray(2).swap16().toString("utf16le");
}

/** The fonts that a page or a part of it names, each with the letters of its outlines. */
function fontsOf(
  resources: string,
  parts: ReadonlyMap<string, Part>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fonts = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    fonts.map(([, name = "", id = ""]) => {
      const [, map = ""] = /\/ToUnicode (\d+) 0 R/.exec(parts.get(id)?.dictionary ?? "") ?? [];
      return [name, lettersOf(parts.get(map)?.stream ?? "")];
    }),
  );
}

const letter = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph, letter(hex));
  }
  for (const [, block = ""] of map.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let i = Number.parseInt(from, 16); i <= Number.parseInt(to, 16); i++) {
        const code = Number.parseInt(hex, 16) + i - Number.parseInt(from, 16);
        letters.set(i.toString(16).toUpperCase().padStart(4, "0"), String.fromCodePoint(code));
      }
    }
  }
  return letters;
}

/** What is drawn, piece by piece: the letters of outlines, or what stands for them (`/ActualText`), from the right turned round. */
function drawnOn({ dictionary }: Part, parts: ReadonlyMap<string, Part>): string {
  const fonts = fontsOf(dictionary, parts);
  const [, id = ""] = /\/Contents (\d+) 0 R/.exec(dictionary) ?? [];
  const { stream = "" } = parts.get(id) ?? {};
  return [...stream.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)].map(([, piece = ""]) => textOfPiece(piece, fonts)).join("\n");
}

function textOfPiece(piece: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let instead: string | undefined;
  const drawn: string[] = [];
  for (const [, font, actual, glyphs] of piece.matchAll(/\/(F\d+) [\d.]+ Tf|\/ActualText <(\w+)>|<([\dA-Fa-f]+)>/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else if (actual !== undefined) instead = letter(actual.replace(/^FEFF/, ""));
    else {
      const each = (glyphs ?? "").toUpperCase().match(/[\dA-F]{4}/g) ?? [];
      drawn.push(...(instead === undefined ? each.map((glyph) => letters.get(glyph) ?? "") : [instead]));
      instead = undefined;
    }
  }
  return (piece.includes("/ReversedChars") ? drawn.reverse() : drawn).join("").normalize("NFKC");
}
