import type * as z from "zod/mini";
import type { change, op, TABLES } from "./schema/change.ts";
import type { conference } from "./schema/conference.ts";
import type { shownTo } from "./schema/consent.ts";
import type { ecomap, place, vocabulary } from "./schema/document.ts";
import type { group } from "./schema/group.ts";
import type { client, flag, member, role } from "./schema/member.ts";
import type { bound, enlarge, keep, move, strengthen } from "./schema/move.ts";
import type { goal, intervention, transition } from "./schema/plan.ts";
import type { experience, logEntry, sitting } from "./schema/record-of-contact.ts";
import type { load, tie, view } from "./schema/tie.ts";

/** Read-only all the way down, and without the open door that keeps unknown fields: a misspelt field does not compile. */
export type Plain<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [K in keyof T as string extends K ? never : K]: Plain<T[K]> }
      : T;

/** A file: the short and the full forms. */
export type EcomapInput = Plain<z.input<typeof ecomap>>;
export type MemberInput = Plain<z.input<typeof member>>;
export type TieInput = Plain<z.input<typeof tie>>;

/** What is saved, in its full form: plain, frozen JSON. */
export type EcomapDocument = Plain<z.infer<typeof ecomap>>;
export type Client = Plain<z.infer<typeof client>>;
export type Member = Plain<z.infer<typeof member>>;
export type Role = Plain<z.infer<typeof role>>;
export type Flag = Plain<z.infer<typeof flag>>;
export type Tie = Plain<z.infer<typeof tie>>;
export type Load = Plain<z.infer<typeof load>>;
export type TieView = Plain<z.infer<typeof view>>;
export type Move = Plain<z.infer<typeof move>>;
export type Strengthen = Plain<z.infer<typeof strengthen>>;
export type Enlarge = Plain<z.infer<typeof enlarge>>;
export type Bound = Plain<z.infer<typeof bound>>;
export type Keep = Plain<z.infer<typeof keep>>;
export type Group = Plain<z.infer<typeof group>>;
export type Goal = Plain<z.infer<typeof goal>>;
export type Intervention = Plain<z.infer<typeof intervention>>;
export type Transition = Plain<z.infer<typeof transition>>;
export type Conference = Plain<z.infer<typeof conference>>;
export type LogEntry = Plain<z.infer<typeof logEntry>>;
export type Experience = Plain<z.infer<typeof experience>>;
export type Sitting = Plain<z.infer<typeof sitting>>;
export type Place = Plain<z.infer<typeof place>>;
export type Vocabulary = Plain<z.infer<typeof vocabulary>>;
export type ShownTo = Plain<z.infer<typeof shownTo>>;
export type Change = Plain<z.infer<typeof change>>;
export type Op = Plain<z.infer<typeof op>>;
export type TableName = (typeof TABLES)[number];
