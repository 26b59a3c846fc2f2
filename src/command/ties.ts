import { readRecord } from "../document/parse-record.ts";
import type { Tie } from "../document/types.ts";
import type { Handler } from "./context.ts";
import { findTie } from "./find.ts";
import { mentionsIn } from "./known.ts";
import { liftedOps } from "./lift-banned.ts";
import { dated, refuseMove } from "./moves.ts";
import { applyOp } from "./ops.ts";
import type { AddTie, UpdateTie } from "./record-commands.ts";
import { addOps } from "./records.ts";
import { updateOps } from "./update.ts";

export const addTie: Handler<AddTie> = (doc, command, context) => {
  const tie = readRecord("ties", command.tie, ["tie"]);
  const added: Tie = tie.moves ? { ...tie, moves: tie.moves.map((move) => dated(move, context)) } : tie;
  const ops = addOps(doc, "ties", added, ["tie"]);
  if (added.ban) mentionsIn("ties", doc.ties);
  const after = ops.reduce(applyOp, doc);
  added.moves?.forEach((move, i) => {
    refuseMove(after, added, move, context, ["tie", "moves", i]);
  });
  return [...ops, ...liftedOps(after, added, context)];
};

/** Moves have commands of their own, which refuse what a ban forbids. */
export const updateTie: Handler<UpdateTie> = (doc, command, context) => {
  const tie = findTie(doc, command.tie);
  const fixed = ["id", "from", "to", "moves"];
  const ops = updateOps("ties", tie.id, tie, command, fixed, (value) => readRecord("ties", value, ["set"]));
  if (!ops.some((op) => "field" in op && op.field === "ban")) return ops;
  mentionsIn("ties", doc.ties);
  const after = ops.reduce(applyOp, doc);
  return [...ops, ...liftedOps(after, findTie(after, tie.id), context)];
};
