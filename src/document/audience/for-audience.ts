import { freeze } from "../freeze.ts";
import type { Audience } from "../schema/terms.ts";
import type { EcomapDocument } from "../types.ts";
import { without } from "../without.ts";
import { type AudienceOptions, admit } from "./admit.ts";
import { type Eyes, isOurs } from "./eyes.ts";
import { renumbered } from "./renumber.ts";
import { withRulesKept } from "./rules-kept.ts";
import { seenCopy } from "./seen-copy.ts";
import { forTraining } from "./training.ts";

/**
 * A copy of the document that holds only what an audience may see; everything below it draws and tells from this copy,
 * so that nothing below can leak. It is marked `redactedFor`; asked again for the same audience it is answered as it is.
 * The ids of others than client, team and handover are given anew.
 * @throws {EcomapError} `wrong-term` for an audience there is not; `redacted` for a copy made for another audience; `not-allowed` where the client's yes to a
 * handover or to training is not there; `missing-key` for training; `unknown-record` for a reader whom the document
 * does not name.
 */
export function forAudience(doc: EcomapDocument, audience: Audience, options: AudienceOptions = {}): EcomapDocument {
  const { key = "", viewer, reader } = options;
  const asked = audience === "report" ? reader : isOurs({ audience }) ? viewer : undefined;
  const to = asked || (doc.redactedFor === undefined ? undefined : doc.redactedTo);
  if (audience !== undefined && doc.redactedFor === audience && doc.redactedTo === to) return doc;
  admit(doc, audience, options);
  const eyes: Eyes = { audience, viewer, reader };
  let copy = seenCopy(doc, eyes);
  if (audience === "training") copy = forTraining(copy, key, doc);
  if (!isOurs(eyes) && audience !== "handover") copy = renumbered(withRulesKept(copy));
  return freeze({ ...without(copy, "redactedTo"), redactedFor: audience, ...(to && { redactedTo: to }) });
}
