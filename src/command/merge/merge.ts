import { withoutDangling } from "../../document/dangling.ts";
import { freeze } from "../../document/freeze.ts";
import { same } from "../../document/same.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { mended } from "../timeline/mended.ts";
import { refuseCopy } from "../whole.ts";
import { type Conflict, conflictOf } from "./conflict.ts";
import { type Findings, findMore } from "./findings.ts";
import { mergeHistory } from "./history.ts";
import { mergeRecords } from "./records.ts";
import { withRest } from "./rest.ts";
import { each, settled } from "./three.ts";
import { underBans, valueIn } from "./under-bans.ts";

/** Two documents put together, and where they do not go together. */
export interface Merged {
  readonly doc: EcomapDocument;
  readonly conflicts: readonly Conflict[];
}

/**
 * Two documents that were drawn apart from one `base`, put together: what one side changed is taken, field by field
 * and in lists item by item; where both changed the same differently, `a` stands and the conflict is listed. A record
 * that one side removed stays where the other changed it or now refers to it. History is that of both.
 * @throws {EcomapError} `wrong-value` where the three are not of one client; `redacted` where one is a redacted copy;
 * `erased-apart` where something was erased from one of them that the others still hold: it would come back.
 */
export function merge(base: EcomapDocument, a: EcomapDocument, b: EcomapDocument): Merged {
  for (const doc of [base, a, b]) refuseCopy(doc);
  if (a.client.id !== base.client.id || b.client.id !== base.client.id) {
    throw new EcomapError({ code: "wrong-value", path: ["client", "id"], params: {} });
  }
  const one = settled({ base, a, b });
  if (one && isErasedIn(one.value, base)) return { doc: one.value, conflicts: [] };
  for (const side of [a, b]) {
    if (same(side.erased, base.erased)) continue;
    throw new EcomapError({ code: "erased-apart", path: ["erased"], params: {} });
  }
  const sides = underBans({ base, a, b });
  const { docs } = sides;
  const findings: Findings = { wanted: new Set(), yielding: new Set() };
  let conflicts: Conflict[] = [];
  let merged = mergeRecords(docs, findings, conflicts);
  while (findMore(merged, docs, findings)) {
    conflicts = [];
    merged = mergeRecords(docs, findings, conflicts);
  }
  const isLifted = (one: Conflict) =>
    sides.ops.some(({ table, id, field }) => one.table === table && one.id === id && one.field === field);
  conflicts = conflicts.filter((one) => !isLifted(one));
  for (const { table, id, field } of sides.ops) {
    const values = each<EcomapDocument, unknown>({ base, a, b }, (of) => valueIn(of, { table, id, field }));
    // The other side took it off itself.
    const one = settled(values);
    if (one && same(one.value, valueIn(merged, { table, id, field }))) continue;
    conflicts.push(conflictOf({ kind: "against a rule", table, id, field }, values));
  }
  const vocabularies = each(docs, ({ vocabulary }) => vocabulary);
  const doc = mended(merged, () => [a, b, base].flatMap(({ vocabulary }) => vocabulary ?? []));
  if (doc.vocabulary !== merged.vocabulary) {
    const what = { table: "document", id: "document", field: "vocabulary" } as const;
    conflicts.push(conflictOf({ kind: "removed and referred to", ...what }, vocabularies));
  }
  const history = withRest(doc, base, mergeHistory(each(docs, (of) => of.history)));
  return freeze({ doc: withoutDangling({ ...doc, history }, "remove"), conflicts });
}

/** Whether all that was erased from the base is erased from a document too: else it would come back with that document. */
const isErasedIn = ({ erased = [] }: EcomapDocument, base: EcomapDocument): boolean =>
  (base.erased ?? []).every((entry, i) => same(entry, erased[i]));
