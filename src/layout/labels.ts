import { labelSpots } from "./label-spots.ts";
import { MARGIN, placeBox, placeLabel, symbolRect } from "./room.ts";
import type { Box, LabelSpot, PlacedSymbol, Point, Rect } from "./types.ts";
import { meetsRect, type Way } from "./ways.ts";

/** Labels on maps of more ties than this stay where they are by default. */
const CHOOSE_UP_TO = 1500;
const ROUNDS = 2;
/** What a label costs that a tie runs by nearer than it should, in ties crossed. */
const GRAZE = 0.25;
/** So near to the symbol of somebody else a name may be read as theirs, in map units; and what that costs, in ties crossed. */
const THEIRS = 12;
const MISREAD = 0.5;
/** A role is told at no spot that costs more: a name does not go off to a corner for it. */
const ROLE_AT = 0.35;
/** How far from a symbol any label can reach, in map units. */
const REACH = 270;

/**
 * Symbols with their labels: each label at the spot of several that lies on the fewest ties, of those where it covers
 * no symbol and no other label (Christensen, Marks and Shieber 1995). `members` stand as {@link placeBox} places them,
 * or as this answered before; no label lies on ground to keep free. The order is fixed, so that the same places give the same labels.
 */
export function chooseLabels(
  boxes: readonly Box[],
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  ways: readonly Way[],
  keepFree: readonly Rect[] = [],
): PlacedSymbol[] {
  const chosen = [...members];
  if (ways.length > CHOOSE_UP_TO) return chosen;
  const symbols = [...[...members, client].map(symbolRect), ...keepFree];
  const fields = boxes.map((box, i) => fieldOf(box, i, members, symbols, ways));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    fields.forEach((field, i) => {
      const box = boxes[i];
      const now = chosen[i];
      const best = bestSpot(field, chosen, symbols);
      if (!box || !now || !best || isSame(best.rect, now.label)) return;
      chosen[i] = placeLabel(box, now, best);
      moved = true;
    });
    if (!moved) break;
  }
  return chosen;
}

/** The same labels with roles, where those fit within what the map takes already and lie on no tie that the name alone does not lie on. */
export function addRoles(
  boxes: readonly Box[],
  client: PlacedSymbol,
  members: readonly PlacedSymbol[],
  ways: readonly Way[],
  keepFree: readonly Rect[],
): readonly PlacedSymbol[] {
  if (ways.length > CHOOSE_UP_TO || !boxes.some(({ roomy }) => roomy)) return members;
  const chosen = [...members];
  const symbols = [...[...members, client].map(symbolRect), ...keepFree];
  const ground = [...symbols, ...members.map(({ label }) => label)].reduce(union);
  boxes.forEach((box, i) => {
    const now = chosen[i];
    if (!now || !box.roomy) return;
    const field = fieldOf({ ...box, ...box.roomy, others: [] }, i, chosen, symbols, ways);
    const crossed = ({ rect }: Pick<LabelSpot, "rect">) => field.ways.reduce((sum, way) => sum + costOn(way, rect), 0);
    const most = crossed({ rect: now.label });
    const clear = field.ways.filter((way) => !meetsRect(way, now.label));
    const spot = field.spots.find(
      (one) =>
        one.cost <= ROLE_AT &&
        isSame(union(one.rect, ground), ground) &&
        isFree(one.rect, field, chosen, symbols) &&
        crossed(one) <= most &&
        !clear.some((way) => meetsRect(way, one.rect)),
    );
    if (spot) chosen[i] = placeLabel(box, now, spot);
  });
  return chosen;
}

/** The free spot on the fewest ties; of equal ones the first. */
function bestSpot(field: Field, labels: readonly PlacedSymbol[], symbols: readonly Rect[]): LabelSpot | undefined {
  let least = Number.POSITIVE_INFINITY;
  let best: LabelSpot | undefined;
  for (const spot of field.spots) {
    if (spot.cost >= least || !isFree(spot.rect, field, labels, symbols)) continue;
    let cost = spot.cost;
    for (const other of field.symbols) {
      const symbol = symbols[other];
      if (symbol && overlap(spot.rect, symbol, THEIRS)) cost += MISREAD;
    }
    for (const way of field.ways) cost += costOn(way, spot.rect);
    if (cost < least) [least, best] = [cost, spot];
  }
  return best;
}

/** What a tie over a label costs, or one that grazes it. */
const costOn = (way: Way, rect: Rect): number =>
  meetsRect(way, rect, way.clear) ? (meetsRect(way, rect) ? way.weight : GRAZE) : 0;

/** What lies near enough to matter to one label. */
interface Field {
  readonly spots: readonly LabelSpot[];
  readonly symbols: number[];
  readonly labels: number[];
  readonly ways: Way[];
}

function fieldOf(
  box: Box,
  i: number,
  members: readonly PlacedSymbol[],
  symbols: readonly Rect[],
  ways: readonly Way[],
): Field {
  const here: Point = members[i] ?? { x: 0, y: 0 };
  const { within = Number.POSITIVE_INFINITY } = box;
  // The first is where a label usually is: it is there that the layout has seen to its room.
  const spots = (box.lines.length === 0 ? [] : labelSpots(box, here)).filter(
    ({ rect: { x, width } }, i) => i === 0 || Math.max(-x, x + width) <= within,
  );
  const field: Field = { spots, symbols: [], labels: [], ways: [] };
  if (spots.length === 0) return field;
  const around = spots.map(({ rect }) => rect).reduce(union);
  for (let other = 0; other < symbols.length; other++) {
    const rect = symbols[other];
    const there = members[other];
    if (other === i || !rect) continue;
    if (overlap(rect, around, THEIRS)) field.symbols.push(other);
    if (there && Math.abs(there.x - here.x) < 2 * REACH && Math.abs(there.y - here.y) < REACH) field.labels.push(other);
  }
  for (const way of ways) if (meetsRect(way, around, way.clear)) field.ways.push(way);
  return field;
}

function isFree(rect: Rect, field: Field, labels: readonly PlacedSymbol[], symbols: readonly Rect[]): boolean {
  for (const other of field.symbols) {
    const symbol = symbols[other];
    if (symbol && overlap(rect, symbol, MARGIN)) return false;
  }
  for (const other of field.labels) {
    const symbol = labels[other];
    if (symbol && symbol.lines.length > 0 && overlap(rect, symbol.label, MARGIN)) return false;
  }
  return true;
}

const isSame = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Whether two rectangles come nearer than a margin. */
const overlap = (a: Rect, b: Rect, margin: number): boolean =>
  a.x < b.x + b.width + margin &&
  b.x < a.x + a.width + margin &&
  a.y < b.y + b.height + margin &&
  b.y < a.y + a.height + margin;

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The symbols as they stand before labels choose. */
export const placeBoxes = (boxes: readonly Box[], places: readonly Point[]): PlacedSymbol[] =>
  boxes.map((box, i) => placeBox(box, places[i] ?? { x: 0, y: 0 }));
