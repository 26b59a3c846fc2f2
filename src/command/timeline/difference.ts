import type { When } from "../../document/dates.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { coursesOf } from "./course.ts";
import { byId, type Difference, foundIn, isRenamed, type Kinds, kindsOf, tieKinds, told } from "./differences-of.ts";
import { documentAt } from "./document-at.ts";
import { mentioned } from "./mentioned.ts";
import { limitOf } from "./moment.ts";
import { standing } from "./standing.ts";

/**
 * What became otherwise from one date to another, by ids: the client, then members and ties in the order of the
 * document. Dates may be months or years, and count to their end.
 * @throws {EcomapError} `wrong-date`; `dates-out-of-order` where the second is the earlier one.
 */
export function differenceBetween(doc: EcomapDocument, a: When, b: When): readonly Difference[] {
  if (limitOf(a) > limitOf(b))
    throw new EcomapError({ code: "dates-out-of-order", path: ["b"], params: { earlier: "a" } });
  const [before, after] = [documentAt(doc, a), documentAt(doc, b)];
  const courses = coursesOf(doc.history);
  const said = mentioned(doc, [before, after], a, b);
  const found = foundIn(before, after);
  const compare = <T extends { readonly id: string }>(
    table: "members" | "ties",
    [was, is, now]: readonly (readonly T[])[],
    kinds: Kinds<T>,
  ) => {
    const earlier = byId(was);
    const later = byId(is);
    const ids = standing([...byId(now).keys()], courses.get(table)?.comings ?? []);
    return ids.flatMap((id) => told(table, id, kindsOf(earlier.get(id), later.get(id), kinds)));
  };
  return [
    ...told("client", doc.client.id, [isRenamed(before.client, after.client) && "renamed"]),
    ...compare("members", [before.members, after.members, doc.members], (was, is) => [
      found.has(is.id) && "new",
      isRenamed(was, is) && "renamed",
      said.size > 0 && !said.has(is.id) && "not-mentioned",
    ]),
    ...compare("ties", [before.ties, after.ties, doc.ties], tieKinds),
  ];
}
