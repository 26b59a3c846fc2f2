import type { EcomapDocument, Member } from "../document/types.ts";
import { plainWord } from "./plain-word.ts";

/** By what somebody is known again: the id, the name, or the phone. */
export type ImportKey = "id" | "name" | "phone";

/** What a member is known by; nothing where it says nothing. A phone by its last nine digits, however it is written. */
const KEY_OF: Readonly<Record<ImportKey, (member: Member) => string>> = {
  id: ({ id }) => id,
  name: ({ name = "" }) => plainWord(name),
  phone: ({ reach }) => (reach?.phone ?? "").slice(0, 100).replace(/\D/g, "").slice(-9),
};

/** Finds the member of a document who is meant, by the first key that finds one and only one; nobody by an id that was made. */
export function knownBy(
  { members }: EcomapDocument,
  by: readonly ImportKey[],
  madeIds: ReadonlySet<string>,
): (member: Member) => Member | undefined {
  const tables = by.map((key) => {
    const found = new Map<string, Member | undefined>();
    for (const member of members) {
      const value = KEY_OF[key](member);
      if (value !== "") found.set(value, found.has(value) ? undefined : member);
    }
    return { key, found };
  });
  return (member) => {
    for (const { key, found } of tables) {
      const isMade = key === "id" && madeIds.has(member.id);
      const one = isMade ? undefined : found.get(KEY_OF[key](member));
      if (one) return one;
    }
    return undefined;
  };
}

/** An id that nobody has: the one wished for, else one with a number behind it. Takes it. */
export function freshId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let i = 2; taken.has(id); i++) id = `${wished.slice(0, 180)}-${i}`;
  taken.add(id);
  return id;
}
