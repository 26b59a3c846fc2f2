import { isBefore, type When } from "./dates.ts";

/** Something that was so for a while. */
export interface Spell {
  readonly since?: When;
  readonly until?: When;
}

/** Whether a spell does not end before it began. */
export const isInOrder = ({ since, until }: Spell): boolean =>
  since === undefined || until === undefined || !isBefore(until, since);

/** The items of a list that was asked about; none where nobody knows. */
export const listed = <T>(list: readonly T[] | "unknown" | undefined): readonly T[] =>
  list === undefined || list === "unknown" ? [] : list;
