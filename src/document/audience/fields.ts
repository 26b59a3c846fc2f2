import { rewrite, type Schema } from "../rewrite.ts";
import { when } from "../schema/base.ts";
import type { Field } from "../schema/seen-by.ts";
import { type Eyes, isNever, isOurs, isSeen, ticksOf } from "./eyes.ts";

/**
 * A record with the fields that an audience sees: each by its own rule, its parts by their own ticks. A report shows
 * of a record what is ticked, and so of a part that is ticked by itself; fields that the schema does not name stay
 * with client and team.
 */
export function seenFields<T extends object>(record: T, schema: Schema, eyes: Eyes): T {
  const isReport = eyes.audience === "report";
  const fieldByField = new WeakSet<object>(isReport ? [record] : []);
  const seen = rewrite(record, schema, {
    field: (value, name, field, of) => {
      if (!field) return isOurs(eyes) ? value : undefined;
      if (isNever(name, eyes)) return undefined;
      const isTicked = !fieldByField.has(of) || field.seenBy.unticked || ticksOf(of, eyes)?.includes(name) === true;
      const usually = isTicked && mayBeSeen(field, eyes);
      const parts = field.isFact && usually ? value : seenParts(value, usually, eyes);
      if (isReport && !usually && Array.isArray(parts)) for (const part of parts) fieldByField.add(part);
      return parts;
    },
    leaf: (value, schema) => (schema === when && isPart(value) && !isOurs(eyes) ? bareDate(value) : value),
  });
  // A record keeps its id, which everybody sees.
  return seen ?? record;
}

export const mayBeSeen = ({ seenBy }: Field, { audience }: Eyes): boolean => seenBy.audiences.includes(audience);

/** A field's value with those of its parts that are seen; one that is not seen itself may hold parts that are ticked. */
export function seenParts(value: unknown, usually: boolean, eyes: Eyes): unknown {
  if (!Array.isArray(value)) return usually && !isEmptied(value) ? value : undefined;
  const parts = value.filter((part: unknown) =>
    isPart(part) ? isSeen(part, usually, eyes) && !isEmptied(part) : usually,
  );
  if (parts.length === value.length && usually) return value;
  return parts.length > 0 ? parts : undefined;
}

const isPart = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Nothing is left of a part that said only who someone hidden is. */
const isEmptied = (value: unknown): boolean => isPart(value) && Object.keys(value).length === 0;

/** About a date, and nothing else that a file may say there. */
const bareDate = (about: object): object =>
  Object.fromEntries(Object.entries(about).filter(([key]) => key === "date" || key === "about"));
