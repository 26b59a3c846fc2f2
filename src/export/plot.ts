import { type DescribeOptions, tellingFor } from "../describe/describe.ts";
import type { Telling } from "../describe/telling.ts";
import { TOLD_OF_COUNTS } from "../document/audience/told-of.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { wrapText } from "../layout/text/wrap.ts";
import { pictureElement } from "../picture/elements.ts";
import { elementToString } from "../picture/to-string.ts";
import { footerText } from "../scene/footer.ts";
import type { Mark, TextMark } from "../scene/marks.ts";
import type { Theme } from "../scene/theme.ts";
import { THEMES, type ThemeName, themes } from "../scene/themes/themes.ts";
import { compositionRows, type PlotRow, sizeRows, supportRows } from "./plot-rows.ts";

export const PLOTS = ["composition", "support", "size"] as const;
export type PlotName = (typeof PLOTS)[number];

export type PlotOptions = Omit<DescribeOptions, "length" | "since"> & { readonly theme?: ThemeName };

/** In CSS pixels. */
const [WIDTH, EDGE, LABEL, DOT, STEP, LINE] = [703, 20, 190, 7, 19, 24];

/**
 * A small plot as the text of one SVG file, with a dot for each of the people: who is in each part of life (`composition`),
 * who gives and gets each kind of support (`support`), or who is there on dates up to now (`size`). No figures, no grade.
 * @throws {EcomapError} as `forAudience`; `wrong-option` for a plot there is not, and for `carry` and `network`, which are
 * told no counts; `redacted` where `size` is asked for those who are told no history.
 */
export function renderPlot(doc: EcomapDocument, plot: PlotName, options: PlotOptions = {}): string {
  const { theme: name = "light", audience = doc.redactedFor ?? "client" } = options;
  refuse("plot", plot, PLOTS);
  refuse("theme", name, THEMES);
  refuse("audience", audience, TOLD_OF_COUNTS);
  const telling = tellingFor(doc, { ...options, audience });
  const theme = themes[name];
  const { say, words, client } = telling;
  const { language, voice } = words;
  const title = { composition: voice.legend.domains, support: say("help"), size: say("overTime") }[plot];
  const rows = { composition: compositionRows, support: supportRows, size: sizeRows }[plot](telling, theme);
  const heads = plot === "support" ? [say("getsFrom", { client }), say("givesTo", { client })] : [];
  const { members } = telling.index;
  const none = say(members.length === 0 ? "empty" : "nothingSaid");
  const foot = footerText(telling.index, language);
  const { marks, height } = marksOf(telling, theme, { title, heads, none, foot }, rows);
  const scene = {
    ...{ box: { x: 0, y: 0, width: WIDTH, height }, ground: theme.ground, title, marks },
    ...{ description: linesOf(rows, heads, telling).join(" ") || none, language: language.tag },
    ...{ direction: language.direction, roleDescription: title },
  };
  return `${elementToString(pictureElement(scene, "plot", { width: WIDTH, height }))}\n`;
}

function refuse(option: string, value: string, terms: readonly string[]): void {
  if (!terms.includes(value))
    throw new EcomapError({ code: "wrong-option", path: [option], params: { option, terms } });
}

/** The dots in words, for those who hear them: who is in each row, or what each gives and gets where there are two sides. */
function linesOf(rows: readonly PlotRow[], heads: readonly string[], { say, words }: Telling): readonly string[] {
  const { list } = words.language;
  if (heads.length === 0) {
    return rows.map(({ label, people }) => say("domain", { domain: label, names: list(people) || "–" }));
  }
  return heads.flatMap((head, side) => {
    const kinds = rows.flatMap(({ label, people, others = [] }) => {
      const some = side === 0 ? people : others;
      return some.length === 0 ? [] : [`${label} (${list(some)})`];
    });
    return kinds.length === 0 ? [] : [say("domain", { domain: head, names: list(kinds) })];
  });
}

interface PlotWords {
  readonly title: string;
  readonly heads: readonly string[];
  /** Where there are no dots. */
  readonly none: string;
  /** As at the foot of a map. */
  readonly foot: string;
}

function marksOf({ words }: Telling, theme: Theme, { title, heads, none, foot }: PlotWords, rows: readonly PlotRow[]) {
  const isLeft = words.language.direction === "ltr";
  const from = (x: number) => (isLeft ? x : WIDTH - x);
  // A picture counts from the left; what is written on it from the right says so itself.
  const text = (key: string, x: number, y: number, said: string, bold = false): TextMark => ({
    ...{
      type: "text",
      key,
      text: isLeft ? said : `\u2067${said}\u2069`,
      x: from(x),
      y,
      size: bold ? 17 : 14,
      weight: bold ? "bold" : "normal",
    },
    ...{ anchor: isLeft ? "start" : "end", fill: theme.text },
  });
  const dots = EDGE + LABEL + 10;
  const half = (WIDTH - EDGE - dots) / 2;
  const marks: Mark[] = [text("title", EDGE, EDGE + 14, title, true)];
  const ended = (y: number) => {
    if (foot === "") return { marks, height: y };
    const line = { ...text("footer", EDGE, y, foot), size: 12, fill: theme.muted };
    return { marks: [...marks, line], height: y + EDGE };
  };
  if (rows.length === 0) {
    marks.push(text("none", EDGE, EDGE + 44, none));
    return ended(2 * EDGE + 44);
  }
  heads.forEach((head, i) => marks.push(text(`head-${i}`, dots + i * half, EDGE + 44, head)));
  let y = EDGE + (heads.length > 0 ? 72 : 48);
  for (const [i, { label, colour, people, others }] of rows.entries()) {
    const lines = wrapText(label, { size: 14, maxWidth: LABEL, maxLines: 2 }).lines;
    const width = others ? half - STEP : 2 * half;
    const across = Math.max(1, Math.floor(width / STEP));
    lines.forEach((line, row) => marks.push(text(`label-${i}-${row}`, EDGE, y + 5 + row * 18, line)));
    const sides = [people, others ?? []];
    for (const [side, some] of sides.entries()) {
      some.forEach((_, at) => {
        const x = dots + DOT + side * half + (at % across) * STEP;
        const down = y + Math.floor(at / across) * STEP;
        marks.push({ type: "circle", key: `dot-${i}-${side}-${at}`, x: from(x), y: down, radius: DOT, fill: colour });
      });
    }
    const deep = Math.max(...sides.map((some) => Math.floor((some.length + across - 1) / across)), 1);
    y += Math.max(LINE, deep * STEP + 5, lines.length * 18 + 6);
  }
  return ended(y + EDGE - 8);
}
