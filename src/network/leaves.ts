import { isBefore, type When } from "../document/dates.ts";
import type { NetworkIndex } from "./network-index.ts";

/** Until when somebody is there, by the tie with the client, or by the last of all that they are; nothing where some of it has no end. */
export function leavesOn({ clientTie, memberById }: NetworkIndex, id: string): When | undefined {
  const until = clientTie.get(id)?.until;
  if (until !== undefined) return until;
  const roles = memberById.get(id)?.roles ?? [];
  const ends = roles.flatMap((role) => (role.until === undefined ? [] : [role.until]));
  if (ends.length < roles.length) return undefined;
  return ends.reduce<When | undefined>(
    (last, end) => (last !== undefined && isBefore(end, last) ? last : end),
    undefined,
  );
}
