import { readTie } from "../document/parse-record.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Handler } from "./context.ts";
import { findTie, refuseMore, refuseTaken } from "./find.ts";
import { removeOps } from "./remove.ts";
import type { AddTie, RemoveTie, UpdateTie } from "./types.ts";
import { updateOps } from "./update.ts";

export const addTie: Handler<AddTie> = (doc, command) => {
  const added = readTie(command.tie, ["tie"]);
  refuseTaken(doc, "ties", added.id, ["tie", "id"]);
  refuseMore(doc, "ties", ["tie"]);
  return [{ table: "ties", id: added.id, added, at: doc.ties.length }];
};

export const updateTie: Handler<UpdateTie> = (doc, command) => {
  const tie = findTie(doc, command.tie);
  // Moves have commands of their own, which refuse what a ban forbids.
  if (Object.keys(command.set ?? {}).includes("moves")) {
    throw new EcomapError({ code: "fixed-field", path: ["set", "moves"], params: { field: "moves" } });
  }
  return updateOps("ties", tie.id, tie, command, ["id", "from", "to"], (value) => readTie(value, ["set"]));
};

export const removeTie: Handler<RemoveTie> = (doc, command) => removeOps(doc, "ties", findTie(doc, command.tie).id);
