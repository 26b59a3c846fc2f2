import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";

/** Copies that say of whom they hold from whom else each is kept: they can be gone on with. */
const TELLING: readonly (Audience | undefined)[] = ["client", "team", "handover"];

/** For whom a copy is, where it says nothing of who else is kept from whom: it may be shown to no others. */
export const markOf = ({ redactedFor }: EcomapDocument): Audience | undefined =>
  TELLING.includes(redactedFor) ? undefined : redactedFor;
