import { type Eyes, isSeen, type Showable } from "../../document/audience/eyes.ts";
import type { Context } from "./context.ts";
import type { Field } from "./fields.ts";
import { at } from "./paths.ts";
import { peopleIn } from "./people.ts";

const eyes = ({ options: { audience }, me }: Context): Eyes => ({ audience, viewer: me });

/** Whether a part of a list is for these eyes: not kept from them, and about nobody whom they do not see. */
export function isForThem(context: Context, item: unknown, fields: readonly Field[] = []): boolean {
  if (typeof item !== "object" || item === null) return true;
  const shown: Showable = item;
  return isSeen(shown, true, eyes(context)) && fields.every((field) => mayAsk(context, item, field));
}

/** Whether a field is asked now, and of these eyes: the client's own ones of the client, and none that names someone unseen. */
export function mayAsk(context: Context, record: unknown, { as, only, path, needs = "" }: Field): boolean {
  const [needed = "", told] = needs.split("=");
  const there = needed === "" || at(record, needed);
  if (told === undefined ? there === undefined : there !== told) return false;
  if (only !== undefined && only !== context.options.audience) return false;
  const value = at(record, path);
  return as !== "person" || typeof value !== "string" || peopleIn(context).some(([id]) => id === value);
}
