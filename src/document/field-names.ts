import type * as z from "zod/mini";
import type { Path } from "../errors/codes.ts";
import { ecomap } from "./schema/document.ts";
import { inside } from "./schema/inside.ts";

/** The fields of commands that no document has. */
const OF_COMMANDS = ["set", "clear", "move", "layout", "group", "transition", "conference", "logEntry"];

/**
 * A path as an error may tell it: names of fields and indices. Any other key is text that someone wrote, and
 * becomes "…".
 */
export const toldPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === "number" || isFieldName(step) ? step : "…"));

const isFieldName = (key: PropertyKey): key is string =>
  typeof key === "string" && (fieldRanks().has(key) || OF_COMMANDS.includes(key));

/** Every field name of the schema in one order: that of its first appearance. */
export function fieldRanks(): ReadonlyMap<string, number> {
  if (!found) {
    found = new Map();
    collect(ecomap, found);
  }
  return found;
}

let found: Map<string, number> | undefined;

function collect(schema: z.core.$ZodType, names: Map<string, number>): void {
  const parts = inside(schema);
  for (const [step] of parts) if (step !== undefined && step !== "*" && !names.has(step)) names.set(step, names.size);
  for (const [, part] of parts) collect(part, names);
}
