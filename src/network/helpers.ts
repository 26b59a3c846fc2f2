import type { Goal, Tie } from "../document/types.ts";
import type { NetworkIndex } from "./network-index.ts";

/** The ties by which somebody helps with a goal. Whose goal it is stands at its side, and helps with it no more than the client does. */
export const helpingTies = (index: NetworkIndex, goal: Goal): readonly Tie[] => {
  const helping = goal.ties === "unknown" ? [] : (goal.ties ?? []);
  return index.ties.filter(({ id, from, to }) => helping.includes(id) && [from, to].some(isOther(index, goal)));
};

/** Who helps with a goal, by their ids, each once. */
export const helpersOf = (index: NetworkIndex, goal: Goal): readonly string[] => [
  ...new Set(helpingTies(index, goal).flatMap(({ from, to }) => [from, to].filter(isOther(index, goal)))),
];

const isOther =
  ({ doc }: NetworkIndex, { of }: Goal) =>
  (id: string): boolean =>
    id !== doc.client.id && id !== of;
