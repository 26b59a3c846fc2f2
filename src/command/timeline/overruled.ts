import type { Change } from "../../document/types.ts";
import type { FieldOp } from "../ops.ts";
import { isTimeless, keyOf } from "./moment.ts";

/**
 * Whether history tells of the same field, in the same life of its record, something that was so later than `key`
 * and that no correction overruled. What has no time is never overruled.
 */
export function isOverruled(history: readonly Change[], key: string, { table, id, field }: FieldOp): boolean {
  if (isTimeless(field)) return false;
  let overruled = false;
  for (const change of history) {
    for (const op of change.ops) {
      if (op.id !== id || op.table !== table) continue;
      if ("added" in op) overruled = false;
      else if ("field" in op && op.field === field) {
        const other = keyOf(change);
        overruled = other !== "" && (overruled || other > key);
      }
    }
  }
  return overruled;
}
