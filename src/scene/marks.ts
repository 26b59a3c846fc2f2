import type { Domain } from "../document/schema/terms.ts";

/** How a mark is painted. Colours are of a theme; lengths in map units. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of strokes and gaps in turn. */
  readonly dash?: readonly number[];
  readonly cap?: "round" | "butt";
  readonly join?: "round" | "miter";
  readonly opacity?: number;
}

/** What a group of marks is to those who hear the map. */
export interface Meaning {
  readonly is: "client" | "member" | "tie";
  readonly label: string;
  readonly kind?: string;
}

export interface GroupMark {
  readonly type: "group";
  readonly key: string;
  /** One of the hooks for hosts' styles and tests. */
  readonly hook?: Hook;
  readonly meaning?: Meaning;
  /** The part of life that the colours in it stand for. */
  readonly domain?: Domain;
  /** The whole text of what was cut short. */
  readonly title?: string;
  readonly opacity?: number;
  /** A whole picture within another: what lies in `box` of its own map units, in a rectangle of the outer ones. */
  readonly inset?: { readonly at: Box; readonly box: Box; readonly label: string };
  readonly children: readonly Mark[];
}

export interface CircleMark extends Paint {
  readonly type: "circle";
  readonly key: string;
  readonly hook?: Hook;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PathMark extends Paint {
  readonly type: "path";
  readonly key: string;
  readonly hook?: Hook;
  readonly commands: string;
  /** Moves and scales the path: to `x`, `y`, then by `scale`. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface TextMark {
  readonly type: "text";
  readonly key: string;
  readonly hook?: Hook;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: "normal" | "bold";
  readonly anchor: "start" | "middle" | "end";
  readonly fill: string;
  /** The colour of a rim that keeps the text legible where a line passes. */
  readonly halo?: string;
}

/** A rectangle of map units. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Mark = GroupMark | CircleMark | PathMark | TextMark;

/** The classes in every picture, without their prefix `ecomap-`. */
export type Hook =
  | "client"
  | "member"
  | "tie"
  | "group"
  | "group-name"
  | "ring"
  | "sector"
  | "legend"
  | "header"
  | "symbol"
  | "label"
  | "line"
  | "badge"
  | "move"
  | "sign"
  | "invitation";

/** Where a picture has its edges and what stands round its map, for a sheet of a size in its unit. Lengths in map units. */
export interface Page {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly box: Box;
  readonly header: Box;
  readonly footer: Box;
  readonly legend: Box | undefined;
}

/** What to draw: marks from back to front, in a box of map units. JSON that can be printed. */
export interface Scene {
  readonly box: Box;
  /** Where what stands round the map is, in a picture with a header or a legend. */
  readonly page?: Page | undefined;
  readonly ground: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly roleDescription: string;
  readonly marks: readonly Mark[];
}
