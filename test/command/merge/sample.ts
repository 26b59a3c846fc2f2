import { merge } from "../../../src/command/merge/merge.ts";
import type { Command } from "../../../src/command/types.ts";
import { parseEcomap } from "../../../src/document/parse.ts";
import { serialize } from "../../../src/document/serialize.ts";
import type { EcomapDocument } from "../../../src/document/types.ts";
import { small } from "../sample.ts";
import { say } from "../timeline/sample.ts";

type Step = Command | readonly Command[];

/** Two documents, each after a step from the same base, merged; the answer parses. */
export function apart(mine: Step, yours: Step, base: EcomapDocument = small) {
  const a = say([[mine, "10"]], base);
  const b = say([[yours, "11"]], base);
  const answer = merge(base, a, b);
  if (serialize(parseEcomap(serialize(answer.doc))) !== serialize(answer.doc)) throw new Error("does not parse");
  return { ...answer, a, b };
}

export const member = (id: string, set: object): Command => ({ type: "updateMember", member: id, set });
export const tie = (id: string, set: object): Command => ({ type: "updateTie", tie: id, set });
export const without = (id: string): Command => ({ type: "removeMember", member: id });
export const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);
