import * as z from "zod/mini";
import { id, moment, name, opt, record, term, when } from "./base.ts";
import { reference } from "./reference.ts";
import { BECAUSE } from "./terms.ts";

export const TABLES = [
  "members",
  "ties",
  "groups",
  "goals",
  "interventions",
  "transitions",
  "conferences",
  "log",
  "experience",
  "sittings",
] as const;

const table = z.enum([...TABLES, "document", "client"]);
const at = z.int().check(z.minimum(0));

/** One field that changed (an absent `from` or `to` means the field was or is left out), or a record added or removed. */
export const op = z.union([
  record({ table, id, added: record({ id }), at }),
  record({ table, id, removed: record({ id }), at }),
  record({ table, id, field: z.string(), from: opt(z.unknown()), to: opt(z.unknown()) }),
]);

/** What a command did. `recorded`: when it was typed; `happened`: when it was so. */
export const change = record({
  recorded: moment,
  happened: opt(when),
  actor: opt(name),
  because: opt(term(BECAUSE)),
  sitting: opt(reference("sittings", "clear field")),
  ops: z.array(op),
});
