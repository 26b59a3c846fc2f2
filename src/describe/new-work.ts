import { byId } from "../command/timeline/differences-of.ts";
import type { EcomapDocument } from "../document/types.ts";
import { goalParagraphs } from "./goals.ts";
import type { Telling } from "./telling.ts";
import { interventionParagraphs, newMoveParagraphs } from "./work.ts";

/** What is wanted, planned or done that was not so on an earlier map, and goals that are new or stand otherwise. */
export function newWorkParagraphs(telling: Telling, past: EcomapDocument, now: EcomapDocument): readonly string[] {
  const [work, goals] = [byId(past.interventions), byId(past.goals)];
  return [
    ...newMoveParagraphs(telling, past.ties),
    ...interventionParagraphs(telling, ["planned", "done"], ({ id, status = "done" }) => {
      const before = work.get(id);
      return before === undefined || (before.status ?? "done") !== status;
    }),
    ...goalParagraphs(
      telling,
      (now.goals ?? []).filter(({ id, status, words }) => {
        const before = goals.get(id);
        return before === undefined || before.status !== status || before.words !== words;
      }),
    ),
  ];
}
