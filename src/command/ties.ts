import { readTie } from "../document/parse-record.ts";
import type { Handler } from "./context.ts";
import { findTie } from "./find.ts";
import { removeOps } from "./remove.ts";
import type { AddTie, RemoveTie, UpdateTie } from "./types.ts";
import { updateOps } from "./update.ts";

export const addTie: Handler<AddTie> = (doc, command) => {
  const added = readTie(command.tie, ["tie"]);
  return [{ table: "ties", id: added.id, added, at: doc.ties.length }];
};

export const updateTie: Handler<UpdateTie> = (doc, command) => {
  const tie = findTie(doc, command.tie);
  return updateOps("ties", tie.id, tie, command, ["id", "from", "to"], (value) => readTie(value, ["set"]));
};

export const removeTie: Handler<RemoveTie> = (doc, command) => removeOps(doc, "ties", findTie(doc, command.tie).id);
