import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { type BoxOptions, makeBoxes } from "./boxes.ts";
import { labelSpots } from "./label-spots.ts";
import { placeBox, placeLabel } from "./room.ts";
import { straightTies } from "./routes.ts";
import type { Box, LabelLine, PlacedSymbol, Placement, Rect, Route } from "./types.ts";

/**
 * The placement of a map that is part of another, as it stands there: symbols, labels and ties hold still, so that an
 * eye can follow what comes and goes. Who is called otherwise has that name on the same side of the symbol.
 * @param whole where all who are on any of the maps stand
 * @param options as `whole` was laid out with
 */
export function holdPlacement(whole: Placement, index: NetworkIndex, words: MapWords, options: BoxOptions): Placement {
  const known = new Map(whole.members.map((symbol) => [symbol.id, symbol]));
  const boxes = makeBoxes(index, words, options);
  const members = boxes.members.map((box) => {
    const symbol = known.get(box.id);
    return symbol ? renamed(symbol, box) : placeBox(box, { x: 0, y: 0 });
  });
  const ways = new Map(whole.routes.map((route) => [route.tie.id, route]));
  const routes = index.ties.flatMap((tie): Route[] => {
    const way = ways.get(tie.id);
    if (way) return [way.tie === tie ? way : { ...way, tie }];
    return straightTies([tie], whole.client, members);
  });
  return { ...whole, members, routes };
}

function renamed(symbol: PlacedSymbol, box: Box): PlacedSymbol {
  if (symbol.shape === box.shape && isSame(symbol.lines, box.lines)) return symbol;
  // Another form of the same name stands there already where that had more room.
  const forms = [box, ...(box.others ?? []), ...(box.roomy ? [box.roomy] : [])];
  if (symbol.shape === box.shape && forms.some(({ lines }) => isSame(symbol.lines, lines))) return symbol;
  const spots = box.lines.length === 0 ? [] : labelSpots(box, symbol);
  const [first, ...rest] = spots;
  if (!first) return placeBox(box, symbol);
  const nearest = rest.reduce((a, b) => (apart(b.rect, symbol.label) < apart(a.rect, symbol.label) ? b : a), first);
  return placeLabel(box, symbol, nearest);
}

const isSame = (a: readonly LabelLine[], b: readonly LabelLine[]): boolean =>
  a.length === b.length && a.every(({ text, light }, i) => text === b[i]?.text && light === b[i]?.light);

/** How far apart the middles of two rectangles are, along the axes. */
const apart = (a: Rect, b: Rect): number =>
  Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
