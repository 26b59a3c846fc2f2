import { isBanOn } from "../document/move-rules.ts";
import type { EcomapDocument, Tie } from "../document/types.ts";
import { tieFlags } from "../network/flags.ts";
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
  /** An open hand, an hourglass, a flag, a ban. */
  sign: 23,
} as const;

/** The marks that a tie can bear, of a ban, of moves and of flags: each once, however many ask for it. */
export type TieMarkName = "ban" | "bars" | "openHands" | "strengthen" | "hourglass" | "flag";

/** The ties to the client, who that is, and of what date the map is. */
export interface TieBearings extends Pick<NetworkIndex, "clientTie"> {
  readonly doc: Pick<EcomapDocument, "date"> & { readonly client: Pick<EcomapDocument["client"], "id"> };
}

/**
 * What is told on a tie, in the order in which the marks look for a place. Flags of a tie with the client are told at the
 * member's symbol, where one looks for them.
 */
export function tieMarkNames(index: TieBearings, tie: Tie): readonly TieMarkName[] {
  const moves = shownMoves(index, tie);
  const { date } = index.doc;
  const marks: readonly (readonly [TieMarkName, boolean])[] = [
    ["ban", isBanOn(tie, date)],
    ["bars", moves.some((move) => move.type === "bound" && move.for !== "member")],
    ["openHands", moves.some((move) => move.type === "bound" && move.for === "member")],
    ["strengthen", moves.some((move) => move.type === "strengthen")],
    ["hourglass", moves.some((move) => move.type === "keep" && move.until !== undefined)],
    ["flag", tieFlags(index, tie).length > 0],
  ];
  return marks.flatMap(([mark, isThere]) => (isThere ? [mark] : []));
}

const lengthOf = (mark: TieMarkName): number =>
  mark === "bars" || mark === "strengthen" ? LENGTHS[mark] : LENGTHS.sign;

const flows = (supports: Tie["gives"]): boolean => Array.isArray(supports) && supports.length > 0;

/**
 * How long a tie should be, from edge to edge, so that all it carries can be seen: arrowheads, gap, tension, and the
 * marks on it, which must not be cut by what stands in the middle. 0 for a tie without marks, which any length suits.
 */
export function tieLength(index: TieBearings, tie: Tie): number {
  const marks = tieMarkNames(index, tie).map(lengthOf);
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
