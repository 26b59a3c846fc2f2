import { id } from "./base.ts";

/** What a reference can point at. `people` are the client and the members. */
export type ReferenceTarget = "people" | "members" | "ties" | "groups" | "goals" | "conferences" | "sittings";

/**
 * What becomes of the place where a reference stands when its target goes: the whole record goes, the item of the
 * list goes, the part of the record that holds it goes (as it would say something else without), or the field
 * alone is left out.
 */
export type OnGone = "drop record" | "drop item" | "drop part" | "clear field";

/** How a target goes: taken off the map, kept from an audience, or erased for good. */
export type Going = "remove" | "redact" | "erase";

export interface ReferenceRule extends Readonly<Record<Going, OnGone>> {
  readonly to: ReferenceTarget;
}

const rules = new WeakMap<object, ReferenceRule>();

/**
 * A field that holds another record's id. There is no reference without its rules: what is done on `remove`; on
 * `redact`, where what is told of someone who is kept from an audience must not be told either; and on `erase`.
 */
export function reference(to: ReferenceTarget, remove: OnGone, redact: OnGone, erase: OnGone) {
  const schema = id.check();
  rules.set(schema, { to, remove, redact, erase });
  return schema;
}

/** The rules of a schema made by {@link reference}. */
export const ruleOf = (schema: object): ReferenceRule | undefined => rules.get(schema);
