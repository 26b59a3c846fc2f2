import { textWidth } from "../layout/text/width.ts";
import { asSeen, levelsOf, mirrored } from "./bidi.ts";

/** Scripts that have a font of their own, by its name. */
const FONTS: readonly (readonly [family: string, letter: RegExp])[] = [
  ["Noto Sans Arabic", /^[\p{Script=Arabic}\u0600-\u06ff]/u],
  ["Noto Sans Ethiopic", /^\p{Script=Ethiopic}/u],
];
const fontOf = (letter: string): string | undefined => FONTS.find(([, letters]) => letters.test(letter))?.[0];

/**
 * The same picture with each run of letters of a script as a text of its own, in that script's font. What draws PNG takes the
 * first font of a list alone, and where that has not all of a text it takes any other of the computer, bold or not, or
 * none at all: letters that join, as in Arabic, are lost beside figures and brackets of another font.
 */
export const inOwnFonts = (svg: string): string =>
  svg.replace(/<text([^>]*)>([^<]+)<\/text>/g, (whole, attributes: string, text: string) => {
    const parts = partsOf(text);
    if (parts.every(({ family }) => family === undefined)) return whole;
    const [first] = parts;
    return first && parts.length === 1
      ? `<text font-family="${first.family}"${attributes}>${first.text}</text>`
      : textsOf(asSeen(parts), attributes);
  });

interface Part {
  readonly text: string;
  readonly family: string | undefined;
  readonly level: number;
}

/** The runs of a text that have one font and are read one way. Where each stands says all that signs of direction would. */
function partsOf(text: string): readonly Part[] {
  const letters = text.match(/&#?\w+;|./gsu) ?? [];
  const levels = levelsOf(letters);
  const shown = letters.flatMap((letter, i) =>
    /^[\u200e\u200f\u2066-\u2069]/.test(letter) ? [] : [{ letter, level: levels[i] ?? 0 }],
  );
  const parts: { letters: string[]; family: string | undefined; level: number }[] = [];
  for (const [i, { letter, level }] of shown.entries()) {
    const last = parts.at(-1);
    const next = shown.slice(i).find((one) => one.letter !== " ");
    // A mark goes with its letter, and a space with words of one script about it.
    const isWithin =
      /^\p{M}/u.test(letter) || (letter === " " && next?.level === level && fontOf(next.letter) === last?.family);
    const family = isWithin ? last?.family : fontOf(letter);
    if (last && last.family === family && last.level === level) last.letters.push(letter);
    else parts.push({ letters: [letter], family, level });
  }
  return parts.map(({ letters: own, family, level }) => ({ text: asWritten(own, family, level), family, level }));
}

/** A run as what draws it, for which a text begins at the left, has it in its order: signs at an end of words as well as alone. */
function asWritten(letters: readonly string[], family: string | undefined, level: number): string {
  const text = letters.join("");
  if (level % 2 === 0) return text;
  if (family !== undefined) return /^\p{L}.*[\p{L}\p{M} ]$/u.test(text) ? text : `\u2067${text}\u2069`;
  return /\p{L}/u.test(text.replace(/&#?\w+;/g, "")) ? text : [...letters].reverse().map(mirrored).join("");
}

/** How much of a text lies left of the point that it hangs from. */
const LEFT: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Parts beside one another, first the rims of all and then their letters: a rim lies on nothing that is read. */
function textsOf(parts: readonly Part[], attributes: string): string {
  const given = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  const [size, weight] = [Number(given("font-size")), given("font-weight") === "600" ? "bold" : "normal"] as const;
  const widthOf = (text: string): number => textWidth(text.replace(/&#?\w+;/g, "&"), size, weight);
  const widths = parts.map(({ text }) => widthOf(text));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const others = attributes.replace(/ (x|text-anchor)="[^"]*"/g, "");
  const bare = others.replace(/ (stroke|stroke-width|stroke-linejoin|paint-order)="[^"]*"/g, "");
  const drawn = (more: string) => {
    let x = Number(given("x")) - whole * (LEFT[given("text-anchor")] ?? 0);
    return parts.map(({ text, family }, i) => {
      const font = family === undefined ? "" : ` font-family="${family}"`;
      const own = widthOf(text.trim());
      // A picture leaves out the space that a text begins with.
      const begin = x + widthOf(text) - widthOf(text.trimStart());
      x += widths[i] ?? 0;
      if (text.trim() === "") return "";
      // As wide as it was measured, whatever font is given: nothing then lies on what is beside it.
      const length = ` textLength="${rounded(own)}" lengthAdjust="spacingAndGlyphs"`;
      return `<text x="${rounded(begin)}"${font}${length}${more}>${text.trim()}</text>`;
    });
  };
  return [...(bare === others ? [] : drawn(others)), ...drawn(bare)].join("");
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
