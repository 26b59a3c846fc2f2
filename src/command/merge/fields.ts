import { fieldOf, withField } from "../ops.ts";
import { type Conflict, conflictOf } from "./conflict.ts";
import { mergeLists } from "./lists.ts";
import { each, settled, type Three } from "./three.ts";

/** Fields that are themselves merged field by field. */
const NESTED = ["vocabulary", "allows", "asked"];

/**
 * A record of which both sides may have changed fields. Where both changed one differently, that of `a` stays. The
 * fields to `skip` stay as they are in `a`.
 */
export function mergeFields<T extends object>(
  { table, id }: Pick<Conflict, "table" | "id">,
  records: Three<T>,
  conflicts: Conflict[],
  skip: readonly string[] = [],
): T {
  let merged = records.a;
  for (const field of new Set([...Object.keys(records.a), ...Object.keys(records.b)])) {
    if (skip.includes(field)) continue;
    const values = each(records, (of) => fieldOf(of, field));
    const inner: Conflict[] = [];
    const answer =
      settled(values) ?? mergeLists(values) ?? (NESTED.includes(field) ? nested(values, inner) : undefined);
    if (answer && answer.value !== values.a) merged = withField(merged, field, answer.value);
    if (answer && inner.length === 0) continue;
    conflicts.push(conflictOf({ kind: "both changed", table, id, field }, values));
  }
  return merged;
}

const nested = (values: Three<unknown>, conflicts: Conflict[]) => ({
  value: mergeFields({ table: "document", id: "document" }, each(values, Object), conflicts),
});
