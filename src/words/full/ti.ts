import type { FullLanguage } from "../interface/interface-words.ts";
import { ti as words } from "../interface/ti.ts";
import { ti as base } from "../languages/ti.ts";

/** ትግርኛ፣ ምስ ቃላት መጠወቕታት። */
export const ti: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-ti.ts"),
  guide: () => import("../interface/guide-ti.ts"),
  panels: () => import("../interface/panel-ti.ts"),
  present: () => import("../interface/present-ti.ts"),
  time: () => import("../interface/time-ti.ts"),
  sides: () => import("../interface/sides-ti.ts"),
  takeover: () => import("../interface/takeover-ti.ts"),
  share: () => import("../interface/share-ti.ts"),
};
