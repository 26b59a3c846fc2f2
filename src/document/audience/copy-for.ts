import { freeze } from "../freeze.ts";
import type { Audience } from "../schema/terms.ts";
import type { EcomapDocument } from "../types.ts";
import { without } from "../without.ts";
import { type AudienceOptions, admit } from "./admit.ts";
import { type Eyes, isOurs } from "./eyes.ts";
import { renumbered } from "./renumber.ts";
import { withRulesKept } from "./rules-kept.ts";
import { forTraining } from "./training.ts";

/** A marked copy for an audience of what `see` leaves of a document; that one itself where it is such a copy already. */
export function copyFor(
  doc: EcomapDocument,
  audience: Audience,
  options: AudienceOptions,
  see: (doc: EcomapDocument, eyes: Eyes) => EcomapDocument,
): EcomapDocument {
  const { key = "", viewer, reader } = options;
  const asked = audience === "report" ? reader : isOurs({ audience }) ? viewer : undefined;
  const to = asked || (doc.redactedFor === undefined ? undefined : doc.redactedTo);
  if (audience !== undefined && doc.redactedFor === audience && doc.redactedTo === to) return doc;
  admit(doc, audience, options);
  const eyes: Eyes = { audience, viewer, reader };
  let copy = see(doc, eyes);
  if (audience === "training") copy = forTraining(copy, key, doc);
  if (!isOurs(eyes) && audience !== "handover") copy = renumbered(withRulesKept(copy));
  return freeze({ ...without(copy, "redactedTo"), redactedFor: audience, ...(to && { redactedTo: to }) });
}
