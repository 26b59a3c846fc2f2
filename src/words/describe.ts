import { shownText } from "../document/clean-text.ts";
import { DOMAINS } from "../document/schema/terms.ts";
import type { Member, Move, Tie } from "../document/types.ts";
import { baseDomain, domainOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Voice } from "./language.ts";
import { clientName, type MapWords, memberDomainWords, memberName, roleLine } from "./member-words.ts";

/** Names told of each domain in a description; the map itself holds them all. */
const NAMES_TOLD = 20;

/** What a map shows, in words: who, by domain. No counts, no grades. */
export function describeMap(index: NetworkIndex, words: MapWords): string {
  const { vocabulary } = index.doc;
  const domains = DOMAINS.flatMap((domain) => {
    const members = index.members.filter((member) => baseDomain(domainOf(member, vocabulary), vocabulary) === domain);
    if (members.length === 0) return [];
    const names = members.slice(0, NAMES_TOLD).map((member) => isolate(memberName(words, member)));
    return [{ name: words.voice.domains[domain], members: members.length > NAMES_TOLD ? [...names, "…"] : names }];
  });
  return words.language.sentences.description(isolate(clientName(words, index)), domains);
}

/** A member in words: name first, then role, domain, tie, help, group. */
export function describeMember(index: NetworkIndex, words: MapWords, member: Member): string {
  const { sentences } = words.language;
  const tie = index.clientTie.get(member.id);
  const groups = index.groups.filter((group) => group.members.includes(member.id));
  const facts = [
    isolate(memberName(words, member)),
    roleLine(words, member),
    memberDomainWords(words, member),
    ...(tie ? tieFacts(words, tie) : []),
    ...(tie ? help(words, tie, member.id) : []),
    ...groups.map((group) => sentences.inGroup(isolate(shownText(group.name) || words.voice.groups[group.kind]))),
  ];
  return facts.filter((fact) => fact !== "").join(", ");
}

/** A tie in words: between whom, and how it is. */
export function describeTie(index: NetworkIndex, words: MapWords, tie: Tie): string {
  const nameOf = (id: string) => {
    const member = index.memberById.get(id);
    return isolate(member ? memberName(words, member) : clientName(words, index));
  };
  return words.language.sentences.tie(nameOf(tie.from), nameOf(tie.to), tieFacts(words, tie));
}

function tieFacts({ voice, language }: MapWords, { strength, quality, state, moves }: Tie): string[] {
  const facts: string[] = [];
  if (strength !== undefined && strength !== "unknown")
    facts.push(language.sentences.strength(voice.strengths[strength]));
  if (quality !== undefined && quality !== "unknown") facts.push(voice.qualities[quality]);
  if (state !== undefined && state !== "unknown" && state !== "active") facts.push(voice.states[state]);
  for (const move of moves ?? []) {
    if (move.done !== undefined) continue;
    facts.push(moveWords(voice, move));
  }
  return facts;
}

function moveWords(voice: Voice, move: Move): string {
  if (move.type === "bound" && move.for === "member") return voice.unburden;
  return move.type === "keep" && move.until !== undefined ? voice.later : voice.moves[move.type];
}

/** What the member does for the client, and the client for the member. */
function help(
  { voice, language: { sentences } }: MapWords,
  { from, gives, receives }: Tie,
  memberId: string,
): string[] {
  const [toMember, toClient] = from === memberId ? [receives, gives] : [gives, receives];
  const told = (kinds: Tie["gives"]) =>
    kinds === undefined || kinds === "unknown" ? [] : kinds.map((kind) => voice.supports[kind]);
  const [given, got] = [told(toClient), told(toMember)];
  return [...(given.length > 0 ? [sentences.helps(given)] : []), ...(got.length > 0 ? [sentences.getsHelp(got)] : [])];
}

/** A name within a sentence keeps its own direction (Unicode's first strong isolate). */
const isolate = (name: string): string => `\u2068${name.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;
