import type { NetworkIndex } from "../network/network-index.ts";

/** Two members that belong together, as indices into the reading order. */
export type Pair = readonly [a: number, b: number];

/** Members tied to one another. */
export function memberPairs({ members, ties }: NetworkIndex): Pair[] {
  const at = new Map(members.map(({ id }, i) => [id, i]));
  return ties.flatMap((tie): Pair[] => {
    const a = at.get(tie.from);
    const b = at.get(tie.to);
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

/** Neighbours in the list of a group, so that a large group does not become a knot. */
export function groupPairs({ members, groups }: NetworkIndex): Pair[] {
  const at = new Map(members.map(({ id }, i) => [id, i]));
  return groups.flatMap((group) => {
    const held = group.members.flatMap((id) => at.get(id) ?? []);
    return held.slice(1).map((b, i): Pair => [held[i] ?? b, b]);
  });
}
