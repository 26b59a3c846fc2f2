import type { Member, Tie } from "../../document/types.ts";
import type { NetworkIndex } from "../../network/network-index.ts";

const OVER: readonly Tie["state"][] = ["deceased", "ended", "wished"];

const isPerson = (member: Member | undefined): boolean =>
  member !== undefined && (member.kind === undefined || member.kind === "person");

/** Whether somebody on the map is there for the client: not hoped for, gone or dead. An animal leaves no tasks behind. */
export const isThere = ({ memberById, clientTie }: NetworkIndex, id: string): boolean =>
  memberById.get(id) !== undefined && memberById.get(id)?.kind !== "animal" && !OVER.includes(clientTie.get(id)?.state);

/** Whether both ends of a tie can sit down to talk about it: people, in a contact that is there and that no court forbids. */
export const canTalk = ({ doc, memberById }: NetworkIndex, { from, to, state, ban }: Tie): boolean =>
  !ban && !OVER.includes(state) && [from, to].every((id) => id === doc.client.id || isPerson(memberById.get(id)));
