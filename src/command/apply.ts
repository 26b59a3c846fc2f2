import { freeze } from "../document/freeze.ts";
import { readContext } from "../document/parse-record.ts";
import { plainJson } from "../document/plain-json.ts";
import { ruleIssues } from "../document/rules.ts";
import { isTable } from "../document/tables.ts";
import type { Change, EcomapDocument, Op } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { erased } from "./erase.ts";
import { opsOf } from "./handlers.ts";
import { placeIn } from "./known.ts";
import { applier, type FieldOp } from "./ops.ts";
import { isOnPlaces, Placing } from "./places.ts";
import { refuseDatedHiding, refuseForeseen } from "./refuse-dated.ts";
import { asItWas, restatedOps } from "./restate.ts";
import { type Course, courseUnder } from "./timeline/course-under.ts";
import { keyOfOp } from "./timeline/moment.ts";
import { isOverruled } from "./timeline/overruled.ts";
import type { Command, CommandContext, OperationCommand, Step } from "./types.ts";
import { refuseCopy } from "./whole.ts";

/**
 * A document after a command, or after a list of commands as one step, all or nothing. The document given is not
 * changed; what did not change is shared. History gains one change. What `happened` before something that history
 * tells of the same field is told too, and leaves the document as it is.
 * @throws {EcomapError} where a command is refused, and of a list which (`command`); `redacted` where the document is a redacted copy;
 * `not-yet-happened` where it happened after it was recorded.
 */
export function applyCommand(
  doc: EcomapDocument,
  command: Command | readonly Command[],
  context: CommandContext,
): EcomapDocument {
  return takeStep(doc, command, context).doc;
}

/** As {@link applyCommand}, and answers the step too, so that it can be taken back. */
export function takeStep(
  doc: EcomapDocument,
  command: Command | readonly Command[],
  context: CommandContext,
): { readonly doc: EcomapDocument; readonly step: Step } {
  refuseCopy(doc);
  const wishes = (isList(command) ? command : [command]).map((one) => plainJson(one));
  const operations = wishes.filter((wish): wish is OperationCommand => wish.type !== "erase");
  if (operations.length < wishes.length) return eraseStep(doc, wishes, context);
  const told: Op[] = [];
  const made: Change = { ...readContext(plainJson(context)), ops: told };
  refuseForeseen(made);
  const isAfterwards = doc.history.some(({ recorded }) => recorded > made.recorded);
  const dated = made.happened !== undefined || made.because === "corrected" || isAfterwards;
  const course = courseUnder(doc.history);
  const tell = (op: Op) => {
    told.push(op);
    if (dated) course.tell(op, made);
  };
  const ops: Op[] = [];
  const apply = applier();
  const placing = new Placing(doc);
  let hasLate = false;
  let next = doc;
  const take = (wished: Op) => {
    // What goes is what was there, without the operations that were not done.
    const op = hasLate ? asItStands(next, wished) : wished;
    if (dated && isLate(op, made, course)) {
      refuseDatedHiding(op);
      hasLate = true;
      asItWas(course, made, op).forEach(tell);
      return;
    }
    tell(op);
    ops.push(op);
    next = apply(next, op);
    if ("removed" in op && op.table === "members") placing.leave(op.id);
  };
  const doOne = (wish: OperationCommand) => {
    if (isOnPlaces(wish)) placing.take(next, wish);
    else opsOf(next, wish.type, wish, made).forEach(take);
    if (dated) restatedOps(next, wish, course, made).forEach(tell);
  };
  for (const [at, wish] of operations.entries()) {
    if (isList(command)) EcomapError.inCommand(at, () => doOne(wish));
    else doOne(wish);
  }
  for (const op of placing.ops()) {
    ops.push(op);
    next = apply(next, op);
  }
  const change: Change = plainJson(made, ["history", next.history.length]);
  if (told.length > 0) next = { ...next, history: [...next.history, change] };
  EcomapError.throwIf(ruleIssues(next));
  return { doc: freeze(next), step: freeze(told.length > 0 ? { ops, change } : { ops }) };
}

const isList = (command: Command | readonly Command[]): command is readonly Command[] => Array.isArray(command);

/** A step that erases: commands beside it are taken each in its turn, as their operations might hold what is erased. */
function eraseStep(
  doc: EcomapDocument,
  wishes: readonly Command[],
  context: CommandContext,
): { readonly doc: EcomapDocument; readonly step: Step } {
  const made = readContext(plainJson(context));
  let next = doc;
  for (const [at, wish] of wishes.entries()) {
    const doOne = () => {
      next = wish.type === "erase" ? erased(next, wish, made) : takeStep(next, wish, context).doc;
      EcomapError.throwIf(ruleIssues(next));
    };
    if (wishes.length > 1) EcomapError.inCommand(at, doOne);
    else doOne();
  }
  return { doc: freeze(next), step: { ops: [], erased: true } };
}

function asItStands(doc: EcomapDocument, op: Op): Op {
  const records: readonly { readonly id: string }[] = "removed" in op && isTable(op.table) ? (doc[op.table] ?? []) : [];
  const removed = records[placeIn(records, op.id)];
  return removed && "removed" in op ? { ...op, removed } : op;
}

/** Whether history, to its end with this change, tells of the same field something that happened later: then that stands. */
const isLate = (op: Op, made: Change, course: Course): op is FieldOp =>
  "field" in op && isOverruled(course.of(op), keyOfOp(op, made), op);
