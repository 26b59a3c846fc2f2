/** How an overlay of a quality is drawn, and over how much of the tie. */
export interface Overlay {
  readonly mark: "ticks" | "crosses" | "zigzag" | "jags";
  readonly over: "whole" | "middle";
  /** Whether the mark stands in the place of the line. */
  readonly instead: boolean;
}

/** What a tradition of drawing changes: how a strong tie is told, and the marks of tension. All else is the same in each. */
export interface Notation {
  readonly strong: "wide" | "double";
  readonly overlays: Readonly<Record<"ambivalent" | "stressful" | "conflicted", Overlay>>;
}

export const NOTATIONS = ["default", "hartman", "genogram"] as const;
export type NotationName = (typeof NOTATIONS)[number];

const over = (mark: Overlay["mark"], part: Overlay["over"] = "whole"): Overlay => ({
  mark,
  over: part,
  instead: false,
});
const instead = (mark: Overlay["mark"]): Overlay => ({ mark, over: "whole", instead: true });

/**
 * - `default`: ticks are tension, a zigzag is a quarrel.
 * - `hartman`: strokes across the line alone tell of tension; crossed where there is a quarrel (Hartman 1978: thick is
 *   strong, broken is tenuous, hatched is stressful, arrows are the flow of energy).
 * - `genogram`: two lines are close, a zigzag is tension, over two lines a close tie with tension (McGoldrick, Gerson
 *   and Petry 2020). Its cut-off is the break with slashes of all three; upright bars would be read as a bound.
 */
export const notations: Readonly<Record<NotationName, Notation>> = {
  default: {
    strong: "wide",
    overlays: { ambivalent: over("ticks", "middle"), stressful: over("ticks"), conflicted: instead("zigzag") },
  },
  hartman: {
    strong: "wide",
    overlays: { ambivalent: over("ticks", "middle"), stressful: over("ticks"), conflicted: over("crosses") },
  },
  genogram: {
    strong: "double",
    overlays: { ambivalent: over("zigzag", "middle"), stressful: instead("zigzag"), conflicted: instead("jags") },
  },
};
