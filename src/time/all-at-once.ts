import type { EcomapDocument } from "../document/types.ts";

/**
 * One map on which all stands that stands on one of these maps of one client, each as it is there: whoever is on two of
 * them is on it twice. Nobody is to see it; a legend that is made of it tells each sign that one of them uses.
 */
export function allAtOnce(copies: readonly EcomapDocument[], doc: EcomapDocument): EcomapDocument {
  const maps = copies.map((copy, i) => {
    const own = (id: string) => (id === copy.client.id ? id : `${i} ${id}`);
    return {
      members: copy.members.map((member) => ({ ...member, id: own(member.id) })),
      ties: copy.ties.map((tie) => ({ ...tie, id: own(tie.id), from: own(tie.from), to: own(tie.to) })),
      groups: (copy.groups ?? []).map((group) => ({ ...group, members: group.members?.map(own) ?? [] })),
    };
  });
  // A group that lasted is told once.
  const groups = new Map(maps.flatMap((map) => map.groups).map((group) => [group.id, group]));
  return {
    ...doc,
    members: maps.flatMap(({ members }) => members),
    ties: maps.flatMap(({ ties }) => ties),
    groups: [...groups.values()],
  };
}
