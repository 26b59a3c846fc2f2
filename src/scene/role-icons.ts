import { baseDomain } from "../document/role-domain.ts";
import { isRole, ROLE_DEFAULTS, type RoleTerm } from "../document/schema/roles.ts";
import type { Domain } from "../document/schema/terms.ts";
import type { Member, Vocabulary } from "../document/types.ts";
import { domainOf, mainRole } from "../network/member-facts.ts";
import type { IconName } from "./icons.ts";

/** The icon that tells a domain: the second sign of its colour. */
export const DOMAIN_ICONS: Readonly<Record<Domain, IconName>> = {
  partner: "heart",
  children: "baby",
  family: "family",
  friends: "person",
  neighbours: "home",
  peers: "handshake",
  faith: "faith",
  leisure: "sprout",
  work: "briefcase",
  school: "school",
  care: "lifebuoy",
  housing: "key",
  money: "landmark",
  other: "other",
};

/** Roles that an icon of their own tells better. No icon stands in two domains, so that each tells its colour too. */
export const ROLE_ICONS: Readonly<Partial<Record<RoleTerm, IconName>>> = {
  "club-mate": "sport",
  teacher: "cap",
  "general-practitioner": "stethoscope",
  nurse: "stethoscope",
  psychologist: "brain",
  psychiatrist: "brain",
  interpreter: "languages",
  "debt-counsellor": "coins",
  "legal-administrator": "coins",
  "benefits-officer": "coins",
  lawyer: "scale",
  "police-officer": "shield",
};

/** The icon of a member: of the role where it has one, else of the domain. The kind is told by the shape. */
export function iconOf(member: Member, vocabulary: Vocabulary | undefined): IconName {
  const domain = domainShown(member, vocabulary);
  return domain === undefined ? "animal" : (roleIcon(member, domain) ?? DOMAIN_ICONS[domain]);
}

/**
 * The part of life that a member's icon and colour tell: the icon for those who do not see the colour. An animal has
 * an icon of its own, and so no colour of a part of life.
 */
export const domainShown = (member: Member, vocabulary: Vocabulary | undefined): Domain | undefined =>
  member.kind === "animal" ? undefined : baseDomain(domainOf(member, vocabulary), vocabulary);

/** Only where the member stands in the domain that the role usually has. */
function roleIcon(member: Member, domain: Domain): IconName | undefined {
  const role = mainRole(member)?.role;
  return role !== undefined && isRole(role) && ROLE_DEFAULTS[role][0] === domain ? ROLE_ICONS[role] : undefined;
}
