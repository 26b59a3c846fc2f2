import { withoutDangling } from "../document/dangling.ts";
import { freeze } from "../document/freeze.ts";
import type { EcomapDocument } from "../document/types.ts";

/**
 * The document without some members and their ties, and without what refers to them, as a map to look at: its history is
 * left out, for nothing was done to anybody. Not to be saved.
 */
export function remaining(doc: EcomapDocument, gone: ReadonlySet<string>): EcomapDocument {
  const left: EcomapDocument = {
    ...doc,
    members: doc.members.filter(({ id }) => !gone.has(id)),
    ties: doc.ties.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    history: [],
  };
  return freeze(withoutDangling(left, "remove"));
}
