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
  readonly domains: Readonly<Record<Domain, string>>;
}

export const THEMES = ["light", "print"] as const;
export type ThemeName = (typeof THEMES)[number];

const domains: Theme["domains"] = {
  partner: "#a3386c",
  children: "#b0561b",
  family: "#b84a1e",
  friends: "#8f6a00",
  neighbours: "#437a26",
  peers: "#8e3a86",
  faith: "#6a4bb0",
  leisure: "#22795a",
  work: "#19717d",
  school: "#2367a8",
  care: "#4152ae",
  housing: "#76553a",
  money: "#4f5d67",
  other: "#5d666c",
};

const light: Theme = {
  ground: "#fffdf9",
  text: "#22313a",
  muted: "#5a6870",
  client: "#16505b",
  onClient: "#ffffff",
  tie: "#54636b",
  faintTie: "#848f96",
  memberTie: "#87939a",
  symbol: "#ffffff",
  strengthen: "#1c7350",
  strengthenBand: "#bfe3d2",
  bound: "#2b363c",
  badge: "#54636b",
  onBadge: "#ffffff",
  group: "#6b7f8c",
  groupOpacity: 0.16,
  tint: 0.1,
  domains,
};

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  print: {
    ...light,
    ground: "#ffffff",
    text: "#000000",
    muted: "#3d474d",
    tie: "#3d4a51",
    strengthenBand: "#cfe9dd",
    groupOpacity: 0.14,
  },
};
