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
  pet: "animal",
};

/** The icon of a member: of the kind for what is no person, else of the role, else of the domain. */
export function iconOf(member: Member, vocabulary: Vocabulary | undefined): IconName {
  switch (member.kind) {
    case "animal":
      return "animal";
    case "other":
      return "other";
    case "place":
      return "place";
    case "community":
      return "community";
    case "organisation":
      return roleIcon(member, vocabulary) ?? "building";
    default:
      return roleIcon(member, vocabulary) ?? DOMAIN_ICONS[shownDomain(member, vocabulary)];
  }
}

/** The domain whose colour a member has. */
export const shownDomain = (member: Member, vocabulary: Vocabulary | undefined): Domain =>
  baseDomain(domainOf(member, vocabulary), vocabulary);

/** Only where the member stands in the domain that the role usually has. */
function roleIcon(member: Member, vocabulary: Vocabulary | undefined): IconName | undefined {
  const role = mainRole(member)?.role;
  if (role === undefined || !isRole(role) || ROLE_DEFAULTS[role][0] !== shownDomain(member, vocabulary))
    return undefined;
  return ROLE_ICONS[role];
}
