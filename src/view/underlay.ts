import type { PlacedSymbol, Placement } from "../layout/types.ts";
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
): Outline[] {
  const { client, members, routes } = placement;
  const chosen = new Set(selected);
  const symbols = [client, ...members];
  const focused = focus === "shown" ? symbolOf(placement, current) : undefined;
  return [
    ...routes.filter((route) => chosen.has(route.tie.id)).map((route) => alongTie(placement, route.tie.id, "selected")),
    ...(tie === undefined || focus === "none" ? [] : [alongTie(placement, tie, "focus")]),
    ...routes.map((route) => alongTie(placement, route.tie.id, "hit")),
    // A line as good as without length, with round ends: a disc of its width, however small the map is shown.
    ...symbols.map(
      ({ id, x, y }): Outline => ({
        key: id === client.id ? "client" : `member:${id}`,
        is: "hit",
        along: lineThrough([
          { x, y },
          { x: x + 0.01, y },
        ]),
      }),
    ),
    ...symbols
      .filter(({ id }) => chosen.has(id))
      .map((symbol): Outline => ({ key: symbol.id, is: "selected", round: ringOf(symbol, 4) })),
    ...(focused ? [{ key: "current", is: "focus", round: ringOf(focused, 9) } as const] : []),
  ];
}

/** A ring that clears circles, hexagons and rounded squares alike. */
const ringOf = ({ x, y, radius }: PlacedSymbol, off: number) => ({ x, y, radius: radius * 1.15 + off });

function alongTie({ routes }: Placement, id: string, is: Outline["is"]): Outline {
  const route = routes.find(({ tie }) => tie.id === id);
  return { key: `tie:${id}`, is, along: route ? curve(route.from, route.via, route.to) : "" };
}
