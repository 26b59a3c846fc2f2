import type { Issue } from "../errors/codes.ts";
import { formatPath } from "../errors/ecomap-error.ts";
import { isBefore, type When } from "./dates.ts";
import type { MoveType } from "./schema/terms.ts";
import type { Bound, EcomapDocument, Move, Tie } from "./types.ts";

/** The rules on contact: a tie's moves differ, none asks for what a court has banned, and no words go on without a yes. */
export function contactIssues({ ties = [], log = [] }: Partial<Pick<EcomapDocument, "ties" | "log">>): Issue[] {
  return [
    ...ties.flatMap((tie, i) => (tie.moves?.[1] ? doubleMoves(tie.moves, i) : [])),
    ...ties.flatMap((tie, i) => (tie.ban && tie.moves ? bannedMoves(tie, tie.moves, i) : [])),
    ...log.flatMap((entry, i): Issue[] =>
      entry.kind === "apart" && entry.words && !isYes(entry.confidence)
        ? [{ code: "words-without-yes", path: ["log", i, "words"], params: {} }]
        : [],
    ),
  ];
}

/** What tells the moves of one tie apart. */
interface MoveIdentity {
  readonly type: MoveType;
  readonly for?: Bound["for"] | undefined;
  readonly about?: Move["about"] | undefined;
}

/** One text for moves of the same type, for the same and about the same, in whatever order. */
export const moveKey = ({ type, for: whom, about }: MoveIdentity): string =>
  JSON.stringify([type, type === "bound" ? whom : "", [...new Set(about)].sort()]);

/** Whether a move asks for contact that is yet to come: strengthen, enlarge, or keep for later. */
export const isProposal = (move: Move): boolean =>
  move.done === undefined && move.type !== "bound" && (move.type !== "keep" || move.until !== undefined);

/** Whether a ban holds on a date: up to its end, that day, month or year included. Where no date is given, any ban does. */
export const isBanOn = ({ ban }: Pick<Tie, "ban">, date: When | undefined): boolean =>
  ban !== undefined && (ban.until === undefined || date === undefined || !isBefore(ban.until, date));

function doubleMoves(moves: readonly Move[], tie: number): Issue[] {
  const first = new Map<string, string>();
  return moves.flatMap((move, j): Issue[] => {
    const path = ["ties", tie, "moves", j];
    const key = moveKey(move);
    const earlier = first.get(key);
    if (earlier !== undefined) return [{ code: "double-move", path, params: { first: earlier } }];
    first.set(key, formatPath(path));
    return [];
  });
}

const bannedMoves = (tie: Tie, moves: readonly Move[], i: number): Issue[] =>
  moves.flatMap((move, j): Issue[] =>
    isProposal(move) && isBanOn(tie, move.date) ? [{ code: "banned", path: ["ties", i, "moves", j], params: {} }] : [],
  );

type Yes = NonNullable<NonNullable<EcomapDocument["log"]>[number]["confidence"]>;

export const isYes = (yes: Yes | undefined): boolean => yes?.answer === "yes" && yes.withdrawn === undefined;
