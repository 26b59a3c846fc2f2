import type { Member, ShownTo } from "../document/types.ts";

type Shown = Pick<Member, "shownTo" | "own">;

/** The flat fields that keep a record from somebody: one that is not understood keeps it from all. */
const KEEPING = ["shownOnlyTo", "notShownTo", "ownAnswer", "withdrawn"];
export const isKeeping = (field: string): boolean => KEEPING.includes(field);

/** For whom a record is, in flat fields; ticks for the readers of a report are given anew where these are known. */
export const shownFields = ({ shownTo: { only, not, also, because } = {}, own }: Shown) => ({
  shownOnlyTo: only,
  notShownTo: someOf(not),
  alsoShownTo: someOf(also),
  shownToBecause: because,
  ownAnswer: own?.answer,
  withdrawn: own?.withdrawn,
});

const someOf = (audiences: ShownTo["not"]) => (audiences?.length === 0 ? undefined : audiences);

const SHOWN = [...KEEPING, "alsoShownTo", "shownToBecause"];

/** A record of its fields, with what the flat ones of them say of for whom it is as a document has it. */
export function withShown(values: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  if (!SHOWN.some((field) => values.has(field))) return Object.fromEntries(values);
  const { shownOnlyTo, notShownTo, alsoShownTo, shownToBecause, ownAnswer, withdrawn, ...rest } =
    Object.fromEntries(values);
  const shownTo = said({
    only: shownOnlyTo,
    because: shownToBecause,
    also: audiences(alsoShownTo),
    not: audiences(notShownTo),
  });
  const own = said({ answer: ownAnswer, withdrawn });
  return { ...rest, ...(shownTo && { shownTo }), ...(own && { own }) };
}

/** A list that says "none" or "unknown" says nothing of anybody. */
const audiences = (value: unknown): unknown => (Array.isArray(value) ? value : undefined);

function said(fields: object): object | undefined {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return there.length > 0 ? Object.fromEntries(there) : undefined;
}
