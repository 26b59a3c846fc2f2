import { shownText } from "../document/clean-text.ts";
import type { Support } from "../document/schema/terms.ts";
import type { Intervention } from "../document/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { isTakeover, type Task, tasksOf } from "../network/takeover.ts";
import type { MapWords } from "./member-words.ts";

/** One thing that somebody who leaves does, as a card that is laid on somebody. */
export interface TakeoverCard {
  /** What kind of thing it is; `own` where somebody wrote the card themselves. */
  readonly is: Task["is"] | "own";
  readonly words: string;
  /** Of a card that is about a kind of support: which. */
  readonly support?: Support;
  /** The plan that says who takes it over, by id; `undefined` while it lies nowhere. */
  readonly plan: string | undefined;
  /** Who takes it over, by id; `undefined`: nobody yet. */
  readonly to: string | undefined;
}

/**
 * The cards of somebody who leaves, in the order of what they do; after those, cards that people wrote. A plan belongs to
 * the task that has its words, of support in either voice of the language.
 * @param leaving the id of a member
 */
export function cardsOf(index: NetworkIndex, words: MapWords, leaving: string): readonly TakeoverCard[] {
  const plans = (index.doc.interventions ?? []).filter((one) => isTakeover(one, index.doc.client.id, leaving));
  const used = new Set<Intervention>();
  const cardOf = (is: TakeoverCard["is"], text: string, plan: Intervention | undefined): TakeoverCard => {
    if (plan) used.add(plan);
    const [, to] = plan?.members ?? [];
    return { is, words: shownText(text), plan: plan?.id, to };
  };
  const ofTasks = tasksOf(index, leaving).map((task) => {
    const texts = textsOf(task, words);
    const plan = plans.find((one) => !used.has(one) && texts.includes(one.words ?? ""));
    return { ...cardOf(task.is, texts[0] ?? "", plan), ...(task.support && { support: task.support }) };
  });
  return [...ofTasks, ...plans.filter((one) => !used.has(one)).map((one) => cardOf("own", one.words ?? "", one))];
}

/** A task in words; of support first as this voice says it. */
const textsOf = ({ words: written, support }: Task, { voice, language }: MapWords): readonly string[] =>
  support === undefined
    ? [written]
    : [voice.supports[support], language.client.supports[support], language.professional.supports[support]];
