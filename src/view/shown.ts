import { routeTies } from "../layout/routes.ts";
import type { PlacedSymbol, Placement, Point, Route } from "../layout/types.ts";
import { compose } from "../scene/compose.ts";
import type { Drawing } from "../scene/draw.ts";
import type { Scene } from "../scene/marks.ts";
import type { Carried } from "./state.ts";

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
  return { placement, scene: drawing.look.sheet ? onPageOf(drawing.scene, scene) : scene };
}

/** A scene on the page of another: while a map moves on a sheet, what stands round it stands still. */
function onPageOf({ box, marks }: Scene, moving: Scene): Scene {
  const round = new Map(marks.filter(({ key }) => PAGE.includes(key)).map((mark) => [mark.key, mark]));
  return { ...moving, box, marks: moving.marks.map((mark) => round.get(mark.key) ?? mark) };
}
const PAGE = ["header", "legend", "footer"];

/** A drawing in which one member is carried: it, its ties and its groups follow; nothing else moves. */
export function whileCarried(drawing: Drawing, carried: Carried): Moment {
  const { index } = drawing;
  const ties = index.tiesOf.get(carried.id) ?? [];
  const members = drawing.placement.members.map((symbol) =>
    symbol.id === carried.id ? shifted(symbol, carried) : symbol,
  );
  const ways = new Map(routeTies(ties, drawing.placement.client, members).map((route) => [route.tie.id, route]));
  const routes = drawing.placement.routes.map((route) => ways.get(route.tie.id) ?? route);
  const placement = { ...drawing.placement, members, routes };
  const follows = new Set([
    `member:${carried.id}`,
    ...ties.map(({ id }) => `tie:${id}`),
    ...index.groups.filter((group) => group.members.includes(carried.id)).map(({ id }) => `group:${id}`),
  ]);
  const moved = new Map(sceneOf(drawing, placement).marks.map((mark) => [mark.key, mark]));
  const marks = drawing.scene.marks.map((mark) => (follows.has(mark.key) ? (moved.get(mark.key) ?? mark) : mark));
  return { placement, scene: { ...drawing.scene, marks } };
}

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
  const middle = (route: Route): Point =>
    route.via ?? { x: (route.from.x + route.to.x) / 2, y: (route.from.y + route.to.y) / 2 };
  const routes = new Map(from.routes.map((route) => [route.tie.id, route]));
  return {
    client: to.client,
    members: to.members.map((symbol) => {
      const start = symbolOf(from, symbol.id);
      if (!start) return symbol;
      return {
        ...point(start, symbol),
        label: point(start.label, symbol.label),
        lines: symbol.lines.map((line, i) =>
          point(start.lines[i] ?? { x: start.x, y: line.y + start.y - symbol.y }, line),
        ),
      };
    }),
    routes: to.routes.map((route) => {
      const start = routes.get(route.tie.id);
      if (!start) return route;
      const ends = { ...route, from: point(start.from, route.from), to: point(start.to, route.to) };
      return start.via || route.via ? { ...ends, via: point(middle(start), middle(route)) } : ends;
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
