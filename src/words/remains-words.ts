import { isBanOn } from "../document/move-rules.ts";
import { carrierOf } from "../network/carrier.ts";
import { GONE } from "../network/counted.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { Remains, SupportOutlook } from "../network/what-remains.ts";
import type { Without } from "../network/without.ts";
import type { Language } from "./language.ts";
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

/** Who stays: neither those who leave, nor whom a court forbids to see: that is nobody to count on. */
function isStaying({ clientTie, doc }: NetworkIndex, { gone }: Remains, id: string): boolean {
  const tie = clientTie.get(id);
  return !gone.includes(id) && !GONE.has(tie?.state) && !(tie !== undefined && isBanOn(tie, doc.date));
}

/** Those who stay, as far as is known: nobody told whether they are a professional. */
export const untoldIn = (index: NetworkIndex, remains: Remains): readonly string[] =>
  remains.sphereUntold.filter((id) => isStaying(index, remains, id));

/** What is told first of what remains: who takes over what; or that nobody leaves before the day that was asked for. */
export const remainsHeading = (
  { date, remains: { heading, nobodyLeaves } }: Language,
  without: Without,
  { gone }: Remains,
): string =>
  gone.length === 0 && typeof without === "object" && "leavingBefore" in without
    ? nobodyLeaves(date(without.leavingBefore))
    : heading;

/** What remains as lines of words: the question, who stays, of whom that is not sure, what is to be taken over, and on whom much would rest. */
export function remainsLines(
  index: NetworkIndex,
  words: MapWords,
  remains: Remains,
  without: Without,
): readonly string[] {
  const { members } = index;
  const { stays, untold } = words.language.remains;
  const names = new Map(members.map((member) => [member.id, memberName(words, member)]));
  const called = (ids: readonly string[]) => words.language.list(ids.map((id) => names.get(id) ?? ""));
  const left = members.flatMap(({ id }) => (isStaying(index, remains, id) ? [id] : []));
  const unsure = untoldIn(index, remains);
  return [
    remainsHeading(words.language, without, remains),
    ...(left.length === 0 ? [] : [`${stays}: ${called(left)}`]),
    ...(unsure.length === 0 ? [] : [`${called(unsure)}: ${untold}`]),
    ...gapsIn(remains).map((gap) => {
      const [one] = gap.left;
      const name = one === undefined ? undefined : names.get(one);
      const said = gapWords(index, words, remains, gap);
      return name === undefined ? said : `${said} (${name})`;
    }),
    ...muchRests(index, words, new Set(remains.gone)),
  ];
}
