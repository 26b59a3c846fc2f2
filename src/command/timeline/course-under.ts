import { keyOf } from "../../document/tables.ts";
import type { Change, Op } from "../../document/types.ts";
import { coursesOf, type Told } from "./course.ts";
import { keyOfOp } from "./moment.ts";

/** What is told of each record while a change is being made: by history, and by the change so far. */
export interface Course {
  readonly of: (op: Pick<Op, "table" | "id">) => readonly Told[];
  readonly tell: (op: Op, change: Change) => void;
}

/** Sorted by record once, however many operations the change will have. */
export function courseUnder(history: readonly Change[]): Course {
  const added = new Map<string, Told[]>();
  return {
    of: ({ table, id }) => {
      const before = coursesOf(history).get(table)?.byId.get(id) ?? [];
      const since = added.get(keyOf(table, id));
      return since ? [...before, ...since] : before;
    },
    tell: (op, change) => {
      const key = keyOf(op.table, op.id);
      const told = added.get(key) ?? [];
      told.push({ op, change, key: keyOfOp(op, change) });
      added.set(key, told);
    },
  };
}
