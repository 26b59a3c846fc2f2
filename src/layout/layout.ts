import type { LayoutName } from "../document/schema/terms.ts";
import type { Place } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { type BoxOptions, makeBoxes } from "./boxes.ts";
import { forcePlaces } from "./force.ts";
import { placeBox, placeClient, symbolRect } from "./room.ts";
import { round } from "./round.ts";
import { routeTies } from "./routes.ts";
import { type Hold, settle } from "./settle.ts";
import type { Placement, Point, Rect } from "./types.ts";

export interface LayoutOptions extends BoxOptions {
  readonly layout: LayoutName;
  /** How much wider than high the map had best be; 1.22 where nothing is said. */
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
  const wishes = forcePlaces(index, boxes.client, boxes.members, saved, options.aspect);
  const holds = index.members.map(({ id }) => holdOf(saved.get(id)));
  const spots = settle(boxes.client, boxes.members, wishes, holds);
  const client = placeClient(boxes.client);
  const members = boxes.members.map((box, i) => placeBox(box, spots[i] ?? ORIGIN));
  const routes = routeTies(index.ties, client, members);
  const rects = [client, ...members].flatMap((symbol) => [symbolRect(symbol), symbol.label]);
  const bends = routes.flatMap(({ via }) => (via ? [{ ...via, width: 0, height: 0 }] : []));
  return { client, members, routes, bounds: boundsOf([...rects, ...bends]) };
}

const ORIGIN: Point = { x: 0, y: 0 };

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
