// Measures the fonts of the `@fontsource/noto-sans*` packages and writes src/layout/text/width-table.ts.
// Run by hand after updating those packages: node .scripts/widths.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What the table holds besides Arabic; one row each. */
const ranges = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x233], // Latin-1, Extended-A, and of Extended-B what is another letter with marks
  [0x2b0, 0x2df], // modifier letters: the apostrophes of names
  [0x370, 0x3ce], // Greek
  [0x400, 0x45f], // Cyrillic
  [0x48a, 0x4ff], // Cyrillic of other languages than Slavic ones
  [0x1200, 0x1368], // Ethiopic
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x2000, 0x206f], // punctuation
  [0x20a0, 0x20c0], // currency
  [0x2113, 0x2122], // litre, number, trade mark
  [0x2212, 0x2212], // minus
];
const arabic = [0x600, 0x6ff];
/** Where the table keeps the initial, final and medial Arabic forms: beyond the code points it holds. */
const formsAt = 0x2e00;

const ZWJ = "\u200d";
const TATWEEL = 0x640;
const LAM = "\u0644";
const ALEF = "\u0627";

const open = (name, subset, weight) =>
  fontkit.create(readFileSync(at(`node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`)));

const fontsOf = (weight) => ({
  plain: [
    ...["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "cyrillic-ext"].map((s) =>
      open("noto-sans", s, weight),
    ),
    open("noto-sans-ethiopic", "ethiopic", weight),
  ],
  arabic: open("noto-sans-arabic", "arabic", weight),
});

const codes = ([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const hundredths = (units, font) => Math.round((units * 100) / font.unitsPerEm);

/**
 * Noto Sans Ethiopic sets nearly every pair of letters closer, up to 6 % of a name, so its letters count with their mean
 * kerning before the others, less a fifth: words have about five letters, and the last one has no follower.
 */
function ethiopicKerning(font, code) {
  const letters = codes([0x1200, 0x135a]).filter((one) => font.hasGlyphForCodePoint(one));
  if (!letters.includes(code)) return 0;
  const kernedBefore = (next) => font.layout(String.fromCodePoint(code, next)).positions[0].xAdvance;
  const mean = letters.reduce((sum, next) => sum + kernedBefore(next), 0) / letters.length;
  return 0.8 * (mean - font.glyphForCodePoint(code).advanceWidth);
}

/** Fonts draw some of these, pages never do: soft hyphens, joiners, bidi controls, line separators, marks. */
const takesNoRoom = (code) => /[\p{M}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u.test(String.fromCodePoint(code));

/** The letter under the marks, by Unicode's canonical decomposition. */
const bare = (code) => String.fromCodePoint(code).normalize("NFD").codePointAt(0);
/** Rare letters of Latin Extended-B. */
const isRare = (code) => code >= 0x180 && code <= 0x24f;

/** Nothing for a letter that is as wide as the one under its marks: the reader of the table finds that itself. */
function plainAdvance(fonts, code) {
  const own = ownAdvance(fonts, code);
  if (bare(code) === code) return isRare(code) ? undefined : own;
  return Math.abs((own ?? 0) - (ownAdvance(fonts, bare(code)) ?? 0)) <= 2 ? undefined : own;
}

function ownAdvance(fonts, code) {
  if (takesNoRoom(code)) return 0;
  const font = fonts.plain.find((one) => one.hasGlyphForCodePoint(code));
  return font ? hundredths(font.glyphForCodePoint(code).advanceWidth + ethiopicKerning(font, code), font) : undefined;
}

/** Shapes without placing marks: they do not widen a line, and fontkit stumbles over anchors the subset left out. */
const shape = (font, text) => font.layout(text, { mark: false, mkmk: false });
const shapedAdvance = (font, text) => hundredths(shape(font, text).advanceWidth, font);
const visibleGlyphs = (font, text) => {
  const { glyphs, positions } = shape(font, text);
  return glyphs
    .filter((_, i) => positions[i].xAdvance > 0)
    .map((glyph) => glyph.id)
    .join();
};

/** Advances of a letter as [isolated, initial, final, medial]; a form that the letter does not take is undefined. */
function arabicAdvances(font, code) {
  if (takesNoRoom(code)) return [0];
  if (!font.hasGlyphForCodePoint(code)) return [];
  const letter = String.fromCodePoint(code);
  const [isolated, initial, final, medial] = [letter, letter + ZWJ, ZWJ + letter, ZWJ + letter + ZWJ];
  const takes = (form) => code === TATWEEL || visibleGlyphs(font, form) !== visibleGlyphs(font, isolated);
  return [isolated, initial, final, medial].map((form, i) =>
    i === 0 || takes(i === 3 ? initial : form) ? shapedAdvance(font, form) : undefined,
  );
}

/** Each distance from an earlier end, then the length, in base 36; unassigned code points may bridge two ranges. */
function encodeRanges(belongs, limit) {
  const found = [];
  let unbroken = false;
  for (let code = 0; code < limit; code++) {
    const char = code >= 0xd800 && code < 0xe000 ? "x" : String.fromCodePoint(code);
    if (belongs.test(char)) {
      if (unbroken) found.at(-1)[1] = code;
      else found.push([code, code]);
      unbroken = true;
    } else if (!/\p{Cn}/u.test(char)) unbroken = false;
  }
  let end = 0;
  return found
    .map(([from, to]) => {
      const step = (from - end).toString(36) + (to > from ? `-${(to - from).toString(36)}` : "");
      end = to;
      return step;
    })
    .join(" ");
}

/** One character a code point: `#` is 0, `~` adds 90 to the next, a space is "as the letter under its marks, or not in the font". */
const encodeAdvance = (advance) =>
  advance === undefined ? " " : "~".repeat(Math.floor(advance / 90)) + String.fromCharCode(35 + (advance % 90));
/** How much wider bold is in the mean: one number a row, as only the client's name and headings are bold. */
const meanGain = (normals, bolds) => {
  const gains = normals.flatMap((advance, i) => (advance > 0 && bolds[i] > 0 ? [bolds[i] - advance] : []));
  return gains.length === 0 ? 0 : Math.round(gains.reduce((sum, gain) => sum + gain, 0) / gains.length);
};

const normal = fontsOf(400);
const bold = fontsOf(600);
const row = (from, normals, bolds) => ({
  from,
  advances: normals.map(encodeAdvance).join(""),
  gain: meanGain(normals, bolds),
});

const arabicForms = codes(arabic).map((code) => [
  arabicAdvances(normal.arabic, code),
  arabicAdvances(bold.arabic, code),
]);
const rows = [
  ...ranges.map((range) =>
    row(
      range[0],
      codes(range).map((code) => plainAdvance(normal, code)),
      codes(range).map((code) => plainAdvance(bold, code)),
    ),
  ),
  ...[arabic[0], formsAt, formsAt + arabicForms.length, formsAt + 2 * arabicForms.length].map((from, form) =>
    row(
      from,
      arabicForms.map(([advances]) => advances[form]),
      arabicForms.map(([, advances]) => advances[form]),
    ),
  ),
];

const lamAlef = (font) => [LAM + ALEF, ZWJ + LAM + ALEF].map((text) => shapedAdvance(font, text));
const extenders = encodeRanges(
  /\p{M}|\p{Emoji_Modifier}|\p{Join_Control}|[\u1160-\u11ff\ud7b0-\ud7fb\u{e0020}-\u{e007f}]/u,
  0xe01f0,
);
const version = JSON.parse(readFileSync(at("node_modules/@fontsource/noto-sans/package.json"), "utf8")).version;
const text = JSON.stringify;

writeFileSync(
  at("src/layout/text/width-table.ts"),
  `// Generated by .scripts/widths.mjs from Noto Sans, Noto Sans Arabic and Noto Sans Ethiopic (@fontsource ${version},
// weights 400 and 600) and Unicode ${process.versions.unicode}. Do not edit.

/**
 * Rows of consecutive code points: the first one; their advances in 1/100 em at weight 400, one character each ("#" is 0,
 * "~" adds 90 to the next, a space says that it is that of the letter under its marks, or unknown); what weight 600 adds in the mean.
 */
export const rows: readonly (readonly [from: number, advances: string, gain: number])[] = [
${rows.map(({ from, advances, gain }) => `  [0x${from.toString(16)}, ${text(advances)}, ${gain}],`).join("\n")}
];

/** The Arabic letters that have rows by joining form; those of the initial, final and medial forms follow each other from \`formsAt\`. */
export const arabic = { from: 0x${arabic[0].toString(16)}, count: ${arabicForms.length}, formsAt: 0x${formsAt.toString(16)} };

/** Advances in 1/100 em of the lam-alef ligature: standing free, and joined to the letter before. */
export const lamAlef = { normal: ${text(lamAlef(normal.arabic))}, bold: ${text(lamAlef(bold.arabic))} } as const;

/**
 * Code points that belong to the character before them and take no room: marks, joiners, variation selectors, skin tones,
 * tags, later parts of decomposed Hangul. Ranges in base 36: distance from the end of the range before, "-", length less one.
 */
export const extenders =
  ${text(extenders)};
`,
);
