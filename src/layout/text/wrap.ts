import { graphemes } from "./graphemes.ts";
import { advance, scaleAdvance, type Weight } from "./width.ts";

export interface WrapOptions {
  /** Font size; `maxWidth` and the answered width are in its unit. */
  readonly size: number;
  readonly weight?: Weight;
  readonly maxWidth: number;
  /** At least 1. */
  readonly maxLines: number;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** The width of the widest line. */
  readonly width: number;
  /** Whether the lines leave something of the text out. */
  readonly cut: boolean;
}

/** What stays together on a line. */
interface Piece {
  readonly text: string;
  readonly advance: number;
  readonly afterSpace: boolean;
  readonly opensLine: boolean;
}

interface Line {
  /** The index of its first piece. */
  readonly from: number;
  advance: number;
}

type Fits = (advance: number) => boolean;
type Measure = (text: string) => number;

const ELLIPSIS = "…";
// The spaces that keep words together (U+00A0, U+2007, U+202F) are letters here.
const SPACES = /[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/g;
/** A part of a word with the hyphens, dashes, slashes or Ethiopic word spaces that close it. */
const STRETCHES = /[-/‐–—፡]*[^-/‐–—፡]+[-/‐–—፡]*|[-/‐–—፡]+/g;
const JOINING_SCRIPT = /[\u0600-\u07ff\u0840-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
const LOOSE_END = /^[ .,;:!?…·&+/\\|([{<«‹“„‘"'‐–—،؛؟፡።፣፤፥-]$/;

const collapse = (text: string): string => text.replace(SPACES, " ").replace(/^ | $/g, "");

/** Puts each piece on the last line where it fits, otherwise on a new one. */
function fill(pieces: readonly Piece[], space: number, fits: Fits): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  let from = 0;
  for (const { advance, afterSpace, opensLine } of pieces) {
    const reach = line ? line.advance + (afterSpace ? space : 0) + advance : 0;
    if (line && !opensLine && fits(reach)) line.advance = reach;
    else {
      line = { from, advance };
      lines.push(line);
    }
    from++;
  }
  return lines;
}

function widest(stretches: readonly { readonly advance: number }[]): number {
  return stretches.reduce((most, { advance }) => Math.max(most, advance), 0);
}

function join(pieces: readonly Piece[], from = 0, to = pieces.length): string {
  let text = "";
  for (const piece of pieces.slice(from, to)) text += piece.afterSpace && text !== "" ? ` ${piece.text}` : piece.text;
  return text;
}

/** Fills the same number of lines, as narrow as they can be. */
function balance(pieces: readonly Piece[], space: number, lines: Line[]): Line[] {
  if (lines.length < 2) return lines;
  let best = lines;
  let low = widest(pieces);
  let high = widest(lines);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const tried = fill(pieces, space, (advance) => advance <= middle);
    if (tried.length === lines.length) {
      best = tried;
      high = middle;
    } else low = middle + 1;
  }
  return best;
}

/** As much of a text as fits with an ellipsis; of Arabic whole words, if one fits. */
function shorten(text: string, measure: Measure, fits: Fits): string {
  const parts = graphemes(text);
  const upTo = (end: number): string => {
    let last = end;
    while (last > 0 && LOOSE_END.test(parts[last - 1] ?? "")) last--;
    return parts.slice(0, last).join("") + ELLIPSIS;
  };
  let end = 0;
  for (let beyond = parts.length + 1; beyond - end > 1; ) {
    const middle = Math.floor((end + beyond) / 2);
    if (fits(measure(upTo(middle)))) end = middle;
    else beyond = middle;
  }
  const insideArabic = JOINING_SCRIPT.test(parts[end - 1] ?? "") && JOINING_SCRIPT.test(parts[end] ?? "");
  const wordEnd = parts.lastIndexOf(" ", end);
  return upTo(insideArabic && wordEnd > 0 ? wordEnd : end);
}

/** The pieces of the words when spaces are not break enough, and whether one of them had to be cut. */
function breakWords(words: readonly Piece[], measure: Measure, fits: Fits): { pieces: Piece[]; cut: boolean } {
  const pieces: Piece[] = [];
  let cut = false;
  for (const word of words) {
    let afterSpace = word.afterSpace;
    const add = (text: string, opensLine: boolean): void => {
      pieces.push({ text, advance: measure(text), afterSpace, opensLine });
      afterSpace = false;
    };
    for (const stretch of word.text.match(STRETCHES) ?? []) {
      if (fits(measure(stretch))) add(stretch, false);
      else if (JOINING_SCRIPT.test(stretch)) {
        add(shorten(stretch, measure, fits), true);
        cut = true;
      } else for (const [i, part] of graphemes(stretch).entries()) add(part, i === 0);
    }
  }
  return { pieces, cut };
}

/**
 * Breaks a text into at most `maxLines` lines no wider than `maxWidth`: at spaces; where that is not enough also after
 * hyphens and slashes; inside a word only where it is too long for a line of its own. The lines come out about equally
 * long. What does not fit is cut off between user-perceived characters, for "…"; a word in a joining script such as
 * Arabic is never broken, only cut. Whitespace collapses to single spaces; an empty text has no lines.
 */
export function wrapText(text: string, { size, weight = "normal", maxWidth, maxLines }: WrapOptions): WrappedText {
  const whole = collapse(text);
  if (whole === "") return { lines: [], width: 0, cut: false };

  const measure: Measure = (part) => advance(part, weight);
  const fits: Fits = (one) => scaleAdvance(one, size) <= maxWidth;
  const length = measure(whole);
  if (fits(length)) return { lines: [whole], width: scaleAdvance(length, size), cut: false };

  const space = measure(" ");
  const answer = (pieces: readonly Piece[], lines: readonly Line[], cut: boolean): WrappedText => ({
    lines: lines.map((line, i) => join(pieces, line.from, lines[i + 1]?.from)),
    width: scaleAdvance(widest(lines), size),
    cut,
  });
  const words = whole.split(" ").map((word, i): Piece => {
    return { text: word, advance: measure(word), afterSpace: i > 0, opensLine: false };
  });
  if (words.every((word) => fits(word.advance))) {
    const lines = fill(words, space, fits);
    if (lines.length <= maxLines) return answer(words, balance(words, space, lines), false);
  }

  const { pieces, cut } = breakWords(words, measure, fits);
  const lines = fill(pieces, space, fits);
  if (lines.length <= maxLines) return answer(pieces, balance(pieces, space, lines), cut);

  const lastLine = Math.max(1, maxLines) - 1;
  const start = lines[lastLine]?.from ?? 0;
  const last = shorten(join(pieces, start), measure, fits);
  const end: Piece = { text: last, advance: measure(last), afterSpace: true, opensLine: true };
  return answer(
    [...pieces.slice(0, start), end],
    [...lines.slice(0, lastLine), { from: start, advance: end.advance }],
    true,
  );
}
