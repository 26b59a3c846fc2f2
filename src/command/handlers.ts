import type { EcomapDocument, Op } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { agree } from "./agree.ts";
import { answerContact, answerOwn } from "./answers.ts";
import type { Handler } from "./context.ts";
import { addMove, dropMove } from "./moves.ts";
import { updateClient, updateDocument } from "./own.ts";
import type { PlacesCommand } from "./places.ts";
import { add, remove, update } from "./records.ts";
import { addTie, updateTie } from "./ties.ts";
import type { CommandContext, OperationCommand } from "./types.ts";

type OperationType = Exclude<OperationCommand, PlacesCommand>["type"];
/** A command of one type, or of one of several. */
type CommandOf<T extends OperationType> = { readonly [K in T]: Extract<OperationCommand, { readonly type: K }> }[T];

const HANDLERS: { readonly [T in OperationType]: Handler<CommandOf<T>> } = {
  addMember: add("member"),
  updateMember: update("member"),
  removeMember: remove("member"),
  addTie,
  updateTie,
  removeTie: remove("tie"),
  addGroup: add("group"),
  updateGroup: update("group"),
  removeGroup: remove("group"),
  addGoal: add("goal"),
  updateGoal: update("goal"),
  removeGoal: remove("goal"),
  addIntervention: add("intervention"),
  updateIntervention: update("intervention"),
  removeIntervention: remove("intervention"),
  addTransition: add("transition"),
  updateTransition: update("transition"),
  removeTransition: remove("transition"),
  addConference: add("conference"),
  updateConference: update("conference"),
  removeConference: remove("conference"),
  addLogEntry: add("logEntry"),
  updateLogEntry: update("logEntry"),
  removeLogEntry: remove("logEntry"),
  addExperience: add("experience"),
  updateExperience: update("experience"),
  removeExperience: remove("experience"),
  addSitting: add("sitting"),
  updateSitting: update("sitting"),
  removeSitting: remove("sitting"),
  agree,
  answerContact,
  answerOwn,
  updateClient,
  updateDocument,
  strengthen: addMove,
  enlarge: addMove,
  bound: addMove,
  keep: addMove,
  dropMove,
};

/** The operations that a command wishes, other than on places. Throws `unknown-command`, and where the command is refused. */
export function opsOf<T extends OperationType>(
  doc: EcomapDocument,
  type: T,
  command: CommandOf<T>,
  context: CommandContext,
): readonly Op[] {
  if (Object.hasOwn(HANDLERS, type)) return HANDLERS[type](doc, command, context);
  throw new EcomapError({ code: "unknown-command", path: ["type"], params: {} });
}
