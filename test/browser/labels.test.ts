import "@fontsource/noto-sans/400.css";
import "@fontsource/noto-sans-arabic/400.css";
import "@fontsource/noto-sans-ethiopic/400.css";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../examples/generate.ts";
import type { EcomapDocument } from "../../src/document/types.ts";
import { parseEcomap, renderToString } from "../../src/index.ts";
import { NAMES } from "./names.ts";

const LAYOUTS = ["force", "rings", "sectors"] as const;
const SCRIPTS = ["Latin", "Arabic", "Ethiopic"] as const;

/** A made-up map in which everybody has a name in one script. */
function named(script: (typeof SCRIPTS)[number], seed: number): EcomapDocument {
  const input = generate(16, seed);
  const { names } = NAMES[script];
  const members = (input.members ?? []).map((member, i) => ({ ...member, name: names[(i * 7 + seed) % names.length] }));
  return parseEcomap({ ...input, members });
}

interface Round {
  readonly of: Element;
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
interface Line {
  readonly of: Element;
  readonly text: string;
  readonly rect: DOMRect;
}

const number = (node: Element, name: string) => Number(node.getAttribute(name));

/** Symbols and badges, as the rounds that lie within them. */
const roundsIn = (svg: SVGSVGElement): Round[] =>
  [...svg.querySelectorAll(".ecomap-member, .ecomap-client")].flatMap((of) =>
    [...of.querySelectorAll<SVGGraphicsElement>(".ecomap-symbol, .ecomap-badge > circle")].map((node) => {
      const { x, y, width, height } = node.getBBox();
      const what = node.classList.contains("ecomap-symbol") ? "symbol" : "badge";
      return { of, what, x: x + width / 2, y: y + height / 2, radius: Math.min(width, height) / 2 };
    }),
  );

/** Each line of a name as wide as the browser draws it, from its ascenders to its tails. */
const linesIn = (svg: SVGSVGElement): Line[] =>
  [...svg.querySelectorAll<SVGTextElement>(".ecomap-member text")].map((node) => {
    const { x, width } = node.getBBox();
    const size = number(node, "font-size");
    const of = node.parentElement ?? svg;
    return { of, text: node.textContent ?? "", rect: new DOMRect(x, number(node, "y") - 0.78 * size, width, size) };
  });

/** How far a line of a name runs into a round. */
function intrusion({ rect }: Line, { x, y, radius }: Round): number {
  const aside = Math.max(0, rect.left - x, x - rect.right);
  const above = Math.max(0, rect.top - y, y - rect.bottom);
  return radius - Math.hypot(aside, above);
}

const overlap = (a: DOMRect, b: DOMRect): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );

function drawn(doc: EcomapDocument, layout: (typeof LAYOUTS)[number], font?: string): SVGSVGElement {
  const holder = document.createElement("div");
  // As on a page in Arabic.
  holder.dir = "rtl";
  holder.innerHTML = renderToString(doc, { layout, width: 390 });
  document.body.append(holder);
  const svg = holder.querySelector("svg");
  if (!svg) throw new Error("no picture");
  if (font) svg.setAttribute("font-family", font);
  return svg;
}

beforeAll(async () => {
  const text = SCRIPTS.flatMap((script) => NAMES[script].names).join(" ");
  for (const family of ["Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic"])
    await document.fonts.load(`20px "${family}"`, text);
});

afterEach(() => document.body.replaceChildren());

describe.each(LAYOUTS)("on a phone, in %s", (layout) => {
  test.each(SCRIPTS)("no name in %s touches a symbol, a badge or another name", (script) => {
    for (const seed of [1, 2, 3]) {
      const svg = drawn(named(script, seed), layout);
      const [lines, rounds] = [linesIn(svg), roundsIn(svg)];
      expect(lines.length).toBeGreaterThan(15);
      const touched = lines.flatMap((line, i) => [
        ...rounds.filter((round) => intrusion(line, round) > 0).map(({ what }) => `${line.text}: on a ${what}`),
        ...lines
          .slice(i + 1)
          .filter((other) => other.of !== line.of && overlap(line.rect, other.rect) > 0)
          .map(({ text }) => `${line.text}: on ${text}`),
      ]);
      expect(touched, `seed ${seed}`).toEqual([]);
    }
  });

  test("a name beside its symbol keeps off it in a wider font too", () => {
    for (const seed of [1, 2, 3]) {
      const svg = drawn(named("Latin", seed), layout, "monospace");
      const rounds = roundsIn(svg);
      const touched = linesIn(svg).filter((line) =>
        rounds.some((round) => round.of === line.of && intrusion(line, round) > 0),
      );
      expect(touched.map(({ text }) => text)).toEqual([]);
    }
  });
});
