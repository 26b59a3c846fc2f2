import type { Tie } from "../../document/types.ts";
import { isToldHeavy, isTooSmallForLoad } from "../../network/load.ts";
import { otherEnd } from "../../network/network-index.ts";
import { semicolonOf } from "../apart.ts";
import { joined, type Telling } from "../telling.ts";
import { isAlive, supportWords } from "../ties.ts";
import { called, changed, fieldsOf, type News, newsOf, othersOf, type Since, signsOf } from "./news.ts";

/** Something that is told of a tie, and the fields of which that tells. */
type Fact = readonly [text: string, ...fields: readonly string[]];

/**
 * How each tie is now, in the words of the map, in so far as that is otherwise than it was and has no sign: its state, how
 * it is, how often, until when, what it asks, a ban, who gives what. Of what nobody says any more nothing is told.
 */
export function bondNews(since: Since): readonly News[] {
  const { changes, past, now, telling } = since;
  return changed(changes, "ties", past.ties, now.ties).flatMap(({ was, is }) => {
    if (was === undefined || is === undefined) return [];
    const [one = "", other] = othersOf(since, is.id).map((end) => called(since, end));
    if (one === "" || other === "") return [];
    const name = other === undefined ? one : telling.say("pair", { one, other });
    const facts = factsOf(since, was, is);
    const sentences = [
      ...banOf(telling, was, is, one, other),
      ...(other === undefined ? helpOf(telling, was, is, one) : []),
    ];
    const list = facts.map(([text]) => text).filter((text) => text !== "");
    const text = joined(
      list.length > 0 && telling.say("bondOf", { name, facts: list.join(semicolonOf(telling.words.language)) }),
      ...sentences.map(([sentence]) => sentence),
    );
    return newsOf(text, ...fieldsOf("ties", is.id, ...[...facts, ...sentences].flatMap(([, ...fields]) => fields)));
  });
}

/** What is otherwise in a few words; one that a sign tells of already has none. */
function factsOf(since: Since, was: Tie, is: Tie): readonly Fact[] {
  const { telling } = since;
  const { word, words } = telling;
  const { qualities, states, loads } = words.voice;
  const said = signsOf(since, is.id);
  const [state, before] = [known(is.state) ?? "active", known(was.state) ?? "active"];
  const isSaid = said.has("repaired") || (state === "active" && (said.has("woken") || before === "wished"));
  const isGood = is.quality === "supportive" && said.has("repaired");
  const [strength, quality, frequency] = [known(is.strength), known(is.quality), known(is.frequency)];
  const load = known(is.load?.level);
  const { until } = is;
  const facts: readonly (Fact | false | undefined)[] = [
    state !== before && !isSaid && [states[state], "state", "stoppedBy", "lastContact"],
    strength !== undefined &&
      strength !== was.strength &&
      !said.has("stronger") &&
      !said.has("weaker") && [word(strength), "strength"],
    quality !== undefined && quality !== was.quality && !isGood && [qualities[quality], "quality"],
    isAlive(is) && frequency !== undefined && frequency !== was.frequency && [word(frequency), "frequency"],
    isAlive(is) &&
      until !== undefined &&
      until !== was.until && [word("until", { date: words.language.date(until) }), "until"],
    load !== undefined && load !== was.load?.level && isLoadTold(telling, is) && [loads[load], "load"],
  ];
  return facts.filter((fact) => fact !== false && fact !== undefined);
}

function banOf({ say }: Telling, was: Tie, is: Tie, one: string, other: string | undefined): readonly Fact[] {
  if (is.ban === undefined || was.ban !== undefined) return [];
  return [[other === undefined ? say("ban", { name: one }) : say("banBetween", { one, other }), "ban"]];
}

/** Whether what a tie asks of someone is told: as on the map, where that someone does much. */
function isLoadTold({ doc, index }: Telling, tie: Tie): boolean {
  const member = otherEnd(tie, doc.client.id);
  if (member === undefined || !isAlive(tie) || isTooSmallForLoad(index)) return false;
  const isMuch = tie.load?.level === "heavy" || tie.load?.level === "overloaded";
  return !isMuch || isToldHeavy(index, member);
}

/** What is given between the client and a member that was not before. */
function helpOf(telling: Telling, was: Tie, is: Tie, name: string): readonly Fact[] {
  if (!isAlive(is)) return [];
  const { client, doc, say } = telling;
  const [from, to] = is.from === doc.client.id ? [client, name] : [name, client];
  return (["gives", "receives"] as const).flatMap((field): Fact[] => {
    const what = supportWords(telling, added(was[field], is[field]));
    const [giver, taker] = field === "gives" ? [from, to] : [to, from];
    if (what === "") return [];
    const isAll = (added(is[field], was[field]) ?? []).length === 0;
    return [[say("gives", { giver, taker, what }), ...(isAll ? [field] : [])]];
  });
}

function added(was: Tie["gives"], is: Tie["gives"]): Exclude<Tie["gives"], "unknown"> {
  if (is === undefined || is === "unknown") return undefined;
  return is.filter((kind) => was === undefined || was === "unknown" || !was.includes(kind));
}

const known = <T>(term: T): Exclude<T, "unknown"> | undefined => (isKnown(term) ? term : undefined);

const isKnown = <T>(term: T): term is Exclude<T, "unknown"> => term !== undefined && term !== "unknown";
