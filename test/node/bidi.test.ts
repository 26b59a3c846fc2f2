import { expect, it } from "vitest";
import { asSeen, levelsOf, mirrored } from "../../src/node/bidi.ts";

/** What is seen of a text from the left, without the signs that say which way it is read. */
function seen(text: string): string {
  const letters = [...text];
  const levels = levelsOf(letters);
  const shown = letters.flatMap((letter, i) =>
    /[\u2066-\u2069]/.test(letter) ? [] : [{ letter, level: levels[i] ?? 0 }],
  );
  return asSeen(shown)
    .map(({ letter, level }) => (level % 2 === 1 ? mirrored(letter) : letter))
    .join("");
}

/** Letters of Hebrew stand for all that is read from the right, as these do not join; Arabic where its figures differ. */
it.each([
  ["words", "ab אב cd", "ab בא cd"],
  ["two words with a space between", "אב גד", "דג בא"],
  ["a figure after a word from the right", "אב 12", "12 בא"],
  ["a figure before one", "12 אב", "12 בא"],
  ["a date in a text from the right", "\u206712 אב 2026\u2069", "2026 בא 12"],
  ["a date in figures after Arabic, part by part from the right", "\u2067ب 31-03-2026\u2069", "2026-03-31 ب"],
  ["figures of Arabic with a sign between", "\u2067ب ٣/٤\u2069", "٣/٤ ب"],
  ["a price", "\u2067אב 5€\u2069", "5€ בא"],
  ["brackets about a word", "אב (גד)", "(דג) בא"],
  ["brackets with a word from the left in them", "\u2067אב (cd) 12\u2069", "12 (cd) בא"],
  ["brackets in a text from the left", "ab (אב)", "ab (בא)"],
  ["a name that is isolated", "\u2067אב \u2068cd 1\u2069 2\u2069", "2 cd 1 בא"],
  ["a name that tells itself which way it is read", "ab \u2068אב 1\u2069 2", "ab 1 בא 2"],
])("%s: as a browser shows it", (_, text, picture) => {
  expect(seen(text)).toBe(picture);
});
