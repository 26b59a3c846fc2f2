import { textWidth } from "../layout/text/width.ts";

/** A text with a rim, as a picture writes it. */
const RIMMED =
  /<text ([^<>]*) stroke="([^"<>]*)" stroke-width="[^"<>]*" stroke-linejoin="round" paint-order="stroke"([^<>]*>)([^<>]*)<\/text>/g;
/** How much of a text lies left of the point that it hangs from. */
const LEFT: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
/** Above and below the line on which letters stand, and at either end, in shares of their size. */
const [ABOVE, BELOW, BESIDE] = [0.82, 0.26, 0.12];

/**
 * A picture for print: a browser writes the rim of a text into a PDF as a text of its own, and what is copied would say each
 * name twice. Lines are kept off names by a plate of the ground behind them instead.
 */
export const withPlates = (svg: string): string =>
  svg.replace(RIMMED, (_, before: string, ground: string, after: string, text: string) => {
    const given = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(before)?.[1] ?? "";
    const [x, y, size] = [Number(given("x")), Number(given("y")), Number(given("font-size"))];
    const width = textWidth(text.replace(/&#?\w+;/g, "&"), size, given("font-weight") === "600" ? "bold" : "normal");
    const box = {
      x: x - width * (LEFT[given("text-anchor")] ?? 0) - BESIDE * size,
      y: y - ABOVE * size,
      width: width + 2 * BESIDE * size,
      height: (ABOVE + BELOW) * size,
      rx: 0.25 * size,
    };
    const sides = Object.entries(box).map(([name, value]) => `${name}="${Math.round(value * 100) / 100}"`);
    return `<rect ${sides.join(" ")} fill="${ground}" fill-opacity="0.8"/><text ${before}${after}${text}</text>`;
  });
