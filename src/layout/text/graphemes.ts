import { extenders } from "./width-table.ts";

export const ZERO_WIDTH_JOINER = 0x200d;

/** The signs that tie the consonant after them to the one before, in Devanagari, Bengali, Gujarati, Odia, Telugu, Malayalam. */
const VIRAMAS = new Set([0x94d, 0x9cd, 0xacd, 0xb4d, 0xc4d, 0xd4d]);

/** All code points of `extenders`. */
let extending: ReadonlySet<number> | undefined;

function decodeExtenders(): ReadonlySet<number> {
  const codes = new Set<number>();
  let end = 0;
  for (const range of extenders.split(" ")) {
    const [distance = "", more = "0"] = range.split("-");
    let code = end + Number.parseInt(distance, 36);
    end = code + Number.parseInt(more, 36);
    for (; code <= end; code++) codes.add(code);
  }
  return codes;
}

/** Whether a code point belongs to the character before it and takes no room of its own: a mark, a joiner, a skin tone. */
export function isExtender(code: number): boolean {
  extending ??= decodeExtenders();
  return extending.has(code);
}

/** Whether a code point may be a symbol or emoji, and so merge with one before it across a zero width joiner. */
export function isPictograph(code: number): boolean {
  return (code >= 0x2190 && code < 0x2c00) || (code >= 0x1f000 && code < 0x1fb00);
}

/** Whether a code point is one of the letters that spell a flag two by two. */
function isFlagLetter(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function isConjunct(before: number, code: number): boolean {
  // In each of these scripts the consonants stand 0x14 to 0x38 places before the sign.
  return VIRAMAS.has(before) && before - code >= 0x14 && before - code <= 0x38;
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

/**
 * The user-perceived characters of a text, in order; joined they are the text again. A small form of the rules of Unicode
 * Standard Annex 29 on a fixed table, so that every engine splits alike. A lone surrogate is a character of its own.
 */
export function graphemes(text: string): string[] {
  if (/^[ -\u02ff]*$/.test(text)) return text.split("");
  const found: string[] = [];
  let start = 0;
  let before = 0;
  let flagLetters = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const goesOn = isControl(before)
      ? before === 0x0d && code === 0x0a
      : isExtender(code) ||
        (before === ZERO_WIDTH_JOINER && isPictograph(code)) ||
        (flagLetters % 2 === 1 && isFlagLetter(code)) ||
        isConjunct(before, code);
    if (at > start && !goesOn) {
      found.push(text.slice(start, at));
      start = at;
    }
    flagLetters = isFlagLetter(code) ? flagLetters + 1 : 0;
    before = code;
    at += code > 0xffff ? 2 : 1;
  }
  if (start < text.length) found.push(text.slice(start));
  return found;
}
