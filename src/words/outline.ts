import { shownText } from "../document/clean-text.ts";
import { flagsOf } from "../network/flags.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { flagFacts, memberFacts, tieFacts } from "./describe.ts";
import { clientName, type MapWords, memberName } from "./member-words.ts";

/** The same people and ties as in the picture, as rows of words. */
export interface Outline {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly who: string;
    readonly tie: string;
    readonly groups: string;
  }[];
  /** Ties between members. */
  readonly ties: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly facts: string;
  }[];
}

/** What a picture of this network shows, in reading order; `rings` where it shows who is how close. */
export function outlineOf(index: NetworkIndex, words: MapWords, rings = false): Outline {
  const { client } = index.doc;
  const nameOf = (id: string) => {
    const member = index.memberById.get(id);
    return member ? memberName(words, member) : clientName(words, index);
  };
  return {
    people: index.members.map((member) => {
      const { name, who, tie, flags } = memberFacts(index, words, member, rings);
      const groups = index.groups
        .filter(({ members }) => members.includes(member.id))
        .map((group) => shownText(group.name) || words.voice.groups[group.kind]);
      return {
        id: member.id,
        name,
        who: who.join(words.language.comma),
        tie: [...tie, ...flags].join(words.language.comma),
        groups: [...new Set(groups)].join(words.language.comma),
      };
    }),
    ties: index.ties
      .filter(({ from, to }) => from !== client.id && to !== client.id)
      .map((tie) => ({
        id: tie.id,
        from: nameOf(tie.from),
        to: nameOf(tie.to),
        facts: [...tieFacts(words, index, tie), ...flagFacts(words, flagsOf(tie))].join(words.language.comma),
      })),
  };
}
