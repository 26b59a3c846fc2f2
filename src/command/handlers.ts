import type { EcomapDocument, Op } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Handler } from "./context.ts";
import { addMember, removeMember, updateMember } from "./members.ts";
import { bound, dropMove, enlarge, keep, strengthen } from "./moves.ts";
import { updateClient, updateDocument } from "./own.ts";
import { pinMember, placeMembers, unpinMember } from "./places.ts";
import { addTie, removeTie, updateTie } from "./ties.ts";
import type { Command, CommandContext, CommandType } from "./types.ts";

/** A command of one type, or of one of several. */
type CommandOf<T extends CommandType> = { readonly [K in T]: Extract<Command, { readonly type: K }> }[T];

const HANDLERS: { readonly [T in CommandType]: Handler<CommandOf<T>> } = {
  addMember,
  updateMember,
  removeMember,
  addTie,
  updateTie,
  removeTie,
  updateClient,
  updateDocument,
  strengthen,
  enlarge,
  bound,
  keep,
  dropMove,
  placeMembers,
  pinMember,
  unpinMember,
};

/** The operations that a command wishes. Throws `unknown-command`, and where the command is refused. */
export function opsOf<T extends CommandType>(
  doc: EcomapDocument,
  type: T,
  command: CommandOf<T>,
  context: CommandContext,
): readonly Op[] {
  if (Object.hasOwn(HANDLERS, type)) return HANDLERS[type](doc, command, context);
  throw new EcomapError({ code: "unknown-command", path: ["type"], params: {} });
}
