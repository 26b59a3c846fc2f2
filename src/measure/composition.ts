import type { Domain, Quality, Strength } from "../document/schema/terms.ts";
import { count, missing, share } from "./answers.ts";
import type { Column, Columns } from "./column.ts";
import type { PersonalNetwork } from "./personal-network.ts";

const SOURCE = "Perry, Pescosolido & Borgatti 2018";

export const domainsOf = ({ alters }: PersonalNetwork) => alters.map(({ domain }) => domain);
const strengthsOf = ({ alters }: PersonalNetwork) => alters.map(({ strength }) => strength);
const qualitiesOf = ({ alters }: PersonalNetwork) => alters.map(({ quality }) => quality);

const inDomain = (domain: Domain, name: string): Column => ({
  what: `The share of members in the life domain ${name}.`,
  unit: "share",
  formula: "members in the domain / members of whom a domain is known",
  source: SOURCE,
  of: (network) => share(domainsOf(network), domain),
});
const ofStrength = (strength: Strength): Column => ({
  what: `Members with a ${strength} tie to the client.`,
  unit: "members",
  of: (network) => count(strengthsOf(network), strength),
});
const ofQuality = (quality: Quality): Column => ({
  what: `Members with a tie to the client that is ${quality}.`,
  unit: "members",
  of: (network) => count(qualitiesOf(network), quality),
});

/** Who they are: shares by life domain, and how the ties to the client are. */
export const composition = {
  domain_partner: inDomain("partner", "partner"),
  domain_children: inDomain("children", "children"),
  domain_family: inDomain("family", "family"),
  domain_friends: inDomain("friends", "friends"),
  domain_neighbours: inDomain("neighbours", "neighbours"),
  domain_peers: inDomain("peers", "peers"),
  domain_faith: inDomain("faith", "faith and culture"),
  domain_leisure: inDomain("leisure", "leisure"),
  domain_work: inDomain("work", "work and day activities"),
  domain_school: inDomain("school", "school"),
  domain_care: inDomain("care", "care and support"),
  domain_housing: inDomain("housing", "housing"),
  domain_money: inDomain("money", "money and government"),
  domain_other: inDomain("other", "other"),
  domain_missing: {
    what: "Members of whom neither a role nor a life domain was said.",
    unit: "members",
    of: (network) => missing(domainsOf(network)),
  },
  strength_strong: ofStrength("strong"),
  strength_moderate: ofStrength("moderate"),
  strength_weak: ofStrength("weak"),
  strength_missing: {
    what: "Members of whom the strength of the tie is not known.",
    unit: "members",
    of: (network) => missing(strengthsOf(network)),
  },
  quality_supportive: ofQuality("supportive"),
  quality_ambivalent: ofQuality("ambivalent"),
  quality_stressful: ofQuality("stressful"),
  quality_conflicted: ofQuality("conflicted"),
  quality_missing: {
    what: "Members of whom the quality of the tie is not known.",
    unit: "members",
    of: (network) => missing(qualitiesOf(network)),
  },
} as const satisfies Columns;
