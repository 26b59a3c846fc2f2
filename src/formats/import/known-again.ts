import type { Client, EcomapDocument, Member } from "../../document/types.ts";
import { plainWord } from "../plain-word.ts";
import { grouped } from "./grouped.ts";
import { toldAsMembers } from "./renamed.ts";

/** By what somebody is known again: the id, the name, or the phone. */
export type ImportKey = "id" | "name" | "phone";

export type Person = Client | Member;

/** What somebody is known by; nothing where it says nothing. A phone by its last nine digits, however it is written. */
const KEY_OF: Readonly<Record<ImportKey, (person: Person) => string>> = {
  id: ({ id }) => id,
  name: ({ name = "" }) => plainWord(name),
  phone: ({ reach }) => (reach?.phone ?? "").slice(0, 100).replace(/\D/g, "").slice(-9),
};

/** People of what was read who may be the same as people of the document, of whom one at least is among several. */
export interface Alike {
  readonly coming: readonly Member[];
  readonly there: readonly Person[];
}

/** Who is meant in a document, the client among them, by their ids in what was read; and of whom that cannot be said. */
export interface KnownAgain {
  readonly known: Map<string, Person>;
  readonly alike: readonly Alike[];
  /** Those who say nothing by which anybody is known. */
  readonly nameless: Alike;
}

/**
 * Who of those read are in the document already, by the first key that finds one and only one among those who are left.
 * Nobody is two of them, who could be two people is neither, and an id that was made says nothing.
 */
export function knownAgain(
  doc: EcomapDocument,
  read: EcomapDocument,
  by: readonly ImportKey[],
  isMade: (id: string) => boolean,
): KnownAgain {
  // The client of what was read is the client here, whatever it says of them.
  const known = new Map<string, Person>([[read.client.id, doc.client]]);
  const isClient = (key: ImportKey): boolean =>
    KEY_OF[key](read.client) !== "" &&
    KEY_OF[key](read.client) === KEY_OF[key](doc.client) &&
    !(key === "id" && isMade(read.client.id));
  const claimed = new Set<Person>(by.some(isClient) ? [doc.client] : []);
  const left = (key: ImportKey): readonly Alike[] => {
    const keysOf = (person: Person) => [KEY_OF[key](person)].filter((value) => value !== "");
    const there = grouped<Person>(
      [doc.client, ...doc.members].filter((person) => !claimed.has(person)),
      keysOf,
    );
    const coming = grouped(
      read.members.filter(({ id }) => !known.has(id) && !(key === "id" && isMade(id))),
      keysOf,
    );
    return [...coming].flatMap(([value, members]) => {
      const people = there.get(value);
      return people ? [{ coming: members, there: people }] : [];
    });
  };
  for (const key of by) {
    for (const { coming, there } of left(key)) {
      const [[one, another], [before, other]] = [coming, there];
      if (!one || !before || another || other) continue;
      if (before === doc.client && toldAsMembers(read).has(one.id)) continue;
      known.set(one.id, before);
      claimed.add(before);
    }
  }
  const told = new Set<string>();
  const alike = by.flatMap(left).flatMap(({ coming, there }): Alike[] => {
    const people = coming.filter(({ id }) => !told.has(id));
    for (const { id } of people) told.add(id);
    return people.length > 0 ? [{ coming: people, there }] : [];
  });
  const keys = by.filter((key) => key !== "id");
  const isNameless = (person: Member) => keys.length > 0 && keys.every((key) => KEY_OF[key](person) === "");
  const nameless = {
    coming: read.members.filter((member) => isNameless(member) && !known.has(member.id) && !told.has(member.id)),
    there: doc.members.filter((member) => isNameless(member) && !claimed.has(member)),
  };
  return { known, alike, nameless };
}
