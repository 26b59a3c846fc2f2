import type { EcomapDocument } from "../../document/types.ts";

/** Whether nothing that is drawn of two maps of one client is otherwise. */
export const isDrawnSame = (before: EcomapDocument, after: EcomapDocument): boolean =>
  drawnOf(before) === drawnOf(after);

const drawnOf = ({ client, members, ties, groups }: EcomapDocument): string =>
  JSON.stringify([client, members, ties, groups]);
