import { declared } from "../../document/role-domain.ts";
import { ROLES } from "../../document/schema/roles.ts";
import {
  ANSWERS,
  BOUND_FOR,
  CONTACT_ANSWERS,
  DOMAINS,
  FLAGS,
  FREQUENCIES,
  GOAL_STATUSES,
  GROUNDS,
  GROUP_FORMS,
  GROUP_KINDS,
  INTERVENTION_KINDS,
  INTERVENTION_STATUSES,
  LOADS,
  MEMBER_KINDS,
  ORIGINS,
  QUALITIES,
  SPHERES,
  STATES,
  STAYS_AS,
  STOPPED_BY,
  STRENGTHS,
  SUPPORTS,
} from "../../document/schema/terms.ts";
import type { MapWords } from "../../words/member-words.ts";
import type { PanelVoice } from "./context.ts";

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
  const known = new Map<string, unknown>([...Object.entries(words.voice), ...Object.entries(panels.terms)]).get(list);
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
