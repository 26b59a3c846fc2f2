import { type Dated, type Span, spanOf } from "../command/timeline/dates-asked.ts";
import { WITH_HISTORY } from "../command/timeline/document-at.ts";
import { forAudience } from "../document/audience/for-audience.ts";
import { daysFor } from "../document/audience/past.ts";
import type { EcomapDocument } from "../document/types.ts";
import { audienceOf, type DrawOptions, resolveDrawOptions } from "../scene/options.ts";

/** A document as pictures of its dates are made of it, and what tells of its days. */
export interface ToldOf {
  readonly doc: EcomapDocument;
  /** Those that the reader may know of: by these dates in words are understood. */
  readonly days: Dated;
  /** Within what dates there is a map for them. */
  readonly span: Span | undefined;
}

/**
 * A document for a picture of dates that are asked for: the copy for those who are told history; for others itself, as they
 * are shown one date, which may be before all that they know of, and is never after it.
 */
export function toldOf(doc: EcomapDocument, options: Partial<DrawOptions>): ToldOf {
  const resolved = resolveDrawOptions({ ...audienceOf(doc), ...options });
  const { audience, viewer, reader } = resolved;
  if (WITH_HISTORY.includes(audience)) {
    const seen = forAudience(doc, audience, resolved);
    return { doc: seen, days: seen, span: spanOf(seen) };
  }
  const days = doc.redactedFor === undefined ? daysFor(doc, { audience, viewer, reader }) : doc;
  const [whole, told] = [spanOf(doc), spanOf(days)];
  const first = whole && told && (whole.first < told.first ? whole.first : told.first);
  return { doc, days, span: told && first !== undefined ? { ...told, first } : undefined };
}
