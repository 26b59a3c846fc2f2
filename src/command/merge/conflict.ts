import type { Op } from "../../document/types.ts";
import type { Three } from "./three.ts";

/**
 * Where two documents drawn apart do not go together, with what the base and each side say (left out: nothing), so
 * that a host can show both. In the merged document stands what `a` says, or the record that one side removed; what a
 * court's ban forbids does not stand, whoever said it.
 */
export interface Conflict {
  readonly kind: ConflictKind;
  /** Of places `id` is the member, `field` the layout. */
  readonly table: Op["table"] | "places";
  readonly id: string;
  readonly field?: string;
  readonly base?: unknown;
  readonly a?: unknown;
  readonly b?: unknown;
}

/** `against a rule`: what both sides say breaks a rule together that neither breaks alone. */
export type ConflictKind = "both changed" | "removed and changed" | "removed and referred to" | "against a rule";

/** A conflict with what each says, where it says something. */
export const conflictOf = (what: Conflict, { base, a, b }: Three<unknown>): Conflict => ({
  ...what,
  ...(base !== undefined && { base }),
  ...(a !== undefined && { a }),
  ...(b !== undefined && { b }),
});
