import { declared } from "../../document/role-domain.ts";
import { ROLES } from "../../document/schema/roles.ts";
import {
  ANSWERS,
  AUDIENCES,
  BOUND_FOR,
  CONTACT_ANSWERS,
  DOMAINS,
  EXPERIENCE_QUESTIONS,
  FLAGS,
  FREQUENCIES,
  GOAL_STATUSES,
  GROUNDS,
  GROUP_FORMS,
  GROUP_KINDS,
  INTERVENTION_KINDS,
  INTERVENTION_STATUSES,
  LOADS,
  LOG_KINDS,
  MEMBER_KINDS,
  ORIGINS,
  QUALITIES,
  SPHERES,
  STATES,
  STAYS_AS,
  STOPPED_BY,
  STRENGTHS,
  SUPPORTS,
  TRANSITION_KINDS,
} from "../../document/schema/terms.ts";
import type { MapWords } from "../../words/member-words.ts";
import type { PanelVoice } from "./voice.ts";

/** The closed lists that a field chooses from. */
const TERMS = {
  kinds: MEMBER_KINDS,
  roles: ROLES,
  domains: DOMAINS,
  spheres: SPHERES,
  rings: ["1", "2", "3", "unknown"],
  strengths: STRENGTHS,
  qualities: QUALITIES,
  states: STATES,
  supports: SUPPORTS,
  loads: LOADS,
  groups: GROUP_KINDS,
  stoppedBy: STOPPED_BY,
  frequencies: FREQUENCIES,
  boundFor: BOUND_FOR,
  groupForms: GROUP_FORMS,
  staysAs: STAYS_AS,
  contactAnswers: CONTACT_ANSWERS,
  answers: ANSWERS,
  grounds: GROUNDS,
  origins: ORIGINS,
  goalStatuses: GOAL_STATUSES,
  interventionKinds: INTERVENTION_KINDS,
  interventionStatuses: INTERVENTION_STATUSES,
  flags: FLAGS,
  transitionKinds: TRANSITION_KINDS,
  logKinds: LOG_KINDS,
  experiences: EXPERIENCE_QUESTIONS,
  came: ["yes", "no", "unknown"],
  keepers: AUDIENCES.slice(0, 2),
  pictures: AUDIENCES.slice(2),
  tables: ["network"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TermList = keyof typeof TERMS;

/** Lists that a document may add own keys to. */
const OWN = new Map<TermList, "roles" | "domains" | "flags">([
  ["roles", "roles"],
  ["domains", "domains"],
  ["flags", "flags"],
]);

/** The terms of a list with their words, own ones of the document last. */
export function termsWith(
  list: TermList,
  words: MapWords,
  { panels }: PanelVoice,
): readonly (readonly [string, string])[] {
  const known: unknown = Reflect.get(
    { ...words.voice, ...panels.terms, tables: panels.terms.pictures, came: panels.terms.answers },
    list,
  );
  const told = new Map<string, string>(Object.entries(known ?? {}));
  const own = OWN.get(list);
  const entries = own === undefined ? [] : (words.vocabulary?.[own] ?? []);
  const terms: readonly string[] = TERMS[list];
  return [
    ...terms.map((term) => [term, told.get(term) ?? panels.unknown] as const),
    ...entries.map(({ key }) => {
      const said = new Map<string, string>(Object.entries(declared(key, entries)?.words ?? {}));
      return [key, said.get(words.language.tag) ?? [...said.values()][0] ?? key.slice(2)] as const;
    }),
  ];
}
