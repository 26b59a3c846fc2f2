import type { Domain } from "../document/schema/terms.ts";
import type { Tie } from "../document/types.ts";

/** A point in map units: the client stands at 0, 0; y points down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in map units. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** What outlines a symbol. */
export type SymbolShape = "circle" | "square" | "hexagon";

/** One line of a label. */
export interface LabelLine {
  readonly text: string;
  /** Font size in map units. */
  readonly size: number;
  /** The role under a name, or the word for a state. */
  readonly light: boolean;
}

/** One way to write a label. */
export interface LabelForm {
  readonly lines: readonly LabelLine[];
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Whether the label was cut short; the whole name then belongs in a title. */
  readonly cut: boolean;
}

/** What a symbol and its label need, whatever the place: made by {@link ./boxes.ts}. */
export interface Box extends LabelForm {
  readonly id: string;
  readonly shape: SymbolShape;
  /** Half the symbol's size. */
  readonly radius: number;
  /** How far from the client's middle it should stand, so that its tie can show what it carries; any distance where there is none. */
  readonly far?: number;
  /** How far to the left and right of the client's middle it may reach with its label; anywhere where there is none. */
  readonly within?: number;
  /** Of one with a saved place: how far from the client's middle a label lies on nothing of the client. */
  readonly clear?: number;
  /** Other forms that the label may take where they lie on fewer ties. */
  readonly others?: readonly LabelForm[];
  /** The form with the role, where roles go without room of their own: taken where there is room all the same. */
  readonly roomy?: LabelForm;
}

/** A place for a label, with what choosing it costs in ties crossed: the usual places cost least. */
export interface LabelSpot {
  readonly form: LabelForm;
  readonly rect: Rect;
  /** Where lines narrower than the label stand in it: left, in the middle, right. */
  readonly align: -1 | 0 | 1;
  readonly cost: number;
}

export interface PlacedLine extends LabelLine {
  /** Of the middle of the line; of its left or right end where the label has an `align`. */
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
}

/** A symbol with its label, in place. */
export interface PlacedSymbol extends Point {
  readonly id: string;
  readonly shape: SymbolShape;
  readonly radius: number;
  readonly label: Rect;
  readonly lines: readonly PlacedLine[];
  /** Where the lines of a label to one side of the symbol begin or end: at its left, or its right. */
  readonly align?: -1 | 1;
  readonly cut: boolean;
}

/**
 * The way of a tie from the edge of one symbol to the edge of the other. Where it bends, over the control points of
 * quadratic curves, each of which goes over into the next half way between two points.
 */
export interface Route {
  readonly tie: Tie;
  readonly from: Point;
  readonly to: Point;
  readonly via?: readonly Point[];
}

/** The name of a part of the ground, in place. */
export interface GroundName {
  readonly lines: readonly PlacedLine[];
  readonly rect: Rect;
}

/** One of the three rings of closeness: an ellipse round the client, that covers the ground of the nearer ones. */
export interface RingGround {
  readonly ring: 1 | 2 | 3;
  /** Half its width and half its height. */
  readonly radii: Point;
  readonly name: GroundName;
}

/** A wedge round the client that holds one domain: from one direction to another, clockwise on screen. */
export interface SectorGround {
  readonly domain: Domain;
  /** Where its sides meet the rim; a wedge that is the whole ellipse has none. */
  readonly sides?: readonly [from: Point, to: Point];
  /** Whether it takes more than half of the whole. */
  readonly wide: boolean;
  /** How far out its arcs lie between the rings of closeness, as shares of the way to the rim. */
  readonly arcs: readonly number[];
  readonly name: GroundName;
}

/** What lies under a map: the rings of closeness, or the sectors of a life. */
export type Grounds =
  | { readonly is: "rings"; readonly rings: readonly RingGround[] }
  | { readonly is: "sectors"; readonly radii: Point; readonly sectors: readonly SectorGround[] };

/** What a layout answers. Nothing after it moves a symbol, a label or a tie. Map units, rounded to 0.01. */
export interface Placement {
  readonly client: PlacedSymbol;
  /** In reading order. */
  readonly members: readonly PlacedSymbol[];
  readonly routes: readonly Route[];
  /** What lies under all of it; none in `force`, and where nobody is on the map. */
  readonly grounds?: Grounds;
  /** What all symbols, labels, routes and grounds take up. */
  readonly bounds: Rect;
}
