import { freeze } from "../document/freeze.ts";
import { readContext } from "../document/parse-record.ts";
import { plainJson } from "../document/plain-json.ts";
import { ruleIssues } from "../document/rules.ts";
import type { Change, EcomapDocument, Op } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { opsOf } from "./handlers.ts";
import { applyOp } from "./ops.ts";
import type { Command, CommandContext, Step } from "./types.ts";

/**
 * A document after a command, or after a list of commands as one step, all or nothing. The document given is not
 * changed; what did not change is shared. History gains one change.
 * @throws {EcomapError} where a command is refused; `redacted` where the document is a redacted copy.
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
  if (doc.redactedFor !== undefined) {
    throw new EcomapError({ code: "redacted", path: [], params: { audience: doc.redactedFor } });
  }
  const ops: Op[] = [];
  let next = doc;
  const made = readContext(plainJson(context));
  for (const one of isList(command) ? command : [command]) {
    const wish = plainJson(one);
    const wished = opsOf(next, wish.type, wish, made);
    next = wished.reduce(applyOp, next);
    for (const op of wished) ops.push(op);
  }
  const told = ops.filter((op) => !isPlaces(op));
  const change: Change = plainJson({ ...made, ops: told }, ["history", next.history.length]);
  if (told.length > 0) next = { ...next, history: [...next.history, change] };
  EcomapError.throwIf(ruleIssues(next));
  return { doc: freeze(next), step: freeze(told.length > 0 ? { ops, change } : { ops }) };
}

const isList = (command: Command | readonly Command[]): command is readonly Command[] => Array.isArray(command);

/** Places and pins are saved, but are no history. */
const isPlaces = (op: Op): boolean => op.table === "document" && "field" in op && op.field === "places";
