import { de as words } from "../interface/de.ts";
import type { FullLanguage } from "../interface/interface-words.ts";
import { de as base } from "../languages/de.ts";

/** Deutsch, mit den Wörtern der Knöpfe. */
export const de: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-de.ts"),
  guide: () => import("../interface/guide-de.ts"),
  panels: () => import("../interface/panel-de.ts"),
  present: () => import("../interface/present-de.ts"),
  time: () => import("../interface/time-de.ts"),
  sides: () => import("../interface/sides-de.ts"),
  takeover: () => import("../interface/takeover-de.ts"),
  share: () => import("../interface/share-de.ts"),
};
