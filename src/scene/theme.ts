import type { Domain } from "../document/schema/terms.ts";

/** The colours of a map. Each has a second sign: a shape, an icon, a stroke or a word. */
export interface Theme {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly client: string;
  readonly onClient: string;
  readonly tie: string;
  /** Ties of unknown strength, and ended ones. */
  readonly faintTie: string;
  readonly memberTie: string;
  /** Filled symbols' inside. */
  readonly symbol: string;
  readonly strengthen: string;
  readonly strengthenBand: string;
  readonly bound: string;
  readonly badge: string;
  readonly onBadge: string;
  readonly group: string;
  readonly groupOpacity: number;
  /** How much of a colour is in the ground of a sector or ring that bears it. */
  readonly tint: number;
  /** Without colours: patterns tell what colours would, and lines go round what tints would tell, as the ground of a group. */
  readonly patterned: boolean;
  readonly domains: Readonly<Record<Domain, string>>;
}
