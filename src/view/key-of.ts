/** What a key means here, by what it writes in other scripts. */
const MEANT: Readonly<Record<string, string>> = {
  ".": "\u06D4\u1362\u3002\uFF0E",
  ",": "\u060C\u1363\u3001\uFF0C",
  "?": "\u061F\u1367\uFF1F",
  "*": "\u066D\uFF0A",
};
const PLAIN = new Map(
  Object.entries(MEANT).flatMap(([plain, others]) => [...others].map((one) => [one, plain] as const)),
);
/** Zero to nine in Arabic, Persian and Indian digits each follow each other. */
const ZEROS = [0x0660, 0x06f0, 0x0966] as const;

/**
 * The key that is meant on a keyboard of any script: the full stop, comma and question mark of Arabic, Ethiopic and Chinese
 * are those of Latin, their digits are digits, and a letter with Ctrl, where the keyboard writes no Latin letters, is the
 * one that stands there on a keyboard that does.
 */
export function keyOf({ key, code, ctrlKey, metaKey }: KeyboardEvent): string {
  if ((ctrlKey || metaKey) && code.startsWith("Key") && !/^[a-z]$/i.test(key)) return code.slice(3).toLowerCase();
  const point = key.length === 1 ? key.charCodeAt(0) : 0;
  const zero = ZEROS.find((one) => point >= one && point <= one + 9);
  return zero === undefined ? (PLAIN.get(key) ?? key) : String(point - zero);
}
