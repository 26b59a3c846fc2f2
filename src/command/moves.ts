import { isBefore } from "../document/dates.ts";
import { readMove } from "../document/parse-record.ts";
import type { EcomapDocument, Move, Op, Tie } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Handler } from "./context.ts";
import { findTie } from "./find.ts";
import { fieldOps } from "./ops.ts";
import { same } from "./same.ts";
import type {
  BoundCommand,
  CommandContext,
  DropMove,
  EnlargeCommand,
  KeepCommand,
  StrengthenCommand,
} from "./types.ts";

const STRONGER = ["weak", "moderate", "strong"];

export const strengthen: Handler<StrengthenCommand> = (doc, command, context) => {
  const tie = findTie(doc, command.tie);
  refuseBanned(tie, context);
  const from = STRONGER.indexOf(tie.strength ?? "unknown");
  const to = STRONGER.indexOf(command.to ?? "unknown");
  if (to >= 0 && to < from) throw new EcomapError({ code: "not-stronger", path: ["to"], params: {} });
  return addMove(doc, command);
};

export const enlarge: Handler<EnlargeCommand> = (doc, command, context) => {
  const tie = findTie(doc, command.tie);
  refuseBanned(tie, context);
  if (tie.state !== "dormant" && tie.state !== "wished") {
    throw new EcomapError({ code: "not-dormant-or-wished", path: ["tie"], params: {} });
  }
  return addMove(doc, command);
};

export const bound: Handler<BoundCommand> = (doc, command) => addMove(doc, command);

export const keep: Handler<KeepCommand> = (doc, command) => addMove(doc, command);

export const dropMove: Handler<DropMove> = (doc, command) => {
  const tie = findTie(doc, command.tie);
  const dropped = { type: command.move, for: command.for, about: command.about };
  const moves = tie.moves?.filter((move) => !isSameMove(move, dropped)) ?? [];
  if (moves.length === (tie.moves?.length ?? 0)) {
    throw new EcomapError({ code: "unknown-record", path: ["move"], params: { table: "moves" } });
  }
  return movesOps(tie, moves);
};

function addMove(
  doc: EcomapDocument,
  { tie: id, ...wish }: StrengthenCommand | EnlargeCommand | BoundCommand | KeepCommand,
): Op[] {
  const tie = findTie(doc, id);
  const move = readMove(wish, []);
  const identity = { type: move.type, for: move.type === "bound" ? move.for : undefined, about: move.about };
  return movesOps(tie, [...(tie.moves ?? []).filter((other) => !isSameMove(other, identity)), move]);
}

interface MoveIdentity {
  readonly type: Move["type"];
  readonly for: DropMove["for"] | undefined;
  readonly about: Move["about"] | undefined;
}

function isSameMove(move: Move, { type, for: whom, about }: MoveIdentity): boolean {
  if (move.type !== type || !same([...(move.about ?? [])].sort(), [...(about ?? [])].sort())) return false;
  return move.type !== "bound" || whom === undefined || move.for === whom;
}

function movesOps(tie: Tie, moves: readonly Move[]): Op[] {
  const { moves: _, ...rest } = tie;
  return fieldOps("ties", tie.id, tie, moves.length > 0 ? { ...tie, moves } : rest);
}

/** Nothing proposes contact where a court has banned it. */
function refuseBanned({ ban }: Tie, { recorded }: CommandContext): void {
  if (!ban || (ban.until !== undefined && isBefore(ban.until, recorded.slice(0, 10)))) return;
  throw new EcomapError({ code: "banned", path: ["tie"], params: {} });
}
