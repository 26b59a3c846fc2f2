import { isBanOn } from "../document/move-rules.ts";
import type { Member, Move, Tie } from "../document/types.ts";
import { type FlagKey, flagsOf, memberFlags } from "../network/flags.ts";
import { isRingGuessed, ringOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { shownMoves } from "../network/shown-moves.ts";
import { isolate } from "./isolate.ts";
import type { Voice } from "./language.ts";
import {
  byDomain,
  clientWithin,
  flagWords,
  type MapWords,
  memberDomainWords,
  memberName,
  roleLine,
} from "./member-words.ts";

/** Names told of each domain in a description; the map itself holds them all. */
const NAMES_TOLD = 20;

/** What a map shows, in words: who, by domain. No counts, no grades. */
export function describeMap(index: NetworkIndex, words: MapWords): string {
  const domains = byDomain(index.members, words).map(({ name, members }) => {
    const names = members.slice(0, NAMES_TOLD).map((member) => isolate(memberName(words, member)));
    return { name, members: members.length > NAMES_TOLD ? [...names, "…"] : names };
  });
  return words.language.sentences.description(isolate(clientWithin(words, index)), domains);
}

/** What a picture shows of a member, in words that stand by themselves. */
export interface MemberFacts {
  readonly name: string;
  /** Role, domain, and the ring where the picture shows rings. */
  readonly who: readonly string[];
  /** The tie with the client, and who helps whom. */
  readonly tie: readonly string[];
  /** Flags of the member, and of the tie with the client. */
  readonly flags: readonly string[];
  readonly groups: readonly string[];
}

/** The facts of a member, no more than the picture shows. */
export function memberFacts(index: NetworkIndex, words: MapWords, member: Member, rings = false): MemberFacts {
  const tie = index.clientTie.get(member.id);
  const groups = index.groups.filter((group) => group.members.includes(member.id));
  const [role, domain] = [roleLine(words, member), memberDomainWords(words, member)];
  const who = [
    role,
    role.toLowerCase() === domain.toLowerCase() ? "" : domain,
    rings ? words.voice.rings[ringOf(member, tie)] : "",
    rings && isRingGuessed(member, index.members) ? words.voice.legend.guessed : "",
  ];
  return {
    name: memberName(words, member),
    who: who.filter((fact) => fact !== ""),
    tie: tie ? [...tieFacts(words, index, tie, words.language.sentences.strength), ...help(words, tie, member.id)] : [],
    flags: flagFacts(words, memberFlags(index, member)),
    groups: [...new Set(groups.map(({ kind }) => words.voice.groups[kind]))],
  };
}

/**
 * A member in words, no more than the picture shows: what is written at the symbol first (the name, and that somebody
 * died), so that it can be said to speech control; then role, domain, tie, who helps whom, flags, group; and the ring, where
 * the picture shows `rings`.
 */
export function describeMember(index: NetworkIndex, words: MapWords, member: Member, rings = false): string {
  const { name, who, tie, flags, groups } = memberFacts(index, words, member, rings);
  const inGroups = groups.map(words.language.sentences.inGroup);
  const died = index.clientTie.get(member.id)?.state === "deceased" ? [words.voice.states.deceased] : [];
  return [...new Set([isolate(name), ...died, ...who, ...tie, ...flags, ...inGroups])].join(words.language.comma);
}

/** A tie in words: between whom, and how it is. */
export function describeTie(index: NetworkIndex, words: MapWords, tie: Tie): string {
  const nameOf = (id: string) => {
    const member = index.memberById.get(id);
    return isolate(member ? memberName(words, member) : clientWithin(words, index));
  };
  const facts = [...tieFacts(words, index, tie), ...flagFacts(words, flagsOf(tie))];
  return words.language.sentences.tie(nameOf(tie.from), nameOf(tie.to), facts);
}

/** Flags in words, each after what says that it is one. */
export const flagFacts = (words: MapWords, flags: readonly FlagKey[]): string[] =>
  flags.map((flag) => `${words.voice.legend.flags}: ${flagWords(words, flag)}`);

/** How a tie is. @param strengthIn says its strength where nothing else says that it is that of a tie */
export function tieFacts(
  { voice }: MapWords,
  index: NetworkIndex,
  tie: Tie,
  strengthIn = (word: string): string => word,
): string[] {
  const { strength, quality, state } = tie;
  const facts: string[] = [];
  if (strength !== undefined && strength !== "unknown") facts.push(strengthIn(voice.strengths[strength]));
  if (quality !== undefined && quality !== "unknown") facts.push(voice.qualities[quality]);
  if (state !== undefined && state !== "unknown" && state !== "active") facts.push(voice.states[state]);
  if (isBanOn(tie, index.doc.date)) facts.push(voice.ban);
  return [...facts, ...shownMoves(index, tie).flatMap((move) => moveWords(voice, move, tie))];
}

/** A move as it is drawn: to keep a tie as it is has no mark. */
function moveWords(voice: Voice, move: Move, { state }: Tie): string | [] {
  if (move.type === "enlarge") return state === "dormant" ? voice.wake : voice.moves.enlarge;
  if (move.type === "keep") return move.until === undefined ? [] : voice.later;
  return move.type === "bound" && move.for === "member" ? voice.unburden : voice.moves[move.type];
}

/** Whether the member helps the client, and the client the member. */
function help(
  { language: { sentences } }: MapWords,
  { from, gives, receives, state }: Tie,
  memberId: string,
): string[] {
  const flows = (kinds: Tie["gives"]) => kinds !== undefined && kinds !== "unknown" && kinds.length > 0;
  const [toMember, toClient] = from === memberId ? [receives, gives] : [gives, receives];
  if (state === "deceased") return [];
  return [...(flows(toClient) ? [sentences.helps] : []), ...(flows(toMember) ? [sentences.getsHelp] : [])];
}
