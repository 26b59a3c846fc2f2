import { freeze } from "../document/freeze.ts";
import { readContext } from "../document/parse-record.ts";
import { plainJson } from "../document/plain-json.ts";
import { ruleIssues } from "../document/rules.ts";
import { isTable } from "../document/tables.ts";
import type { Change, EcomapDocument, Op } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { erased } from "./erase.ts";
import { opsOf } from "./handlers.ts";
import { applyOp, type FieldOp } from "./ops.ts";
import { refuseDatedHiding, refuseForeseen } from "./refuse-dated.ts";
import { asItWas, restatedOps } from "./restate.ts";
import { keyOfOp } from "./timeline/moment.ts";
import { isOverruled } from "./timeline/overruled.ts";
import type { Command, CommandContext, OperationCommand, Step } from "./types.ts";
import { refuseCopy } from "./whole.ts";

/**
 * A document after a command, or after a list of commands as one step, all or nothing. The document given is not
 * changed; what did not change is shared. History gains one change. What `happened` before something that history
 * tells of the same field is told too, and leaves the document as it is.
 * @throws {EcomapError} where a command is refused; `redacted` where the document is a redacted copy;
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
  const history = dated ? [...doc.history, made] : [];
  const ops: Op[] = [];
  let hasLate = false;
  let next = doc;
  const take = (wished: Op) => {
    // What goes is what was there, without the operations that were not done.
    const op = hasLate ? asItStands(next, wished) : wished;
    if (dated && isLate(op, made, history)) {
      refuseDatedHiding(op);
      hasLate = true;
      told.push(...asItWas(history, op));
      return;
    }
    if (!isPlaces(op)) told.push(op);
    put(ops, op);
    next = applyOp(next, op);
  };
  for (const wish of operations) {
    opsOf(next, wish.type, wish, made).forEach(take);
    if (dated) for (const op of restatedOps(next, wish, history)) told.push(op);
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
  for (const wish of wishes) {
    next = wish.type === "erase" ? erased(next, wish, made) : takeStep(next, wish, context).doc;
    EcomapError.throwIf(ruleIssues(next));
  }
  return { doc: freeze(next), step: { ops: [], erased: true } };
}

/** Adds an operation to a step; of places, of which each says all, many in a row are one. */
function put(ops: Op[], op: Op): void {
  const last = ops.at(-1);
  if (last && isPlaces(last) && isPlaces(op) && "to" in op) ops[ops.length - 1] = { ...last, to: op.to };
  else ops.push(op);
}

/** Places and pins are saved, but are no history. */
const isPlaces = (op: Op): boolean => op.table === "document" && "field" in op && op.field === "places";

function asItStands(doc: EcomapDocument, op: Op): Op {
  const records: readonly { readonly id: string }[] = "removed" in op && isTable(op.table) ? (doc[op.table] ?? []) : [];
  const removed = records.find(({ id }) => id === op.id);
  return removed && "removed" in op ? { ...op, removed } : op;
}

/** Whether history, which ends with this change, tells of the same field something that happened later: then that stands. */
const isLate = (op: Op, made: Change, history: readonly Change[]): op is FieldOp =>
  "field" in op && !isPlaces(op) && isOverruled(history, keyOfOp(op, made), op);
