import { dateAsked, placeIn } from "../command/timeline/dates-asked.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { DrawOptions } from "../scene/options.ts";
import { type ToldOf, toldOf } from "../time/told.ts";
import { type Fault, inputFault, type Sentence } from "./fault.ts";

/** A document of which dates are asked, and how they are understood. */
export interface DatesOf {
  readonly told: ToldOf;
  /**
   * The date that a term asks for.
   * @throws {EcomapError} `no-date` where the document does not say when it was begun.
   */
  readonly at: (term: string) => string;
  /**
   * A date of which there is a map; after all that the file tells the last one is all there is, which is said.
   * @throws {Fault} of the input, for a date before all that it tells.
   */
  readonly within: (term: string) => string;
  /** That there is no map of these dates. */
  readonly noneOf: (dates: readonly string[]) => Fault;
}

/**
 * The dates of a document as its reader is told them.
 * @param tell hears that a date asked for lies after all that the file tells
 */
export function datesOf(
  doc: EcomapDocument,
  options: Partial<DrawOptions>,
  tell: (sentence: Sentence) => void,
): DatesOf {
  const told = toldOf(doc, options);
  const { span } = told;
  const at = (term: string): string => {
    const date = dateAsked(told.days, term);
    if (date === undefined) throw new EcomapError({ code: "no-date", path: [], params: { term } });
    return date;
  };
  const noneOf = (dates: readonly string[]): Fault => {
    const { first, last } = span ?? { first: "", last: "" };
    return inputFault(({ language, noMapThen }) =>
      noMapThen(language.list(dates.map(language.date)), language.date(first), language.date(last)),
    );
  };
  const within = (term: string): string => {
    const date = at(term);
    const place = placeIn(span, date);
    if (place === "before") throw noneOf([date]);
    if (span === undefined || place === "within") return date;
    tell(({ language, lastInstead }) => lastInstead(language.date(date), language.date(span.last)));
    return span.last;
  };
  return { told, at, within, noneOf };
}
