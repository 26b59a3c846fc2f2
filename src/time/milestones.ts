import { dateOf, type When } from "../document/dates.ts";
import type { EcomapDocument, Experience, Intervention, Transition } from "../document/types.ts";
import { firstDay } from "./days.ts";

/** A record with a day that is told under a map through time, by the table that it stands in. */
type Told =
  | { readonly is: "transition"; readonly kind: Transition["kind"]; readonly words: string }
  | { readonly is: "intervention"; readonly kind: Intervention["kind"]; readonly words: string }
  /** The client's own answer, in the client's words. */
  | { readonly is: "experience"; readonly question: Experience["question"]; readonly words: string }
  | { readonly is: "meeting" | "conference"; readonly words: string };

/** What happened in a life, or in the work with somebody: not what is planned. */
export type Milestone = Told & {
  readonly when: When;
  /** The first day of `when`: `YYYY-MM-DD`. */
  readonly day: string;
};

/** Who is told how it was for the client, besides the whole document. */
const CLOSE: readonly unknown[] = [undefined, "client", "team", "handover"];

/**
 * Moments of a life, meetings of groups, conferences, what was done, and what the client answered about support and say,
 * by date. What has no date, or is still to come,
 * is not among them.
 * @param doc a copy for one audience
 * @param today `YYYY-MM-DD`
 */
export function milestonesOf(doc: EcomapDocument, today: string): readonly Milestone[] {
  const { transitions = [], groups = [], conferences = [], interventions = [] } = doc;
  const experience = CLOSE.includes(doc.redactedFor) ? (doc.experience ?? []) : [];
  const on = (when: When | undefined, told: Told): Milestone[] =>
    when === undefined ? [] : [{ ...told, when, day: firstDay(dateOf(when)) }];
  return [
    ...transitions.flatMap(({ date, kind, words = "" }) => on(date, { is: "transition", kind, words })),
    ...groups.flatMap(({ meetings, name = "" }) =>
      itemsOf(meetings).flatMap(({ date }) => on(date, { is: "meeting", words: name })),
    ),
    ...conferences.flatMap(({ date, question = "" }) => on(date, { is: "conference", words: question })),
    ...interventions.flatMap(({ date, kind, words = "", status }) =>
      on(status === "done" ? date : undefined, { is: "intervention", kind, words }),
    ),
    ...experience.flatMap(({ date, question, answer = "" }) =>
      on(answer === "" ? undefined : date, { is: "experience", question, words: answer }),
    ),
  ]
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const itemsOf = <T>(list: readonly T[] | "unknown" | undefined): readonly T[] =>
  list === undefined || list === "unknown" ? [] : list;
