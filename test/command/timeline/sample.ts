import { applyCommand } from "../../../src/command/apply.ts";
import { documentAt } from "../../../src/command/timeline/document-at.ts";
import type { Command, CommandContext } from "../../../src/command/types.ts";
import type { When } from "../../../src/document/dates.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { small } from "../sample.ts";

/** A command, and when and why it was said: typed on a day of March 2026, about some earlier day or not. */
export type Said = readonly [
  command: Command | readonly Command[],
  day: string,
  more?: Pick<CommandContext, "happened" | "because" | "sitting">,
];

/** The document after all that was said, in the order in which it was typed. */
export const say = (said: readonly Said[], doc: EcomapDocument = small): EcomapDocument =>
  said.reduce(
    (now, [command, day, more]) => applyCommand(now, command, { ...more, recorded: `2026-03-${day}T10:00:00Z` }),
    doc,
  );

/** The map at a date, which parses. */
export function at(doc: EcomapDocument, date: When): EcomapDocument {
  const then = documentAt(doc, date);
  const redacted = then.redactedFor !== undefined;
  if (serialize(parseEcomap(serialize(then, { redacted })), { redacted }) !== serialize(then, { redacted })) {
    throw new Error("the map at a date does not parse");
  }
  return then;
}

export const name = (member: string, to: string): Command => ({ type: "updateMember", member, set: { name: to } });
export const strength = (tie: string, to: "weak" | "moderate" | "strong"): Command => ({
  type: "updateTie",
  tie,
  set: { strength: to },
});
