import type { Tie } from "../document/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { shownMoves } from "../network/shown-moves.ts";

/** Between two marks on one tie. */
export const MARKS_APART = 2;

/** What each mark takes of the length of its tie, in map units. */
export const LENGTHS = {
  /** Of the widest tie. */
  head: 13,
  /** Slashes included. */
  gap: 25,
  /** At each end of a tie that ended. */
  short: 14,
  /** So much of a tie at least shows its tension. */
  tension: 26,
  strengthen: 36,
  bars: 13,
  /** An open hand, an hourglass. */
  sign: 23,
} as const;

/** The marks of moves that a tie can bear: each once, however many moves ask for it. */
export type MoveMarkName = "bars" | "openHands" | "strengthen" | "hourglass";

/** What a tie's moves are told by, in the order in which they look for a place. */
export function moveMarksOf(index: Pick<NetworkIndex, "clientTie">, tie: Tie): readonly MoveMarkName[] {
  const moves = shownMoves(index, tie);
  const marks: readonly (readonly [MoveMarkName, boolean])[] = [
    ["bars", moves.some((move) => move.type === "bound" && move.for !== "member")],
    ["openHands", moves.some((move) => move.type === "bound" && move.for === "member")],
    ["strengthen", moves.some((move) => move.type === "strengthen")],
    ["hourglass", moves.some((move) => move.type === "keep" && move.until !== undefined)],
  ];
  return marks.flatMap(([mark, isThere]) => (isThere ? [mark] : []));
}

const lengthOf = (mark: MoveMarkName): number =>
  mark === "bars" || mark === "strengthen" ? LENGTHS[mark] : LENGTHS.sign;

const flows = (supports: Tie["gives"]): boolean => Array.isArray(supports) && supports.length > 0;

/**
 * How long a tie should be, from edge to edge, so that all it carries can be seen: arrowheads, gap, tension, and the
 * marks of its moves, which must not be cut by what stands in the middle. 0 for a tie without moves, which any length suits.
 */
export function tieLength(index: Pick<NetworkIndex, "clientTie">, tie: Tie): number {
  const marks = moveMarksOf(index, tie).map(lengthOf);
  if (marks.length === 0) return 0;
  const heads = [tie.gives, tie.receives].filter(flows).length * LENGTHS.head;
  const isTense = tie.quality === "ambivalent" || tie.quality === "stressful" || tie.quality === "conflicted";
  const middle =
    (tie.state === "broken" ? LENGTHS.gap : 0) +
    (tie.state === "ended" ? 2 * LENGTHS.short : 0) +
    (isTense ? LENGTHS.tension : 0);
  // Marks stand on both sides of what is in the middle: at worst half the largest one is lost on each.
  const lost = middle > 0 && marks.length > 1 ? Math.max(...marks) : 0;
  const odd = middle > 0 && marks.length === 1 ? (marks[0] ?? 0) : 0;
  const apart = (marks.length + 3) * MARKS_APART;
  return heads + middle + marks.reduce((sum, length) => sum + length, 0) + lost + odd + apart;
}
