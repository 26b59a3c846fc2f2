import { dateIn, inOrder } from "../command/timeline/dates-asked.ts";
import { documentAt } from "../command/timeline/document-at.ts";
import { forAudience } from "../document/audience/for-audience.ts";
import { forPicture } from "../document/audience/for-picture.ts";
import { TOLD_OF_MOVES } from "../document/audience/told-of.ts";
import { dateOf, type When } from "../document/dates.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { renderToString, written } from "../picture/render-to-string.ts";
import { audienceOf, type DrawOptions, resolveDrawOptions } from "../scene/options.ts";
import { drawBeside, drawCompared } from "./compared.ts";
import { drawHoped } from "./hoped.ts";
import { drawStrip } from "./strip.ts";
import { toldOf } from "./told.ts";

/**
 * The map as it was on a date, headed by that date, as the text of one SVG file, for its audience: also for those who are told no history, as
 * it is what they would have been given then. Dates as in {@link renderComparison}.
 * @throws {EcomapError} as `renderToString`; `wrong-date`; `no-date`; `redacted` for a copy made for those who are told no history.
 */
export function renderAt(doc: EcomapDocument, date: When, options: Partial<DrawOptions> = {}): string {
  const asked = dateIn(toldOf(doc, options).days, date, "date");
  // The day of the last that was told by then, which the map itself bears, may be long before.
  return renderToString({ ...documentAt(doc, asked), date: asked }, options);
}

/** Two dates as one map, or as two next to one another. */
export interface ComparisonOptions extends DrawOptions {
  /** The earlier map and the later one next to one another, everybody on the same spot, with the signs on the later one. */
  readonly beside: boolean;
}

/**
 * Two dates in one picture, as the text of one SVG file: the map of the later date with a sign at all that became
 * otherwise, and faint who and what is gone; with `beside` next to that of the earlier date. For those who are told history: client, team, handover.
 * A date may be asked for in words: `intake`, `3m` or `1y` after that, `today`. Each is a day of which they may know, and so is one after
 * all that they may know of: the last.
 * @throws {EcomapError} as `renderToString`; `wrong-date`; `no-date`; `dates-out-of-order`; `redacted` for other audiences.
 */
export const renderComparison = (
  doc: EcomapDocument,
  from: When,
  to: When,
  options: Partial<ComparisonOptions> = {},
): string => comparison(doc, from, to, options).svg;

/** As {@link renderComparison}. */
export function comparison(
  doc: EcomapDocument,
  from: When,
  to: When,
  { beside = false, ...options }: Partial<ComparisonOptions>,
): Picture {
  const resolved = resolveDrawOptions({ ...audienceOf(doc), ...options });
  const seen = forAudience(doc, resolved.audience, resolved);
  const [first, last] = [dateIn(seen, from, "from"), dateIn(seen, to, "to")];
  if (dateOf(first) > `${dateOf(last)}~`)
    throw new EcomapError({ code: "dates-out-of-order", path: ["to"], params: { earlier: "from" } });
  const { date } = resolved.language;
  const [before, after] = [documentAt(seen, first), documentAt(seen, last)];
  if (!beside)
    return { svg: written(drawCompared(before, after, `${date(first)} – ${date(last)}`, resolved), resolved) };
  const parts = [
    { copy: before, caption: date(first) },
    { copy: after, caption: date(last) },
  ] as const;
  return smallMaps(drawBeside(...parts, seen, resolved), resolved);
}

/**
 * Today and what is hoped for in one picture: the map as it would be if every move succeeded, with a sign at all that
 * would be otherwise. Limits are a sign that they are agreed, on a tie as it is today.
 * @throws {EcomapError} as `renderToString`; `wrong-option` for `carry` and `network`, which are told of no moves.
 */
export function renderHoped(doc: EcomapDocument, options: Partial<DrawOptions> = {}): string {
  const resolved = resolveDrawOptions({ ...audienceOf(doc), ...options });
  if (!TOLD_OF_MOVES.includes(resolved.audience)) {
    throw new EcomapError({
      ...{ code: "wrong-option", path: ["audience"] },
      params: { option: "audience", terms: TOLD_OF_MOVES },
    });
  }
  const seen = forPicture(doc, resolved.audience, resolved);
  return written(drawHoped(seen, resolved), resolved);
}

/**
 * Small maps of several dates beside one another, the earliest first, as the text of one SVG file, with one title and one legend. Whoever is
 * on two of them stands on the same spot. Letters are as large as the sheet or the width allows. For those who are told history: client, team, handover.
 * Dates as in {@link renderComparison}, each once.
 * @throws {EcomapError} as `renderToString`; `wrong-date`; `no-date`; `redacted` for other audiences.
 */
export const renderStrip = (doc: EcomapDocument, dates: readonly When[], options: Partial<DrawOptions> = {}): string =>
  strip(doc, dates, options).svg;

/** A picture as text; of small maps also how large the smallest letters on them are, in points on paper, else in pixels. */
export interface Picture {
  readonly svg: string;
  readonly letters?: { readonly size: number; readonly unit: "pt" | "px" };
}

/** As {@link renderStrip}. */
export function strip(doc: EcomapDocument, dates: readonly When[], options: Partial<DrawOptions>): Picture {
  const resolved = resolveDrawOptions({ ...audienceOf(doc), ...options });
  const seen = forAudience(doc, resolved.audience, resolved);
  const days = new Map(dates.map((asked) => dateIn(seen, asked, "dates")).map((date) => [dateOf(date), date]));
  const parts = [...days.values()]
    .sort((a, b) => inOrder(dateOf(a), dateOf(b)))
    .map((date) => ({ copy: documentAt(seen, date), caption: resolved.language.date(date) }));
  return smallMaps(drawStrip(parts, seen, resolved), resolved);
}

function smallMaps(drawn: ReturnType<typeof drawStrip>, options: DrawOptions): Picture {
  const isPaper = drawn.look.sheet.unit === "mm";
  return {
    svg: written(drawn, options),
    letters: { size: drawn.letters * (isPaper ? POINTS : 1), unit: isPaper ? "pt" : "px" },
  };
}

/** In a millimetre. */
const POINTS = 72 / 25.4;
