import type { NetworkIndex } from "../network/network-index.ts";
import { forcePlaces } from "./force.ts";
import type { LayoutInput } from "./layer.ts";
import { settle } from "./settle.ts";
import type { Point } from "./types.ts";
import { untangled } from "./untangled.ts";

/**
 * Places without overlap, in reading order, that show who belongs with whom. Worked out in the document's order, which
 * a newcomer joins at the end and no strength changes, so that a small edit moves few.
 */
export function forceLayout({ index, client, boxes, saved, holds, aspect, coarse }: LayoutInput): Point[] {
  const at = new Map(index.members.map(({ id }, i) => [id, i]));
  const order = index.doc.members.flatMap(({ id }) => at.get(id) ?? []);
  const turned: NetworkIndex = { ...index, members: inOrder(index.members, order) };
  const turnedBoxes = inOrder(boxes, order);
  const wishes = forcePlaces(turned, client, turnedBoxes, saved, aspect);
  const firmness = inOrder(holds, order);
  const settled = settle(client, turnedBoxes, wishes, firmness);
  const spots = coarse ? settled : untangled(turned, client, turnedBoxes, settled, firmness, aspect);
  const places: Point[] = boxes.map(() => ({ x: 0, y: 0 }));
  spots.forEach((spot, i) => {
    places[order[i] ?? i] = spot;
  });
  return places;
}

const inOrder = <T>(list: readonly T[], order: readonly number[]): T[] => order.flatMap((i) => list[i] ?? []);
