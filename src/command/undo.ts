import { freeze } from "../document/freeze.ts";
import { ruleIssues } from "../document/rules.ts";
import { same } from "../document/same.ts";
import { keyOf } from "../document/tables.ts";
import type { Change, EcomapDocument, Op } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { applier, invertOp, isAfter } from "./ops.ts";
import { courseUnder } from "./timeline/course-under.ts";
import { keyOfOp } from "./timeline/moment.ts";
import { isOverruled } from "./timeline/overruled.ts";
import type { Step } from "./types.ts";
import { refuseCopy } from "./whole.ts";

/**
 * A document with a step taken back, its entry out of history again.
 * @throws {EcomapError} `conflict` where the records it touched have moved on, in the document or in history, and
 * where it erased something; `redacted` where the document is a redacted copy.
 */
export function undoStep(doc: EcomapDocument, { ops, change, erased }: Step): EcomapDocument {
  refuseCopy(doc);
  if (erased) throw conflict();
  let before = doc;
  if (change) {
    const at = doc.history.map((entry) => same(entry, change)).lastIndexOf(true);
    if (at < 0 || doc.history.slice(at + 1).some(meets(change))) throw conflict();
    before = { ...doc, history: doc.history.filter((_, i) => i !== at) };
  }
  const apply = applier();
  for (const op of [...ops].reverse()) {
    if (!isAfter(before, op)) throw conflict();
    before = apply(before, invertOp(op));
  }
  if (ruleIssues(before).length > 0) throw conflict();
  return freeze(before);
}

/**
 * A document with a step that was taken back done again.
 * @throws {EcomapError} `conflict` where records have moved on, in the document or in history; `redacted` where the
 * document is a redacted copy.
 */
export function redoStep(doc: EcomapDocument, { ops, change, erased }: Step): EcomapDocument {
  refuseCopy(doc);
  if (erased) throw conflict();
  let after = doc;
  const apply = applier();
  for (const op of ops) {
    if (!isAfter(after, invertOp(op))) throw conflict();
    after = apply(after, op);
  }
  if (change) {
    const later = doc.history.filter(({ recorded }) => recorded > change.recorded);
    if (later.some(meets(change)) || !isStillUndone(after, change, ops)) throw conflict();
    after = { ...after, history: [...after.history, change] };
  }
  if (ruleIssues(after).length > 0) throw conflict();
  return freeze(after);
}

/** Whether another change tells of the same field, or one of a field and the other of the coming or going of its record. */
function meets(change: Change): (other: Change) => boolean {
  const told = byRecord(change.ops);
  return (other) => other.ops.some((a) => told.get(keyOf(a.table, a.id))?.some((b) => sharesField(a, b)));
}

const sharesField = (a: Op, b: Op): boolean => !("field" in a && "field" in b) || a.field === b.field;

function byRecord(ops: readonly Op[]): ReadonlyMap<string, readonly Op[]> {
  const found = new Map<string, Op[]>();
  for (const op of ops) {
    const key = keyOf(op.table, op.id);
    const list = found.get(key);
    if (list) list.push(op);
    else found.set(key, [op]);
  }
  return found;
}

/** Whether what a step told without doing it is as it told, or would still not be done. */
function isStillUndone(doc: EcomapDocument, change: Change, ops: readonly Op[]): boolean {
  const done = byRecord(ops);
  const course = courseUnder(doc.history);
  return change.ops.every((op) => {
    const isSo =
      !("field" in op) ||
      isAfter(doc, op) ||
      done.get(keyOf(op.table, op.id))?.some((one) => same(one, op)) ||
      isOverruled(course.of(op), keyOfOp(op, change), op);
    // What a ban of the same step takes off goes on a later day than what the step tells.
    course.tell(op, change);
    return isSo;
  });
}

const conflict = () => new EcomapError({ code: "conflict", path: [], params: {} });
