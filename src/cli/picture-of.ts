import { datesToShow, placeIn } from "../command/timeline/dates-asked.ts";
import { forAudience } from "../document/audience/for-audience.ts";
import type { InterventionKind } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { renderToString } from "../picture/render-to-string.ts";
import type { LensOf } from "../scene/lens.ts";
import { goalLens, interventionLens } from "../scene/lenses/lit.ts";
import { audienceOf, type DrawOptions, resolveDrawOptions } from "../scene/options.ts";
import { type OutlookPicture, renderOutlook } from "../time/outlook.ts";
import { type ComparisonOptions, comparison, type Picture, renderAt, renderHoped, strip } from "../time/render.ts";
import { datesOf } from "./dates-of.ts";
import { inputFault, type Sentence } from "./fault.ts";
import type { Moments } from "./moments.ts";

/**
 * The picture of a document at the moments asked for; what would be an empty one is told in words.
 * @param tell hears what else is to be said of it: that a date asked for lies outside of what the file tells
 */
export async function pictureOf(
  doc: EcomapDocument,
  moments: Moments,
  options: Partial<DrawOptions>,
  tell: (sentence: Sentence) => void,
): Promise<string | OutlookPicture> {
  // Only where a date is asked for: most pictures ask for none.
  const dates = () => datesOf(doc, options, tell);
  switch (moments.is) {
    case "now":
      return renderToString(doc, options);
    case "goal":
      return litBy(moments.goal, doc, options);
    case "kind":
      return workedOn(moments.kind, doc, options, tell);
    case "hoped":
      return renderHoped(doc, options);
    case "at":
      return renderAt(doc, dates().within(moments.date), options);
    case "plot":
      return (await import("../export/index.ts")).renderPlot(doc, moments.plot, options);
    case "compare": {
      const { told, at, within, noneOf } = dates();
      if (placeIn(told.span, at(moments.from)) === "after") throw noneOf([at(moments.from)]);
      return legible(
        compared(told.doc, within(moments.from), within(moments.to), { ...options, beside: moments.beside }),
        tell,
      );
    }
    case "strip": {
      const { told, at, noneOf } = dates();
      const { shown, outside } = datesToShow(told.days, moments.dates.map(at));
      if (shown.length === 0) throw noneOf(outside);
      if (outside.length > 0 && told.span) {
        const { first, last } = told.span;
        tell(({ language, leftOut }) =>
          leftOut(language.list(outside.map(language.date)), language.date(first), language.date(last)),
        );
      }
      return legible(strip(told.doc, shown, options), tell);
    }
    case "without":
      return renderOutlook(doc, { ...options, without: moments.who });
    case "without-before":
      return renderOutlook(doc, { ...options, without: { leavingBefore: dates().at(moments.date) } });
  }
}

/** The map on which who helps with a goal is lit. Copies for others bear new ids: the goal is found by being alone in one. */
function litBy(id: string, doc: EcomapDocument, options: Partial<DrawOptions>): string {
  const alone = { ...doc, goals: doc.goals?.filter((goal) => goal.id === id) ?? [] };
  const { audience } = resolveDrawOptions({ ...audienceOf(doc), ...options });
  const [goal] = forAudience(alone, audience, options).goals ?? [];
  if (!goal) throw new EcomapError({ code: "unknown-record", path: ["goal"], params: { table: "goals" } });
  return renderToString(alone, { ...options, lens: goalLens(goal.id) });
}

/** The map on which one kind of work is lit, by its name; where there is none of it the map is as it is, and that is said. */
function workedOn(
  kind: InterventionKind,
  doc: EcomapDocument,
  options: Partial<DrawOptions>,
  tell: (sentence: Sentence) => void,
): string {
  const { language, voice } = resolveDrawOptions(options);
  const lens = interventionLens(kind);
  let isLit = false;
  const watched: LensOf = (index, words) => {
    const found = lens(index, words);
    isLit ||= found !== undefined;
    return found;
  };
  const picture = renderToString(doc, { ...options, lens: watched });
  if (!isLit) tell((words) => words.noneOfKind(language[voice].interventionKinds[kind]));
  return picture;
}

/** Two dates as one picture. The later one first is told with both dates, which may have been asked for in words. */
function compared(doc: EcomapDocument, from: string, to: string, options: Partial<ComparisonOptions>): Picture {
  if (from > `${to}~`) {
    throw inputFault((words) => words.datesSwapped(words.language.date(from), words.language.date(to)));
  }
  return comparison(doc, from, to, options);
}

/** Smaller letters are read with effort, on paper and on a screen. */
const LEAST = { pt: 6, px: 9 } as const;

/** Of maps on which the letters are small it is said how small, and what helps. */
function legible({ svg, letters }: Picture, tell: (sentence: Sentence) => void): string {
  if (letters === undefined) return svg;
  const [size, isPaper] = [Math.round(letters.size), letters.unit === "pt"];
  if (size < LEAST[letters.unit]) tell((words) => (isPaper ? words.smallOnPaper(size) : words.smallOnScreen(size)));
  return svg;
}
