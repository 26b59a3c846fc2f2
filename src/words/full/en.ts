import { en as words } from "../interface/en.ts";
import type { FullLanguage } from "../interface/interface-words.ts";
import { en as base } from "../languages/en.ts";

/** English, with the words of the interface. */
export const en: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-en.ts"),
  guide: () => import("../interface/guide-en.ts"),
  panels: () => import("../interface/panel-en.ts"),
  present: () => import("../interface/present-en.ts"),
  time: () => import("../interface/time-en.ts"),
  sides: () => import("../interface/sides-en.ts"),
  takeover: () => import("../interface/takeover-en.ts"),
  share: () => import("../interface/share-en.ts"),
};
