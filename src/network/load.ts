import type { NetworkIndex } from "./network-index.ts";

/** Under so many members nothing tells that someone does a lot: there everyone does. */
const LEAST_MEMBERS = 4;

export const isTooSmallForLoad = ({ members }: NetworkIndex): boolean => members.length < LEAST_MEMBERS;

/** Whether someone is said to do a lot: by the client's own word alone, but for the team by whoever said it. */
export function isToldHeavy({ doc, clientTie }: NetworkIndex, id: string): boolean {
  const load = clientTie.get(id)?.load;
  if (load?.level !== "heavy" && load?.level !== "overloaded") return false;
  return (load.by ?? doc.client.id) === doc.client.id || doc.redactedFor === "team";
}
