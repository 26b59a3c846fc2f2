import type { UpdateTie } from "../../command/record-commands.ts";
import type { EcomapDocument, Tie, TieView } from "../../document/types.ts";
import { type Answers, answered, type Said, type Side, turned } from "../../network/two-sides.ts";

const FIELDS = ["strength", "quality", "load", "gives", "receives"] as const;

const saysNothing = (said: Said): boolean => FIELDS.every((field) => said[field] === undefined);

/**
 * Keeps what was said, as one command; `undefined` where nothing was. What the client says stands on the tie itself, and
 * is drawn. What anybody else says is their view of that day: more of the same day joins it, that of other days stays.
 * @param today YYYY-MM-DD
 */
export function keepSides(
  { client }: EcomapDocument,
  tie: Tie,
  sides: readonly Side[],
  today: string,
): UpdateTie | undefined {
  const told = sides.filter(({ said }) => !saysNothing(said)).map(({ who, said }) => ({ who, said: answered(said) }));
  if (told.length === 0) return undefined;
  const own = told.find(({ who }) => who === client.id)?.said;
  const { load, ...drawn } = own ?? {};
  const others = told
    .filter(({ who }) => who !== client.id)
    .map(({ who, said }) => ({ who, said: answered(turned(tie, who, said)) }));
  return {
    type: "updateTie",
    tie: tie.id,
    set: {
      ...drawn,
      ...(load !== undefined && { load: { level: load, by: client.id, date: today } }),
      ...(others.length > 0 && { views: others.reduce(withView(today), tie.views ?? []) }),
    },
  };
}

const withView =
  (today: string) =>
  (
    views: readonly TieView[],
    { who, said }: { readonly who: string; readonly said: Partial<Answers> },
  ): readonly TieView[] => {
    const isOfToday = (view: TieView) => view.by === who && view.date === today;
    const before = views.find(isOfToday);
    return [...views.filter((view) => !isOfToday(view)), { ...before, by: who, date: today, ...said }];
  };
