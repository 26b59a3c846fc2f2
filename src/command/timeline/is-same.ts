import type { EcomapDocument } from "../../document/types.ts";

/** Whether nothing at all that two maps of one client hold is otherwise, but for their dates and what is remembered of them. */
export const isSame = (before: EcomapDocument, after: EcomapDocument): boolean => textOf(before) === textOf(after);

const textOf = ({ history: _, date: __, ...rest }: EcomapDocument): string => JSON.stringify(rest);

/** The same of what is drawn of them. */
export const isDrawnSame = (before: EcomapDocument, after: EcomapDocument): boolean =>
  drawnOf(before) === drawnOf(after);

const drawnOf = ({ client, members, ties, groups }: EcomapDocument): string =>
  JSON.stringify([client, members, ties, groups]);
