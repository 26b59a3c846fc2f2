/** What XML forbids in any text: control characters, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** What most texts of a picture are made of, colours and paths among them: of these none is looked through letter by letter. */
const PLAIN = /^[ -~]*$/;

/** A text without what XML forbids, so that every picture is well formed. */
export const cleanText = (text: string): string => (PLAIN.test(text) ? text : text.replace(FORBIDDEN, ""));

/** Marks that turn the direction of what follows: in a name they could make it read as another. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text that people wrote, for show: clean, turning nothing round, without white space about it; empty where nothing is left to see. */
export const shownText = (text: string | undefined): string =>
  cleanText(text ?? "")
    .replace(TURNS, "")
    .trim();
