import type { Change } from "../../document/types.ts";
import { type FieldOp, isMending } from "../ops.ts";
import { isTimeless, keyOfOp } from "./moment.ts";

/**
 * Whether history tells of the same field, in the same life of its record, something that was so later than `key`
 * and that no correction overruled. What has no time is never overruled, nor is letting go of who went.
 */
export function isOverruled(history: readonly Change[], key: string, op: FieldOp): boolean {
  const { table, id, field } = op;
  if (key === "" || isTimeless(field) || isMending(op)) return false;
  let overruled = false;
  for (const change of history) {
    for (const one of change.ops) {
      if (one.id !== id || one.table !== table) continue;
      if ("added" in one) overruled = false;
      else if ("field" in one && one.field === field && !isMending(one)) {
        const other = keyOfOp(one, change);
        overruled = other !== "" && (overruled || other > key);
      }
    }
  }
  return overruled;
}
