import type { Audience } from "../schema/terms.ts";
import type { EcomapDocument } from "../types.ts";
import type { AudienceOptions } from "./admit.ts";
import { copyFor } from "./copy-for.ts";
import { seenCopy } from "./seen-copy.ts";

/**
 * A copy of the document that holds only what an audience may see; everything below it draws and tells from this copy,
 * so that nothing below can leak. It is marked `redactedFor`; asked again for the same audience it is answered as it is.
 * The ids of others than client, team and handover are given anew.
 * @throws {EcomapError} `wrong-term` for an audience there is not; `redacted` for a copy made for another audience; `not-allowed` where the client's yes to a
 * handover or to training is not there; `missing-key` for training; `unknown-record` for a reader whom the document
 * does not name.
 */
export const forAudience = (doc: EcomapDocument, audience: Audience, options: AudienceOptions = {}): EcomapDocument =>
  copyFor(doc, audience, options, seenCopy);
