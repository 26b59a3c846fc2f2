import { shownText } from "../document/clean-text.ts";
import type { When } from "../document/dates.ts";
import type { Experience, LogEntry } from "../document/types.ts";
import { byDay } from "./by-day.ts";
import { type PlanItem, planOf } from "./plan.ts";
import type { Prose } from "./prose.ts";
import { joined, type Telling } from "./telling.ts";
import { STATUS_KEYS, takeoverText } from "./work.ts";

const dateIn = ({ words: { language } }: Telling, when: When | undefined): string =>
  when === undefined ? "" : language.date(when);

/** A date before a sentence. */
const dated = (telling: Telling, when: When | undefined, text: string): string =>
  when === undefined ? text : `${dateIn(telling, when)} · ${text}`;

/** All that is planned or was done, by date, with what researchers ask where it may be told. Contacts stand by themselves. */
export const planParagraphs = (telling: Telling): readonly string[] => itemParagraphs(telling, planOf(telling.doc));

/** What workers did, and which steps are taken, by date: for those whom what is planned and agreed is told elsewhere. */
export const doneParagraphs = (telling: Telling): readonly string[] =>
  itemParagraphs(
    telling,
    planOf(telling.doc).filter(({ is, status }) => status === "done" && (is === "intervention" || is === "step")),
  );

function itemParagraphs(telling: Telling, items: readonly PlanItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.is === "follow-up") return [telling.say("followUp", { date: dateIn(telling, item.when) })];
    const text = itemText(telling, item);
    return text === "" ? [] : [dated(telling, item.when, text)];
  });
}

function itemText(telling: Telling, item: PlanItem): string {
  const { is, status, words, by = "", with: ids, takeover, cimo, when } = item;
  const {
    say,
    word,
    quote,
    called,
    named,
    words: { language },
  } = telling;
  const what = quote(words);
  if (is === "contact" || what === "") return "";
  const names = [
    is === "intervention" ? named(by) : called(by),
    takeover
      ? ""
      : language.list(
          ids
            .filter((id) => id !== by)
            .map(called)
            .filter((one) => one !== ""),
        ),
    // What was agreed holds already: its day is the last one.
    is === "agreement" && status === "planned" && when !== undefined
      ? word("until", { date: dateIn(telling, when) })
      : "",
  ];
  const facts = names.filter((name) => name !== "").join(" · ");
  return joined(
    say(is === "review" ? "agreement" : STATUS_KEYS[status], { words: what }),
    is === "review" && say("review", { date: dateIn(telling, when) }),
    facts !== "" && `(${facts})`,
    takeoverText(telling, takeover),
    ...cimoTexts(telling, cimo),
  );
}

/** Theories of the workers: for the team. */
function cimoTexts({ doc, say, quote }: Telling, cimo: PlanItem["cimo"]): readonly string[] {
  if (doc.redactedFor !== "team") return [];
  return (["context", "intervention", "mechanism", "outcome"] as const).map((key) => {
    const words = quote(cimo?.[key]);
    return words && say(key, { words });
  });
}

const LOG_KEYS = {
  call: "logCall",
  message: "logMessage",
  visit: "logVisit",
  meeting: "logMeeting",
  triadic: "logTriadic",
  apart: "logApart",
} as const satisfies Readonly<Record<string, keyof Prose>>;

/** Each contact that was written down, tie by tie, each by date. */
export function contactParagraphs(telling: Telling): readonly string[] {
  const { doc, index, called } = telling;
  const log = byDay(doc.log ?? [], ({ date }) => date);
  const tell = (entries: readonly LogEntry[], name: string): readonly string[] =>
    entries.map((entry) => joined(name && `${name}:`, dated(telling, entry.date, contactText(telling, entry))));
  return [
    ...index.ties.flatMap(({ id, from, to }) =>
      tell(
        log.filter(({ tie }) => tie === id),
        [from, to]
          .filter((end) => end !== doc.client.id)
          .map(called)
          .join(" – "),
      ),
    ),
    ...tell(
      log.filter(({ tie }) => !index.ties.some(({ id }) => id === tie)),
      "",
    ),
  ];
}

/** Contacts by themselves, each with whom it was with. */
export const contactTexts = (telling: Telling, entries: readonly LogEntry[]): readonly string[] =>
  entries.map((entry) => {
    const { from, to } = telling.index.ties.find(({ id }) => id === entry.tie) ?? {};
    const name = [from, to]
      .flatMap((end) => (end === undefined || end === telling.doc.client.id ? [] : [telling.called(end)]))
      .join(" – ");
    const text = contactText(telling, entry);
    return text === "" ? "" : joined(name && `${name}:`, dated(telling, entry.date, text));
  });

function contactText({ word, quote, named }: Telling, { kind, words, by }: LogEntry): string {
  const what = kind === undefined || kind === "other" ? "" : word(LOG_KEYS[kind]);
  const facts = [what, shownText(by) && named(by)].filter((fact) => fact !== "").join(", ");
  return joined(facts && `${facts}.`, quote(words));
}

const QUESTION_KEYS = {
  "lean-on": "leanOn",
  "have-a-say": "haveASay",
  "did-for-others": "didForOthers",
} as const satisfies Readonly<Record<NonNullable<Experience["question"]>, keyof Prose>>;

/** What the client answered about support and say, each with its date, in the client's own words. Nothing is summed. */
export const experienceParagraphs = (telling: Telling): readonly string[] =>
  experienceTexts(telling, telling.doc.experience ?? []);

export const experienceTexts = (telling: Telling, answers: readonly Experience[]): readonly string[] =>
  answers.flatMap(({ question, answer, date }) => {
    const words = telling.quote(answer);
    if (words === "") return [];
    return [dated(telling, date, joined(question && telling.say(QUESTION_KEYS[question]), words))];
  });
