import { textWidth } from "../layout/text/width.ts";

/** Runs of letters that have a font of their own, by its name: what stands between two letters belongs to them. */
const RUNS: readonly (readonly [family: string, run: RegExp])[] = [
  // A number after Arabic is read as part of it.
  ["Noto Sans Arabic", /\p{Script=Arabic}(?:[^\p{L}]*[\p{Script=Arabic}\p{Nd}])*\p{M}*/gu],
  ["Noto Sans Ethiopic", /\p{Script=Ethiopic}(?:[ \p{M}]*\p{Script=Ethiopic})*\p{M}*/gu],
];

/**
 * The same picture with each run of letters of a script as a text of its own, in that script's font. What draws PNG takes the
 * first font of a list alone, and where that has not all of a text it takes any other of the computer, bold or not, or
 * none at all: letters that join, as in Arabic, are lost beside figures and brackets of another font.
 */
export const inOwnFonts = (svg: string): string =>
  svg.replace(/<text([^>]*)>([^<]+)<\/text>/g, (whole, attributes: string, text: string) => {
    // Where each part stands says all that signs of direction would.
    const [first, ...others] = partsOf(text.replace(/[\u200e\u200f\u2066-\u2069]/g, ""));
    if (first && others.length > 0) return textsOf([first, ...others], attributes);
    return first?.family === undefined
      ? whole
      : `<text font-family="${first.family}"${attributes}>${first.text}</text>`;
  });

interface Part {
  readonly text: string;
  readonly family?: string;
}

const partsOf = (text: string): readonly Part[] =>
  RUNS.reduce<readonly Part[]>(
    (parts, [family, run]) =>
      parts.flatMap((part) => (part.family === undefined ? splitAt(part.text, family, run) : [part])),
    [{ text }],
  );

function splitAt(text: string, family: string, run: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: letters, index } of text.matchAll(run)) {
    if (index > done) parts.push({ text: text.slice(done, index) });
    parts.push({ text: letters, family });
    done = index + letters.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}

/** How much of a text lies left of the point that it hangs from. */
const LEFT: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** Parts beside one another, first the rims of all and then their letters: a rim lies on nothing that is read. */
function textsOf(parts: readonly Part[], attributes: string): string {
  const given = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  const [size, weight] = [Number(given("font-size")), given("font-weight") === "600" ? "bold" : "normal"] as const;
  const widths = parts.map(({ text }) => textWidth(text.replace(/&#?\w+;/g, "&"), size, weight));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const others = attributes.replace(/ (x|text-anchor)="[^"]*"/g, "");
  const bare = others.replace(/ (stroke|stroke-width|stroke-linejoin|paint-order)="[^"]*"/g, "");
  const drawn = (more: string) => {
    let x = Number(given("x")) - whole * (LEFT[given("text-anchor")] ?? 0);
    return parts.map(({ text, family }, i) => {
      const font = family === undefined ? "" : ` font-family="${family}"`;
      // A picture leaves out the space that a text begins with.
      const begin = x + textWidth(text, size, weight) - textWidth(text.trimStart(), size, weight);
      x += widths[i] ?? 0;
      return `<text x="${Math.round(begin * 100) / 100}"${font}${more}>${text.trimStart()}</text>`;
    });
  };
  return [...(bare === others ? [] : drawn(others)), ...drawn(bare)].join("");
}
