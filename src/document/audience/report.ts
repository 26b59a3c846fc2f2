import * as z from "zod/mini";
import { rewrite } from "../rewrite.ts";
import { baseDomain, roleDomain } from "../role-domain.ts";
import { tie as tieSchema } from "../schema/tie.ts";
import type { EcomapDocument, Member, Role, Tie } from "../types.ts";
import { without } from "../without.ts";
import { type Eyes, ticksOf } from "./eyes.ts";

/**
 * What no report tells unless it is ticked by its own name too, beside the field that holds it: domains, kinds of
 * support, and the kind of a group.
 */
const OWN_TICKS: readonly string[] = [
  "partner",
  "children",
  "faith",
  "peers",
  "care",
  "housing",
  "material",
  "household",
];

/** An organisation whose very name tells of care, faith or peers becomes an agency or a group. */
const AGENCY = "care";
const GROUPS: readonly string[] = ["faith", "peers"];

/** The document without what a report's reader has no own tick for. */
export function withoutUnticked(doc: EcomapDocument, eyes: Eyes): EcomapDocument {
  if (eyes.audience !== "report") return doc;
  const isToldOf = (record: object): IsTold => {
    const ticks = ticksOf(record, eyes);
    return (key) => !OWN_TICKS.includes(key) || ticks?.includes(key) === true;
  };
  const { groups, vocabulary } = doc;
  return {
    ...doc,
    members: doc.members.map((member) => plainMember(member, (role) => toldBy(role, vocabulary), isToldOf(member))),
    ties: doc.ties.map((tie) => plainTie(tie, isToldOf(tie))),
    ...(groups && { groups: groups.filter((group) => group.kind !== "household" || isToldOf(group)("household")) }),
  };
}

type IsTold = (key: string) => boolean;

/** What a role tells: its domain as said, and the one that the role itself stands for. */
const toldBy = ({ role, domain }: Role, vocabulary: EcomapDocument["vocabulary"]): readonly string[] => [
  ...[domain && { domain }, role && { role }].flatMap((part) =>
    part ? [baseDomain(roleDomain(part, vocabulary), vocabulary)] : [],
  ),
  ...(role === "housemate" ? ["household"] : []),
  // That somebody was a partner tells as much as that they are one.
  ...(role === "ex-partner" ? ["partner"] : []),
];

function plainMember(member: Member, tellsOf: (role: Role) => readonly string[], isTold: IsTold): Member {
  const { roles = [], kind } = member;
  const untold = roles.flatMap(tellsOf).filter((key) => !isTold(key));
  if (untold.length === 0) return member;
  const left = roles.filter((role) => tellsOf(role).every(isTold));
  const told: Member = left.length > 0 ? { ...member, roles: left } : without(member, "roles");
  const isAgency = untold.includes(AGENCY);
  if (kind === undefined || kind === "person" || !(isAgency || untold.some((key) => GROUPS.includes(key)))) return told;
  return { ...without(without(told, "name"), "lang"), kind: isAgency ? "organisation" : "community" };
}

/** A tie without kinds of support that may not be told. A move about one of them would say something else without it. */
function plainTie(tie: Tie, isTold: IsTold): Tie {
  const moves = tie.moves?.filter(({ about }) => about?.every(isTold) ?? true) ?? [];
  const told = moves.length > 0 ? { ...tie, moves } : without(tie, "moves");
  return (
    rewrite(told, tieSchema, {
      leaf: (value, schema) =>
        schema instanceof z.ZodMiniEnum && typeof value === "string" && !isTold(value) ? undefined : value,
    }) ?? told
  );
}
