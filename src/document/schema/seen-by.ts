import type * as z from "zod/mini";
import type { Audience } from "./terms.ts";

/** Who sees a field of a record that they see. */
export interface SeenBy {
  readonly audiences: readonly Audience[];
  /** Whether a report shows it with the record; else the field must be ticked for the reader by its name. */
  readonly unticked: boolean;
}

/** A field of a record: what it may hold, and who sees it. There is no field without both. */
export interface Field<S extends z.core.$ZodType = z.core.$ZodType> {
  readonly schema: S;
  readonly seenBy: SeenBy;
  /** It says something by being there, whatever is known or may be told of it. */
  readonly isFact?: true;
}

/** A field that stays where nothing is left of what is in it: a ban is one also without its details. */
export const fact = <S extends z.core.$ZodType>(field: Field<S>): Field<S> => ({ ...field, isFact: true });

const by =
  (audiences: readonly Audience[], unticked = false) =>
  <S extends z.core.$ZodType>(schema: S): Field<S> => ({ schema, seenBy: { audiences, unticked } });

/** What holds a record together: ids, ends, kinds. */
export const toAll = by(["client", "team", "carry", "network", "handover", "report", "training"], true);
/** What a plain picture tells: names, roles. */
export const toPlain = by(["client", "team", "carry", "network", "handover", "report", "training"]);
/** As plain, but true of the real people alone. */
export const toReal = by(["client", "team", "carry", "network", "handover", "report"]);
/** What a file says of itself, whoever it is for; a title may name people. */
export const toTitle = by(["client", "team", "carry", "network", "handover", "report"], true);
/** What those round a table share: who meets, who brings what. */
export const toTable = by(["client", "team", "network", "handover", "report", "training"]);
/** The records of a map; others see those that are ticked for them. */
export const toMap = by(["client", "team", "carry", "handover", "training"]);
/** What the work is about: strength, load, moves. */
export const toMethod = by(["client", "team", "handover", "report", "training"]);
/** What goes on to the next organisation, but to no classroom. */
export const toNext = by(["client", "team", "handover", "report"]);
/** How the record is kept; no reader of a report needs it. */
export const toKeepers = by(["client", "team", "handover"]);
/** What stays between the client and the team. */
export const toOurs = by(["client", "team"]);
/** For the client's own use. */
export const toClient = by(["client"]);
