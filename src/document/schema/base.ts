import * as z from "zod/mini";
import { isCalendarDate } from "../dates.ts";
import { LIMITS } from "../limits.ts";
import type { Field } from "./seen-by.ts";
import type { OwnKey } from "./terms.ts";

/** An optional field: it may be left out ("not asked"), but is never `undefined` or `null`. */
export function opt<S extends z.core.SomeType>(schema: S): z.ZodMiniExactOptional<S> {
  const optional = z.exactOptional(schema);
  const { run } = optional._zod;
  // Plain JSON holds no `undefined`: here it says that the field is left out, and zod drops whatever is found wrong with that.
  optional._zod.run = (payload, context) => (payload.value === undefined ? payload : run(payload, context));
  return optional;
}

type Fields = Readonly<Record<string, Field>>;
type Shape<F extends Fields> = { [K in keyof F]: F[K]["schema"] };

const fieldsByRecord = new WeakMap<object, ReadonlyMap<string, Field>>();

/** A record: the fields named here, each with who sees it, and unknown ones kept as they came. */
export function record<F extends Fields>(fields: F): z.ZodMiniObject<Shape<F>, z.core.$loose> {
  const schema = z.looseObject(shapeOf(fields));
  fieldsByRecord.set(schema, new Map(Object.entries(fields)));
  return schema;
}

/** A record of the fields named here and no others, where a misspelt one would do harm. Its error names them. */
export function closedRecord<F extends Fields>(fields: F): z.ZodMiniObject<Shape<F>, z.core.$strict> {
  const schema = z.strictObject(shapeOf(fields), { error: Object.keys(fields).join(" ") });
  fieldsByRecord.set(schema, new Map(Object.entries(fields)));
  return schema;
}

// The entries of a record keep the type of each field, which `fromEntries` cannot say.
const shapeOf = <F extends Fields>(fields: F): Shape<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as Shape<F>;

/** The fields of a schema made by {@link record}. */
export const fieldsOf = (schema: object): ReadonlyMap<string, Field> | undefined => fieldsByRecord.get(schema);

const fullForms = new WeakMap<object, z.core.$ZodType>();

/** A schema of what may be written in short, and `full`: what the document holds of it. */
export function shortForm<S extends z.core.$ZodType>(schema: S, full: z.core.$ZodType): S {
  fullForms.set(schema, full);
  return schema;
}

/** What a document holds where a file may say something in short. */
export const fullFormOf = (schema: object): z.core.$ZodType | undefined => fullForms.get(schema);

/** A list, or the answer "unknown"; the answer "none" is the short form of an empty list. */
export const list = <T extends z.core.SomeType>(item: T) => {
  const items = z.array(item);
  return shortForm(
    z.pipe(
      z.union([items, z.enum(["none", "unknown"])]),
      z.transform((value) => (value === "none" ? [] : value)),
    ),
    z.union([items, z.literal("unknown")]),
  );
};

/** One of our terms. */
export const term = <const T extends readonly string[]>(terms: T) => z.enum(terms);

export const ownKey = z.string().check(z.regex(/^x-./, { error: "wrong-key" }), z.maxLength(LIMITS.id));

/** A key of the document's own, declared in its vocabulary: `x-…`. */
export const ownTerm = shortForm(
  z.pipe(
    ownKey,
    z.transform((key): OwnKey => `x-${key.slice(2)}`),
  ),
  ownKey,
);

/** One of our terms, or an own key `x-…` that the document's vocabulary declares. */
export const openTerm = <const T extends readonly string[]>(terms: T) => z.union([z.enum(terms), ownTerm]);

/** Names that every object has would break tables that are kept by id in plain objects, as graph libraries do. */
const isNoObjectName = (text: string): boolean => !(text in Object.prototype);

export const id = z
  .string()
  .check(z.minLength(1), z.maxLength(LIMITS.id), z.refine(isNoObjectName, { error: "forbidden-id" }));
/** What someone or something is called. */
export const name = z.string().check(z.maxLength(LIMITS.name));
/** A BCP 47 language. */
export const tag = z.string().check(z.maxLength(LIMITS.name));
/** Free text. */
export const words = z.string().check(z.maxLength(LIMITS.words));

const calendarDate = z
  .string()
  .check(
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: "wrong-date", abort: true }),
    z.refine(isCalendarDate, { error: "wrong-date" }),
  );

const aboutThen = z.looseObject({ date: calendarDate, about: z.literal(true) });

/** A date as people know it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; or about that date. */
export const when = z.union([calendarDate, aboutThen]);

/** The moment something was typed: ISO 8601 in UTC, to the second or finer. */
export const moment = z.string().check(
  z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/, {
    error: "wrong-moment",
    abort: true,
  }),
  z.refine((text) => isCalendarDate(text.slice(0, 10)), { error: "wrong-moment" }),
);

export const coordinate = z.number().check(z.minimum(-LIMITS.place), z.maximum(LIMITS.place));
