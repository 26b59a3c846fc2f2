import { type Eyes, isSeen, type Showable } from "../../document/audience/eyes.ts";
import type { Field } from "./asking.ts";
import type { Context } from "./context.ts";
import { namedIn } from "./named.ts";
import { at } from "./paths.ts";

const eyes = ({ options: { audience }, me }: Context): Eyes => ({ audience, viewer: me });

/** Whether a part of a list is for these eyes: not kept from them, and about nobody whom they do not see. */
export function isForThem(context: Context, item: unknown, fields: readonly Field[] = []): boolean {
  if (typeof item !== "object" || item === null) return true;
  const shown: Showable = item;
  return isSeen(shown, true, eyes(context)) && fields.every((field) => isSeenIn(context, item, field));
}

/** Whether a field names nobody unseen. */
function isSeenIn(context: Context, record: unknown, { as, of, path }: Field): boolean {
  const value = as === "one" && at(record, path);
  return !of || typeof value !== "string" || namedIn(context, of).some(([id]) => id === value);
}

/** Whether a field is asked now, and of these eyes: the client's own ones of the client, and none that names someone unseen. */
export function mayAsk(context: Context, record: unknown, field: Field): boolean {
  const { only, path, base = "", when } = field;
  if (only !== undefined && only !== context.options.audience) return false;
  const said = (name: string) => at(record, `${base}${name}`.replace(/\.$/, ""));
  return (!when || at(record, path) !== undefined || when(said)) && isSeenIn(context, record, field);
}
