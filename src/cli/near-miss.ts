import { eachRecord, type Found } from "../document/each-record.ts";
import { nearestOf } from "../document/nearest.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";

/** A record with a field that the schema does not name, but that looks like one it does. */
export interface NearMiss {
  readonly path: Path;
  /** The name of the field that may be meant. */
  readonly field: string;
}

/** Fields that may be misspelt: unknown fields are kept as they are, so that nothing else tells. */
export const nearMisses = (doc: EcomapDocument): readonly NearMiss[] =>
  eachRecord(doc).flatMap(({ record, path, fields }) =>
    Object.keys(record).flatMap((name): NearMiss[] => {
      const field = fields.has(name) ? undefined : meantBy(name, record, fields);
      return field === undefined ? [] : [{ path, field }];
    }),
  );

/** The nearest name of a field that the record does not fill yet. */
function meantBy(name: string, record: object, fields: Found["fields"]): string | undefined {
  const filled = new Map<string, unknown>(Object.entries(record));
  const isFree = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return nearestOf(
    name,
    [...fields.keys()].filter((field) => isFree(filled.get(field))),
  );
}
