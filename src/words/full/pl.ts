import type { FullLanguage } from "../interface/interface-words.ts";
import { pl as words } from "../interface/pl.ts";
import { pl as base } from "../languages/pl.ts";

/** Polski, ze słowami przycisków. */
export const pl: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-pl.ts"),
  guide: () => import("../interface/guide-pl.ts"),
  panels: () => import("../interface/panel-pl.ts"),
  present: () => import("../interface/present-pl.ts"),
  time: () => import("../interface/time-pl.ts"),
  sides: () => import("../interface/sides-pl.ts"),
  takeover: () => import("../interface/takeover-pl.ts"),
  share: () => import("../interface/share-pl.ts"),
};
