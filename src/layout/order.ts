import { domainOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { groupPairs, memberPairs, type Pair } from "./pairs.ts";
import { seriate } from "./seriation.ts";

const GROUP = 0.6;
const DOMAIN = 0.25;

/** The members in an order round the client in which those tied to one another, of one group and of one domain stand together. */
export function orderRound(index: NetworkIndex): number[] {
  const bonds = (pairs: readonly Pair[], weight: number) => pairs.map(([a, b]) => ({ a, b, weight }));
  return seriate(index.members.length, [
    ...bonds(memberPairs(index), 1),
    ...bonds(groupPairs(index), GROUP),
    ...bonds(domainPairs(index), DOMAIN),
  ]);
}

/** Each with the one before it of the same domain. */
function domainPairs({ members, doc }: NetworkIndex): Pair[] {
  const last = new Map<string, number>();
  return members.flatMap((member, i): Pair[] => {
    const domain = domainOf(member, doc.vocabulary);
    const before = last.get(domain);
    last.set(domain, i);
    return before === undefined ? [] : [[before, i]];
  });
}
