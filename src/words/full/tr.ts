import type { FullLanguage } from "../interface/interface-words.ts";
import { tr as words } from "../interface/tr.ts";
import { tr as base } from "../languages/tr.ts";

/** Türkçe, düğmelerin sözleriyle. */
export const tr: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-tr.ts"),
  guide: () => import("../interface/guide-tr.ts"),
  panels: () => import("../interface/panel-tr.ts"),
  present: () => import("../interface/present-tr.ts"),
  time: () => import("../interface/time-tr.ts"),
  sides: () => import("../interface/sides-tr.ts"),
  takeover: () => import("../interface/takeover-tr.ts"),
  share: () => import("../interface/share-tr.ts"),
};
