import { baseDomain, type DomainKey, declared, roleDomain } from "../document/role-domain.ts";
import { isRole, ROLE_DEFAULTS } from "../document/schema/roles.ts";
import type { Domain, Sphere } from "../document/schema/terms.ts";
import type { Member, Role, Tie, Vocabulary } from "../document/types.ts";

/** The role that gives a member the place on the map: the first. */
export const mainRole = (member: Member): Role | undefined => member.roles?.[0];

/** A member's domain: as said, as the role usually has, or "other". */
export const domainOf = (member: Member, vocabulary?: Vocabulary): DomainKey =>
  roleDomain(mainRole(member), vocabulary);

/** The domain of ours in which a member is known to stand; nothing where none was said, and the role tells none. */
export function domainTold(member: Member, vocabulary?: Vocabulary): Domain | undefined {
  const main = mainRole(member);
  const isTold = main?.domain !== undefined || main?.role !== undefined;
  return isTold ? baseDomain(roleDomain(main, vocabulary), vocabulary) : undefined;
}

/** A member's sphere: as said, as the role usually has, or as the kind has. */
export function sphereOf(member: Member, vocabulary?: Vocabulary): Sphere {
  const main = mainRole(member);
  if (main?.sphere !== undefined) return main.sphere;
  if (main?.role !== undefined) {
    const usual = isRole(main.role) ? ROLE_DEFAULTS[main.role][1] : declared(main.role, vocabulary?.roles)?.sphere;
    if (usual !== undefined) return usual;
  }
  return member.kind === "organisation" ? "formal" : "informal";
}

/** A member's ring: as said, or derived from the strength of the tie to the client. */
export function ringOf(member: Member, tie: Tie | undefined): 1 | 2 | 3 {
  if (member.ring !== undefined && member.ring !== "unknown") return member.ring;
  if (tie?.state === "wished" || tie?.state === "dormant") return 3;
  return tie?.strength === "strong" ? 1 : tie?.strength === "moderate" ? 2 : 3;
}

/** Whether a member's ring is a guess among those that were told: nobody knew, or others were asked and this one was not. */
export function isRingGuessed({ ring }: Member, members: readonly Member[]): boolean {
  return ring === undefined ? members.some((other) => typeof other.ring === "number") : ring === "unknown";
}

/** Whether the rings of more than half of the members are guesses: then that is told once, and not of each. */
export const areMostGuessed = (members: readonly Member[]): boolean =>
  2 * members.filter(({ ring }) => typeof ring !== "number").length > members.length;
