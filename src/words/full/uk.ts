import type { FullLanguage } from "../interface/interface-words.ts";
import { uk as words } from "../interface/uk.ts";
import { uk as base } from "../languages/uk.ts";

/** Українська, зі словами кнопок. */
export const uk: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-uk.ts"),
  guide: () => import("../interface/guide-uk.ts"),
  panels: () => import("../interface/panel-uk.ts"),
  present: () => import("../interface/present-uk.ts"),
  time: () => import("../interface/time-uk.ts"),
  sides: () => import("../interface/sides-uk.ts"),
  takeover: () => import("../interface/takeover-uk.ts"),
  share: () => import("../interface/share-uk.ts"),
};
