import { shownText } from "../document/clean-text.ts";
import { isRole } from "../document/schema/roles.ts";
import { DOMAINS, type Domain } from "../document/schema/terms.ts";
import type { Member, Role, Vocabulary } from "../document/types.ts";
import { type FlagKey, isFlag } from "../network/flags.ts";
import { domainOf, domainTold, mainRole } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Language, Voice } from "./language.ts";

/** The words that go with one map: a language, one of its two voices, and the document's own vocabulary. */
export interface MapWords {
  readonly language: Language;
  readonly voice: Voice;
  readonly vocabulary: Vocabulary | undefined;
}

const isKnown = <const T extends readonly string[]>(terms: T, key: string): key is T[number] =>
  terms.some((term) => term === key);

/** The words of an own key: in this language, or the first there are. */
function ownWords(key: string, entries: Vocabulary["roles"], tag: string): string {
  const words = new Map<string, string>(Object.entries(entries?.find((entry) => entry.key === key)?.words ?? {}));
  return words.get(tag) ?? words.values().next().value ?? key.slice(2);
}

/** A flag in words. */
export const flagWords = ({ language, voice, vocabulary }: MapWords, flag: FlagKey): string =>
  isFlag(flag) ? voice.flags[flag] : ownWords(flag, vocabulary?.flags, language.tag);

const roleWords = ({ language, voice, vocabulary }: MapWords, role: NonNullable<Role["role"]>): string =>
  isRole(role) ? voice.roles[role] : ownWords(role, vocabulary?.roles, language.tag);

export const domainWords = ({ language, voice, vocabulary }: MapWords, domain: NonNullable<Role["domain"]>): string =>
  isKnown(DOMAINS, domain) ? voice.domains[domain] : ownWords(domain, vocabulary?.domains, language.tag);

/** What a member is called on the map: the name, or the role or kind of someone whose name is not there. */
export function memberName(words: MapWords, member: Member): string {
  const name = shownText(member.name);
  if (name) return name;
  const role = mainRole(member)?.role;
  return role === undefined ? words.voice.kinds[member.kind ?? "person"] : roleWords(words, role);
}

/** A member's main role in words, where the name does not say it already. */
export function roleLine(words: MapWords, member: Member): string {
  const role = mainRole(member)?.role;
  const name = shownText(member.name);
  if (role === undefined || name === "" || role === "other") return "";
  const text = roleWords(words, role);
  return says(name.toLowerCase(), text.toLowerCase()) ? "" : text;
}

/** Whether a name says a word: as a word of its own, or, if it is no mere syllable, as the start of one ("buur" in "buurvrouw"). */
function says(name: string, word: string): boolean {
  const start = ` ${name}`.indexOf(` ${word}`);
  return start >= 0 && (word.length > 3 || ` ${name} `.includes(` ${word} `));
}

/** What the client is called on the map: the name, or what one who gave none is called in this voice. */
export const clientName = ({ voice }: MapWords, index: NetworkIndex): string =>
  shownText(index.doc.client.name) || voice.self.name;

/** The same within a sentence. */
export const clientWithin = ({ voice }: MapWords, index: NetworkIndex): string =>
  shownText(index.doc.client.name) || voice.self.within;

export const memberDomainWords = (words: MapWords, member: Member): string =>
  domainTold(member, words.vocabulary) === undefined ? "" : domainWords(words, domainOf(member, words.vocabulary));

/** Members by the part of life that is told of them, in the order of the domains; at last those of whom none is. */
export function byDomain(members: readonly Member[], { voice, vocabulary }: MapWords): readonly DomainMembers[] {
  return [...DOMAINS, undefined].flatMap((domain) => {
    const here = members.filter((member) => domainTold(member, vocabulary) === domain);
    const name = domain === undefined ? voice.legend.who : voice.domains[domain];
    return here.length === 0 ? [] : [{ domain, name, members: here }];
  });
}

export interface DomainMembers {
  readonly domain: Domain | undefined;
  readonly name: string;
  readonly members: readonly Member[];
}
