import type { Tie } from "../document/types.ts";
import type { Paint } from "./marks.ts";
import type { Notation } from "./notation.ts";
import type { Theme } from "./theme.ts";

export interface TieStyle {
  readonly paint: Paint & { readonly stroke: string; readonly strokeWidth: number };
  /** How far each line of the tie runs beside its way: one line on it, or two. */
  readonly asides: readonly number[];
  /** Across all lines. */
  readonly width: number;
  /** The light within each line, where a line is hollow. */
  readonly core?: { readonly stroke: string; readonly strokeWidth: number };
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
/** Two lines are together somewhat wider than one, so that light shows between them. */
const DOUBLE = { strokeWidth: 2.2, asides: [-2.6, 2.6], width: 7.4 };

/**
 * The base stroke of a tie. Width is strength only; what the state says goes before it. Where no colour tells a tie
 * between two members from the client's own, its line is hollow.
 */
export function tieStyle(
  tie: Pick<Tie, "strength" | "state">,
  theme: Theme,
  notation: Notation,
  betweenMembers: boolean,
): TieStyle {
  const style = lineStyle(tie, theme, notation, betweenMembers);
  return betweenMembers && theme.memberTie === theme.tie ? hollow(style, theme) : style;
}

/** So much wider than a full one is a hollow line: a seam of light that a copier keeps, narrower than in the line round a group. */
const WIDER = 2;
const SEAM = 1.8;

function hollow(style: TieStyle, { ground }: Theme): TieStyle {
  const { strokeWidth } = style.paint;
  return {
    ...style,
    paint: { ...style.paint, strokeWidth: strokeWidth + WIDER },
    width: style.width + WIDER,
    core: { stroke: ground, strokeWidth: SEAM },
  };
}

function lineStyle(
  { strength, state }: Pick<Tie, "strength" | "state">,
  theme: Theme,
  notation: Notation,
  betweenMembers: boolean,
): TieStyle {
  const stroke = betweenMembers ? theme.memberTie : theme.tie;
  const single = (paint: TieStyle["paint"]): TieStyle => ({ paint, asides: [0], width: paint.strokeWidth });
  switch (state) {
    case "dormant":
    case "wished":
      return single({ stroke, strokeWidth: 2, dash: DOTS, cap: "round" });
    case "broken":
      return single({ stroke, strokeWidth: 2.5, cap: "round" });
    case "ended":
      return single({ stroke: theme.faintTie, strokeWidth: 1.5, cap: "round" });
    default: {
      if (strength === "strong" && notation.strong === "double")
        return { ...DOUBLE, paint: { stroke, strokeWidth: DOUBLE.strokeWidth, cap: "round" } };
      const unknown = strength === undefined || strength === "unknown";
      const base = { stroke: unknown ? theme.faintTie : stroke, strokeWidth: strengthWidth(strength) };
      return single(strength === "weak" ? { ...base, dash: WEAK, cap: "butt" } : { ...base, cap: "round" });
    }
  }
}
