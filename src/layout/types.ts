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
  /** Other forms that the label may take where they lie on fewer ties. */
  readonly others?: readonly LabelForm[];
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
  /** Of the middle of the line. */
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
  readonly cut: boolean;
}

/** The way of a tie from the edge of one symbol to the edge of the other, over a control point where it bends. */
export interface Route {
  readonly tie: Tie;
  readonly from: Point;
  readonly to: Point;
  readonly via?: Point;
}

/** What a layout answers. Nothing after it moves a symbol, a label or a tie. Map units, rounded to 0.01. */
export interface Placement {
  readonly client: PlacedSymbol;
  /** In reading order. */
  readonly members: readonly PlacedSymbol[];
  readonly routes: readonly Route[];
  /** What all symbols, labels and routes take up. */
  readonly bounds: Rect;
}
