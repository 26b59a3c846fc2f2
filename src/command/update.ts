import { unknownField } from "../document/schema-issues.ts";
import { fieldNamesOf, fullNameOf } from "../document/tables.ts";
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
  if (typeof set !== "object" || Array.isArray(set)) {
    throw new EcomapError({ code: "wrong-type", path: ["set"], params: { expected: "object" } });
  }
  if (!Array.isArray(clear))
    throw new EcomapError({ code: "wrong-type", path: ["clear"], params: { expected: "array" } });
  refuseFixed(Object.keys(set), fixed, "set");
  refuseFixed(clear, fixed, "clear");
  refuseUnknown(clear, table, record);
  const wished = new Map<string, unknown>(Object.entries(record));
  // What is set in short takes the place of what stands there in full.
  for (const name of Object.keys(set)) wished.delete(fullNameOf(table, name));
  for (const [name, value] of Object.entries(set)) wished.set(name, value);
  for (const name of clear) wished.delete(name);
  return fieldOps(table, id, record, read(Object.fromEntries(wished)));
}

function refuseFixed(names: readonly string[], fixed: readonly string[], part: keyof Wish): void {
  const field = names.find((name) => fixed.includes(name));
  if (field !== undefined) throw new EcomapError({ code: "fixed-field", path: [part, field], params: { field } });
}

/** Refuses to leave out a field that neither the schema nor the record has. Throws `unknown-field`. */
function refuseUnknown(names: readonly string[], table: Op["table"], record: object): void {
  const known = fieldNamesOf(table);
  const unknown = names.filter((name) => !known.includes(name) && !Object.hasOwn(record, name));
  EcomapError.throwIf(unknown.map((name) => unknownField(String(name), ["clear"], known)));
}
