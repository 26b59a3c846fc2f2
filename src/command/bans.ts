import { isBanOn } from "../document/move-rules.ts";
import type { EcomapDocument, Member, Tie } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { CommandContext } from "./types.ts";

export const banned = (path: Path): EcomapError => new EcomapError({ code: "banned", path, params: {} });

type Ends = Pick<Tie, "from" | "to">;

/** Whether two ties run between the same two. */
export const areSame = (a: Ends, b: Ends): boolean =>
  (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);

/** Whether a court's ban on contact between two people is in force on the day of the change, on whichever of their ties it stands. */
export const isBanned = (doc: EcomapDocument, ends: Ends, { recorded }: CommandContext): boolean =>
  doc.ties.some((tie) => isBanOn(tie, recorded.slice(0, 10)) && areSame(tie, ends));

/** Whether contact between the client and someone is banned. */
export const isBannedMember = (doc: EcomapDocument, id: string, context: CommandContext): boolean =>
  isBanned(doc, { from: doc.client.id, to: id }, context);

/** Whether a ban keeps someone from the client, or from one of the ends of a tie. */
export const isKeptApart = (doc: EcomapDocument, { from, to }: Ends, who: string, context: CommandContext): boolean =>
  [doc.client.id, from, to].some((end) => isBanned(doc, { from: end, to: who }, context));

/** Whether someone may be called, under conditions or not. */
export const isYes = (contact: Member["contact"]): boolean =>
  contact?.answer === "yes" || contact?.answer === "conditions";
