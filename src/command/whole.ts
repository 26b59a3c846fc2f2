import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";

/** Refuses a redacted copy: only the whole document is changed. Throws `redacted`. */
export function refuseCopy({ redactedFor }: EcomapDocument): void {
  if (redactedFor !== undefined)
    throw new EcomapError({ code: "redacted", path: [], params: { audience: redactedFor } });
}
