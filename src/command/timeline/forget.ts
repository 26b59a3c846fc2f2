import type { Change, Op } from "../../document/types.ts";
import { type FieldOp, isMending, withField } from "../ops.ts";
import { coursesOf, latest, livesOf, type Told, valueAt } from "./course.ts";

/**
 * What becomes of the operations that stay when the changes before them are forgotten: those that are overruled by
 * forgotten ones go (`undefined`), and the first that stays on a field starts from what the forgotten ones made of it.
 */
export function afterForgetting(
  history: readonly Change[],
  isForgotten: (change: Change) => boolean,
): ReadonlyMap<Op, Op | undefined> {
  const courses = [...coursesOf(history).values()].flatMap(({ byId }) => [...byId.values()]);
  return new Map(
    courses.flatMap(livesOf).flatMap(({ removed, fields }) => {
      // Of two documents drawn apart one may tell of a record that the other had removed.
      const isOver = removed !== undefined && isForgotten(removed.change);
      return [...fields.values()].flatMap((told) => ofField(told, isOver, isForgotten));
    }),
  );
}

function ofField(
  told: readonly Told<FieldOp>[],
  isOver: boolean,
  isForgotten: (change: Change) => boolean,
): (readonly [FieldOp, FieldOp | undefined])[] {
  // A later correction overruled what stands before it.
  const counting = told.slice(Math.max(told.map(({ op, key }) => (isMending(op) ? "~" : key)).lastIndexOf(""), 0));
  const forgotten = counting.filter(({ change }) => isForgotten(change));
  const start = latest(forgotten);
  const isLeft = ({ op, key }: Told<FieldOp>) => !isOver && (isMending(op) || key >= (start?.key ?? ""));
  const staying = told.filter(({ change }) => !isForgotten(change));
  const first = staying.find(isLeft);
  return staying.map((one) => {
    if (!isLeft(one)) return [one.op, undefined];
    const [earliest] = forgotten;
    if (!earliest || one !== first) return [one.op, one.op];
    // What followed from a removal says no value of its own: it starts from what was there.
    return [one.op, withField(one.op, "from", valueAt(forgotten, earliest.op.from))];
  });
}
