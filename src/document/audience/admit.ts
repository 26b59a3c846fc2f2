import { EcomapError } from "../../errors/ecomap-error.ts";
import { shownText } from "../clean-text.ts";
import { AUDIENCES, type Audience } from "../schema/terms.ts";
import type { EcomapDocument } from "../types.ts";

/** For whom besides the audience, and with what secret. */
export interface AudienceOptions {
  /** Who looks: of what is not agreed yet, client and team see what this one noted. */
  readonly viewer?: string;
  /** Who reads a report: an id among the document's `readers`. */
  readonly reader?: string;
  /** A secret text for `training`, from which stand-ins and the shift of dates are made. */
  readonly key?: string;
}

/** UTF-16 units of a key, at least: a shorter one is soon guessed. */
export const KEY_LENGTH = 16;

/**
 * Refuses a copy that may not be made. Throws `redacted` for a copy of a copy; `not-allowed` where the client's yes is
 * not there: for `handover` a dated one that names the receiver; `missing-key`; `unknown-record` for an unknown reader.
 */
export function admit(doc: EcomapDocument, audience: Audience, { reader, key }: AudienceOptions): void {
  const refuse = (issue: ConstructorParameters<typeof EcomapError>[0]) => {
    throw new EcomapError(issue);
  };
  if (!AUDIENCES.includes(audience)) refuse({ code: "wrong-term", path: ["audience"], params: { terms: AUDIENCES } });
  if (doc.redactedFor !== undefined) {
    refuse({ code: "redacted", path: [], params: { audience: doc.redactedFor } });
  }
  const { handover, training } = doc.allows ?? {};
  const isAllowed =
    audience === "handover"
      ? handover?.answer === "yes" && handover.date !== undefined && shownText(handover.receiver) !== ""
      : audience !== "training" || training?.answer === "yes";
  if (!isAllowed) refuse({ code: "not-allowed", path: ["allows", audience], params: { audience } });
  // White space is no secret.
  if (audience === "training" && (typeof key !== "string" || key.trim().length < KEY_LENGTH)) {
    refuse({ code: "missing-key", path: ["key"], params: { least: KEY_LENGTH } });
  }
  if (audience === "report" && !doc.readers?.some(({ id }) => id === reader)) {
    refuse({ code: "unknown-record", path: ["reader"], params: { table: "readers" } });
  }
}
