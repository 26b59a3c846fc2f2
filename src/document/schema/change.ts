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

const FOLLOWS = ["removal", "ban"] as const;

const table = toAll(z.enum([...TABLES, "document", "client"]));
const at = toAll(z.int().check(z.minimum(0)));
const some = toAll(record({ id: toAll(id) }));

/**
 * One field that changed (an absent `from` or `to` means the field was or is left out), or a record added or removed.
 * `follows`: nobody said it of the field, it followed from what was said beside it: from a removal, of which the field
 * lets go at once and at whatever time; from a ban, which takes off what it forbids on the day it was recorded.
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
    follows: toAll(opt(z.enum(FOLLOWS))),
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
