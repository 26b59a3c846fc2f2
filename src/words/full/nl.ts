import type { FullLanguage } from "../interface/interface-words.ts";
import { nl as words } from "../interface/nl.ts";
import { nl as base } from "../languages/nl.ts";

/** Nederlands, met de woorden van de knoppen. */
export const nl: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-nl.ts"),
  guide: () => import("../interface/guide-nl.ts"),
  panels: () => import("../interface/panel-nl.ts"),
  present: () => import("../interface/present-nl.ts"),
  time: () => import("../interface/time-nl.ts"),
  sides: () => import("../interface/sides-nl.ts"),
  takeover: () => import("../interface/takeover-nl.ts"),
  share: () => import("../interface/share-nl.ts"),
};
