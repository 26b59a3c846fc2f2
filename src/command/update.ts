import type { Op } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { fieldOps } from "./ops.ts";

/** What an update wishes: fields with their new values, and fields to leave out again. */
export interface Wish {
  readonly set?: object;
  readonly clear?: readonly string[];
}

/**
 * The operations of an update: the record with the wish in it is read anew by its schema (`read`), so that no
 * update can leave a record that a file could not hold. `fixed` fields may not be touched.
 */
export function updateOps<T extends object>(
  table: Op["table"],
  id: string,
  record: T,
  { set = {}, clear = [] }: Wish,
  fixed: readonly string[],
  read: (value: object) => T,
): Op[] {
  const field = [...Object.keys(set), ...clear].find((name) => fixed.includes(name));
  if (field !== undefined) throw new EcomapError({ code: "fixed-field", path: ["set", field], params: { field } });
  const wished = new Map(Object.entries({ ...record, ...set }));
  for (const name of clear) wished.delete(name);
  return fieldOps(table, id, record, read(Object.fromEntries(wished)));
}
