import { freeze } from "../../document/freeze.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { vocabulariesOf } from "../declare.ts";
import { applier, invertOp, isAfter } from "../ops.ts";
import { asShownNow } from "./as-shown.ts";
import { mended } from "./mended.ts";

/**
 * A document as it was drawn: before the first change of its history, then after each, in the order in which they were
 * recorded; the last is the document itself. Unlike `documentAt` this goes by when things were typed, so that people
 * can look back at their own work. What history tells and no longer holds (it was overruled, or is of a part that was
 * let go) changes nothing. Who may see what is as it is now. Places are not history and stay as they are. Each parses.
 */
export function statesOf(doc: EcomapDocument): readonly EcomapDocument[] {
  const states = [doc];
  let raw = doc;
  for (let n = doc.history.length - 1; n >= 0; n--) {
    const apply = applier();
    for (const op of [...(doc.history[n]?.ops ?? [])].reverse()) if (isAfter(raw, op)) raw = apply(raw, invertOp(op));
    const { allows, readers, vocabulary } = doc;
    const past = {
      ...raw,
      history: doc.history.slice(0, n),
      // What has no time.
      ...{ ...(allows && { allows }), ...(readers && { readers }), ...(vocabulary && { vocabulary }) },
    };
    states.push(freeze(mended(asShownNow(past, doc), () => vocabulariesOf(doc.history))));
  }
  return states.reverse();
}
