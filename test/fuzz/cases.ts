import fc from "fast-check";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { FORMAT_FILES } from "../../src/formats/formats.ts";
import { FORMATS, type FormatName, writeNetwork } from "../../src/formats/index.ts";
import { document } from "../laws/arbitraries.ts";
import { damaged, damages } from "../laws/damage.ts";

/** A file to be read, as it came to be: a document, written in a format, with what was done to it. */
export interface Case {
  readonly format: FormatName;
  readonly text: string;
}

/** One thing done to a text, at its nth word, sign or tag. */
interface Edit {
  readonly at: number;
  readonly way: "remove" | "double" | "swap" | "replace" | "insert" | "cut" | "many" | "copy";
  readonly by: string;
  readonly from: number;
}

/** Words and signs that do harm somewhere. */
const HARMFUL = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "then", "length", "client", "id", "kind", "name"],
  ...["<script>alert(1)</script>", "]]>", "<!--", "-->", "<![CDATA[", "<?x", "?>", "&lt;", "&#0;", "&#xD800;", "&x;"],
  ...["<!DOCTYPE x>", "javascript:alert(1)", "' onload='x", '" onload="x', "{name}", "#{x}", "%s", "</svg>", "<"],
  ...["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\uff1d1", "|x", "'=x", "''=1", "sep=,", "sep=;"],
  ...["\u0000", "\u001b[2J", "\ud800", "\udfff", "\ufffe", "\ufeff", "\u2028", "\u202e", "\u0301".repeat(50), "𝒏"],
  ...["1e999", "-0", "NaN", "Infinity", "0x10", "9007199254740993", "1e-400", "-1", "2026-13", "31/12/0000", "~2026"],
  ...[
    "null",
    "true",
    "[]",
    "{}",
    '""',
    '"',
    "'",
    ";",
    ",",
    "\r",
    "\n",
    "\r\n",
    "\\u0000",
    "\\",
    "*Vertices 3",
    "*Edges",
  ],
  ...["111222333", "123 456 782", "", " ", "\u00a0", "a".repeat(501), "x-", "x-own", "../../etc/passwd", "con", "a/b"],
];

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  way: fc.constantFrom("remove", "double", "swap", "replace", "insert", "cut", "many", "copy"),
  by: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HARMFUL) }, fc.string({ unit: "binary", maxLength: 6 })),
  from: fc.nat(),
});

/** Strings, tags, words, white space and single signs. */
const TOKENS = /"[^"\n]*"|<[^<>]*>|[\p{L}\p{N}_.-]+|\s+|./gsu;

function edited(text: string, { at, way, by, from }: Edit): string {
  const tokens = text.match(TOKENS) ?? [""];
  const i = at % tokens.length;
  const other = tokens[from % tokens.length] ?? "";
  const [here = "", next = ""] = tokens.slice(i, i + 2);
  const put = (count: number, ...by: readonly string[]) =>
    [...tokens.slice(0, i), ...by, ...tokens.slice(i + count)].join("");
  switch (way) {
    case "remove":
      return put(1 + (from % 4));
    case "double":
      return put(1, here, here);
    case "swap":
      return put(2, next, here);
    case "replace":
      return put(1, here.startsWith('"') ? `"${by}"` : by);
    case "insert":
      return put(0, by);
    case "cut":
      return tokens.slice(0, i).join("");
    case "many":
      return put(1, here.repeat(1 + (from % 300)));
    case "copy":
      return put(1, other);
  }
}

const isJson = (format: FormatName): boolean => /js/.test(FORMAT_FILES[format][0]);

function written(doc: EcomapDocument, format: FormatName, part: number): string {
  if (format === "ecomap") return serialize(doc, { redacted: true });
  const { files } = writeNetwork(doc, format);
  return files[part % files.length]?.text ?? "";
}

/** A document in a format, damaged in its structure where it is JSON, and then in its text. */
export const cases: fc.Arbitrary<Case> = fc
  .record({
    doc: document,
    format: fc.constantFrom(...FORMATS),
    part: fc.nat({ max: 1 }),
    damage: damages,
    edits: fc.array(edit, { maxLength: 6 }),
    isText: fc.boolean(),
  })
  .map(({ doc, format, part, damage, edits, isText }) => {
    const whole = textOf(doc, format, part);
    const isOfJson = isJson(format);
    const text = isOfJson ? JSON.stringify(damage.reduce<unknown>(damaged, JSON.parse(whole))) : whole;
    return { format, text: isText || !isOfJson ? edits.reduce(edited, text) : text };
  });

/** A document that may only be shown is written in no format: it is damaged as its own file. */
function textOf(doc: EcomapDocument, format: FormatName, part: number): string {
  try {
    return written(doc, format, part);
  } catch (error) {
    if (!(error instanceof EcomapError)) throw error;
    return JSON.stringify(doc);
  }
}
