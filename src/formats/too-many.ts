import { LIMITS } from "../document/limits.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { refusal } from "./format-error.ts";

/** How many records a file may have at all: of people one is the client. */
const MOST = LIMITS.members + 1 + LIMITS.ties;

/**
 * Refuses more people or ties than a document may hold, as soon as that is seen.
 * @throws {EcomapError} `too-many`.
 */
export function refuseTooMany(people: number, ties: number): void {
  const table = people > LIMITS.members + 1 ? "members" : ties > LIMITS.ties + 1 ? "ties" : undefined;
  if (table !== undefined) throw new EcomapError({ code: "too-many", path: [table], params: { limit: LIMITS[table] } });
}

/** As {@link refuseTooMany}, where nobody knows yet what the records are. */
export function refuseTooManyRecords(count: number): void {
  if (count > MOST) refuseTooMany(0, count);
}

/** So many values at most may be said by a few lines for all records. */
const MOST_GIVEN = 2_000_000;

/**
 * Refuses a file that says by a few lines more than it could hold if it said all of it: each of `given` for each record.
 * @throws {FormatError} `too-large`.
 */
export function refuseTooMuchGiven(given: number, records: number): void {
  if (given * records > MOST_GIVEN) throw refusal("too-large", { limit: LIMITS.text });
}
