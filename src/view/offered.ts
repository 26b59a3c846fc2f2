import type { PlacedSymbol, Point } from "../layout/types.ts";
import type { Offered } from "../picture/hands.ts";
import type { ToPixels } from "./over.ts";
import { symbolOf } from "./shown.ts";
import type { Link, ViewState } from "./state.ts";

/**
 * How far round its middle a handle can be hit, in CSS pixels, and how far that is from the edge of the symbol. For a mouse
 * they touch, so that it comes from one to the other; a finger still takes up the symbol beside the handle.
 */
const MOUSE = { reach: 12, off: 9 };
const FINGER = { reach: 22, off: 22 };
/** How far aside and above a point on the slant is. */
const ASIDE = Math.SQRT1_2;
/** Between a symbol and the ring that says a tie would lead there. */
const RING = 6;

/** Whose handle is shown: the one who is pointed at, else the only one selected, else who has the focus. */
export function handledIn({ hovered, selected, focus, current, drawing, ...state }: ViewState): string | undefined {
  if (state.carried || state.covered || state.open) return undefined;
  const { memberById, doc } = drawing.index;
  const isPerson = (id: string | undefined) => id === doc.client.id || (id !== undefined && memberById.has(id));
  const [only, ...others] = selected;
  const chosen = others.length === 0 ? only : undefined;
  return [hovered, chosen, focus === "shown" ? current : undefined].find(isPerson);
}

/** The handle at somebody's symbol: away from the name, and not at the corner where signs begin. */
export function handleAt(symbol: PlacedSymbol, toPixels: ToPixels, title: string, forFingers: boolean): Offered {
  const { reach, off } = forFingers ? FINGER : MOUSE;
  const { x, y, scale } = toPixels(symbol);
  const far = (symbol.radius * scale + off) * ASIDE;
  const { label } = symbol;
  const right = label.width > 0 && label.x + label.width < symbol.x ? 1 : -1;
  const down = label.width > 0 && label.y + label.height < symbol.y ? 1 : -1;
  return { handle: { x: x + right * far, y: y + down * far, reach, title } };
}

/** A tie that is being drawn: its line, and who it would lead to; by keys that is who has the focus. */
export function lineOf(link: Link, { placement, focus, current }: ViewState, toPixels: ToPixels): Offered {
  const from = symbolOf(placement, link.from);
  if (!from) return {};
  const byKey = link.at || focus === "none" || current === link.from ? undefined : current;
  const target = symbolOf(placement, link.to ?? byKey ?? "");
  const end: Point | undefined = target ?? link.at;
  const ringOf = (symbol: PlacedSymbol) => {
    const { x, y, scale } = toPixels(symbol);
    return { lit: { x, y, radius: symbol.radius * scale + RING } };
  };
  return {
    ...ringOf(target ?? from),
    ...(end && { line: [toPixels(from), toPixels(end)] as const }),
  };
}
