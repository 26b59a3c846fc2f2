import { type Schema, suiting } from "./rewrite.ts";
import { fieldsOf } from "./schema/base.ts";
import { TABLES } from "./schema/change.ts";
import { conference } from "./schema/conference.ts";
import { ecomap } from "./schema/document.ts";
import { group } from "./schema/group.ts";
import { client, member, ROLE_IN_SHORT } from "./schema/member.ts";
import { goal, intervention, transition } from "./schema/plan.ts";
import { experience, logEntry, sitting } from "./schema/record-of-contact.ts";
import type { Field } from "./schema/seen-by.ts";
import { tie } from "./schema/tie.ts";
import type { Op, TableName } from "./types.ts";

/** The schema of what stands under each name that an operation may bear. */
export const RECORD_SCHEMAS = {
  document: ecomap,
  client,
  members: member,
  ties: tie,
  groups: group,
  goals: goal,
  interventions: intervention,
  transitions: transition,
  conferences: conference,
  log: logEntry,
  experience,
  sittings: sitting,
} as const satisfies Readonly<Record<Op["table"], Schema>>;

export const isTable = (table: Op["table"]): table is TableName => TABLES.some((name) => name === table);

/** A field of a record in its full form, by its name; `undefined` where the schema names none. */
export const fieldIn = (table: Op["table"], name: string): Field | undefined =>
  fieldsOf(suiting(RECORD_SCHEMAS[table], {}))?.get(name);

/** The names of the fields of a record in its full form. */
export const fieldNamesOf = (table: Op["table"]): readonly string[] =>
  [...(fieldsOf(suiting(RECORD_SCHEMAS[table], {}))?.keys() ?? [])].filter((name) => fullNameOf(table, name) === name);

/** The field for which a name stands: a member's role, domain and sphere are `roles` in short. */
export const fullNameOf = (table: Op["table"], name: string): string =>
  table === "members" && ROLE_IN_SHORT.includes(name) ? "roles" : name;

/** What tells a record from all others. */
export const keyOf = (table: Op["table"], id: string): string => `${table} ${id}`;
