import { isRole, ROLE_DEFAULTS } from "../document/schema/roles.ts";
import { DOMAINS, type Domain, type Sphere } from "../document/schema/terms.ts";
import type { Member, Role, Tie, Vocabulary } from "../document/types.ts";

/** The role that gives a member the place on the map: the first. */
export const mainRole = (member: Member): Role | undefined => member.roles?.[0];

const isDomain = (key: string): key is Domain => DOMAINS.some((domain) => domain === key);

/** A term that is one of ours, or an own key of the document. */
type DomainKey = NonNullable<Role["domain"]>;

const declared = (key: string, entries: Vocabulary["roles"]) => entries?.find((entry) => entry.key === key);

/** A member's domain: as said, as the role usually has, or "other". */
export function domainOf(member: Member, vocabulary?: Vocabulary): DomainKey {
  const main = mainRole(member);
  if (main?.domain !== undefined) return main.domain;
  if (main?.role === undefined) return "other";
  return isRole(main.role) ? ROLE_DEFAULTS[main.role][0] : (declared(main.role, vocabulary?.roles)?.domain ?? "other");
}

/** The domain among ours: an own one stands where its declaration says, or with "other". */
export function baseDomain(key: DomainKey, vocabulary?: Vocabulary): Domain {
  return isDomain(key) ? key : (declared(key, vocabulary?.domains)?.domain ?? "other");
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
