import { documentAt } from "../command/timeline/document-at.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { renderToString } from "../picture/render-to-string.ts";
import { goalLens, interventionLens } from "../scene/lenses/lit.ts";
import type { DrawOptions } from "../scene/options.ts";
import { dateAsked, datesToShow } from "../time/dates-asked.ts";
import { type OutlookPicture, renderOutlook } from "../time/outlook.ts";
import { type ComparisonOptions, renderComparison, renderHoped, renderStrip } from "../time/render.ts";
import { inputFault } from "./fault.ts";
import type { Moments } from "./moments.ts";

/**
 * The picture of a document at the moments asked for; what would be an empty one is told in words.
 * @param leaveOut told of dates that have no picture, as they are still to come
 */
export async function pictureOf(
  doc: EcomapDocument,
  moments: Moments,
  options: Partial<DrawOptions>,
  leaveOut: (dates: readonly string[]) => void,
): Promise<string | OutlookPicture> {
  const at = (term: string): string => {
    const date = dateAsked(doc, term);
    if (date === undefined) throw new EcomapError({ code: "no-date", path: [], params: { term } });
    return date;
  };
  switch (moments.is) {
    case "now":
      return renderToString(doc, options);
    case "goal":
      if (!doc.goals?.some(({ id }) => id === moments.goal)) {
        throw new EcomapError({ code: "unknown-record", path: ["goal"], params: { table: "goals" } });
      }
      return renderToString(doc, { ...options, lens: goalLens(moments.goal) });
    case "kind":
      return renderToString(doc, { ...options, lens: interventionLens(moments.kind) });
    case "hoped":
      return renderHoped(doc, options);
    case "at":
      return renderToString(documentAt(doc, at(moments.date)), options);
    case "plot":
      return (await import("../export/index.ts")).renderPlot(doc, moments.plot, options);
    case "compare":
      return compared(doc, at(moments.from), at(moments.to), { ...options, beside: moments.beside });
    case "strip": {
      const { shown, later } = datesToShow(doc, moments.dates.map(at));
      if (shown.length === 0) throw inputFault((words) => words.allLater(later.map(words.language.date)));
      if (later.length > 0) leaveOut(later);
      return renderStrip(doc, shown, options);
    }
    case "without":
      return renderOutlook(doc, { ...options, without: moments.who });
    case "without-before":
      return renderOutlook(doc, { ...options, without: { leavingBefore: at(moments.date) } });
  }
}

/** Two dates as one picture. The later one first is told with both dates, which may have been asked for in words. */
function compared(doc: EcomapDocument, from: string, to: string, options: Partial<ComparisonOptions>): string {
  if (from > `${to}~`) {
    throw inputFault((words) => words.datesSwapped(words.language.date(from), words.language.date(to)));
  }
  return renderComparison(doc, from, to, options);
}
