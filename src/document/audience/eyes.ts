import { type OwnSaid, saidNo } from "../said-no.ts";
import type { Audience } from "../schema/terms.ts";
import type { ShownTo } from "../types.ts";

/** For whose eyes a copy is made. */
export interface Eyes {
  readonly audience: Audience;
  /** Who looks: sees what they noted themselves and is not agreed yet. */
  readonly viewer?: string | undefined;
  /** Who reads a report, by the id among the document's readers. */
  readonly reader?: string | undefined;
}

/** What may be kept from an audience, or ticked for it: a record, note, flag, move or view. */
export interface Showable {
  readonly type?: string;
  readonly for?: string;
  readonly discussed?: unknown;
  readonly shownTo?: ShownTo;
  readonly agreed?: string;
  readonly notedBy?: string;
  readonly own?: OwnSaid;
}

/** Whose picture each is drawn from: what is kept from those is kept from these, ticked or not. */
const DRAWN_FROM: Readonly<Partial<Record<Audience, Audience>>> = {
  carry: "client",
  network: "client",
  handover: "team",
  report: "team",
  training: "team",
};

/** What is on no such picture, ticked or not: ticks are for people and texts. */
const NEVER: Readonly<Partial<Record<Audience, readonly string[]>>> = {
  carry: ["moves", "views"],
  network: ["moves", "views", "log"],
};

/** Whether the client or the team looks: all others see only what is made for them. */
export const isOurs = ({ audience }: Eyes): boolean => audience === "client" || audience === "team";

/** Whether an audience never sees what stands under this name: a table, or a field of parts. */
export const isNever = (name: string, { audience }: Eyes): boolean => NEVER[audience]?.includes(name) === true;

/** Whether a record or part is seen. `usually`: whether this audience sees its kind where nothing else is said. */
export function isSeen(one: Showable, usually: boolean, eyes: Eyes): boolean {
  const { audience } = eyes;
  const { only, not } = one.shownTo ?? {};
  const drawnFrom = DRAWN_FROM[audience] ?? audience;
  if (one.agreed === "not-yet" && !isNotedBy(one, eyes)) return false;
  // Who said no, or took back their yes, is on no picture that leaves the table, whatever was ticked before.
  if (saidNo(one.own) && !isOurs(eyes)) return false;
  if (not?.includes(audience) || not?.includes(drawnFrom)) return false;
  if (only !== undefined && only !== drawnFrom) return false;
  const isUsual = usually && (only === undefined || only === audience);
  return (isUsual || isTicked(one, eyes)) && !isUndiscussed(one, eyes, drawnFrom);
}

const isNotedBy = ({ notedBy }: Showable, eyes: Eyes): boolean =>
  isOurs(eyes) && Boolean(eyes.viewer) && notedBy === eyes.viewer;

/** A report is ticked reader by reader, never for all of them. */
const isTicked = (one: Showable, eyes: Eyes): boolean =>
  eyes.audience === "report" ? ticksOf(one, eyes) !== undefined : one.shownTo?.also?.includes(eyes.audience) === true;

/** A worker's own limit stays off the client's map until it was discussed, and out of what says that it was read with the client. */
const isUndiscussed = (one: Showable, { audience }: Eyes, drawnFrom: Audience): boolean =>
  (drawnFrom === "client" || audience === "handover") &&
  one.type === "bound" &&
  one.for === "worker" &&
  one.discussed === undefined;

/** The fields that are ticked for the reader of a report; `undefined` where the record is not ticked at all. */
export function ticksOf({ shownTo }: Showable, { audience, reader }: Eyes): readonly string[] | undefined {
  if (audience !== "report") return undefined;
  const ticked = shownTo?.readers?.find((one) => one.reader === reader);
  return ticked && (ticked.fields ?? []);
}
