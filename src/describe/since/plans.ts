import { moveKey } from "../../document/move-rules.ts";
import { same } from "../../document/same.ts";
import type { Move } from "../../document/types.ts";
import { shownMoves } from "../../network/shown-moves.ts";
import { goalParagraphs } from "../goals.ts";
import { interventionParagraphs, moveTextsOf } from "../work.ts";
import { asWritten, changed, fieldsOf, type News, newsOf, type Since, whole } from "./news.ts";

/** What is wanted of ties now that was not; limits have a sign of their own. */
export function moveNews({ changes, past, now, telling }: Since): readonly News[] {
  return changed(changes, "ties", past.ties, now.ties).flatMap(({ was, is, change }) => {
    if (was === undefined || is === undefined || !change.fields.includes("moves")) return [];
    const before = was.moves ?? [];
    const isNew = (move: Move) => !before.some((one) => moveKey(one) === moveKey(move));
    const texts = moveTextsOf(
      telling,
      is,
      shownMoves(telling.index, is).filter((move) => move.type !== "bound" && isNew(move)),
    );
    // What was wanted before and goes on is as it was; what came to its end or was agreed anew is told by no sentence.
    const isTold = before.every((move) => (is.moves ?? []).some((one) => same(one, move)));
    const told: News = { text: "", tells: isTold ? fieldsOf("ties", is.id, "moves") : [] };
    return [told, ...texts.map((text): News => ({ text, tells: [] }))];
  });
}

/** What is planned, was done or was let go that was not so, and goals that are new or stand otherwise. */
export function planNews(since: Since): readonly News[] {
  const { changes, past, now, telling } = since;
  const work = changed(changes, "interventions", past.interventions, now.interventions).flatMap(({ is }) => {
    if (is === undefined) return [];
    const [text = ""] = interventionParagraphs(telling, ["planned", "done", "let-go"], ({ id }) => id === is.id);
    const isDone = (is.status ?? "done") === "done";
    return newsOf(isDone ? asWritten(since, is.date, text) : text, whole("interventions", is.id));
  });
  const goals = changed(changes, "goals", past.goals, now.goals).flatMap(({ is }) => {
    const [text = ""] = is === undefined ? [] : goalParagraphs(telling, [is]);
    return newsOf(text, ...(is === undefined ? [] : [whole("goals", is.id)]));
  });
  return [...work, ...goals];
}
