import { remembered } from "../quick/remembered.ts";
import { keyOf } from "../tables.ts";
import type { Change } from "../types.ts";

/** The keys of the records that a change removes. */
export const goneIn = remembered(
  ({ ops }: Change): ReadonlySet<string> =>
    new Set(ops.flatMap((op) => ("removed" in op ? [keyOf(op.table, op.id)] : []))),
);
