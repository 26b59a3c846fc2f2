import { isBefore } from "../document/dates.ts";
import { listed } from "../document/spells.ts";
import type { EcomapDocument, Member } from "../document/types.ts";
import type { Prose } from "./prose.ts";
import { joined, type Telling } from "./telling.ts";

type Client = EcomapDocument["client"];
export type Stay = Exclude<NonNullable<Client["stays"]>, "unknown">[number];

const STAY_KEYS = {
  "sleeps": "staySleeps",
  "may-sleep": "stayMay",
  "post-address": "stayPost",
  "belongings": "stayBelongings",
} as const satisfies Readonly<Record<string, keyof Prose>>;

/** Where the client sleeps, may sleep, gets post and keeps things today; and what the client wishes, offers and would rather not. */
export function aboutParagraphs(telling: Telling): readonly string[] {
  const { doc, client } = telling;
  const goesOn = ({ until }: Stay) => until === undefined || doc.date === undefined || !isBefore(until, doc.date);
  return [...stayTexts(telling, listed(doc.client.stays).filter(goesOn)), ...saidTexts(telling, client, doc.client)];
}

/** Each stay: with whom, or where; and until when, where that is known. */
export const stayTexts = (telling: Telling, stays: readonly Stay[]): readonly string[] =>
  stays.flatMap(({ with: host, as: kind = "sleeps", words: written, until }) => {
    const { say, word, called, quote, client, words } = telling;
    const name = host === undefined ? "" : called(host);
    const where = quote(written) || (name === "" ? "" : `${name}.`);
    if (where === "" || kind === "unknown") return [];
    const facts = [quote(written) === "" ? "" : name, until && word("until", { date: words.language.date(until) })];
    const said = facts.filter((fact) => fact !== undefined && fact !== "").join(words.language.comma);
    return [joined(say(STAY_KEYS[kind], { client, words: where }), said && `(${said})`)];
  });

/** What somebody wishes, offers and would rather not, in their own words. */
export const saidTexts = (
  { say, quote }: Telling,
  name: string,
  said: Pick<Member, "wishes" | "offers" | "limits">,
): readonly string[] =>
  (["wishes", "offers", "limits"] as const).flatMap((key) => {
    const words = joined(...listed(said[key]).map(quote));
    return words === "" ? [] : [say(key, { name, words })];
  });

/** What members wish, offer and would rather not. */
export const wishParagraphs = (telling: Telling): readonly string[] =>
  telling.index.members.flatMap((member) => saidTexts(telling, telling.memberCalled(member), member));
