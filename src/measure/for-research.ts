import { forAudience } from "../document/audience/for-audience.ts";
import type { EcomapDocument } from "../document/types.ts";

/**
 * The copy that researchers have of a document: that for `training`, which no classroom sees, so that no yes to training is
 * asked. Rows of interventions are read from it; figures are counted of the same records by `countedFor`, without making it.
 * @throws {EcomapError} `missing-key`; `redacted` for a copy made for others.
 */
export const forResearch = (doc: EcomapDocument, key: string): EcomapDocument =>
  forAudience({ ...doc, allows: { ...doc.allows, training: { answer: "yes" } } }, "training", { key });
