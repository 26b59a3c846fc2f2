import { eachNeed, isOwnKey, needsOfDocument } from "./needs.ts";
import { withoutReferences } from "./reference-walk.ts";
import { REFERRING, type Reference, referencesOf } from "./references.ts";
import { idsOf } from "./rules.ts";
import type { Going } from "./schema/reference.ts";
import type { EcomapDocument } from "./types.ts";
import { without } from "./without.ts";

/** Treats every reference to what is no longer there by its rule for how that went, until none is left. */
export function withoutDangling(doc: EcomapDocument, going: Going): EcomapDocument {
  const ids = idsOf(doc);
  if (!dangles(doc, ids)) return doc;
  const isGone =
    ({ to }: Reference) =>
    (id: string) =>
      !ids[to].has(id);
  let copy = doc;
  for (const field of REFERRING) {
    for (const reference of referencesOf(field)) {
      const before = copy[field];
      if (before === undefined) continue;
      const after: unknown = withoutReferences<unknown>(before, reference, isGone(reference), going);
      if (after !== before) copy = after === undefined ? without(copy, field) : { ...copy, [field]: after };
    }
  }
  return withoutDangling(copy, going);
}

/** Whether anything refers to what is not there: seldom so, and sooner seen than mended. */
function dangles(doc: EcomapDocument, ids: ReturnType<typeof idsOf>): boolean {
  let found = false;
  eachNeed(doc, needsOfDocument(), (need) => {
    if (!isOwnKey(need.in) && !ids[need.in].has(need.id)) found = true;
  });
  return found;
}
