import { fr as words } from "../interface/fr.ts";
import type { FullLanguage } from "../interface/interface-words.ts";
import { fr as base } from "../languages/fr.ts";

/** Français, avec les mots des boutons. */
export const fr: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-fr.ts"),
  guide: () => import("../interface/guide-fr.ts"),
  panels: () => import("../interface/panel-fr.ts"),
  present: () => import("../interface/present-fr.ts"),
  time: () => import("../interface/time-fr.ts"),
  sides: () => import("../interface/sides-fr.ts"),
  takeover: () => import("../interface/takeover-fr.ts"),
  share: () => import("../interface/share-fr.ts"),
};
