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

/** Parts of one kind with fields that nobody knows nor can guess: the first of them, how many, and which fields it may have yet. */
export interface Unknown {
  readonly path: Path;
  readonly count: number;
  readonly fields: readonly string[];
}

/**
 * In the parts of records, where no host keeps fields of its own, as it does in records and the document: one that nobody
 * knows is a word for one of ours. Of each kind of part it is told once.
 */
export function unknownParts(doc: EcomapDocument): readonly Unknown[] {
  const kinds = new Map<string, Unknown>();
  for (const { record, path, fields } of eachRecord(doc)) {
    const steps = path.filter((step) => typeof step === "string");
    if (steps.length < 2) continue;
    const kind = steps.join(".");
    const isStrange = (name: string) => !fields.has(name) && meantBy(name, record, fields) === undefined;
    if (!Object.keys(record).some(isStrange)) continue;
    const { count = 0, ...first } = kinds.get(kind) ?? {};
    const free = [...fields.keys()].filter((field) => !Object.hasOwn(record, field));
    kinds.set(kind, { path, fields: free, ...first, count: count + 1 });
  }
  return [...kinds.values()];
}

/** The nearest name of a field that the record does not fill yet. */
function meantBy(name: string, record: object, fields: Found["fields"]): string | undefined {
  const filled = new Map<string, unknown>(Object.entries(record));
  const isFree = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return nearestOf(
    name,
    [...fields.keys()].filter((field) => isFree(filled.get(field))),
  );
}
