import { withoutDangling } from "../dangling.ts";
import type { When } from "../dates.ts";
import { freeze } from "../freeze.ts";
import { shiftWhen } from "../shift-date.ts";
import type { EcomapDocument } from "../types.ts";
import { onlyShown } from "./only-shown.ts";
import { withRulesKept } from "./rules-kept.ts";
import { seenNow } from "./seen-now.ts";
import { makeStandIns } from "./stand-ins.ts";
import { withStandIns } from "./training.ts";

/** Copies of several states of one case with the same stand-ins in all. */
export interface Wall {
  /** A copy of a state, with places for its members where they are given. Its ids are those of the document. */
  readonly copy: (doc: EcomapDocument, places?: EcomapDocument["places"]) => EcomapDocument;
  /** A date, moved as all dates in the copies are. */
  readonly date: (when: When) => When;
}

/**
 * What is shown on a wall where nobody is to be known: what `training` sees, with stand-ins, no free text and dates
 * shifted. It asks for no yes, as `forAudience(doc, "training")` does, because it makes no file: whoever stands before
 * the wall may see the map itself, and is shown less of it. So that it stays with showing, `serialize` refuses a copy
 * whatever it is told, and ids and places, which a file for training has anew, stay: the eye follows who stands where.
 * `states` are all that will be copied, of one case, with all names that may occur; `key` is a secret text.
 */
export function wallOf(states: readonly EcomapDocument[], key: string): Wall {
  const [first] = states;
  const members = states.flatMap((state) => state.members);
  const standIns = first && makeStandIns(key, first, { ...first, members });
  return {
    copy: (doc, places) => {
      if (!standIns) return doc;
      const seen = withStandIns(seenNow(doc, { audience: "training" }), standIns, doc.vocabulary);
      const placed = withoutDangling({ ...withRulesKept(seen), ...(places && { places }) }, "redact");
      return onlyShown(freeze({ ...placed, redactedFor: "training" }));
    },
    date: (when) => (standIns ? shiftWhen(when, standIns.days) : when),
  };
}
