import fc from "fast-check";
import type { Command, CommandContext } from "../../src/command/types.ts";
import { commands } from "./arbitraries.ts";

/** A command, and when and why it was said. */
export interface Said extends Pick<CommandContext, "happened" | "because"> {
  readonly command: Command | readonly Command[];
}

/** Dates, whole or in part, on which it may have been so. */
export const when = fc.constantFrom(
  ...["2023", "2024", "2024-06", "2024-06-15", "2025", "2025-02", "2025-02-10", "2026-01-03", "2026-01-06"],
);
/** A few fields of a few records, of which much is said: where what happened when matters most. */
const word = fc.constantFrom("A", "B", "C");
const often: fc.Arbitrary<Command> = fc.oneof(
  word.map((name): Command => ({ type: "updateMember", member: "a", set: { name } })),
  fc.constant<Command>({ type: "updateMember", member: "a", clear: ["name"] }),
  fc
    .constantFrom("weak" as const, "strong" as const, "unknown" as const)
    .map((strength): Command => ({ type: "updateTie", tie: "t1", set: { strength } })),
  word.map((name): Command => ({ type: "updateClient", set: { name } })),
  fc.constantFrom<Command>(
    { type: "removeMember", member: "b" },
    { type: "addMember", member: { id: "b", name: "A" } },
  ),
  word.map((name): Command => ({ type: "updateMember", member: "b", set: { name } })),
);

/** Anything that may be said of a small map, whenever it happened. */
export const said: fc.Arbitrary<Said> = fc.record(
  {
    command: fc.oneof(commands, often),
    happened: fc.oneof(
      when,
      when.map((date) => ({ date, about: true as const })),
    ),
    because: fc.constantFrom("changed" as const, "corrected" as const),
  },
  { requiredKeys: ["command"] },
);
