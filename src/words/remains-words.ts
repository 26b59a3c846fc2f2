import { carrierOf } from "../network/carrier.ts";
import { GONE } from "../network/counted.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Remains, SupportOutlook } from "../network/what-remains.ts";
import { type MapWords, memberName } from "./member-words.ts";

/** A kind of support that would hang on one person, or on nobody. */
export type Gap = SupportOutlook & { readonly becomes: "nobody" | "on-one" };

/** What somebody may take over: first what nobody would give. */
export const gapsIn = ({ supports }: Remains): readonly Gap[] =>
  (["nobody", "on-one"] as const).flatMap((kind) =>
    supports.flatMap((one): Gap[] => (one.becomes === kind ? [{ ...one, becomes: kind }] : [])),
  );

export const gapWords = ({ language: { remains }, voice }: MapWords, { support, becomes }: Gap): string =>
  `${voice.supports[support]}: ${becomes === "nobody" ? remains.nobody : remains.one}`;

/** Where much rests on one person: one sentence, that asks who can take something over. */
function muchRests(index: NetworkIndex, words: MapWords, gone: ReadonlySet<string>): readonly string[] {
  const carrier = index.memberById.get(carrierOf(index, gone) ?? "");
  return carrier ? [words.language.sentences.doesMuch(memberName(words, carrier))] : [];
}

/** What remains as lines of words: the question, who stays, what is to be taken over, and on whom much would rest. */
export function remainsLines(index: NetworkIndex, words: MapWords, remains: Remains): readonly string[] {
  const { members, clientTie } = index;
  const { heading, stays } = words.language.remains;
  const names = new Map(members.map((member) => [member.id, memberName(words, member)]));
  const isThere = (id: string) => !remains.gone.includes(id) && !GONE.has(clientTie.get(id)?.state);
  const left = members.filter(({ id }) => isThere(id)).map(({ id }) => names.get(id) ?? "");
  return [
    heading,
    ...(left.length === 0 ? [] : [`${stays}: ${words.language.list(left)}`]),
    ...gapsIn(remains).map((gap) => {
      const [one] = gap.left;
      const name = one === undefined ? undefined : names.get(one);
      return name === undefined ? gapWords(words, gap) : `${gapWords(words, gap)} (${name})`;
    }),
    ...muchRests(index, words, new Set(remains.gone)),
  ];
}
