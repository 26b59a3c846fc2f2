import { readContact, readOwn } from "../document/parse-record.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Handler } from "./context.ts";
import { findMember } from "./find.ts";
import { fieldOps } from "./ops.ts";
import { refuseBanned } from "./refuse-banned.ts";
import type { AnswerContact, AnswerOwn } from "./types.ts";

export const answerContact: Handler<AnswerContact> = (doc, { type: _, member: id, ...answer }, context) => {
  const member = findMember(doc, id);
  const contact = readContact(answer, []);
  refuseEmpty(contact);
  const after = { ...member, contact };
  refuseBanned("members")(doc, context, () => ["answer"], after);
  return fieldOps("members", id, member, after);
};

export const answerOwn: Handler<AnswerOwn> = (doc, { type: _, member: id, ...answer }) => {
  const member = findMember(doc, id);
  const own = readOwn(answer, []);
  refuseEmpty(own);
  return fieldOps("members", id, member, { ...member, own });
};

/** An answer says something: "unknown" where there was none. */
function refuseEmpty({ answer }: { readonly answer?: unknown }): void {
  if (answer !== undefined) return;
  throw new EcomapError({ code: "missing-field", path: ["answer"], params: { expected: "string" } });
}
