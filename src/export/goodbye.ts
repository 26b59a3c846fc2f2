import { tellingFor } from "../describe/describe.ts";
import type { Prose } from "../describe/prose.ts";
import type { Telling } from "../describe/telling.ts";
import { isBanOn } from "../document/move-rules.ts";
import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { leavesOn } from "../network/leaves.ts";
import { isLastCoffee } from "../network/takeover.ts";
import type { Markup } from "../picture/to-string.ts";
import type { Language, VoiceName } from "../words/language.ts";
import { cardsOf, type TakeoverCard } from "../words/takeover-cards.ts";
import { pageText, section, table, tag } from "./html.ts";
import { REPORT_STYLE } from "./styles.ts";

export interface GoodbyeOptions {
  /** Who leaves, by the id of a member. */
  readonly leaving: string;
  /** The client or the team: others are refused. */
  readonly audience?: Audience;
  readonly viewer?: string;
  /** English where nothing is said. */
  readonly language?: Language;
  readonly voice?: VoiceName;
}

const FOR = ["client", "team"] as const;

/**
 * A goodbye on one A4, as the text of one HTML file: what somebody who leaves does and who takes it over, with room to write
 * where nobody does yet; the day of one more coffee; and lines for what one still wants to say. It stays with client and team.
 * @throws {EcomapError} `wrong-option` for another audience; `unknown-record` where the audience sees no such member; as `forAudience`.
 */
export function renderGoodbye(
  doc: EcomapDocument,
  { leaving, audience = "client", ...options }: GoodbyeOptions,
): string {
  if (!FOR.some((one) => one === audience)) {
    throw new EcomapError({ code: "wrong-option", path: ["audience"], params: { option: "audience", terms: FOR } });
  }
  const telling = tellingFor(doc, { ...options, audience });
  const { say, words, called, index } = telling;
  if (!index.memberById.has(leaving))
    throw new EcomapError({ code: "unknown-record", path: ["leaving"], params: { table: "members" } });
  const name = called(leaving);
  const until = leavesOn(index, leaving);
  return pageText(words.language, say("goodbye"), REPORT_STYLE, [
    tag("header", {}, [
      tag("h1", {}, say("goodbyeTo", { name })),
      until === undefined ? undefined : tag("p", {}, say("until", { date: words.language.date(until) })),
    ]),
    tag("main", { class: "plan goodbye" }, [
      tag("p", { class: "question" }, say("goodbyeIntro", { name })),
      cardTable(telling, leaving),
      coffeeOf(telling, leaving),
      section(say("lastWords"), [lines(5)]),
    ]),
  ]);
}

/** What somebody does of which the words alone would tell something else. */
const TASK_KEYS = { guards: "guardsIt", leads: "leadsGroup", calls: "callsAll" } as const satisfies Partial<
  Record<TakeoverCard["is"], keyof Prose>
>;

function taskText({ say, named }: Telling, { is, words }: TakeoverCard): string {
  const text = named(words);
  return is === "guards" || is === "leads" || is === "calls" ? say(TASK_KEYS[is], { words: text }) : text;
}

/** What is taken over and by whom; who has no name yet has a place to be written. */
function cardTable(telling: Telling, leaving: string): Markup | undefined {
  const { index, words, say, called } = telling;
  const rows = cardsOf(index, words, leaving).map((card) => [
    taskText(telling, card),
    card.to === undefined ? (card.plan === undefined ? "" : say("nobodyYet")) : called(card.to),
  ]);
  if (rows.length === 0) return section(say("goodbye"), [lines(5)]);
  return section(say("goodbye"), [table([say("what"), say("takes")], rows)]);
}

/** One more coffee: its day, or a line for it. */
function coffeeOf({ doc, index, say, words }: Telling, leaving: string): Markup | undefined {
  const tie = index.clientTie.get(leaving);
  // Where a court forbids contact there is none.
  if (tie && isBanOn(tie, doc.date)) return undefined;
  const { date } = (doc.interventions ?? []).find((one) => isLastCoffee(one, doc.client.id, leaving)) ?? {};
  return tag("section", { class: "again" }, [
    tag(
      "h2",
      {},
      say(date === undefined ? "coffeeOpen" : "coffee", { date: date === undefined ? "" : words.language.date(date) }),
    ),
    date === undefined ? lines(1) : undefined,
  ]);
}

const lines = (count: number): Markup =>
  tag(
    "div",
    { class: "lines" },
    Array.from({ length: count }, () => tag("p", {})),
  );
