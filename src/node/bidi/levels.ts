import { kindOf } from "./kinds.ts";
import { resolved } from "./resolved.ts";

const [RLI, FSI, PDI] = ["\u2067", "\u2068", "\u2069"] as const;
const opens = (letter: string | undefined): boolean => /^[\u2066-\u2068]/.test(letter ?? "");

/**
 * The level of each letter, as Unicode's bidirectional algorithm has it (UAX 9): an odd one is read from the right. Without
 * the old embeddings and overrides, which no text here has: names and words are isolated.
 */
export function levelsOf(letters: readonly string[]): readonly number[] {
  const levels = letters.map(() => 0);
  setLevels(letters, [0, letters.length], 0, levels);
  return levels;
}

/** Of the letters from one place to another, in a text of that level. */
function setLevels(letters: readonly string[], [from, to]: readonly [number, number], base: number, levels: number[]) {
  const own: number[] = [];
  for (let at = from; at < to; at++) {
    own.push(at);
    if (!opens(letters[at])) continue;
    const end = closing(letters, at, to);
    const isRight = letters[at] === RLI || (letters[at] === FSI && isFromRight(letters.slice(at + 1, end)));
    setLevels(letters, [at + 1, end], base + (isRight === isOdd(base) ? 2 : 1), levels);
    at = end - 1;
  }
  const texts = own.map((at) => letters[at] ?? "");
  for (const [i, kind] of resolved(texts, isOdd(base) ? "R" : "L").entries()) {
    const isFigure = kind === "EN" || kind === "AN";
    const step = isOdd(base) ? Number(kind !== "R") : isFigure ? 2 : Number(kind === "R");
    levels[own[i] ?? 0] = base + step;
  }
}

const isOdd = (level: number): boolean => level % 2 === 1;

/** Where what is isolated ends. */
function closing(letters: readonly string[], start: number, to: number): number {
  let depth = 1;
  for (let at = start + 1; at < to; at++) {
    if (opens(letters[at])) depth++;
    else if (letters[at] === PDI && --depth === 0) return at;
  }
  return to;
}

/** As the first letter is read that is not isolated itself. */
function isFromRight(letters: readonly string[]): boolean {
  for (let at = 0; at < letters.length; at++) {
    const kind = kindOf(letters[at] ?? "");
    if (kind === "R" || kind === "AL") return true;
    if (kind === "L") return false;
    if (opens(letters[at])) at = closing(letters, at, letters.length);
  }
  return false;
}

/** Things in the order in which they are seen from the left, by the level of each. */
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
