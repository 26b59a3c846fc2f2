import type { LayoutName } from "../document/schema/terms.ts";
import type { Place, Tie } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { type BoxOptions, makeBoxes } from "./boxes.ts";
import { forceLayout } from "./force-layout.ts";
import { chooseLabels, placeBoxes } from "./labels.ts";
import { placeClient, symbolRect } from "./room.ts";
import { round } from "./round.ts";
import { routeTies, straightTies } from "./routes.ts";
import type { Hold } from "./settle.ts";
import type { Box, PlacedSymbol, Placement, Point, Rect } from "./types.ts";
import { wayOf } from "./ways.ts";

export interface LayoutOptions extends BoxOptions {
  readonly layout: LayoutName;
  /** How much wider than high the map should be; by default {@link ASPECT}. */
  readonly aspect?: number;
}

/**
 * Where everything stands: symbols and labels without overlap, ties from edge to edge. A pure function: the same
 * network, places and options give the same answer, and from its own answer that answer again.
 */
export function layOut(index: NetworkIndex, words: MapWords, options: LayoutOptions): Placement {
  if (options.layout !== "force") {
    throw new EcomapError({ code: "not-yet", path: [], params: { option: "layout", value: options.layout } });
  }
  const boxes = makeBoxes(index, words, options);
  const saved = new Map(
    index.doc.places?.[options.layout]?.map((place) => [
      place.member,
      { ...place, x: round(place.x), y: round(place.y) },
    ]),
  );
  const aspect = options.aspect ?? ASPECT;
  const holds = index.members.map(({ id }) => holdOf(saved.get(id)));
  const spots = forceLayout(index, boxes.client, boxes.members, saved, holds, aspect);
  const client = placeClient(boxes.client);
  const { members, routes } = labelAndRoute(index.ties, client, boxes.members, spots);
  const rects = [client, ...members].flatMap((symbol) => [symbolRect(symbol), symbol.label]);
  const bends = routes.flatMap(({ via }) => (via ? [{ ...via, width: 0, height: 0 }] : []));
  return { client, members, routes, bounds: boundsOf([...rects, ...bends]) };
}

/** Suits paper that lies, with the legend beside the map. */
const ASPECT = 1.22;

/** Labels choose their spots among straight ties, ties bend round those, and labels choose once more among the bends. */
function labelAndRoute(
  ties: readonly Tie[],
  client: PlacedSymbol,
  boxes: readonly Box[],
  spots: readonly Point[],
): Pick<Placement, "members" | "routes"> {
  const usual = placeBoxes(boxes, spots);
  const first = chooseLabels(boxes, client, usual, straightTies(ties, client, usual).map(wayOf));
  const routes = routeTies(ties, client, first);
  return { members: chooseLabels(boxes, client, first, routes.map(wayOf)), routes };
}

const holdOf = (place: Place | undefined): Hold => (place ? (place.pinned ? "pinned" : "saved") : "free");

/** The rectangle round all of them. */
function boundsOf(rects: readonly Rect[]): Rect {
  let [left, up, right, down] = [0, 0, 0, 0];
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x);
    up = Math.min(up, y);
    right = Math.max(right, x + width);
    down = Math.max(down, y + height);
  }
  return { x: round(left), y: round(up), width: round(right - left), height: round(down - up) };
}
