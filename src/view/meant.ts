import type { ViewState } from "./state.ts";

/**
 * What a key or a host's button is about where nothing is named: a tie that is pointed at, else who has the focus by keys and
 * is not among those selected, else all who are selected, else who would have the focus.
 */
export function meant({ tie, selected, focus, current, drawing }: ViewState): readonly string[] {
  if (tie !== undefined) return [tie];
  // The focus may have gone on from those who were selected.
  if (focus === "shown" && !selected.includes(current) && drawing.index.memberById.has(current)) return [current];
  return selected.length > 0 ? selected : [current];
}

/** Those of them who are the client or members. */
export const meantPeople = (state: ViewState): readonly string[] => {
  const { memberById, doc } = state.drawing.index;
  return meant({ ...state, tie: undefined }).filter((id) => memberById.has(id) || id === doc.client.id);
};

/** The tie that is meant: pointed at, or alone selected. */
export function meantTie({ tie, selected, drawing }: ViewState): string | undefined {
  const [only, ...others] = selected;
  if (tie !== undefined || others.length > 0) return tie;
  return drawing.index.ties.find(({ id }) => id === only)?.id;
}
