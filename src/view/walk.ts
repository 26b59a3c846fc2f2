import { otherEnd } from "../network/network-index.ts";
import type { Drawing } from "../scene/drawing.ts";
import { clientName, memberName } from "../words/member-words.ts";

/** All whom the keys can reach: the client first, then the members in reading order. */
export const readingOrder = ({ index }: Drawing): readonly string[] => [
  index.doc.client.id,
  ...index.members.map(({ id }) => id),
];

/** The one before or after another in reading order; the ends hold. */
export function beside(drawing: Drawing, id: string, steps: 1 | -1): string {
  const order = readingOrder(drawing);
  return order[Math.min(Math.max(order.indexOf(id) + steps, 0), order.length - 1)] ?? id;
}

/** What the client or a member is called on the map. */
export function nameOf({ index, words }: Drawing, id: string): string {
  const member = index.memberById.get(id);
  return member ? memberName(words, member) : clientName(words, index);
}

/**
 * Whose name starts with the letters typed: the first after `from` in reading order, and round again. While the
 * letters grow, the one they already led to stays.
 */
export function namedFrom(drawing: Drawing, from: string, typed: string): string | undefined {
  const order = readingOrder(drawing);
  const start = order.indexOf(from) + ([...typed].length > 1 ? 0 : 1);
  const wanted = typed.toLowerCase();
  return [...order.slice(start), ...order.slice(0, start)].find((id) =>
    // Any word of a name may be meant: "truus" finds "Oude buurvrouw Truus".
    ` ${nameOf(drawing, id).toLowerCase()}`.includes(` ${wanted}`),
  );
}

/** The tie after another among those of the client or a member, and round again. */
export function nextTie({ index }: Drawing, id: string, tie: string | undefined): string | undefined {
  const ties = index.tiesOf.get(id) ?? [];
  const at = ties.findIndex((one) => one.id === tie);
  return ties[(at + 1) % Math.max(1, ties.length)]?.id;
}

/** Whom a tie leads to. */
export function across({ index }: Drawing, id: string, tieId: string): string | undefined {
  const tie = index.ties.find((one) => one.id === tieId);
  return tie && otherEnd(tie, id);
}

/** Whether an id is one of the client, a member or a tie that is drawn. */
export const isDrawn = ({ index }: Drawing, id: string): boolean =>
  id === index.doc.client.id || index.memberById.has(id) || index.ties.some((tie) => tie.id === id);
