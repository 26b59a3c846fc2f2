import { NOUNS } from "../../command/record-nouns.ts";
import type { CommandType } from "../../command/types.ts";
import type { Change, Op } from "../../document/types.ts";
import type { PresentWords } from "../../words/interface/present-words.ts";
import type { Language } from "../../words/language.ts";

/** The command that does what an operation tells. */
function commandOf(op: Op): CommandType {
  if (op.table === "client") return "updateClient";
  if (op.table === "document") return "updateDocument";
  const record = NOUNS[op.table];
  if ("added" in op) return `add${record}`;
  return "removed" in op ? `remove${record}` : `update${record}`;
}

/** What is said of one change, at most: more nobody reads from the back of a room. */
const MOST = 4;

/** What a change did, in words without any name: what is done on the map first, each kind of work once. */
export function doneIn({ ops }: Change, words: PresentWords, language: Language): string {
  const records = new Map<CommandType, Set<string>>();
  const added = new Set(ops.flatMap((op) => ("added" in op ? [op.id] : [])));
  for (const op of ops) {
    // Who was added and then described was added.
    if ("field" in op && (op.follows !== undefined || added.has(op.id))) continue;
    const command = commandOf(op);
    records.set(command, (records.get(command) ?? new Set()).add(op.id));
  }
  const order = Object.keys(language.commands);
  const done = [...records].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).slice(0, MOST);
  return done
    .map(([command, { size }]) => {
      const what = language.commands[command];
      return size > 1 ? words.times(size, what) : what;
    })
    .join(" · ");
}
