import type { Member, Op, Tie } from "../document/types.ts";
import type { Handler } from "./context.ts";
import { findMember, findTie } from "./find.ts";
import { mentioning, placeIn } from "./known.ts";
import { fieldOp } from "./ops.ts";
import type { Agree } from "./types.ts";

const isInTray = ({ agreed }: Pick<Member, "agreed">): boolean => agreed === "not-yet";

export const agree: Handler<Agree> = (doc, command) => {
  if ("tie" in command) return agreeOps("ties", [findTie(doc, command.tie)]);
  const member = findMember(doc, command.member);
  if (!isInTray(member)) return [];
  const isOnMap = (id: string) => {
    const other = doc.members[placeIn(doc.members, id)];
    return id === doc.client.id || (other !== undefined && !isInTray(other));
  };
  const ends = ({ from, to }: Tie) => (from === member.id ? isOnMap(to) : to === member.id && isOnMap(from));
  const own = mentioning("ties", doc.ties, member.id).flatMap((at) => doc.ties[at] ?? []);
  return [...agreeOps("members", [member]), ...agreeOps("ties", own.filter(ends))];
};

/** The operations that take records out of the tray. */
const agreeOps = (table: "members" | "ties", records: readonly (Member | Tie)[]): Op[] =>
  records.filter(isInTray).map(({ id, agreed }) => fieldOp(table, id, "agreed", agreed, "yes"));
