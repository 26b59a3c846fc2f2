import type { Id, Step } from "../history/back.ts";
import { same } from "../same.ts";
import { fieldIn } from "../tables.ts";
import type { Op } from "../types.ts";
import type { Eyes } from "./eyes.ts";
import { mayBeSeen, seenParts } from "./fields.ts";

/** From which operation on the fields of records are told, of which a part was taken out of sight: after the last that did. */
export function fieldsSince(
  steps: readonly Step[],
  eyes: Eyes,
): (table: Op["table"], id: string, field: string) => number {
  const fields = new Map<string, number>();
  for (const { op, at, after } of steps) {
    for (const field of keptFields(op, after, eyes)) {
      const key = fieldKey(op.table, op.id, field);
      if (!fields.has(key)) fields.set(key, at + 1);
    }
  }
  return (table, id, field) => fields.get(fieldKey(table, id, field)) ?? 0;
}

const fieldKey = (...names: readonly string[]): string => JSON.stringify(names);

/**
 * The fields of which an operation may have taken a part out of an audience's sight, where all that was told of them
 * so far must go untold: parts have no names by which to tell them apart. `after`: the record after the operation.
 */
function keptFields(op: Op, after: Id | undefined, eyes: Eyes): readonly string[] {
  const then = new Map<string, unknown>(Object.entries(after ?? {}));
  const told: readonly [string, ...unknown[]][] =
    "field" in op ? [[op.field, op.from, op.to]] : "added" in op ? Object.entries(op.added) : [];
  return told.flatMap(([name, ...values]) => {
    const field = fieldIn(op.table, name);
    const usually = field !== undefined && mayBeSeen(field, eyes);
    const course = [...values, then.get(name)];
    return course.some((value, i) => i > 0 && keepsPart(course[i - 1], value, usually, eyes)) ? [name] : [];
  });
}

function keepsPart(from: unknown, to: unknown, usually: boolean, eyes: Eyes): boolean {
  const lost = without(seenOf(from, usually, eyes), seenOf(to, usually, eyes));
  return lost.length > 0 && without(hiddenOf(to, usually, eyes), hiddenOf(from, usually, eyes)).length > 0;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const seenOf = (value: unknown, usually: boolean, eyes: Eyes) => listOf(seenParts(listOf(value), usually, eyes));

function hiddenOf(value: unknown, usually: boolean, eyes: Eyes): readonly unknown[] {
  const seen = new Set(seenOf(value, usually, eyes));
  return listOf(value).filter((part) => !seen.has(part));
}

const without = (parts: readonly unknown[], others: readonly unknown[]) =>
  parts.filter((part) => !others.some((other) => same(part, other)));
