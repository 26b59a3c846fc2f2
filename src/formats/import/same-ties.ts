import type { EcomapDocument, Tie, TieView } from "../../document/types.ts";

/** A tie seen from its other end: what is given is received there. */
export function turned({ gives, receives, views, ...tie }: Tie): Tie {
  const isOfEnd = ({ by }: TieView) => by === tie.from || by === tie.to;
  return {
    ...tie,
    ...{ from: tie.to, to: tie.from },
    ...(receives && { gives: receives }),
    ...(gives && { receives: gives }),
    ...(views && { views: views.map((view) => (isOfEnd(view) ? view : turnedView(view))) }),
  };
}

const turnedView = ({ gives, receives, ...view }: TieView): TieView => ({
  ...view,
  ...(receives && { gives: receives }),
  ...(gives && { receives: gives }),
});

/** Whom a tie is between, whichever way it is told. */
export const pairOf = ({ from, to }: Tie): string => JSON.stringify([from, to].sort());

/**
 * The ties of a document that are meant by those read, whose ends are called as there: by their ids, and otherwise in their
 * order, one by one, where both are between the same two.
 */
export function sameTies(
  doc: EcomapDocument,
  read: readonly Tie[],
  isKnownById: (id: string) => boolean,
): ReadonlyMap<string, Tie> {
  const byId = new Map(doc.ties.map((tie) => [tie.id, tie]));
  const found = new Map<string, Tie>();
  for (const tie of read) {
    const before = isKnownById(tie.id) ? byId.get(tie.id) : undefined;
    if (before && pairOf(before) === pairOf(tie)) found.set(tie.id, before);
  }
  const claimed = new Set(found.values());
  const left = new Map<string, Tie[]>();
  for (const tie of [...doc.ties].reverse()) {
    if (claimed.has(tie)) continue;
    const pair = left.get(pairOf(tie)) ?? [];
    pair.push(tie);
    left.set(pairOf(tie), pair);
  }
  for (const tie of read) {
    const before = found.has(tie.id) ? undefined : left.get(pairOf(tie))?.pop();
    if (before) found.set(tie.id, before);
  }
  return found;
}
