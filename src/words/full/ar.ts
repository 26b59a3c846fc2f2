import { ar as words } from "../interface/ar.ts";
import type { FullLanguage } from "../interface/interface-words.ts";
import { ar as base } from "../languages/ar.ts";

/** العربية، مع كلمات الأزرار. */
export const ar: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-ar.ts"),
  guide: () => import("../interface/guide-ar.ts"),
  panels: () => import("../interface/panel-ar.ts"),
  present: () => import("../interface/present-ar.ts"),
  time: () => import("../interface/time-ar.ts"),
  sides: () => import("../interface/sides-ar.ts"),
  takeover: () => import("../interface/takeover-ar.ts"),
  share: () => import("../interface/share-ar.ts"),
};
