import { isBanOn } from "../../document/move-rules.ts";
import type { Member, Tie } from "../../document/types.ts";
import type { NetworkIndex } from "../../network/network-index.ts";

const OVER: readonly Tie["state"][] = ["deceased", "ended", "wished"];

const isPerson = (member: Member | undefined): boolean =>
  member !== undefined && (member.kind === undefined || member.kind === "person");

/**
 * Whether what somebody does can be laid on others: who is there for the client, not hoped for, gone or dead, and whom no
 * court forbids to see. An animal leaves no tasks behind.
 */
export function canLeave(index: NetworkIndex, id: string): boolean {
  const member = index.memberById.get(id);
  const isThere = member !== undefined && member.kind !== "animal" && !OVER.includes(index.clientTie.get(id)?.state);
  return isThere && !isBanned(index, id);
}

/** Whether a court forbids the client to see somebody. */
export function isBanned({ clientTie, doc }: NetworkIndex, id: string): boolean {
  const tie = clientTie.get(id);
  return tie !== undefined && isBanOn(tie, doc.date);
}

/** Whether both ends of a tie can sit down to talk about it: people, in a contact that is there and that no court forbids. */
export const canTalk = ({ doc, memberById }: NetworkIndex, { from, to, state, ban }: Tie): boolean =>
  !ban && !OVER.includes(state) && [from, to].every((id) => id === doc.client.id || isPerson(memberById.get(id)));
