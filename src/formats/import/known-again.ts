import type { EcomapDocument, Member } from "../../document/types.ts";
import { plainWord } from "../plain-word.ts";

/** By what somebody is known again: the id, the name, or the phone. */
export type ImportKey = "id" | "name" | "phone";

/** What a member is known by; nothing where it says nothing. A phone by its last nine digits, however it is written. */
const KEY_OF: Readonly<Record<ImportKey, (member: Member) => string>> = {
  id: ({ id }) => id,
  name: ({ name = "" }) => plainWord(name),
  phone: ({ reach }) => (reach?.phone ?? "").slice(0, 100).replace(/\D/g, "").slice(-9),
};

/** The members who are meant in a document, by their ids in what was read. */
export type Known = ReadonlyMap<string, Member>;

/**
 * Who of those read are in the document already, by the first key that finds one and only one. Nobody is two of them, who
 * could be two people is neither, and an id that was made says nothing.
 */
export function knownAgain(
  doc: EcomapDocument,
  read: EcomapDocument,
  by: readonly ImportKey[],
  isMade: (id: string) => boolean,
): Known {
  const known = new Map<string, Member>();
  const claimed = new Set<Member>();
  for (const key of by) {
    const [there, coming] = [onlyBy(doc.members, key), onlyBy(read.members, key)];
    for (const [value, member] of coming) {
      const before = there.get(value);
      const isAsked = member && before && !(key === "id" && isMade(member.id));
      if (!isAsked || known.has(member.id) || claimed.has(before)) continue;
      known.set(member.id, before);
      claimed.add(before);
    }
  }
  return known;
}

/** Who alone is known by each value; nobody where several are. */
function onlyBy(members: readonly Member[], key: ImportKey): ReadonlyMap<string, Member | undefined> {
  const found = new Map<string, Member | undefined>();
  for (const member of members) {
    const value = KEY_OF[key](member);
    if (value !== "") found.set(value, found.has(value) ? undefined : member);
  }
  return found;
}
