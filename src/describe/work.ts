import type { When } from "../document/dates.ts";
import { listed } from "../document/spells.ts";
import type { Intervention, Move, Tie } from "../document/types.ts";
import { carrierOf } from "../network/carrier.ts";
import { otherEnd } from "../network/network-index.ts";
import { shownMoves } from "../network/shown-moves.ts";
import { takeoverIn } from "../network/takeover.ts";
import { byDay } from "./by-day.ts";
import { joined, type Telling } from "./telling.ts";
import { supportWords } from "./ties.ts";

/** Where much rests on one person: one sentence, that asks who can take something over. */
export function muchParagraphs({ index, words, memberCalled }: Telling): readonly string[] {
  const carrier = index.memberById.get(carrierOf(index) ?? "");
  return carrier ? [words.language.sentences.doesMuch(memberCalled(carrier))] : [];
}

/** What is wanted of each tie, in sentences; with reasons, agreements and steps where all is told. */
export function moveParagraphs(telling: Telling, isLong: boolean, more: More = ALL): readonly string[] {
  const { index, say } = telling;
  return index.ties.flatMap((tie) => {
    const ends = endsOf(telling, tie);
    if (Object.values(ends).includes("")) return [];
    const banned = tie.ban === undefined ? [] : [say("name" in ends ? "ban" : "banBetween", ends)];
    const moves = shownMoves(index, tie).map((move) => moveText(telling, tie, move, ends, isLong ? more : undefined));
    return [...banned, ...moves];
  });
}

/** Some of what is wanted of a tie, in short. */
export function moveTextsOf(telling: Telling, tie: Tie, moves: readonly Move[]): readonly string[] {
  const ends = endsOf(telling, tie);
  return Object.values(ends).includes("") ? [] : moves.map((move) => moveText(telling, tie, move, ends, undefined));
}

/** Between whom a tie is: the client and one member, or two others, who are both named. */
type Ends = { readonly name: string } | { readonly one: string; readonly other: string };

function endsOf({ doc, called }: Telling, tie: Tie): Ends {
  const member = otherEnd(tie, doc.client.id);
  return member === undefined ? { one: called(tie.from), other: called(tie.to) } : { name: called(member) };
}

function moveText(telling: Telling, tie: Tie, move: Move, ends: Ends, more: More | undefined): string {
  const { client, say, quote, words } = telling;
  const until = move.type === "keep" ? quote(move.until) : "";
  const isBareLater = move.type === "keep" && move.until !== undefined && until === "";
  const wish =
    "name" in ends && !isBareLater
      ? say(moveKey(tie, move), { client, ...ends, words: until })
      : wishBetween(telling, move, "name" in ends ? { one: client, other: ends.name } : ends, until);
  if (!more) return wish;
  const { about = [], why } = move;
  const agreers = listed(move.agreedBy)
    .map(telling.named)
    .filter((name) => name !== "");
  return joined(
    wish,
    about.length > 0 && say("about", { what: supportWords(telling, about) }),
    quote(why) && say("why", { words: quote(why) }),
    ...ownWords(telling, move),
    more.withAgreers && agreers.length > 0 && say("agreedBy", { names: words.language.list(agreers) }),
    ...steps(telling, move, more),
    move.type === "bound" && move.review !== undefined && say("review", { date: words.language.date(move.review) }),
  );
}

/** What is wanted between two others, who are not said to want it themselves. */
function wishBetween({ say, words: { voice } }: Telling, move: Move, ends: Ends, until: string): string {
  if (move.type === "bound") {
    if (move.for === "member") return say("unburdenBetween", ends);
    return say(move.for === "worker" ? "workerBoundBetween" : "boundBetween", ends);
  }
  const isLater = move.type === "keep" && move.until !== undefined;
  return joined(say("between", { ...ends, what: isLater ? voice.later : voice.moves[move.type] }), until);
}

/** By which template a wish is said. */
function moveKey({ state }: Tie, move: Move) {
  switch (move.type) {
    case "strengthen":
      return state === "broken" ? "repair" : "strengthen";
    case "enlarge":
      return state === "wished" ? "find" : "wake";
    case "keep":
      return move.until === undefined ? "keep" : "later";
    case "bound":
      if (move.for === "member") return "unburden";
      return move.for === "worker" ? "workerBound" : "bound";
  }
}

/** What one kind of move says besides. */
function ownWords({ say, quote, called, client }: Telling, move: Move): readonly string[] {
  switch (move.type) {
    case "strengthen":
      return [quote(move.givesBack) && say("givesBack", { client, words: quote(move.givesBack) })];
    case "enlarge": {
      const through = move.through === undefined ? "" : called(move.through);
      return [through && say("through", { name: through }), quote(move.by)];
    }
    case "bound":
      return [
        quote(move.agreement) && say("agreement", { words: quote(move.agreement) }),
        move.guardedBy !== undefined && called(move.guardedBy)
          ? say("guardedBy", { name: called(move.guardedBy) })
          : "",
      ];
    case "keep":
      return [];
  }
}

const ALL: More = { withDone: true, withAgreers: true };

/** Of what all is told: also of steps that are done. */
interface More {
  readonly withDone: boolean;
  /** And who agreed. */
  readonly withAgreers: boolean;
}

const steps = (telling: Telling, { steps: all = [] }: Move, { withDone }: More): readonly string[] =>
  all.flatMap(({ what, who, when, done }) => {
    const words = telling.quote(what);
    const by = who === undefined ? "" : telling.called(who);
    return words === "" || (done !== undefined && !withDone)
      ? []
      : [withFacts(telling, done === undefined ? "step" : "stepDone", words, by, done ?? when)];
  });

/** A sentence, and between brackets by whom and when. */
function withFacts(
  { say, words: { language } }: Telling,
  key: "step" | "stepDone" | "planned" | "done" | "dropped",
  words: string,
  by: string,
  when: When | undefined,
): string {
  const facts = [by, when === undefined ? "" : language.date(when)].filter((fact) => fact !== "");
  return joined(say(key, { words }), facts.length > 0 && `(${facts.join(", ")})`);
}

export const STATUS_KEYS = { "planned": "planned", "done": "done", "let-go": "dropped" } as const;

/** What is planned, what was done, and what was let go. */
export function interventionParagraphs(
  telling: Telling,
  statuses: readonly Intervention["status"][],
  isTold: (one: Intervention) => boolean = () => true,
): readonly string[] {
  return byDay(telling.doc.interventions ?? [], ({ date }) => date).flatMap((one) => {
    const { status = "done", words, by, date } = one;
    const text = telling.quote(words);
    if (text === "" || !statuses.includes(status) || !isTold(one)) return [];
    const told = withFacts(telling, STATUS_KEYS[status], text, telling.named(by), date);
    return [joined(told, takeoverText(telling, takeoverIn(one, telling.index)))];
  });
}

/** From whom something is taken over, and by whom. */
export function takeoverText({ say, called }: Telling, takeover: ReturnType<typeof takeoverIn>): string {
  const [from, to] = takeover ? [called(takeover.from), called(takeover.to)] : ["", ""];
  return from === "" || to === "" ? "" : say("handsOver", { from, to });
}
