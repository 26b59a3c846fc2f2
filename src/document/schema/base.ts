import * as z from "zod/mini";
import { isCalendarDate } from "../dates.ts";
import { LIMITS } from "../limits.ts";
import type { OwnKey } from "./terms.ts";

/** An optional field: it may be left out ("not asked"), but is never `undefined` or `null`. */
export const opt = z.exactOptional;

/** A record: the fields named here, and unknown ones kept as they came. */
export const record = z.looseObject;

/** A list, or the answer "unknown"; the answer "none" is the short form of an empty list. */
export const list = <T extends z.core.SomeType>(item: T) =>
  z.pipe(
    z.union([z.array(item), z.enum(["none", "unknown"])]),
    z.transform((value) => (value === "none" ? [] : value)),
  );

/** One of our terms. */
export const term = <const T extends readonly string[]>(terms: T) => z.enum(terms);

/** A key of the document's own, declared in its vocabulary: `x-…`. */
export const ownTerm = z.pipe(
  z.string().check(z.regex(/^x-./, { error: "wrong-key" }), z.maxLength(LIMITS.id)),
  z.transform((key): OwnKey => `x-${key.slice(2)}`),
);

/** One of our terms, or an own key `x-…` that the document's vocabulary declares. */
export const openTerm = <const T extends readonly string[]>(terms: T) => z.union([z.enum(terms), ownTerm]);

export const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.id));
export const name = z.string().check(z.maxLength(LIMITS.name));
export const words = z.string().check(z.maxLength(LIMITS.words));

const calendarDate = z
  .string()
  .check(
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: "wrong-date", abort: true }),
    z.refine(isCalendarDate, { error: "wrong-date" }),
  );

/** A date as people know it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; or about that date. */
export const when = z.union([calendarDate, record({ date: calendarDate, about: z.literal(true) })]);

/** The moment something was typed: ISO 8601 in UTC, to the second or finer. */
export const moment = z.string().check(
  z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/, {
    error: "wrong-moment",
    abort: true,
  }),
  z.refine((text) => isCalendarDate(text.slice(0, 10)), { error: "wrong-moment" }),
);

export const coordinate = z.number().check(z.minimum(-LIMITS.place), z.maximum(LIMITS.place));
