import * as z from "zod/mini";
import type { Path } from "../errors/codes.ts";
import { type Schema, suiting } from "./rewrite.ts";
import { fieldsOf } from "./schema/base.ts";
import { ecomap } from "./schema/document.ts";
import type { Field } from "./schema/seen-by.ts";
import type { EcomapDocument } from "./types.ts";

/** A record, or a part of one: where it stands, and the fields that its schema names. */
export interface Found {
  readonly record: object;
  readonly path: Path;
  readonly fields: ReadonlyMap<string, Field>;
}

/** Every record of a document and every part of one, at any depth, in its order; without the history, which repeats them. */
export const eachRecord = (doc: EcomapDocument): readonly Found[] => found({ ...doc, history: [] }, ecomap, []);

/** Only fields that the schema names lead further down, so that a path holds nothing else. */
function found(value: unknown, schema: Schema, path: Path): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const own = suiting(schema, value);
  if (Array.isArray(value)) {
    if (!(own instanceof z.ZodMiniArray)) return [];
    const { element } = own.def;
    return value.flatMap((item, i) => found(item, element, [...path, i]));
  }
  const fields = fieldsOf(own);
  if (!fields) return [];
  const inside = Object.entries(value).flatMap(([name, part]) => {
    const field = fields.get(name);
    return field ? found(part, field.schema, [...path, name]) : [];
  });
  return [{ record: value, path, fields }, ...inside];
}
