import { SUPPORTS, type Support } from "../document/schema/terms.ts";
import { type Flow, giversOf, isKnown } from "../network/alter.ts";
import { silence } from "./answers.ts";
import type { Column, Columns } from "./column.ts";
import type { PersonalNetwork } from "./personal-network.ts";
import type { Reason } from "./reasons.ts";

export const kindsIn = (flow: Flow): number => (isKnown(flow) ? flow.size : 0);

/** Why there is nothing to say of what flows; `none` where it was asked and nothing does. */
function whyNot(flows: readonly Flow[]): Reason {
  if (flows.some(isKnown)) return "none";
  return silence(flows.map((flow) => (isKnown(flow) ? undefined : flow)));
}

const received = ({ alters }: PersonalNetwork): readonly Flow[] => alters.map((alter) => alter.received);
const both = ({ alters }: PersonalNetwork): readonly Flow[] => alters.flatMap((alter) => [alter.received, alter.given]);
const totalOf = (flows: readonly Flow[]): number => flows.reduce((sum, flow) => sum + kindsIn(flow), 0);

/** How many of the kinds of support have this many givers; where nobody was asked: why. */
function kindsGiven(network: PersonalNetwork, isMeant: (givers: number) => boolean): number | Reason {
  if (!received(network).some(isKnown)) return whyNot(received(network));
  return SUPPORTS.filter((support) => isMeant(giversOf(network.alters, support).length)).length;
}

/** Of each member whose support is known, how many kinds flow, either way. */
const kindsEach = ({ alters }: PersonalNetwork): readonly number[] =>
  alters.flatMap((alter) => {
    if (!isKnown(alter.received) && !isKnown(alter.given)) return [];
    return SUPPORTS.filter((one) => [alter.received, alter.given].some((flow) => isKnown(flow) && flow.has(one)))
      .length;
  });

const perMember = (network: PersonalNetwork, of: (kinds: readonly number[]) => number): number | Reason => {
  const kinds = kindsEach(network);
  return kinds.length === 0 ? whyNot(both(network)) : of(kinds) / kinds.length;
};

const givers = (support: Support): Column => ({
  what: `Members who give the client ${support} support.`,
  unit: "members",
  of: (network) => {
    const flows = received(network);
    return flows.length === 0 || flows.some(isKnown) ? giversOf(network.alters, support).length : whyNot(flows);
  },
});

/** Who helps whom. Six kinds of support: emotional, practical, company, advice, material, housing. */
export const support = {
  givers_emotional: givers("emotional"),
  givers_practical: givers("practical"),
  givers_company: givers("company"),
  givers_advice: givers("advice"),
  givers_material: givers("material"),
  givers_housing: givers("housing"),
  support_missing: {
    what: "Members of whom it is not known what the client gets from them.",
    unit: "members",
    of: (network) => received(network).filter((flow) => !isKnown(flow)).length,
  },
  covered: {
    what: "Kinds of support, of six, that somebody gives the client.",
    unit: "kinds of support",
    of: (network) => kindsGiven(network, (members) => members > 0),
  },
  hang_on_one: {
    what: "Kinds of support that one member alone gives.",
    unit: "kinds of support",
    of: (network) => kindsGiven(network, (members) => members === 1),
  },
  top_share: {
    what: "The share of all support received that comes from the member who gives most kinds.",
    unit: "share",
    formula: "largest number of kinds from one member / kinds from all members, added up",
    of: (network) => {
      const total = totalOf(received(network));
      if (total === 0) return whyNot(received(network));
      return received(network).reduce((most, flow) => Math.max(most, kindsIn(flow)), 0) / total;
    },
  },
  reciprocity: {
    what: "Of the members with whom any support flows, the share with whom it flows both ways.",
    unit: "share",
    formula: "members with giving and receiving / members with either",
    of: (network) => {
      const either = network.alters.filter((alter) => kindsIn(alter.received) + kindsIn(alter.given) > 0);
      if (either.length === 0) return whyNot(both(network));
      return either.filter((alter) => kindsIn(alter.received) > 0 && kindsIn(alter.given) > 0).length / either.length;
    },
  },
  balance: {
    what: "Whether the client gets more kinds of support (1) or gives more (-1), over all members.",
    unit: "index",
    formula: "(received - given) / (received + given)",
    of: (network) => {
      const [gets, gives] = [totalOf(received(network)), totalOf(network.alters.map((alter) => alter.given))];
      return gets + gives === 0 ? whyNot(both(network)) : (gets - gives) / (gets + gives);
    },
  },
  kinds_per_member: {
    what: "Kinds of support that flow between the client and a member, either way, on average (multiplexity).",
    unit: "kinds of support",
    formula: "over members whose support is known",
    of: (network) => perMember(network, (kinds) => kinds.reduce((sum, one) => sum + one, 0)),
  },
  several_kinds_share: {
    what: "The share of members with whom two kinds of support or more flow (multiplexity).",
    unit: "share",
    formula: "over members whose support is known",
    of: (network) => perMember(network, (kinds) => kinds.filter((one) => one > 1).length),
  },
} as const satisfies Columns;
