import { isExtender, isPictograph, ZERO_WIDTH_JOINER } from "./graphemes.ts";
import { arabic, lamAlef, rows } from "./width-table.ts";

export type Weight = "normal" | "bold";

/** Advances in 1/100 em, from each code point on, of what the table does not hold: letters, full-width signs, nothing. */
const UNMEASURED: readonly (readonly [from: number, advance: number])[] = [
  [0, 0],
  [0x20, 62],
  [0x7f, 0],
  [0xa0, 62],
  [0x300, 0],
  [0x370, 62],
  [0x1100, 100],
  [0x1160, 62],
  [0x180e, 0],
  [0x180f, 62],
  [0x2000, 40],
  [0x2100, 100],
  [0x2c00, 62],
  [0x2e80, 100],
  [0xa4d0, 62],
  [0xa960, 100],
  [0xa980, 62],
  [0xac00, 100],
  [0xd800, 0],
  [0xe000, 100],
  [0xfb00, 62],
  [0xfdfd, 1000],
  [0xfdfe, 62],
  [0xfe10, 100],
  [0xfe70, 62],
  [0xfeff, 0],
  [0xff00, 100],
  [0xff61, 50],
  [0xffe0, 100],
  [0xfff0, 0],
  [0xfffc, 100],
  [0xfffe, 0],
  [0x10000, 62],
  [0x16fe0, 100],
  [0x1bc00, 62],
  [0x1f000, 100],
  [0x1f1e6, 50],
  [0x1f200, 100],
  [0xe0000, 0],
];

const NO_FORM = 255;
/** Below stand Latin, Greek and Cyrillic, where a character is as wide as the table says whatever its neighbours. */
const SIMPLE_BELOW = 0x530;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const LAMS = new Set([0x644, 0x6b5]);
const ALEFS = new Set([0x622, 0x623, 0x625, 0x627, 0x671]);

/** Advances in 1/100 em by code point, then those of the Arabic initial, final and medial forms. */
const tables: Partial<Record<Weight, Uint8Array>> = {};

function unmeasured(code: number): number {
  let found = 0;
  for (const [from, advance] of UNMEASURED) {
    if (code < from) break;
    found = advance;
  }
  return found;
}

function unpack(weight: Weight): Uint8Array {
  const table = new Uint8Array(arabic.formsAt + 3 * arabic.count);
  for (const [from, advance] of UNMEASURED) table.fill(advance, from);
  table.fill(NO_FORM, arabic.formsAt);
  const blanks: number[] = [];
  for (const [from, advances, gain] of rows) {
    let code = from;
    let more = 0;
    for (let i = 0; i < advances.length; i++) {
      const sign = advances.charAt(i);
      if (sign === "~") {
        more += 90;
        continue;
      }
      const own = more + sign.charCodeAt(0) - 35;
      if (sign === " ") blanks.push(code);
      else table[code] = own + (weight === "bold" && own > 0 ? gain : 0);
      code++;
      more = 0;
    }
  }
  for (const code of blanks) table[code] = table[bareLetter(code)] ?? 0;
  return table;
}

/** The letter under the marks. Places from `formsAt` on are no code points. */
const bareLetter = (code: number): number =>
  code < arabic.formsAt ? String.fromCharCode(code).normalize("NFD").charCodeAt(0) : code;

/** The advance of an Arabic letter in a form (0 isolated, 1 initial, 2 final, 3 medial), NO_FORM where it has none. */
function formAdvance(table: Uint8Array, letter: number, form: number): number {
  if (letter === ZERO_WIDTH_JOINER) return 0;
  const place = letter - arabic.from;
  if (place < 0 || place >= arabic.count) return NO_FORM;
  return table[form === 0 ? letter : arabic.formsAt + (form - 1) * arabic.count + place] ?? NO_FORM;
}

const joinsBefore = (table: Uint8Array, code: number): boolean => formAdvance(table, code, 2) !== NO_FORM;
const joinsAfter = (table: Uint8Array, code: number): boolean => formAdvance(table, code, 1) !== NO_FORM;

function ownAdvance(table: Uint8Array, code: number): number {
  if (isExtender(code)) return 0;
  return code < arabic.formsAt ? (table[code] ?? 0) : unmeasured(code);
}

/** The code points that take room or decide how their neighbours join, from a place in the text on. */
function basesOf(text: string, start: number, table: Uint8Array): number[] {
  const bases: number[] = [];
  for (let at = start; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    if (code === ZERO_WIDTH_JOINER || code === ZERO_WIDTH_NON_JOINER || ownAdvance(table, code) > 0) bases.push(code);
  }
  return bases;
}

/** The advance of a base between its neighbours, which are 0 at the ends of a text. */
function baseAdvance(table: Uint8Array, weight: Weight, before: number, code: number, after: number): number {
  if (!joinsBefore(table, code)) {
    return before === ZERO_WIDTH_JOINER && isPictograph(code) ? 0 : ownAdvance(table, code);
  }
  if (LAMS.has(before) && ALEFS.has(code)) return 0;
  const joined = joinsAfter(table, before);
  if (LAMS.has(code) && ALEFS.has(after)) return lamAlef[weight][joined ? 1 : 0];
  const joins = joinsAfter(table, code) && joinsBefore(table, after);
  return formAdvance(table, code, (joined ? 2 : 0) + (joins ? 1 : 0));
}

/**
 * The advance of a text on one line in whole 1/100 em of Noto Sans (bold: its weight 600), without the kerning of pairs.
 * Arabic letters count in their joining forms; marks, joiners, controls and lone surrogates as nothing; an emoji, however
 * long its sequence, as 1 em.
 */
export function advance(text: string, weight: Weight = "normal"): number {
  tables[weight] ??= unpack(weight);
  const table = tables[weight];
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= SIMPLE_BELOW) {
      const bases = basesOf(text, at, table);
      return bases.reduce(
        (total, code, i) => total + baseAdvance(table, weight, bases[i - 1] ?? 0, code, bases[i + 1] ?? 0),
        sum,
      );
    }
    sum += table[unit] ?? 0;
  }
  return sum;
}

/** An advance in 1/100 em at a font size, in the unit of the size, rounded to 0.01. */
export function scaleAdvance(advance: number, size: number): number {
  return Math.round(advance * size) / 100;
}

/** The width of a text on one line, in the unit of `size`, rounded to 0.01. See `advance`. */
export function textWidth(text: string, size: number, weight: Weight = "normal"): number {
  return scaleAdvance(advance(text, weight), size);
}
