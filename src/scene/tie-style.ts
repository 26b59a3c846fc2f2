import type { Tie } from "../document/types.ts";
import type { Paint } from "./marks.ts";
import type { Theme } from "./theme.ts";

export interface TieStyle extends Paint {
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** The width that stands for a strength, in map units. */
export function strengthWidth(strength: Tie["strength"]): number {
  switch (strength) {
    case "strong":
      return 5;
    case "moderate":
      return 2.5;
    case "weak":
      return 2;
    default:
      return 1.5;
  }
}

const WEAK = [8, 6];
const DOTS = [0.1, 7];

/** The base stroke of a tie. Width is strength only; what the state says goes before it. */
export function tieStyle(
  { strength, state }: Pick<Tie, "strength" | "state">,
  theme: Theme,
  betweenMembers: boolean,
): TieStyle {
  const stroke = betweenMembers ? theme.memberTie : theme.tie;
  switch (state) {
    case "dormant":
    case "wished":
      return { stroke, strokeWidth: 2, dash: DOTS, cap: "round" };
    case "broken":
      return { stroke, strokeWidth: 2.5, cap: "round" };
    case "ended":
      return { stroke: theme.faintTie, strokeWidth: 1.5, cap: "round" };
    default: {
      const unknown = strength === undefined || strength === "unknown";
      const base = {
        stroke: unknown ? theme.faintTie : stroke,
        strokeWidth: strengthWidth(strength),
        cap: "round" as const,
      };
      return strength === "weak" ? { ...base, dash: WEAK, cap: "butt" } : base;
    }
  }
}
