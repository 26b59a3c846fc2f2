import type { EcomapDocument, Member, Tie } from "../../document/types.ts";
import { brought, isNews } from "./brought.ts";
import { grouped } from "./grouped.ts";
import type { KnownAgain, Person } from "./known-again.ts";
import { type Ids, renamed } from "./renamed.ts";
import { pairOf, turned } from "./same-ties.ts";

/** So often somebody is looked at, for each of those who may be the same: thousands of one name are not all held against all. */
const MOST_LOOKS = 30;

/**
 * Of those who may be several people: who on the map says all that is read of them and of their ties, so that nothing comes
 * in with them. A list that is read again brings nobody twice. Whoever is found has that id in `ids` from then on.
 * So it is with those who say nothing by which anybody is known, where it is known with whom all their ties are.
 */
export function saidAlready(
  doc: EcomapDocument,
  read: EcomapDocument,
  { known, alike, nameless }: KnownAgain,
  ids: Ids,
): ReadonlyMap<string, Member> {
  const found = new Map<string, Member>();
  if (alike.length === 0 && nameless.coming.length === 0) return found;
  const coming = grouped(read.ties, ({ from, to }) => [from, to]);
  const there = grouped(doc.ties, (tie) => [pairOf(tie)]);
  const claimed = new Set<Person>([doc.client, ...known.values()]);
  const isFree = (person: Person): person is Member => !claimed.has(person);
  for (const group of [...alike, nameless]) {
    const { coming: members, there: people } = group;
    const left = people.filter(isFree);
    let looks = MOST_LOOKS * (members.length + people.length);
    for (const member of members) {
      const ties = coming.get(member.id) ?? [];
      const said = renamed("members", member, member.id, ids);
      const isSame = (one: Member): boolean => {
        looks--;
        ids.members.set(member.id, one.id);
        return saysAll(one, said) && saysTies(there, ties, ids, group === nameless);
      };
      const at = looks > 0 ? left.findIndex(isSame) : -1;
      const [one] = at < 0 ? [] : left.splice(at, 1);
      if (one) {
        found.set(member.id, one);
        claimed.add(one);
      } else ids.members.delete(member.id);
    }
  }
  return found;
}

const saysAll = (before: Member, said: Member): boolean => !isNews(brought<"members">(0, before, said));

/** Whether ties say all that is read of some, in their order between each two; `all`: also of those with who is not known yet. */
function saysTies(there: ReadonlyMap<string, readonly Tie[]>, ties: readonly Tie[], ids: Ids, all: boolean): boolean {
  const counts = new Map<string, number>();
  return ties.every((own) => {
    if (![own.from, own.to].every((end) => ids.members.has(end))) return !all;
    const tie = renamed("ties", own, own.id, ids);
    const nth = counts.get(pairOf(tie)) ?? 0;
    counts.set(pairOf(tie), nth + 1);
    const before = there.get(pairOf(tie))?.[nth];
    return before !== undefined && !isNews(brought<"ties">(0, before, before.from === tie.from ? tie : turned(tie)));
  });
}
