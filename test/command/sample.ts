import { applyCommand, takeStep } from "../../src/command/apply.ts";
import type { Command } from "../../src/command/types.ts";
import { parseEcomap } from "../../src/document/parse.ts";
import { serialize } from "../../src/document/serialize.ts";
import type { EcomapDocument, Member, Op, Tie } from "../../src/document/types.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { everything, parse } from "../document/sample.ts";

export const recorded = "2026-03-03T10:00:00Z";

/** Yusuf, his sister, a friend; a tie to each and one between them. */
export const small: EcomapDocument = parse({
  members: [
    { id: "amina", kind: "person", name: "Zus Amina", role: "sister" },
    { id: "bram", kind: "person", name: "Bram" },
  ],
  ties: [
    { id: "t1", from: "client", to: "amina", strength: "moderate" },
    { id: "t2", from: "client", to: "bram", state: "dormant" },
    { id: "t3", from: "amina", to: "bram" },
  ],
});

export const large: EcomapDocument = parseEcomap(everything);

/** The document after a command. Checks what holds for every command: the document given is as it was, the new one parses. */
export function apply(doc: EcomapDocument, command: Command | readonly Command[], at = recorded): EcomapDocument {
  const before = serialize(doc);
  const next = applyCommand(doc, command, { recorded: at });
  if (serialize(doc) !== before) throw new Error("the document given was changed");
  if (serialize(parseEcomap(serialize(next))) !== serialize(next)) throw new Error("the answer does not parse");
  return next;
}

/** Code and place of what a command is refused for. */
export function refusal(doc: EcomapDocument, command: Command | readonly Command[], at = recorded): string {
  const before = serialize(doc);
  try {
    applyCommand(doc, command, { recorded: at });
  } catch (error) {
    if (serialize(doc) !== before) throw new Error("the document given was changed");
    if (error instanceof EcomapError) return error.message;
    throw error;
  }
  return "not refused";
}

/** The operations that a command wrote in history. */
export const opsOf = (doc: EcomapDocument, command: Command | readonly Command[]): readonly Op[] =>
  apply(doc, command).history.at(-1)?.ops ?? [];

export const step = (doc: EcomapDocument, command: Command | readonly Command[], at = recorded) =>
  takeStep(doc, command, { recorded: at });

export const memberOf = (doc: EcomapDocument, id: string): Member | undefined =>
  doc.members.find((one) => one.id === id);
export const tieOf = (doc: EcomapDocument, id: string): Tie | undefined => doc.ties.find((one) => one.id === id);
