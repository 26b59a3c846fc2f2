import type { Member, Op, Tie } from "../document/types.ts";
import type { Handler } from "./context.ts";
import { findMember, findTie } from "./find.ts";
import { fieldOp } from "./ops.ts";
import type { Agree } from "./types.ts";

const isInTray = ({ agreed }: Pick<Member, "agreed">): boolean => agreed === "not-yet";

export const agree: Handler<Agree> = (doc, command) => {
  if ("tie" in command) return agreeOps("ties", [findTie(doc, command.tie)]);
  const member = findMember(doc, command.member);
  if (!isInTray(member)) return [];
  const onMap = new Set(doc.members.filter((other) => !isInTray(other)).map(({ id }) => id)).add(doc.client.id);
  const ends = ({ from, to }: Tie) => (from === member.id ? onMap.has(to) : to === member.id && onMap.has(from));
  return [...agreeOps("members", [member]), ...agreeOps("ties", doc.ties.filter(ends))];
};

/** The operations that take records out of the tray. */
const agreeOps = (table: "members" | "ties", records: readonly (Member | Tie)[]): Op[] =>
  records.filter(isInTray).map(({ id, agreed }) => fieldOp(table, id, "agreed", agreed, "yes"));
