import type { EcomapDocument, Member, Tie } from "../document/types.ts";

/** Who and what is on the map: what waits in the tray until the client agrees is neither drawn nor measured. */
export function agreedIn({ client, members, ties }: EcomapDocument): {
  readonly members: readonly Member[];
  readonly ties: readonly Tie[];
} {
  const waits = ({ agreed }: Member | Tie) => agreed === "not-yet";
  const waiting = new Set(members.filter(waits).map(({ id }) => id));
  if (waiting.size === 0 && !ties.some(waits)) return { members, ties };
  const isThere = (id: string) => id === client.id || !waiting.has(id);
  return {
    members: members.filter((member) => !waits(member)),
    ties: ties.filter((tie) => !waits(tie) && isThere(tie.from) && isThere(tie.to)),
  };
}
