import bidiFactory from "bidi-js";

const bidi = bidiFactory();

/**
 * The level of each letter of a text that is begun at the left, as Unicode's bidirectional algorithm has it (UAX 9): an odd
 * one is read from the right. A letter may be two units of UTF-16, or a sign as XML writes it.
 */
export function levelsOf(letters: readonly string[]): readonly number[] {
  const signs = letters.map((letter) => (letter.startsWith("&") ? "&" : letter));
  const { levels } = bidi.getEmbeddingLevels(signs.join(""), "ltr");
  let at = 0;
  return signs.map((sign) => {
    const level = levels[at] ?? 0;
    at += sign.length;
    return level;
  });
}

/** What is seen in the place of a sign where it is read from the right. */
export const mirrored = (letter: string): string => bidi.getMirroredCharacter(letter) ?? letter;

/** Things in the order in which they are seen from the left, by the level of each (UAX 9, L2). */
export function asSeen<T extends { readonly level: number }>(things: readonly T[]): readonly T[] {
  const seen = [...things];
  for (let level = Math.max(0, ...things.map((one) => one.level)); level > 0; level--) {
    for (let i = 0; i < seen.length; i++) {
      let end = i;
      while ((seen[end]?.level ?? -1) >= level) end++;
      if (end > i) seen.splice(i, end - i, ...seen.slice(i, end).reverse());
      i = end;
    }
  }
  return seen;
}
