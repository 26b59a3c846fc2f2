import { routeTies, straightTies } from "../layout/routes.ts";
import type { PlacedSymbol, Placement, Point, Rect, Route } from "../layout/types.ts";
import { compose } from "../scene/compose.ts";
import type { Drawing } from "../scene/drawing.ts";
import { boundsOf } from "../scene/hull.ts";
import type { Scene } from "../scene/marks.ts";
import { recompose } from "../scene/recompose.ts";
import type { Carried } from "./state.ts";
import type { Dropped } from "./steps.ts";

/** What is drawn of a placement that stands for a moment only. */
export interface Moment {
  readonly placement: Placement;
  readonly scene: Scene;
}

/** A drawing at rest. */
export const atRest = ({ placement, scene }: Drawing): Moment => ({ placement, scene });

/** A drawing on its way from an earlier placement, `share` of the way from 0 to 1. */
export function onTheWay(from: Placement, drawing: Drawing, share: number): Moment {
  const placement = between(from, drawing.placement, share);
  const scene = sceneOf(drawing, placement);
  return { placement, scene: onPageOf(drawing.scene, scene) };
}

/** A scene on the page of another: while a map moves on a sheet, what stands round it stands still. */
function onPageOf({ box, marks }: Scene, moving: Scene): Scene {
  const round = new Map(marks.filter(({ key }) => PAGE.includes(key)).map((mark) => [mark.key, mark]));
  return { ...moving, box, marks: moving.marks.map((mark) => round.get(mark.key) ?? mark) };
}
const PAGE = ["header", "legend", "footer"];

/** Where a carried member and those who go with it are. */
export function carriedTo({ placement }: Drawing, { id, x, y, along }: Carried): Dropped[] {
  const stood = symbolOf(placement, id);
  const [dx, dy] = [x - (stood?.x ?? x), y - (stood?.y ?? y)];
  const others = new Set(along);
  return [
    { id, x, y },
    ...placement.members.flatMap((one) => (others.has(one.id) ? [{ id: one.id, x: one.x + dx, y: one.y + dy }] : [])),
  ];
}

/** A drawing in which members are carried: they, their ties and their groups follow; nothing else moves. */
export function whileCarried(drawing: Drawing, carried: Carried): Moment {
  const { index, placement: before } = drawing;
  const places = new Map(carriedTo(drawing, carried).map((place) => [place.id, place]));
  const members = before.members.map((symbol) => {
    const place = places.get(symbol.id);
    return place ? shifted(symbol, place) : symbol;
  });
  const ties = [...new Set([...places.keys()].flatMap((id) => index.tiesOf.get(id) ?? []))];
  const route = ties.length > BENT_UP_TO ? straightTies : routeTies;
  const ways = new Map(route(ties, before.client, members).map((way) => [way.tie, way]));
  const placement = { ...before, members, routes: before.routes.map((way) => ways.get(way.tie) ?? way) };
  return { placement, scene: recompose(drawing, placement, new Set(places.keys())) };
}

/** Where more ties than these follow a hand, none of them looks for a bend on its way. */
const BENT_UP_TO = 60;

/** The client's or a member's symbol. */
export const symbolOf = ({ client, members }: Placement, id: string): PlacedSymbol | undefined =>
  client.id === id ? client : members.find((symbol) => symbol.id === id);

const sceneOf = ({ index, words, look }: Drawing, placement: Placement): Scene =>
  compose(index, placement, words, look);

function shifted(symbol: PlacedSymbol, to: Point): PlacedSymbol {
  const [dx, dy] = [to.x - symbol.x, to.y - symbol.y];
  const shift = <P extends Point>(point: P): P => ({ ...point, x: point.x + dx, y: point.y + dy });
  return { ...shift(symbol), label: shift(symbol.label), lines: symbol.lines.map(shift) };
}

function between(from: Placement, to: Placement, share: number): Placement {
  const part = (a: number, b: number) => a + (b - a) * share;
  const point = <P extends Point>(a: Point, b: P): P => ({ ...b, x: part(a.x, b.x), y: part(a.y, b.y) });
  const routes = new Map(from.routes.map((route) => [route.tie.id, route]));
  return {
    client: to.client,
    members: to.members.map((symbol) => {
      const start = symbolOf(from, symbol.id);
      if (!start) return symbol;
      // Of the line that was there, the point that this one is anchored at.
      const x = start.label.x + (start.label.width * (1 + (symbol.align ?? 0))) / 2;
      return {
        ...point(start, symbol),
        label: point(start.label, symbol.label),
        lines: symbol.lines.map((line, i) => point({ x, y: start.lines[i]?.y ?? line.y + start.y - symbol.y }, line)),
      };
    }),
    routes: to.routes.map((route) => {
      const start = routes.get(route.tie.id);
      if (!start) return route;
      const ends = { ...route, from: point(start.from, route.from), to: point(start.to, route.to) };
      const count = Math.max(start.via?.length ?? 0, route.via?.length ?? 0);
      if (count === 0) return ends;
      const [bends, wanted] = [bendsOf(start, count), bendsOf(route, count)];
      return { ...ends, via: wanted.map((bend, i) => point(bends[i] ?? bend, bend)) };
    }),
    ...(to.grounds && { grounds: to.grounds }),
    // The ground lies there at once, and so does the room for it.
    bounds: to.grounds
      ? to.bounds
      : {
          ...point(from.bounds, to.bounds),
          width: part(from.bounds.width, to.bounds.width),
          height: part(from.bounds.height, to.bounds.height),
        },
  };
}

/** So many control points for a way, whatever it has: of a straight one points along it. */
const bendsOf = ({ from, via, to }: Route, count: number): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / (count + 1);
    return (
      via?.[Math.min(i, via.length - 1)] ?? { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    );
  });

/** A symbol with its name, above, below or beside it. */
export function roomOf(symbol: PlacedSymbol | undefined): Rect {
  if (!symbol) return { x: 0, y: 0, width: 0, height: 0 };
  const { x, y, radius, label } = symbol;
  const name = label.width > 0 ? [label, { x: label.x + label.width, y: label.y + label.height }] : [];
  return boundsOf([{ x: x - radius, y: y - radius }, { x: x + radius, y: y + radius }, ...name]);
}

/** What all people take of the map. */
export const roomsOf = ({ client, members }: Placement): readonly Rect[] => [client, ...members].map(roomOf);
