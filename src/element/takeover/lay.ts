import type { Command } from "../../command/types.ts";
import type { Intervention } from "../../document/types.ts";
import { isLastCoffee } from "../../network/takeover.ts";
import type { TakeoverCard } from "../../words/takeover-cards.ts";

/** Who leaves, and how a new plan gets its id. */
export interface Leaving {
  readonly id: string;
  readonly client: string;
  readonly newId: () => string;
}

/**
 * Lays a card on somebody, by id; without one on nobody yet. It is a plan of careful handover: its words say what, its
 * people from whom and to whom. Nothing else changes: who does it today still does.
 */
export function layCard({ id, newId }: Leaving, { words, plan }: TakeoverCard, to: string | undefined): Command {
  const members = to === undefined ? [id] : [id, to];
  return plan === undefined
    ? addPlan(newId(), words, members)
    : { type: "updateIntervention", intervention: plan, set: { kind: "preconditions", members } };
}

/** Lays a card on somebody or some place that is not on the map: a wish, until they are found. */
export function layOnNew(
  leaving: Leaving,
  card: TakeoverCard,
  { name, kind }: { readonly name: string; readonly kind: "person" | "place" },
): readonly Command[] {
  const { client, newId } = leaving;
  const id = newId();
  return [
    { type: "addMember", member: { id, kind, ...(name !== "" && { name }) } },
    { type: "addTie", tie: { id: newId(), from: client, to: id, state: "wished" } },
    layCard(leaving, card, id),
  ];
}

/** Sets the day of one more coffee, YYYY-MM-DD; an empty one takes it away. `undefined` where there is nothing to do. */
export function setCoffee(
  { id, client, newId }: Leaving,
  plans: readonly Intervention[],
  words: string,
  date: string,
): Command | undefined {
  const plan = plans.find((one) => isLastCoffee(one, client, id));
  if (date === "") return plan && { type: "removeIntervention", intervention: plan.id };
  if (plan) return { type: "updateIntervention", intervention: plan.id, set: { date } };
  return addPlan(newId(), words, [client, id], date);
}

const addPlan = (id: string, words: string, members: readonly string[], date?: string): Command => ({
  type: "addIntervention",
  intervention: { id, kind: "preconditions", status: "planned", words, members, ...(date !== undefined && { date }) },
});
