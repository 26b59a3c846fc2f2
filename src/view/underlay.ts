import type { PlacedSymbol, Placement, Route } from "../layout/types.ts";
import type { Outline } from "../picture/living.ts";
import { curve, lineThrough } from "../scene/path.ts";
import { symbolOf } from "./shown.ts";
import type { ViewState } from "./state.ts";

/**
 * What lies behind the scene: where members and ties can be hit, 24 CSS pixels wide at least; a band along the ties
 * that are meant; rings round those who are selected and the one who has the focus.
 */
export function underlayOf(
  placement: Placement,
  selected: ViewState["selected"],
  current: string,
  tie: string | undefined,
  focus: ViewState["focus"],
  ground: string,
): Outline[] {
  const { client, members, routes } = placement;
  const chosen = new Set(selected);
  const symbols = [client, ...members];
  const focused = focus === "shown" ? symbolOf(placement, current) : undefined;
  return [
    ...routes
      .filter((route) => chosen.has(route.tie.id))
      .map((route) => ({ ...alongTie(route, "selected"), within: ground })),
    ...routes.filter((route) => focus !== "none" && route.tie.id === tie).map((route) => alongTie(route, "focus")),
    ...routes.map(hitOfTie),
    ...symbols.map((symbol) => (symbol === client ? hitOf(symbol, "client") : hitOf(symbol, `member:${symbol.id}`))),
    ...symbols
      .filter(({ id }) => chosen.has(id))
      .map((symbol): Outline => ({ key: symbol.id, is: "selected", ...ringOf(symbol, 4, ground) })),
    ...(focused ? [{ key: "current", is: "focus", ...ringOf(focused, 9, ground) } as const] : []),
  ];
}

/** A ring that clears circles, hexagons and rounded squares alike, and is open where the name stands. */
const ringOf = ({ x, y, radius, label }: PlacedSymbol, off: number, fill: string): Pick<Outline, "round" | "open"> => ({
  round: { x, y, radius: radius * 1.15 + off },
  open: { ...label, fill },
});

const alongTie = (route: Route, is: Outline["is"]): Outline => ({
  key: `tie:${route.tie.id}`,
  is,
  along: curve(route),
});

/** Where each way and symbol can be hit: of those that stay where they are it is the same object. */
const hits = new WeakMap<Route | PlacedSymbol, Outline>();

function hitOfTie(route: Route): Outline {
  const hit = hits.get(route) ?? alongTie(route, "hit");
  hits.set(route, hit);
  return hit;
}

/** A line as good as without length, with round ends: a disc of its width, however small the map is shown. */
function hitOf(symbol: PlacedSymbol, key: string): Outline {
  const { x, y } = symbol;
  const hit = hits.get(symbol) ?? {
    key,
    is: "hit",
    along: lineThrough([
      { x, y },
      { x: x + 0.01, y },
    ]),
  };
  hits.set(symbol, hit);
  return hit;
}
