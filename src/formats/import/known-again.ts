import type { Client, EcomapDocument, Member } from "../../document/types.ts";
import { plainName } from "../plain-word.ts";
import { grouped } from "./grouped.ts";
import { phoneKey } from "./phone-key.ts";
import { toldAsMembers } from "./renamed.ts";

/** By what somebody is known again: the id, the name, or the phone. */
export type ImportKey = "id" | "name" | "phone";

export type Person = Client | Member;

/** What somebody is known by; nothing where it says nothing. */
const KEY_OF: Readonly<Record<ImportKey, (person: Person) => string>> = {
  id: ({ id }) => id,
  name: ({ name = "" }) => plainName(name),
  phone: ({ reach }) => phoneKey(reach?.phone ?? ""),
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
  const keys = by.filter((key) => key !== "id");
  // Wherever people are known by what is said of them, one of the same name is looked at.
  const looked: readonly ImportKey[] = keys.length === 0 || by.includes("name") ? by : [...by, "name"];
  const isClient = (key: ImportKey): boolean =>
    KEY_OF[key](read.client) !== "" &&
    KEY_OF[key](read.client) === KEY_OF[key](doc.client) &&
    !(key === "id" && isMade(read.client.id));
  const claimed = new Set<Person>(looked.some(isClient) ? [doc.client] : []);
  const alikeIn = (key: ImportKey, people: readonly Person[]): readonly Alike[] => {
    const keysOf = (person: Person) => [KEY_OF[key](person)].filter((value) => value !== "");
    const there = grouped<Person>(people, keysOf);
    const coming = grouped(
      read.members.filter(({ id }) => !known.has(id) && !(key === "id" && isMade(id))),
      keysOf,
    );
    return [...coming].flatMap(([value, members]) => {
      const people = there.get(value);
      return people ? [{ coming: members, there: people }] : [];
    });
  };
  const all = [doc.client, ...doc.members];
  const left = (key: ImportKey) =>
    alikeIn(
      key,
      all.filter((person) => !claimed.has(person)),
    );
  for (const key of looked) {
    for (const { coming, there } of left(key)) {
      const [[one, another], [before, other]] = [coming, there];
      if (!one || !before || another || other) continue;
      if (before === doc.client && toldAsMembers(read).has(one.id)) continue;
      // By a name that nobody asked for none but the client is known, who has one phone.
      if (!by.includes(key) && (before !== doc.client || haveOtherPhones(one, before))) continue;
      known.set(one.id, before);
      claimed.add(before);
    }
  }
  /** Of one who was known again by another row that has their name or phone, none is sure; but where each has an id or a phone of its own. */
  const mayBe = (one: Member) => (person: Person) =>
    !claimed.has(person) || (isMade(one.id) && !haveOtherPhones(one, person));
  const alikeBy = (key: ImportKey): readonly Alike[] =>
    alikeIn(key, all).map(({ coming, there }) => ({
      coming: coming.filter((one) => there.some(mayBe(one))),
      there: there.filter((person) => coming.some((one) => mayBe(one)(person))),
    }));
  const told = new Set<string>();
  const alike = looked
    .flatMap((key) => (key === "id" ? left(key) : alikeBy(key)))
    .flatMap(({ coming, there }): Alike[] => {
      const people = coming.filter(({ id }) => !told.has(id));
      for (const { id } of people) told.add(id);
      return people.length > 0 ? [{ coming: people, there }] : [];
    });
  const isNameless = (person: Member) => keys.length > 0 && keys.every((key) => KEY_OF[key](person) === "");
  const nameless = {
    coming: read.members.filter((member) => isNameless(member) && !known.has(member.id) && !told.has(member.id)),
    there: doc.members.filter((member) => isNameless(member) && !claimed.has(member)),
  };
  return { known, alike, nameless };
}

/** Whether two have a phone each, of another number. */
function haveOtherPhones(a: Person, b: Person): boolean {
  const [one, other] = [KEY_OF.phone(a), KEY_OF.phone(b)];
  return one !== "" && other !== "" && one !== other;
}
