import type { EcomapDocument, Op } from "../document/types.ts";
import type { Command, CommandContext } from "./types.ts";

/** How one type of command becomes operations on a document that it does not change. Throws an EcomapError where it may not. */
export type Handler<C extends Command> = (doc: EcomapDocument, command: C, context: CommandContext) => readonly Op[];
