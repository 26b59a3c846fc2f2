import { dateIn } from "../command/timeline/dates-asked.ts";
import { forAudience } from "../document/audience/for-audience.ts";
import { shownText } from "../document/clean-text.ts";
import type { When } from "../document/dates.ts";
import { AUDIENCES, type Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { dateLine } from "../words/date-line.ts";
import type { Language, VoiceName } from "../words/language.ts";
import { en } from "../words/languages/en.ts";
import { ofTheClient } from "../words/words-for.ts";
import { aboutParagraphs, wishParagraphs } from "./about.ts";
import { callingParagraphs } from "./calling.ts";
import { agreementParagraphs } from "./conferences.ts";
import { hasEnglish, piecesOf } from "./english.ts";
import { goalsOf } from "./goals.ts";
import { groundParagraphs } from "./grounds.ts";
import { contactParagraphs, experienceParagraphs } from "./log.ts";
import { momentParagraphs } from "./moments.ts";
import { proseIn } from "./prose-in.ts";
import { changeParagraphs } from "./since/changes.ts";
import { type Telling, tellingOf } from "./telling.ts";
import { bondParagraphs, helpParagraphs, knownParagraphs } from "./ties.ts";
import { groupParagraphs, whoParagraphs } from "./who.ts";
import { interventionParagraphs, moveParagraphs, muchParagraphs } from "./work.ts";

export const LENGTHS = ["short", "long"] as const;

/** How a network is told. */
export interface DescribeOptions {
  /** For whom it is; the client, or whom a copy was made for, where nothing is said. */
  readonly audience?: Audience;
  /** For a report: who reads it, by the id of the document's `readers`. */
  readonly reader?: string;
  /** Who looks: of what is not agreed yet, client and team see what this one noted. */
  readonly viewer?: string;
  /** A secret text for `training`, from which stand-ins are made. */
  readonly key?: string;
  /** English where nothing is said. */
  readonly language?: Language;
  readonly voice?: VoiceName;
  /** `short`: who is there, what is wanted and the goals; `long` (the default): all that its reader may know. */
  readonly length?: (typeof LENGTHS)[number];
  /** Tell also what changed since this date, or `intake`, `3m` after it … For those who are told history: client, team, handover. */
  readonly since?: When;
}

/** Some paragraphs of plain text under a heading. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A network in plain sentences. */
export interface Description {
  readonly title: string;
  /** Its date, where it has one. */
  readonly line: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** That some of it is in English, as nobody has checked the translation; where it is. */
  readonly note?: string;
  readonly sections: readonly Section[];
}

/** A document redacted for its reader, with the words for it; once, before anything is told of it. */
export function tellingFor(doc: EcomapDocument, options: DescribeOptions): Telling {
  const { audience = doc.redactedFor ?? "client", language = en, voice = "client" } = options;
  // Its sentences tell of the client: so do its title, and pictures that stand with them.
  const told = ofTheClient(language);
  return tellingOf(forAudience(doc, audience, options), told, told[voice]);
}

/**
 * The network in plain sentences, for a report, a handover, a screen reader or the client: who is there, what they give
 * and get, what is being worked on, and what changed since a date. Headings and paragraphs of plain text, for its
 * audience; nobody is counted or judged. The same document and options give the same text everywhere.
 * @throws {EcomapError} as `forAudience`; `wrong-option` for a length there is not; `wrong-date`; `no-date`; `redacted` where
 * `since` is asked for those who are told no history.
 */
export function describe(doc: EcomapDocument, options: DescribeOptions = {}): Description {
  const { length = "long", since } = options;
  if (!LENGTHS.includes(length)) throw wrong("length", LENGTHS);
  if (options.audience !== undefined && !AUDIENCES.includes(options.audience)) throw wrong("audience", AUDIENCES);
  const telling = tellingFor(doc, options);
  const { language } = telling.words;
  const sections = sectionsOf(
    telling,
    length === "long",
    since === undefined ? since : dateIn(telling.doc, since, "since"),
  ).filter(({ paragraphs }) => paragraphs.length > 0);
  const isEnglish = sections.some(({ heading, paragraphs }) => [heading, ...paragraphs].some(hasEnglish));
  const { inEnglish } = proseIn(language);
  return {
    title: shownText(telling.doc.title) || telling.words.voice.title,
    line: dateLine(telling.doc, language),
    language: language.tag,
    direction: language.direction,
    ...(isEnglish && inEnglish !== undefined && { note: inEnglish }),
    sections: language.direction === "rtl" ? sections : sections.map(unmarked),
  };
}

function sectionsOf(telling: Telling, isLong: boolean, since: When | undefined): readonly Section[] {
  const { say, client, words } = telling;
  const { own, others } = goalsOf(telling);
  const inLong = (paragraphs: () => readonly string[]) => (isLong ? paragraphs() : []);
  return [
    { heading: say("who"), paragraphs: whoParagraphs(telling, isLong) },
    { heading: say("aboutClient", { client }), paragraphs: inLong(() => aboutParagraphs(telling)) },
    { heading: say("moments"), paragraphs: inLong(() => momentParagraphs(telling)) },
    { heading: say("groups"), paragraphs: inLong(() => groupParagraphs(telling)) },
    { heading: say("help"), paragraphs: inLong(() => helpParagraphs(telling)) },
    { heading: say("bond"), paragraphs: inLong(() => bondParagraphs(telling)) },
    { heading: say("know"), paragraphs: inLong(() => knownParagraphs(telling)) },
    {
      heading: say("work"),
      paragraphs: [
        ...muchParagraphs(telling),
        ...moveParagraphs(telling, isLong),
        ...interventionParagraphs(telling, isLong ? ["planned", "done", "let-go"] : ["planned"]),
      ],
    },
    { heading: say("agreements"), paragraphs: inLong(() => agreementParagraphs(telling)) },
    { heading: say("contacts"), paragraphs: inLong(() => contactParagraphs(telling)) },
    { heading: say("experience"), paragraphs: inLong(() => experienceParagraphs(telling)) },
    { heading: say("goalsOf", { client }), paragraphs: own },
    { heading: say("goalsOthers"), paragraphs: others },
    { heading: say("themselves"), paragraphs: inLong(() => wishParagraphs(telling)) },
    { heading: say("calling"), paragraphs: inLong(() => callingParagraphs(telling)) },
    { heading: say("kept"), paragraphs: inLong(() => groundParagraphs(telling)) },
    ...(since === undefined
      ? []
      : [
          { heading: say("since", { date: words.language.date(since) }), paragraphs: changeParagraphs(telling, since) },
        ]),
  ];
}

/** Where all reads the same way English needs no marks. */
function unmarked({ heading, paragraphs }: Section): Section {
  const bare = (text: string) =>
    piecesOf(text)
      .map((piece) => piece.text)
      .join("");
  return { heading: bare(heading), paragraphs: paragraphs.map(bare) };
}

const wrong = (option: string, terms: readonly string[]) =>
  new EcomapError({ code: "wrong-option", path: [option], params: { option, terms } });

/** A description as plain text: a line for each heading and paragraph, and an empty one between sections. */
export const textOf = ({ title, line, note, sections }: Description): string =>
  [
    [title, ...(line === "" ? [] : [line]), ...(note === undefined ? [] : [note])],
    ...sections.map(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
