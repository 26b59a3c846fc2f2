import { isRole, ROLE_DEFAULTS } from "./schema/roles.ts";
import { DOMAINS, type Domain } from "./schema/terms.ts";
import type { Role, Vocabulary } from "./types.ts";

/** A term that is one of ours, or an own key of the document. */
export type DomainKey = NonNullable<Role["domain"]>;

const isDomain = (key: string): key is Domain => DOMAINS.some((domain) => domain === key);

/** How the document declares an own key. */
export const declared = (key: string, entries: Vocabulary["roles"]) => entries?.find((entry) => entry.key === key);

/**
 * The domain of a role: as said, as the role usually has, or "other". A former partner is no partner, whatever a file says:
 * nobody is drawn with a heart who left, or was left.
 */
export function roleDomain(role: Role | undefined, vocabulary: Vocabulary | undefined): DomainKey {
  if (role?.role === "ex-partner" && role.domain === "partner") return ROLE_DEFAULTS["ex-partner"][0];
  if (role?.domain !== undefined) return role.domain;
  if (role?.role === undefined) return "other";
  return isRole(role.role) ? ROLE_DEFAULTS[role.role][0] : (declared(role.role, vocabulary?.roles)?.domain ?? "other");
}

/** The domain among ours: an own one stands where its declaration says, or with "other". */
export function baseDomain(key: DomainKey, vocabulary: Vocabulary | undefined): Domain {
  return isDomain(key) ? key : (declared(key, vocabulary?.domains)?.domain ?? "other");
}
