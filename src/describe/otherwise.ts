import type { DifferenceKind } from "../command/timeline/differences-of.ts";
import type { Member, Tie } from "../document/types.ts";
import { isToldHeavy, isTooSmallForLoad } from "../network/load.ts";
import { otherEnd } from "../network/network-index.ts";
import { semicolonOf } from "./apart.ts";
import { joined, type Telling } from "./telling.ts";
import { isAlive, supportWords } from "./ties.ts";

/** A tie or a member that is on both maps: as it was, and as it is. */
export type Twice<T> = readonly [was: T, is: T];

/** A tie on both maps, between whom it is told to be, and what was said of it already. */
interface Told {
  readonly tie: Twice<Tie>;
  readonly ends: readonly string[];
  readonly said: ReadonlySet<DifferenceKind>;
}

/**
 * How a tie is now, in the words of the map, in so far as that is otherwise than it was and not said already: its state, how
 * it is, how often, what it asks, a ban, who gives what. Of what nobody says any more nothing is told.
 */
export function tieNow(telling: Telling, { tie, ends, said }: Told): string {
  const { say, word, words } = telling;
  const { qualities, states, loads } = words.voice;
  const [was, is] = tie;
  const [one = "", other] = ends;
  const name = other === undefined ? one : say("pair", { one, other });
  const [state, before] = [known(is.state) ?? "active", known(was.state) ?? "active"];
  const [quality, frequency, load] = [known(is.quality), known(is.frequency), known(is.load?.level)];
  const isSaid = said.has("repaired") || (state === "active" && (said.has("woken") || before === "wished"));
  const isGood = quality === "supportive" && said.has("repaired");
  const facts = [
    state !== before && !isSaid && states[state],
    quality !== undefined && quality !== was.quality && !isGood && qualities[quality],
    isAlive(is) && frequency !== undefined && frequency !== was.frequency && word(frequency),
    load !== undefined && load !== was.load?.level && isLoadTold(telling, is) && loads[load],
  ].filter((fact) => fact !== false);
  const isBanned = is.ban !== undefined && was.ban === undefined;
  return joined(
    facts.length > 0 && say("bondOf", { name, facts: facts.join(semicolonOf(words.language)) }),
    isBanned && (other === undefined ? say("ban", { name }) : say("banBetween", { one, other })),
    ...(other === undefined && isAlive(is) ? helpNow(telling, tie, one) : []),
  );
}

/** Whether what a tie asks of someone is told: as on the map, where that someone does much. */
function isLoadTold({ doc, index }: Telling, tie: Tie): boolean {
  const member = otherEnd(tie, doc.client.id);
  if (member === undefined || !isAlive(tie) || isTooSmallForLoad(index)) return false;
  const isMuch = tie.load?.level === "heavy" || tie.load?.level === "overloaded";
  return !isMuch || isToldHeavy(index, member);
}

/** How close someone is now who was elsewhere. */
export function ringNow({ say, words }: Telling, [was, is]: Twice<Member>, name: string): string {
  const ring = known(is.ring);
  return ring === undefined || ring === was.ring ? "" : say("bondOf", { name, facts: words.voice.rings[ring] });
}

/** What is given between the client and a member that was not before. */
function helpNow(telling: Telling, [was, is]: Twice<Tie>, name: string): readonly string[] {
  const { client, doc, say } = telling;
  const [from, to] = is.from === doc.client.id ? [client, name] : [name, client];
  const given = supportWords(telling, added(was.gives, is.gives));
  const received = supportWords(telling, added(was.receives, is.receives));
  return [
    ...(given === "" ? [] : [say("gives", { giver: from, taker: to, what: given })]),
    ...(received === "" ? [] : [say("gives", { giver: to, taker: from, what: received })]),
  ];
}

function added(was: Tie["gives"], is: Tie["gives"]): Tie["gives"] {
  if (is === undefined || is === "unknown") return undefined;
  return is.filter((kind) => was === undefined || was === "unknown" || !was.includes(kind));
}

const known = <T>(term: T): Exclude<T, "unknown"> | undefined => (isKnown(term) ? term : undefined);

const isKnown = <T>(term: T): term is Exclude<T, "unknown"> => term !== undefined && term !== "unknown";
