/** L, R, AL: letters; EN, AN: figures; ES, ET, CS: signs in and about figures; NSM: marks on letters; ON: all else. */
export type Kind = "L" | "R" | "AL" | "EN" | "AN" | "ES" | "ET" | "CS" | "NSM" | "ON";

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ["AN", /^[٠-٩٫٬]/],
  ["EN", /^[0-9۰-۹]/],
  ["NSM", /^\p{M}/u],
  ["AL", /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}؛؟ـ\u061c]/u],
  ["R", /^[\p{Script=Hebrew}\u200f]/u],
  ["L", /^[\p{L}\u200e]/u],
  ["CS", /^[,./:،\u00a0]/],
  ["ES", /^[+-]/],
  ["ET", /^[#%$€£°٪]/],
];

export const kindOf = (letter: string): Kind => KINDS.find(([, signs]) => signs.test(letter))?.[0] ?? "ON";

const MIRRORED = "()[]{}«»‹›";

/** What is seen in the place of a sign where it is read from the right. */
export function mirrored(letter: string): string {
  const at = letter.length === 1 ? MIRRORED.indexOf(letter) : -1;
  return at < 0 ? letter : (MIRRORED[at % 2 === 0 ? at + 1 : at - 1] ?? letter);
}
