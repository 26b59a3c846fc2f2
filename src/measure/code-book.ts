import type { Column } from "./column.ts";
import { COLUMNS, MEASURE_NAMES, type MeasureName } from "./columns.ts";

/** A line of the code book: what a column of the table holds. */
export interface CodeBookLine extends Omit<Column, "of"> {
  readonly name: MeasureName;
}

/** What each measure says, counts in, how it is computed and who described it, in the order of a table. */
export const CODE_BOOK: readonly CodeBookLine[] = MEASURE_NAMES.map((name) => {
  const { of: _, ...told }: Column = COLUMNS[name];
  return { name, ...told };
});
