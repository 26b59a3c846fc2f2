import type { When } from "../../document/dates.ts";
import { moveKey } from "../../document/move-rules.ts";
import type { EcomapDocument, Move, Tie } from "../../document/types.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { coursesOf } from "./course.ts";
import { documentAt } from "./document-at.ts";
import { mentioned } from "./mentioned.ts";
import { limitOf } from "./moment.ts";
import { standing } from "./standing.ts";

/** What became otherwise between two dates: one thing of one record. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly table: "client" | "members" | "ties";
  readonly id: string;
}

/**
 * How a record differs. `not-mentioned`: it is there on both dates, and nothing was said of it in between while
 * something was said of others. That is not `gone`. `repaired`: no longer broken, or good again after a conflict;
 * `bounded`: there is now a limit that was not there.
 */
export type DifferenceKind =
  | "new"
  | "gone"
  | "not-mentioned"
  | "renamed"
  | "woken"
  | "stronger"
  | "weaker"
  | "repaired"
  | "bounded";

type Kinds<T> = (before: T, after: T) => readonly (DifferenceKind | false)[];

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
    ...told("client", doc.client.id, [before.client.name !== after.client.name && "renamed"]),
    ...compare("members", [before.members, after.members, doc.members], (was, is) => [
      was.name !== is.name && "renamed",
      said.size > 0 && !said.has(is.id) && "not-mentioned",
    ]),
    ...compare("ties", [before.ties, after.ties, doc.ties], tieKinds),
  ];
}

const byId = <T extends { readonly id: string }>(records: readonly T[] = []) =>
  new Map(records.map((record) => [record.id, record]));

const told = (table: Difference["table"], id: string, kinds: readonly (DifferenceKind | false)[]): Difference[] =>
  kinds.flatMap((kind) => (kind ? [{ kind, table, id }] : []));

function kindsOf<T>(before: T | undefined, after: T | undefined, kinds: Kinds<T>): ReturnType<Kinds<T>> {
  if (before && after) return kinds(before, after);
  return [after !== undefined && "new", before !== undefined && "gone"];
}

const tieKinds: Kinds<Tie> = (before, after) => {
  const grown = STRENGTHS.indexOf(after.strength) - STRENGTHS.indexOf(before.strength);
  const isKnown = STRENGTHS.includes(before.strength) && STRENGTHS.includes(after.strength);
  const limits = new Set(limitsOf(before));
  return [
    isOneOf(before.state, ["dormant", "wished"]) && after.state === "active" && "woken",
    isKnown && grown > 0 && "stronger",
    isKnown && grown < 0 && "weaker",
    isRepaired(before, after) && "repaired",
    limitsOf(after).some((limit) => !limits.has(limit)) && "bounded",
  ];
};

const STRENGTHS: readonly Tie["strength"][] = ["weak", "moderate", "strong"];

const isOneOf = <T>(term: T, terms: readonly T[]): boolean => terms.includes(term);

const isRepaired = (before: Tie, after: Tie): boolean =>
  (before.state === "broken" && !isOneOf(after.state, ["broken", "ended", "deceased"])) ||
  (before.quality === "conflicted" && isOneOf(after.quality, ["supportive", "ambivalent"]));

/** The limits on a tie that are agreed and not over. */
const limitsOf = ({ moves = [] }: Tie): readonly string[] =>
  moves.filter((move: Move) => move.type === "bound" && move.done === undefined).map(moveKey);
