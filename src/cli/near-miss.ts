import { eachRecord, type Found } from "../document/each-record.ts";
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
  const near = [...fields.keys()]
    .filter((field) => Math.abs(field.length - name.length) <= lettersAllowed(field) && isFree(filled.get(field)))
    .map((field) => ({ field, off: lettersOff(name.toLowerCase(), field.toLowerCase()) }))
    .filter(({ field, off }) => off <= lettersAllowed(field));
  return near.sort((a, b) => a.off - b.off)[0]?.field;
}

/** In a short name a letter is much. */
const lettersAllowed = ({ length }: string): number => (length < 3 ? 0 : length < 6 ? 1 : 2);

/** How many letters are wrong, too many, missing or swapped with the next one. */
function lettersOff(one: string, other: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = at(above, j - 1) + (isSame ? 0 : 1);
      const swapped = isSwapped ? at(before, j - 2) + 1 : changed;
      row.push(Math.min(changed, swapped, at(above, j) + 1, at(row, j - 1) + 1));
    }
    [before, above] = [above, row];
  }
  return at(above, other.length);
}

const at = (row: readonly number[], i: number): number => row[i] ?? 0;
