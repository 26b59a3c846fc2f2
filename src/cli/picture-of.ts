import { documentAt } from "../command/timeline/document-at.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { renderToString } from "../picture/render-to-string.ts";
import type { DrawOptions } from "../scene/options.ts";
import { dateAsked } from "../time/dates-asked.ts";
import { type OutlookPicture, renderOutlook } from "../time/outlook.ts";
import { renderComparison, renderHoped, renderStrip } from "../time/render.ts";
import type { Moments } from "./moments.ts";

/** The picture of a document at the moments asked for; what would be an empty one is told in words. */
export function pictureOf(
  doc: EcomapDocument,
  moments: Moments,
  options: Partial<DrawOptions>,
): string | OutlookPicture {
  const at = (term: string): string => {
    const date = dateAsked(doc, term);
    if (date === undefined) throw new EcomapError({ code: "no-date", path: [], params: { term } });
    return date;
  };
  switch (moments.is) {
    case "now":
      return renderToString(doc, options);
    case "hoped":
      return renderHoped(doc, options);
    case "at":
      return renderToString(documentAt(doc, at(moments.date)), options);
    case "compare":
      return renderComparison(doc, at(moments.from), at(moments.to), { ...options, beside: moments.beside });
    case "strip":
      return renderStrip(doc, moments.dates.map(at), options);
    case "without":
      return renderOutlook(doc, { ...options, without: moments.who });
    case "without-before":
      return renderOutlook(doc, { ...options, without: { leavingBefore: at(moments.date) } });
  }
}
