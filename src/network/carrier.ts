import { type Alter, isKnown } from "./alter.ts";
import { altersIn, present } from "./counted.ts";
import { isToldHeavy, isTooSmallForLoad } from "./load.ts";
import type { NetworkIndex } from "./network-index.ts";

/** So many kinds of support at least are much; and this share of all that the client's own people give. */
const MUCH = { kinds: 3, share: 0.5 };

/**
 * On whom of the client's own people much rests: who is told to do a lot; or else who alone gives three kinds of support or
 * more, and at least half of all that these people give. Nobody on a very small map, and nobody for others than client
 * and team.
 * @param gone those who are left out, by id
 */
export function carrierOf(index: NetworkIndex, gone: ReadonlySet<string> = new Set()): string | undefined {
  const { redactedFor = "client" } = index.doc;
  if ((redactedFor !== "client" && redactedFor !== "team") || isTooSmallForLoad(index)) return undefined;
  const people = present(altersIn(index, gone))
    .filter(({ drawn }) => drawn !== "formal" && drawn !== "between")
    .sort((a, b) => kindsFrom(b) - kindsFrom(a));
  const told = people.find(({ id }) => isToldHeavy(index, id));
  if (told) return told.id;
  const [most = 0, next = 0] = people.map(kindsFrom);
  const total = people.reduce((sum, one) => sum + kindsFrom(one), 0);
  return most > next && most >= MUCH.kinds && most >= MUCH.share * total ? people[0]?.id : undefined;
}

const kindsFrom = ({ received }: Alter): number => (isKnown(received) ? received.size : 0);
