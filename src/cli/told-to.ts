import { WITH_HISTORY } from "../command/timeline/document-at.ts";
import { forAudience } from "../document/audience/for-audience.ts";
import type { EcomapDocument } from "../document/types.ts";
import { audienceOf, type DrawOptions, resolveDrawOptions } from "../scene/options.ts";

/**
 * The document by which dates in words ("intake", "today") are understood: what its reader may see of it, so that no date
 * is of what is kept from them. Who is told no history is shown one day, which is told as the map of that day is.
 */
export function toldTo(doc: EcomapDocument, options: Partial<DrawOptions>): EcomapDocument {
  const resolved = resolveDrawOptions({ ...audienceOf(doc), ...options });
  return WITH_HISTORY.includes(resolved.audience) ? forAudience(doc, resolved.audience, resolved) : doc;
}
