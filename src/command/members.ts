import { readMember } from "../document/parse-record.ts";
import type { Handler } from "./context.ts";
import { findMember, refuseMore, refuseTaken } from "./find.ts";
import { removeOps } from "./remove.ts";
import type { AddMember, RemoveMember, UpdateMember } from "./types.ts";
import { updateOps } from "./update.ts";

export const addMember: Handler<AddMember> = (doc, command) => {
  const added = readMember(command.member, ["member"]);
  refuseTaken(doc, "members", added.id, ["member", "id"]);
  refuseMore(doc, "members", ["member"]);
  return [{ table: "members", id: added.id, added, at: doc.members.length }];
};

export const updateMember: Handler<UpdateMember> = (doc, command) => {
  const member = findMember(doc, command.member);
  return updateOps("members", member.id, member, command, ["id"], (value) => readMember(value, ["set"]));
};

export const removeMember: Handler<RemoveMember> = (doc, command) =>
  removeOps(doc, "members", findMember(doc, command.member).id);
