import { freeze } from "../document/freeze.ts";
import { readContext } from "../document/parse-record.ts";
import { plainJson } from "../document/plain-json.ts";
import { ruleIssues } from "../document/rules.ts";
import type { Change, EcomapDocument, Op } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { addMember, removeMember, updateMember } from "./members.ts";
import { bound, dropMove, enlarge, keep, strengthen } from "./moves.ts";
import { applyOp } from "./ops.ts";
import { updateClient, updateDocument } from "./own.ts";
import { pinMember, placeMembers, unpinMember } from "./places.ts";
import { addTie, removeTie, updateTie } from "./ties.ts";
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
    const wished = opsOf(next, plainJson(one), made);
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

function opsOf(doc: EcomapDocument, command: Command, context: CommandContext): readonly Op[] {
  switch (command.type) {
    case "addMember":
      return addMember(doc, command, context);
    case "updateMember":
      return updateMember(doc, command, context);
    case "removeMember":
      return removeMember(doc, command, context);
    case "addTie":
      return addTie(doc, command, context);
    case "updateTie":
      return updateTie(doc, command, context);
    case "removeTie":
      return removeTie(doc, command, context);
    case "updateClient":
      return updateClient(doc, command, context);
    case "updateDocument":
      return updateDocument(doc, command, context);
    case "strengthen":
      return strengthen(doc, command, context);
    case "enlarge":
      return enlarge(doc, command, context);
    case "bound":
      return bound(doc, command, context);
    case "keep":
      return keep(doc, command, context);
    case "dropMove":
      return dropMove(doc, command, context);
    case "placeMembers":
      return placeMembers(doc, command, context);
    case "pinMember":
      return pinMember(doc, command, context);
    case "unpinMember":
      return unpinMember(doc, command, context);
    default:
      return unknown(command);
  }
}

function unknown(command: never): never {
  const { type } = Object(command);
  throw new EcomapError({ code: "unknown-command", path: ["type"], params: { type: String(type) } });
}
