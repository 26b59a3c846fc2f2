import * as z from "zod/mini";
import { TABLES } from "./schema/change.ts";
import { ecomap } from "./schema/document.ts";
import { inside } from "./schema/inside.ts";
import { type ReferenceRule, ruleOf } from "./schema/reference.ts";

/** One place in the schema that holds another record's id; `*` stands for each item of a list. */
export interface Reference extends ReferenceRule {
  readonly path: readonly string[];
  /** Whether the nearest list may be left out: an emptied one then is, as an empty one says "none". */
  readonly inOptionalList: boolean;
}

/** The fields of a document that hold references: the tables, whose paths start at a record, and these. */
export const REFERRING = [...TABLES, "client", "places", "history"] as const;

/** Every reference within a field of the document, with its rules. Read from the schema itself. */
export function referencesOf(field: (typeof REFERRING)[number]): readonly Reference[] {
  found ??= new Map(Object.entries(ecomap.def.shape).map(([key, schema]) => [key, once(collect(schema, []))]));
  return found.get(field) ?? [];
}

let found: ReadonlyMap<string, readonly Reference[]> | undefined;

/** The options of a union share fields: each place counts once. */
const once = (references: readonly Reference[]): readonly Reference[] => [
  ...new Map(references.map((reference) => [reference.path.join("."), reference])).values(),
];

function collect(
  schema: z.core.$ZodType,
  path: readonly string[],
  inOptionalList = false,
  optional = false,
): Reference[] {
  const rule = ruleOf(schema);
  if (rule) return [{ path, inOptionalList, ...rule }];
  const mayBeAbsent = optional || schema instanceof z.ZodMiniExactOptional;
  return inside(schema).flatMap(([step, part]) => {
    if (step === undefined) return collect(part, path, inOptionalList, mayBeAbsent);
    return collect(part, [...path, step], step === "*" ? mayBeAbsent : inOptionalList);
  });
}
