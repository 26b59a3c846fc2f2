import * as z from "zod/mini";
import { id, moment, name, opt, record, term, when } from "./base.ts";
import { reference } from "./reference.ts";
import { toAll, toKeepers } from "./seen-by.ts";
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

const table = toAll(z.enum([...TABLES, "document", "client"]));
const at = toAll(z.int().check(z.minimum(0)));
const some = toAll(record({ id: toAll(id) }));

/**
 * One field that changed (an absent `from` or `to` means the field was or is left out), or a record added or removed.
 * `mends`: the field only let go of what the same change removed, and nothing was said of it.
 */
export const op = z.union([
  record({ table, id: toAll(id), added: some, at }),
  record({ table, id: toAll(id), removed: some, at }),
  record({
    table,
    id: toAll(id),
    field: toAll(z.string()),
    from: toAll(opt(z.unknown())),
    to: toAll(opt(z.unknown())),
    mends: toAll(opt(z.literal(true))),
  }),
]);

/** What a command did. `recorded`: when it was typed; `happened`: when it was so. */
export const change = record({
  recorded: toKeepers(moment),
  happened: toKeepers(opt(when)),
  actor: toKeepers(opt(name)),
  because: toKeepers(opt(term(BECAUSE))),
  sitting: toKeepers(opt(reference("sittings", "clear field", "clear field", "clear field"))),
  ops: toKeepers(z.array(op)),
});
