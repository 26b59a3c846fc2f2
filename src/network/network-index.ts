import { shownText } from "../document/clean-text.ts";
import { isBefore } from "../document/dates.ts";
import { baseDomain } from "../document/role-domain.ts";
import { DOMAINS, type GroupKind } from "../document/schema/terms.ts";
import type { EcomapDocument, Member, Role, Tie } from "../document/types.ts";
import { agreedIn } from "./agreed.ts";
import { domainOf, ringOf } from "./member-facts.ts";

/** What drawing asks of a document again and again, looked up once. */
export interface NetworkIndex {
  readonly doc: EcomapDocument;
  /** Members in reading order: by domain, from near to far, as the document has them. */
  readonly members: readonly Member[];
  readonly memberById: ReadonlyMap<string, Member>;
  readonly ties: readonly Tie[];
  /** The ties of the client or a member, by its id. */
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
  /** The first tie between the client and a member, by the member's id. */
  readonly clientTie: ReadonlyMap<string, Tie>;
  /** Those that hold someone who is on the map. */
  readonly groups: readonly DrawnGroup[];
}

/** A group on the map: those of it who are there, and its kind; a circle where none was said. */
export interface DrawnGroup {
  readonly id: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly members: readonly string[];
}

export function indexNetwork(doc: EcomapDocument): NetworkIndex {
  const agreed = agreedIn(doc);
  const members = agreed.members.map((member) => withCurrentRoleFirst(member, doc.date));
  const memberById = new Map(members.map((member) => [member.id, member]));
  const tiesOf = new Map<string, Tie[]>();
  const clientTie = new Map<string, Tie>();
  for (const tie of agreed.ties) {
    for (const end of [tie.from, tie.to]) {
      const ties = tiesOf.get(end);
      if (ties) ties.push(tie);
      else tiesOf.set(end, [tie]);
    }
    const other = otherEnd(tie, doc.client.id);
    if (other !== undefined && !clientTie.has(other)) clientTie.set(other, tie);
  }
  return {
    doc,
    members: readingOrder(doc, members, clientTie),
    memberById,
    ties: agreed.ties,
    tiesOf,
    clientTie,
    groups: (doc.groups ?? []).flatMap(({ id, kind = "circle", name, members = [] }): DrawnGroup[] => {
      const held = members.filter((one) => one === doc.client.id || memberById.has(one));
      return held.length === 0 ? [] : [{ id, kind, name: shownText(name), members: held }];
    }),
  };
}

/** The other end of a tie, or `undefined` where the id is none of its ends. */
export function otherEnd(tie: Tie, id: string): string | undefined {
  if (tie.from === id) return tie.to;
  return tie.to === id ? tie.from : undefined;
}

function readingOrder(
  doc: EcomapDocument,
  members: readonly Member[],
  clientTie: ReadonlyMap<string, Tie>,
): readonly Member[] {
  const rank = new Map<string, number>(DOMAINS.map((domain, i) => [domain, i]));
  const keyed = members.map((member, i) => ({
    member,
    key:
      (rank.get(baseDomain(domainOf(member, doc.vocabulary), doc.vocabulary)) ?? 0) * 4 +
      ringOf(member, clientTie.get(member.id)),
    i,
  }));
  return keyed.sort((a, b) => a.key - b.key || a.i - b.i).map(({ member }) => member);
}

/** On the map of a date nobody stands in a role that had ended by then, if there is another. */
function withCurrentRoleFirst(member: Member, date: EcomapDocument["date"]): Member {
  const hasEnded = ({ until }: Role) => date !== undefined && until !== undefined && isBefore(until, date);
  const [first, ...others] = member.roles ?? [];
  if (!first || !hasEnded(first)) return member;
  const current = others.filter((role) => !hasEnded(role));
  return current.length === 0 ? member : { ...member, roles: current };
}
