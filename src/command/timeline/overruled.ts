import { type FieldOp, isMending } from "../ops.ts";
import type { Told } from "./course.ts";
import { isTimeless } from "./moment.ts";

/**
 * Whether what is told of a record tells of the same field, in the same life, something that was so later than `key`
 * and that no correction overruled. What has no time is never overruled, nor is letting go of who went.
 */
export function isOverruled(course: readonly Told[], key: string, op: FieldOp): boolean {
  const { field } = op;
  if (key === "" || isTimeless(field) || isMending(op)) return false;
  let overruled = false;
  for (const { op: one, key: other } of course) {
    if ("added" in one) overruled = false;
    else if ("field" in one && one.field === field && !isMending(one)) {
      overruled = other !== "" && (overruled || other > key);
    }
  }
  return overruled;
}
