import * as z from "zod/mini";

/** What a schema is made of: each part with the step that leads to it (a key, `*` for items), or none where it is a wrapping. */
export function inside(
  schema: z.core.$ZodType,
): readonly (readonly [step: string | undefined, part: z.core.$ZodType])[] {
  if (schema instanceof z.ZodMiniObject) return Object.entries<z.core.$ZodType>(schema.def.shape);
  if (schema instanceof z.ZodMiniArray) return [["*", schema.def.element]];
  if (schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniDefault)
    return [[undefined, schema.def.innerType]];
  if (schema instanceof z.ZodMiniPipe) return [[undefined, schema.def.in]];
  if (schema instanceof z.ZodMiniUnion)
    return schema.def.options.map((option: z.core.$ZodType) => [undefined, option] as const);
  return [];
}
