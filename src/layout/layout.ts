import type { LayoutName } from "../document/schema/terms.ts";
import type { Place, Tie } from "../document/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { around } from "./around.ts";
import { type BoxOptions, makeBoxes } from "./boxes.ts";
import { forceLayout } from "./force-layout.ts";
import { addRoles, chooseLabels, placeBoxes } from "./labels.ts";
import type { LaidOut, LayoutInput } from "./layer.ts";
import { ASPECT } from "./oval.ts";
import { TOUCH } from "./pieces.ts";
import { ringsLayout } from "./rings.ts";
import type { Roads } from "./roads.ts";
import { placeClient, symbolRect } from "./room.ts";
import { round } from "./round.ts";
import { bentRoads, clearNames, routesOf, straightTies } from "./routes.ts";
import { sectorsLayout } from "./sectors.ts";
import type { Hold } from "./settle.ts";
import { untilStable } from "./stable.ts";
import { tieWay } from "./tie-way.ts";
import type { Box, Grounds, PlacedSymbol, Placement, Rect } from "./types.ts";
import type { Way } from "./ways.ts";

export interface LayoutOptions extends BoxOptions {
  readonly layout: LayoutName;
  /** Width by height that is wished of the map; 1.22 where nothing is. */
  readonly aspect?: number;
  /** Whoever has a saved place stands there, whatever room their name needs: for pictures that follow one another. */
  readonly still?: boolean;
  /** Places without a search for better ones, straight ties, and labels where they usually are: for a first sight of a large map. */
  readonly coarse?: boolean;
}

/** How each layout finds places. */
const LAYOUTS: Readonly<Record<LayoutName, (input: LayoutInput) => LaidOut>> = {
  force: (input) => ({ spots: forceLayout(input) }),
  rings: untilStable(ringsLayout),
  sectors: untilStable(sectorsLayout),
};

/**
 * Where everything stands: symbols and labels without overlap, ties from edge to edge, grounds under them. A pure
 * function: the same network, places and options give the same answer, and from its own answer that answer again.
 */
export function layOut(index: NetworkIndex, words: MapWords, options: LayoutOptions): Placement {
  const made = makeBoxes(index, words, options);
  const saved = new Map(
    index.doc.places?.[options.layout]?.map((place) => [
      place.member,
      { ...place, x: round(place.x), y: round(place.y) },
    ]),
  );
  const clear = made.client.radius + TOUCH;
  const boxes = { ...made, members: made.members.map((box) => (saved.has(box.id) ? { ...box, clear } : box)) };
  const holds = index.members.map(({ id }) => holdOf(saved.get(id)));
  const { aspect = ASPECT, coarse = false } = options;
  const { spots, keepFree, groundsOf } = LAYOUTS[options.layout]({
    index,
    words,
    client: boxes.client,
    boxes: boxes.members,
    saved,
    holds,
    aspect,
    leastText: options.leastText ?? 0,
    coarse,
  });
  const client = placeClient(boxes.client);
  const stood = options.still ? spots.map((spot, i) => saved.get(index.members[i]?.id ?? "") ?? spot) : spots;
  const usual = placeBoxes(boxes.members, stood);
  const { members, routes } = coarse
    ? { members: usual, routes: straightTies(index.ties, client, usual) }
    : labelAndRoute(index.ties, client, boxes.members, usual, keepFree?.(usual) ?? []);
  const grounds = members.length === 0 ? undefined : groundsOf?.(members, routes, client);
  const rects = [client, ...members].flatMap((symbol) => [symbolRect(symbol), symbol.label]);
  const bends = routes.flatMap(({ via = [] }) => via.map((point) => ({ ...point, width: 0, height: 0 })));
  const { x, y, width, height } = around([...rects, ...bends, ...groundRects(grounds)]);
  const bounds = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return { client, members, routes, ...(grounds && { grounds }), bounds };
}

/** So often labels choose anew while a tie finds no way between them. */
const AGAIN = 3;

/**
 * Labels choose their spots among straight ties, ties bend round those, labels choose once more among the bends, and ties
 * that still run over somebody else's go between.
 */
function labelAndRoute(
  ties: readonly Tie[],
  client: PlacedSymbol,
  boxes: readonly Box[],
  usual: readonly PlacedSymbol[],
  keepFree: readonly Rect[],
): Pick<Placement, "members" | "routes"> {
  const first = chooseLabels(boxes, client, usual, straightTies(ties, client, usual).map(tieWay), keepFree);
  const roads = bentRoads(ties, client, first, keepFree);
  let named = chooseLabels(boxes, client, first, waysOf(roads), keepFree);
  for (let again = 0; !clearNames(roads, client, named) && again < AGAIN; again++)
    named = chooseLabels(boxes, client, named, waysOf(roads), keepFree);
  return { members: addRoles(boxes, client, named, waysOf(roads), keepFree), routes: routesOf(ties, roads.all) };
}

const waysOf = ({ all }: Roads): Way[] => all.flatMap(({ ways }) => ways);

/** The rectangles round what lies under a map. */
function groundRects(grounds: Grounds | undefined): Rect[] {
  if (!grounds) return [];
  const ovals = grounds.is === "rings" ? grounds.rings.map(({ radii }) => radii) : [grounds.radii];
  return ovals.map(({ x, y }) => ({ x: -x, y: -y, width: 2 * x, height: 2 * y }));
}

const holdOf = (place: Place | undefined): Hold => (place ? (place.pinned ? "pinned" : "saved") : "free");
