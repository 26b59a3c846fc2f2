import type { Named } from "./asking.ts";
import type { Context } from "./context.ts";
import { nameOf, peopleIn } from "./people.ts";
import { titleOf } from "./title.ts";

/** The records that can be chosen, by id and what they are called; of people the client first. */
export function namedIn(context: Context, of: Named): readonly (readonly [string, string])[] {
  const { seen } = context;
  if (of === "people") return peopleIn(context);
  if (of === "ties")
    return seen.ties.map(({ id, from, to }) => [id, `${nameOf(context, from)} – ${nameOf(context, to)}`]);
  if (of === "readers") return (seen.doc.readers ?? []).map(({ id, name }) => [id, name ?? id]);
  return (seen.doc[of] ?? []).map(({ id }) => [id, titleOf(context, { table: of, id })]);
}
