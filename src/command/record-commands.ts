import type { EcomapDocument, EcomapInput, TableName, TieInput } from "../document/types.ts";

/** The tables, by what one record of each is called in a command. */
export const TABLE_OF = {
  member: "members",
  tie: "ties",
  group: "groups",
  goal: "goals",
  intervention: "interventions",
  transition: "transitions",
  conference: "conferences",
  logEntry: "log",
  experience: "experience",
  sitting: "sittings",
} as const satisfies Readonly<Record<string, TableName>>;

export type TableOf = typeof TABLE_OF;
export type Noun = keyof TableOf;

/** A record of a table, as the document holds it. */
export type RecordOf<T extends TableName> = NonNullable<EcomapDocument[T]>[number];

/** A record as a command may give it: the short and the full forms. */
type InputOf<N extends Noun> = NonNullable<EcomapInput[TableOf[N]]>[number];

/** What an update may set: all but the id, and of a tie neither its ends nor its moves. A role in short replaces all roles. */
interface SetOf {
  readonly tie: Omit<TieInput, "id" | "from" | "to" | "moves">;
}
type Settable<N extends Noun> = N extends keyof SetOf ? SetOf[N] : Omit<InputOf<N>, "id">;

export type Add<N extends Noun> = { readonly type: `add${Capitalize<N>}` } & { readonly [K in N]: InputOf<K> };
export type Update<N extends Noun> = { readonly type: `update${Capitalize<N>}` } & { readonly [K in N]: string } & {
  readonly set?: Partial<Settable<N>>;
  readonly clear?: readonly Exclude<keyof Settable<N> & string, "role" | "domain" | "sphere">[];
};
export type Remove<N extends Noun> = { readonly type: `remove${Capitalize<N>}` } & { readonly [K in N]: string };

/** Every command on one record: to add, change or remove it. */
export type RecordCommand = { readonly [N in Noun]: Add<N> | Update<N> | Remove<N> }[Noun];

/** Puts a member on the map. The id is the caller's. */
export type AddMember = Add<"member">;
/** Sets or clears fields of a member. A yes to calling is refused where contact is banned. */
export type UpdateMember = Update<"member">;
/** Takes a member off the map, with its ties; history is kept. */
export type RemoveMember = Remove<"member">;
/** Adds a tie between the client and a member, or between two members. Its moves keep what the commands of moves keep. */
export type AddTie = Add<"tie">;
/** Sets or clears fields of a tie. Its ends stay, and moves have commands of their own. A ban takes open proposals off. */
export type UpdateTie = Update<"tie">;
/** Takes a tie off the map. */
export type RemoveTie = Remove<"tie">;
/** Adds a support group, household or circle. A court's ban keeps two apart in support groups and circles. */
export type AddGroup = Add<"group">;
/** Sets or clears fields of a group: who is in it, its form, meetings, contributions. Nobody whose contact is banned joins anew. */
export type UpdateGroup = Update<"group">;
/** Takes a group away; those in it stay. */
export type RemoveGroup = Remove<"group">;
/** Adds a goal of the client or of a professional. */
export type AddGoal = Add<"goal">;
/** Sets or clears fields of a goal: its status, the ties that help. */
export type UpdateGoal = Update<"goal">;
/** Takes a goal away. */
export type RemoveGoal = Remove<"goal">;
/** Adds something a worker plans or did. A plan of repair or enlarging that asks for banned contact is refused. */
export type AddIntervention = Add<"intervention">;
/** Sets or clears fields of an intervention. A plan of repair or enlarging that asks for banned contact is refused. */
export type UpdateIntervention = Update<"intervention">;
/** Takes an intervention away. */
export type RemoveIntervention = Remove<"intervention">;
/** Adds a moment at which much changes. */
export type AddTransition = Add<"transition">;
/** Sets or clears fields of a transition. */
export type UpdateTransition = Update<"transition">;
/** Takes a transition away. */
export type RemoveTransition = Remove<"transition">;
/** Adds a family group conference. Nobody whose contact is banned is invited. */
export type AddConference = Add<"conference">;
/** Sets or clears fields of a conference. Nobody whose contact is banned is invited anew. */
export type UpdateConference = Update<"conference">;
/** Takes a conference away. */
export type RemoveConference = Remove<"conference">;
/** Adds one contact to the log. */
export type AddLogEntry = Add<"logEntry">;
/** Sets or clears fields of a contact in the log. */
export type UpdateLogEntry = Update<"logEntry">;
/** Takes a contact out of the log. */
export type RemoveLogEntry = Remove<"logEntry">;
/** Adds the client's own answer about support and say. */
export type AddExperience = Add<"experience">;
/** Sets or clears fields of such an answer. */
export type UpdateExperience = Update<"experience">;
/** Takes such an answer away. */
export type RemoveExperience = Remove<"experience">;
/** Adds a talk in which things were said. */
export type AddSitting = Add<"sitting">;
/** Sets or clears fields of a talk. */
export type UpdateSitting = Update<"sitting">;
/** Takes a talk away. One in which history says that something was said is refused. */
export type RemoveSitting = Remove<"sitting">;
