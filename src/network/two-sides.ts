import { dateOf, type When } from "../document/dates.ts";
import type { LoadLevel, Quality, Strength, Support } from "../document/schema/terms.ts";
import type { EcomapDocument, Tie, TieView } from "../document/types.ts";

export interface Answers {
  readonly strength: Strength;
  readonly quality: Quality;
  /** How much is asked of the member. */
  readonly load: LoadLevel;
  /** Seen from the `from` of the tie, whoever says it. */
  readonly gives: readonly Support[] | "unknown";
  readonly receives: readonly Support[] | "unknown";
}

/** What somebody says of a tie; of what was left open nothing. */
export type Said = { readonly [K in keyof Answers]?: Answers[K] | undefined };

/** One of the two, by id, with what they say. */
export interface Side {
  readonly who: string;
  readonly said: Said;
  /** In words of their own, and when they said it. */
  readonly words?: string | undefined;
  readonly date?: When | undefined;
}

/** What both said before: of the client what stands on the tie, of others their last view. Nothing where the other has none. */
export function sidesBefore({ client }: EcomapDocument, tie: Tie, people: readonly string[]): readonly Side[] {
  const others = people.filter((who) => who !== client.id);
  const views = others.map((who) => lastView(tie, who));
  if (views.every((view) => view === undefined)) return [];
  return people.map((who) => {
    if (who === client.id) return { who, said: onTie(tie, client.id) };
    const { words, date, ...said }: Partial<TieView> = lastView(tie, who) ?? {};
    return { who, said: turned(tie, who, said), words, date };
  });
}

function lastView({ views = [] }: Tie, who: string): TieView | undefined {
  const dayOf = ({ date }: TieView) => (date === undefined ? "" : dateOf(date));
  return views
    .filter(({ by }) => by === who)
    .reduce<TieView | undefined>((last, view) => (last && dayOf(last) > dayOf(view) ? last : view), undefined);
}

/** A view is seen from whose it is: to and from what stands on the tie. */
export const turned = (tie: Tie, who: string, { strength, quality, load, gives, receives }: Said): Said =>
  who === tie.to
    ? { strength, quality, load, gives: receives, receives: gives }
    : { strength, quality, load, gives, receives };

/** The load on a tie is the client's word where nobody else is named. */
function onTie({ load, strength, quality, gives, receives }: Tie, client: string): Said {
  const { level, by } = load ?? {};
  return { strength, quality, gives, receives, load: by === undefined || by === client ? level : undefined };
}

/** Only what was answered. */
export const answered = ({ strength, quality, load, gives, receives }: Said): Partial<Answers> => ({
  ...(strength !== undefined && { strength }),
  ...(quality !== undefined && { quality }),
  ...(load !== undefined && { load }),
  ...(gives !== undefined && { gives }),
  ...(receives !== undefined && { receives }),
});
