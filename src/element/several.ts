import type { EcomapDocument } from "../document/types.ts";
import type { LivingMap } from "./living-map.ts";

/** How fingers choose several people: one tap each. */
export interface Several {
  readonly isOn: boolean;
  /** Whether somebody is chosen who can be moved. */
  readonly hasPeople: boolean;
}

/** What Shift and a double click do, for who has a screen to touch; `undefined` for others. */
export const severalOn = ({ several, selected }: LivingMap, { members }: EcomapDocument): Several | undefined =>
  matchMedia("(any-pointer: coarse)").matches
    ? { isOn: several, hasPeople: members.some(({ id }) => selected.includes(id)) }
    : undefined;
