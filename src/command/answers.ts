import { readContact, readOwn } from "../document/parse-record.ts";
import type { Handler } from "./context.ts";
import { findMember } from "./find.ts";
import { fieldOps } from "./ops.ts";
import { refuseYes } from "./refuse-banned.ts";
import type { AnswerContact, AnswerOwn } from "./types.ts";

export const answerContact: Handler<AnswerContact> = (doc, { type: _, member: id, ...answer }, context) => {
  const member = findMember(doc, id);
  const after = { ...member, contact: readContact(answer, []) };
  refuseYes(doc, context, ["answer"], after);
  return fieldOps("members", id, member, after);
};

export const answerOwn: Handler<AnswerOwn> = (doc, { type: _, member: id, ...answer }) => {
  const member = findMember(doc, id);
  return fieldOps("members", id, member, { ...member, own: readOwn(answer, []) });
};
