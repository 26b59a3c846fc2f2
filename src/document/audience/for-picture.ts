import type { Audience } from "../schema/terms.ts";
import type { EcomapDocument } from "../types.ts";
import type { AudienceOptions } from "./admit.ts";
import { copyFor } from "./copy-for.ts";
import { seenNow } from "./seen-now.ts";

/** As `forAudience`, but without the history: no picture tells of it, and redacting it would only take time. */
export const forPicture = (doc: EcomapDocument, audience: Audience, options: AudienceOptions): EcomapDocument =>
  copyFor(doc, audience, options, (bare, eyes) => seenNow(bare, eyes));
