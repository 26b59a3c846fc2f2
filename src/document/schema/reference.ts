import { id } from "./base.ts";

/** What a reference can point at. `people` are the client and the members. */
export type ReferenceTarget = "people" | "members" | "ties" | "groups" | "goals" | "conferences" | "sittings";

/**
 * What becomes of the place where a reference stands when its target is removed: the whole record goes, the item of
 * the list goes, the part of the record that holds it goes (as it would say something else without), or the field
 * alone is left out.
 */
export type OnRemove = "drop record" | "drop item" | "drop part" | "clear field";

export interface ReferenceRule {
  readonly to: ReferenceTarget;
  readonly onRemove: OnRemove;
}

const rules = new WeakMap<object, ReferenceRule>();

/** A field that holds another record's id. There is no reference without its rule. */
export function reference(to: ReferenceTarget, onRemove: OnRemove) {
  const schema = id.check();
  rules.set(schema, { to, onRemove });
  return schema;
}

/** The rule of a schema made by {@link reference}. */
export const ruleOf = (schema: object): ReferenceRule | undefined => rules.get(schema);
