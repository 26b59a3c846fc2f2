import { isBefore } from "../document/dates.ts";
import { same } from "../document/same.ts";
import type { Change } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { FieldOp } from "./ops.ts";
import { marksOf, withoutMarks } from "./timeline/as-shown.ts";

/** Who may see something has no date: told of the past it would leave it open now. */
export function refuseDatedHiding({ field, from, to }: FieldOp): void {
  const [before, after] = [from, to].map((value): readonly unknown[] => (Array.isArray(value) ? value : []));
  const hides = after?.some((part, i) => {
    const was = before?.find((one) => same(withoutMarks(one), withoutMarks(part))) ?? before?.[i];
    return was !== undefined && marksOf(part) !== undefined && !same(marksOf(was), marksOf(part));
  });
  if (hides || (field === "agreed" && to === "not-yet")) {
    throw new EcomapError({ code: "dated-hiding", path: ["happened"], params: {} });
  }
}

/** Nothing is recorded before it happened. */
export function refuseForeseen({ recorded, happened }: Change): void {
  if (happened === undefined || !isBefore(recorded.slice(0, 10), happened)) return;
  throw new EcomapError({ code: "not-yet-happened", path: ["happened"], params: {} });
}
