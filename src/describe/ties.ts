import type { Member, Tie } from "../document/types.ts";
import { otherEnd } from "../network/network-index.ts";
import { semicolonOf } from "./apart.ts";
import { joined, type Telling } from "./telling.ts";

/** What flows along the tie between the client and a member, by kind of support. */
export function flowsOf(telling: Telling, member: Member): { readonly toClient: string; readonly toMember: string } {
  const tie = telling.index.clientTie.get(member.id);
  if (!tie || !isAlive(tie)) return { toClient: "", toMember: "" };
  const [toClient, toMember] = tie.from === member.id ? [tie.gives, tie.receives] : [tie.receives, tie.gives];
  const listens = member.kind === undefined || member.kind === "person";
  return { toClient: supportWords(telling, toClient, listens), toMember: supportWords(telling, toMember, listens) };
}

/** Whether something flows along a tie today: not where it sleeps, is broken, is over or is hoped for. */
export const isAlive = ({ state = "active" }: Tie): boolean => state === "active" || state === "unknown";

/** Kinds of support as people say them, in a list; nothing where none is known. A dog comforts, and has no ear to lend. */
export const supportWords = ({ word, words }: Telling, kinds: Tie["gives"], listens = true): string =>
  kinds === undefined || kinds === "unknown"
    ? ""
    : words.language.list(kinds.map((kind) => word(kind === "emotional" && !listens ? "comfort" : kind)));

/** Who gives whom what. */
export function helpParagraphs(telling: Telling): readonly string[] {
  const { index, say, client, memberCalled } = telling;
  return index.members.flatMap((member) => {
    const { toClient, toMember } = flowsOf(telling, member);
    const name = memberCalled(member);
    const text = joined(
      toClient && say("gives", { giver: name, taker: client, what: toClient }),
      toMember && say("gives", { giver: client, taker: name, what: toMember }),
    );
    return text === "" ? [] : [text];
  });
}

/** How the contact between the client and a member is: strength, quality, state, how often; in short as the map says it, at least without how often. */
export function bondFacts(
  { index, words, word }: Telling,
  member: Member,
  length: "long" | "short" | "least" = "long",
): readonly string[] {
  const tie = index.clientTie.get(member.id);
  if (!tie) return [];
  const { voice } = words;
  const { strength, quality, state, frequency, until } = tie;
  const facts = [
    strength === undefined || strength === "unknown"
      ? ""
      : length === "long"
        ? word(strength)
        : voice.strengths[strength],
    quality === undefined || quality === "unknown" ? "" : voice.qualities[quality],
    state === undefined || state === "unknown" || state === "active" ? "" : voice.states[state],
    // What is over or hoped for has no rhythm.
    length === "least" || frequency === undefined || frequency === "unknown" || !isAlive(tie) ? "" : word(frequency),
    until === undefined || !isAlive(tie) ? "" : word("until", { date: words.language.date(until) }),
  ];
  return facts.filter((fact) => fact !== "");
}

export function bondParagraphs(telling: Telling): readonly string[] {
  const { index, say, memberCalled, words } = telling;
  return index.members.flatMap((member) => {
    const facts = bondFacts(telling, member);
    return facts.length === 0
      ? []
      : [say("bondOf", { name: memberCalled(member), facts: facts.join(semicolonOf(words.language)) })];
  });
}

/** Who knows whom, without the client: each pair once; and where it strains between two of them, or they are out of touch, that too. */
export function knownParagraphs(telling: Telling): readonly string[] {
  const { index, words, say, called, memberCalled } = telling;
  const told = new Set<string>();
  return index.members.flatMap((member) => {
    told.add(member.id);
    const name = memberCalled(member);
    const ties = (index.tiesOf.get(member.id) ?? []).flatMap((tie) => {
      const other = otherEnd(tie, member.id);
      const isOver = tie.state === "ended" || tie.state === "wished" || tie.state === "deceased";
      return other === undefined || told.has(other) || !index.memberById.has(other) || isOver ? [] : [{ tie, other }];
    });
    const others = [...new Set(ties.map(({ other }) => other))];
    if (others.length === 0) return [];
    const strained = others.map((id) => {
      const facts = ties.filter(({ other }) => other === id).flatMap(({ tie }) => strainOf(telling, tie));
      const pair = say("pair", { one: name, other: called(id) });
      return (
        facts.length > 0 && say("bondOf", { name: pair, facts: [...new Set(facts)].join(semicolonOf(words.language)) })
      );
    });
    return [joined(say("knows", { name, names: words.language.list(others.map(called)) }), ...strained)];
  });
}

/** What a picture shows of a tie that is not well, in the words of its legend; whose doing it is, nobody is told. */
const strainOf = ({ words: { voice } }: Telling, { quality, state }: Tie): readonly string[] => [
  ...(quality === "ambivalent" || quality === "stressful" || quality === "conflicted"
    ? [voice.qualities[quality]]
    : []),
  ...(state === "broken" || state === "dormant" ? [voice.states[state]] : []),
];
