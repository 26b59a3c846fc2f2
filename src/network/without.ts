import { isBefore } from "../document/dates.ts";
import { isFullForm } from "../document/quick/reader.ts";
import { when } from "../document/schema/base.ts";
import type { EcomapDocument, Member, Tie } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { clientTies } from "./client-ties.ts";
import { sphereOf } from "./member-facts.ts";
import { indexNetwork } from "./network-index.ts";

/**
 * Whom to leave out: all professionals (whose sphere is formal); certain members, by id; or those who leave before a date
 * (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`): all their roles or all their ties with the client end before it.
 */
export type Without = "professionals" | { readonly members: readonly string[] } | { readonly leavingBefore: string };

/**
 * The ids of the members that are left out, of those on the map.
 * @throws {EcomapError} `unknown-record` for a member who is not in the document, `wrong-date`, `wrong-term`.
 */
export function takenOut(doc: EcomapDocument, without: Without | undefined): ReadonlySet<string> {
  if (without === undefined) return new Set();
  const index = indexNetwork(doc);
  const idsOf = (isOut: (member: Member) => boolean) => new Set(index.members.filter(isOut).map(({ id }) => id));
  if (without === "professionals") return idsOf((member) => sphereOf(member, doc.vocabulary) === "formal");
  if (typeof without === "string") throw wrong("wrong-term");
  if ("members" in without) {
    const known = new Set(doc.members.map(({ id }) => id));
    without.members.forEach((id, i) => {
      if (known.has(id)) return;
      throw new EcomapError({ code: "unknown-record", path: ["without", "members", i], params: { table: "members" } });
    });
    return new Set(without.members);
  }
  const { leavingBefore: date } = without;
  if (!isFullForm(when, date)) throw wrong("wrong-date");
  return idsOf((member) => leaves(member.roles, date) || leaves(clientTies(index, member.id), date));
}

const wrong = (code: "wrong-date" | "wrong-term") =>
  code === "wrong-date"
    ? new EcomapError({ code, path: ["without", "leavingBefore"], params: {} })
    : new EcomapError({ code, path: ["without"], params: { terms: ["professionals"] } });

/** Whether all of it ends before a date, and there is something. */
const leaves = (spells: Member["roles"] | readonly Tie[], date: string): boolean =>
  spells !== undefined &&
  spells.length > 0 &&
  spells.every(({ until }) => until !== undefined && isBefore(until, date));
