import { LIMITS } from "./limits.ts";

/** More fields than any record of a file has, and more people than it may tell of by id. */
const MOST_FIELDS = 25_000;
/** More levels than any file has, of a document or of others. */
const MOST_LEVELS = 1000;
/** A shorter text is read at once, whatever is in it. */
const LEAST = 1_000_000;

const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92];
const [LIST, END_OF_LIST, OBJECT, END_OF_OBJECT] = [91, 93, 123, 125];

/**
 * Why a JSON text is to be refused before it is read: it is too long, or holds what engines take long to build, an object
 * with more fields or a nesting with more levels than any file has. One look at each character, and none at those of strings.
 */
export function heavyJson(text: string): "too-large" | "too-deep" | undefined {
  if (text.length < LEAST) return undefined;
  if (text.length > LIMITS.text) return "too-large";
  /** Of each open object its commas; of a list nothing counts. */
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) i = endOfString(text, i);
    else if (sign === COMMA) {
      const count = (open.pop() ?? 0) + 1;
      if (count > MOST_FIELDS) return "too-large";
      open.push(count);
    } else if (enter(sign, open) > MOST_LEVELS) return "too-deep";
  }
  return undefined;
}

/** Goes into a list or object that begins at a sign, or out of one that ends there; answers how many are open. */
function enter(sign: number, open: number[]): number {
  if (sign === OBJECT) return open.push(0);
  if (sign === LIST) return open.push(Number.NEGATIVE_INFINITY);
  if (sign === END_OF_LIST || sign === END_OF_OBJECT) open.pop();
  return open.length;
}

/** Where the string that begins at a place ends. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}
