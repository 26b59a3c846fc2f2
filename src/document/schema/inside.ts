import * as z from "zod/mini";

/** Kinds of schema that hold no reference. */
const LEAVES = ["string", "number", "boolean", "literal", "enum", "unknown", "transform"];

type Part = readonly [step: string | undefined, part: z.core.$ZodType];

/** What a schema is made of: each part with the step that leads to it (a key, `*` for items), or none where it is a wrapping. */
export function inside(schema: z.core.$ZodType): readonly Part[] {
  if (schema instanceof z.ZodMiniObject) return Object.entries<z.core.$ZodType>(schema.def.shape);
  if (schema instanceof z.ZodMiniArray) return [["*", schema.def.element]];
  if (schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniDefault) {
    return [[undefined, schema.def.innerType]];
  }
  if (schema instanceof z.ZodMiniPipe) return [[undefined, schema.def.in]];
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion) {
    return schema.def.options.map((option: z.core.$ZodType): Part => [undefined, option]);
  }
  // A kind that is not looked into could hide a reference.
  if (!LEAVES.includes(schema._zod.def.type)) throw new TypeError(`no way into a ${schema._zod.def.type} schema`);
  return [];
}
