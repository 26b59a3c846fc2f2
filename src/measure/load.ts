import type { LoadLevel } from "../document/schema/terms.ts";
import { count, missing } from "./answers.ts";
import type { Column, Columns } from "./column.ts";
import type { PersonalNetwork } from "./personal-network.ts";

const loadsOf = ({ alters }: PersonalNetwork) => alters.map((alter) => alter.load);

const ofLevel = (level: LoadLevel, what: string): Column => ({
  ...{ what, unit: "members", of: (network) => count(loadsOf(network), level) },
});

/** How much is asked of the members. */
export const load = {
  load_light: ofLevel("light", "Members for whom it is light."),
  load_fitting: ofLevel("fitting", "Members for whom it fits."),
  load_heavy: ofLevel("heavy", "Members for whom it is heavy."),
  load_overloaded: ofLevel("overloaded", "Members for whom it is too much."),
  load_missing: {
    what: "Members of whom it is not known how heavy it is for them.",
    unit: "members",
    of: (network) => missing(loadsOf(network)),
  },
} as const satisfies Columns;
