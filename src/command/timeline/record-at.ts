import { withField } from "../ops.ts";
import { type Life, livesOf, type Told, valueAt, valueBefore } from "./course.ts";
import { isTimeless } from "./moment.ts";

type Id = { readonly id: string };

/**
 * A record as it was when all operations up to `limit` had happened: `undefined` where it was not there, the very
 * same record where nothing is told of it later.
 */
export function recordAt(present: Id | undefined, course: readonly Told[], limit: string): Id | undefined {
  if (course.every(({ key }) => key <= limit)) return present;
  let life: Life | undefined;
  // Of two lives that overlap the one recorded last is seen.
  for (const one of livesOf(course)) if (isThere(one, limit)) life = one;
  const record = life?.removed?.op.removed ?? present ?? life?.added?.op.added;
  return life && record && lifeAt(record, life, limit);
}

const isThere = ({ added, removed }: Life, limit: string): boolean =>
  (added?.key ?? "") <= limit && !(removed && removed.key <= limit);

/** What is told of one life, with each field as it was: the very same where all had been said. */
export function lifeAt<T extends object>(record: T, life: Life, limit: string): T {
  let was = record;
  for (const [field, told] of life.fields) {
    if (isTimeless(field) || told.every(({ key }) => key <= limit)) continue;
    was = withField(was, field, valueAt(told, valueBefore(life, field), limit));
  }
  return was;
}
