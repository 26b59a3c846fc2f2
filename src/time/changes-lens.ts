import type { Difference, DifferenceKind } from "../command/timeline/differences-of.ts";
import type { LensOf } from "../scene/lens.ts";
import { changeSigns } from "../scene/lenses/change-signs.ts";

/** The kinds of difference that have a sign. A new name is seen; who was not mentioned is there still. */
type Signed = Exclude<DifferenceKind, "renamed" | "not-mentioned">;

const ORDER: readonly Signed[] = ["new", "woken", "stronger", "repaired", "bounded", "unburdened", "weaker", "gone"];

/** Whether a difference has a sign on the map. */
export const isSigned = ({ kind }: Difference): boolean => ORDER.some((one) => one === kind);

/**
 * What became otherwise, as signs: who is new or gone on their symbol, all else on the tie. Who is gone stands back. Of
 * someone new or gone nothing is said on their ties.
 * @param line told under the title: the two dates
 * @param heading over the signs in the legend, in place of the usual words
 */
export const changesLens =
  (differences: readonly Difference[], line?: string, heading?: string): LensOf =>
  ({ ties, members }, { language, voice }) => {
    const kinds = new Map<string, Set<string>>();
    for (const { id, kind } of differences) kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
    const is = (id: string, kind: Signed) => kinds.get(id)?.has(kind) === true;
    const isWithNewOrGone = new Set(members.filter(({ id }) => is(id, "new") || is(id, "gone")).map(({ id }) => id));
    const signsOf = (id: string) => ORDER.filter((kind) => is(id, kind));
    const told = ties.filter(({ from, to }) => !isWithNewOrGone.has(from) && !isWithNewOrGone.has(to));
    const signs = new Map([...members, ...told].map(({ id }) => [id, signsOf(id)]));
    return {
      heading: heading ?? language.changes.heading,
      faint: new Set(
        [...members, ...ties].filter((one) => is(one.id, "gone") || endsGone(one, is)).map(({ id }) => id),
      ),
      kinds: ORDER.map((kind) => ({
        ...{ key: kind, ...changeSigns[kind] },
        word: kind === "unburdened" ? voice.unburden : language.changes[kind],
      })),
      signs: new Map([...signs].filter(([, list]) => list.length > 0)),
      ...(line !== undefined && { line }),
    };
  };

/** A tie goes with whoever is gone. */
const endsGone = (one: object, is: (id: string, kind: Signed) => boolean): boolean =>
  "from" in one && "to" in one && [one.from, one.to].some((end) => typeof end === "string" && is(end, "gone"));
