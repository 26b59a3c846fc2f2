import { isBanOn } from "../document/move-rules.ts";
import { carrierOf } from "../network/carrier.ts";
import { GONE } from "../network/counted.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Remains, SupportOutlook } from "../network/what-remains.ts";
import { clientName, type MapWords, memberName } from "./member-words.ts";
import { cardsOf } from "./takeover-cards.ts";

/** A kind of support that would hang on one person, or on nobody. */
export type Gap = SupportOutlook & { readonly becomes: "nobody" | "on-one" };

/** What somebody may take over: first what nobody would give. */
export const gapsIn = ({ supports }: Remains): readonly Gap[] =>
  (["nobody", "on-one"] as const).flatMap((kind) =>
    supports.flatMap((one): Gap[] => (one.becomes === kind ? [{ ...one, becomes: kind }] : [])),
  );

/** A gap in words, with who takes it over where that was planned with those who leave. */
export function gapWords(index: NetworkIndex, words: MapWords, { gone }: Remains, { support, becomes }: Gap): string {
  const { remains, sentences, comma } = words.language;
  const takers = gone
    .flatMap((id) => cardsOf(index, words, id))
    .flatMap((card) => (card.support === support && card.to !== undefined ? nameOf(index, words, card.to) : []));
  const said = `${words.voice.supports[support]}: ${becomes === "nobody" ? remains.nobody : remains.one}`;
  return takers.length === 0 ? said : said + comma + sentences.takesOver(words.language.list([...new Set(takers)]));
}

function nameOf(index: NetworkIndex, words: MapWords, id: string): readonly string[] {
  const member = index.memberById.get(id);
  if (member) return [memberName(words, member)];
  return id === index.doc.client.id ? [clientName(words, index)] : [];
}

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
  // Whom a court forbids to see is nobody to count on.
  const isBanned = (id: string) => {
    const tie = clientTie.get(id);
    return tie !== undefined && isBanOn(tie, index.doc.date);
  };
  const isThere = (id: string) => !remains.gone.includes(id) && !GONE.has(clientTie.get(id)?.state) && !isBanned(id);
  const left = members.filter(({ id }) => isThere(id)).map(({ id }) => names.get(id) ?? "");
  return [
    heading,
    ...(left.length === 0 ? [] : [`${stays}: ${words.language.list(left)}`]),
    ...gapsIn(remains).map((gap) => {
      const [one] = gap.left;
      const name = one === undefined ? undefined : names.get(one);
      const said = gapWords(index, words, remains, gap);
      return name === undefined ? said : `${said} (${name})`;
    }),
    ...muchRests(index, words, new Set(remains.gone)),
  ];
}
