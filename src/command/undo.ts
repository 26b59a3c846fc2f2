import { freeze } from "../document/freeze.ts";
import { ruleIssues } from "../document/rules.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { applyOp, invertOp, isAfter } from "./ops.ts";
import { same } from "./same.ts";
import type { Step } from "./types.ts";

/**
 * A document with a step taken back, its entry out of history again.
 * @throws {EcomapError} `conflict` where the records it touched have moved on.
 */
export function undoStep(doc: EcomapDocument, { ops, change }: Step): EcomapDocument {
  let before = doc;
  for (const op of [...ops].reverse()) {
    if (!isAfter(before, op)) throw conflict();
    before = applyOp(before, invertOp(op));
  }
  if (change) {
    const at = before.history.map((entry) => same(entry, change)).lastIndexOf(true);
    if (at < 0) throw conflict();
    before = { ...before, history: before.history.filter((_, i) => i !== at) };
  }
  if (ruleIssues(before).length > 0) throw conflict();
  return freeze(before);
}

/** A document with a step that was taken back done again. @throws {EcomapError} `conflict` where records have moved on. */
export function redoStep(doc: EcomapDocument, { ops, change }: Step): EcomapDocument {
  let after = doc;
  for (const op of ops) {
    if (!isAfter(after, invertOp(op))) throw conflict();
    after = applyOp(after, op);
  }
  if (change) after = { ...after, history: [...after.history, change] };
  if (ruleIssues(after).length > 0) throw conflict();
  return freeze(after);
}

const conflict = () => new EcomapError({ code: "conflict", path: [], params: {} });
