import { LIMITS } from "../document/limits.ts";
import { ROLES } from "../document/schema/roles.ts";
import {
  AGREED,
  ANSWERS,
  AUDIENCES,
  DOMAINS,
  FREQUENCIES,
  LOADS,
  MEMBER_KINDS,
  ORIGINS,
  QUALITIES,
  SPHERES,
  STATES,
  STOPPED_BY,
  STRENGTHS,
  SUPPORTS,
} from "../document/schema/terms.ts";

/** What a flat field may hold: text, one of our terms, a role (ours or an own key), a list of terms, a date, a ring. */
export type FieldForm =
  | { readonly is: "text"; readonly limit: number }
  | { readonly is: "term" | "list"; readonly terms: readonly string[] }
  | { readonly is: "role"; readonly terms: readonly string[] }
  | { readonly is: "date" | "ring" | "phone" };

const name = { is: "text", limit: LIMITS.name } as const;
const term = (terms: readonly string[]) => ({ is: "term", terms }) as const;
const date = { is: "date" } as const;

const audiences = { is: "list", terms: AUDIENCES } as const;

/** How what is noted came in, and who may see it, of a member as of a tie. */
const noted = {
  agreed: term(AGREED),
  origin: term(ORIGINS),
  notedBy: name,
  shownOnlyTo: term(["client", "team"]),
  notShownTo: audiences,
  alsoShownTo: audiences,
  shownToBecause: { is: "text", limit: LIMITS.words },
} as const;

/** What formats tell of a member, in their order; `firstName`, `infix` and `lastName` make a name, `note` a note, `organisation` one or the other. */
export const MEMBER_FIELDS = {
  name,
  firstName: name,
  infix: name,
  lastName: name,
  organisation: name,
  lang: name,
  kind: term(MEMBER_KINDS),
  role: { is: "role", terms: ROLES },
  domain: { is: "role", terms: DOMAINS },
  sphere: term(SPHERES),
  ring: { is: "ring" },
  phone: { is: "phone" },
  messageName: name,
  note: { is: "text", limit: LIMITS.words },
  ...noted,
  /** What they said themselves of being on the map. */
  ownAnswer: term(ANSWERS),
  /** When they took back their own yes. */
  withdrawn: date,
} as const satisfies Readonly<Record<string, FieldForm>>;

const { firstName, infix, lastName, lang, phone, messageName, note } = MEMBER_FIELDS;
/** What formats tell of the client; of a copy that says nothing of who else is kept from whom also for whom it is. */
export const CLIENT_FIELDS = {
  ...{ name, firstName, infix, lastName, lang, phone, messageName, note },
  copyFor: term(AUDIENCES),
} as const satisfies Readonly<Record<string, FieldForm>>;

/** What formats tell of a tie, in their order. */
export const TIE_FIELDS = {
  strength: term(STRENGTHS),
  quality: term(QUALITIES),
  state: term(STATES),
  stoppedBy: term(STOPPED_BY),
  gives: { is: "list", terms: SUPPORTS },
  receives: { is: "list", terms: SUPPORTS },
  frequency: term(FREQUENCIES),
  lastContact: date,
  load: term(LOADS),
  since: date,
  until: date,
  ...noted,
} as const satisfies Readonly<Record<string, FieldForm>>;

/** What formats tell of the map itself. */
export const MAP_FIELDS = { title: name, date, language: name } as const satisfies Readonly<Record<string, FieldForm>>;

export type MemberField = keyof typeof MEMBER_FIELDS;
export type TieField = keyof typeof TIE_FIELDS;
export type ClientField = keyof typeof CLIENT_FIELDS;
/** Where a column of a list belongs: a field, who or what it is, or an end of a tie. */
export type FieldName = MemberField | TieField | ClientField | "id" | "from" | "to";

/** The parts of a list's own record that are not fields of a member or tie. */
export const formOf = (fields: Readonly<Record<string, FieldForm>>, name: string): FieldForm | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;
