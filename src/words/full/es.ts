import { es as words } from "../interface/es.ts";
import type { FullLanguage } from "../interface/interface-words.ts";
import { es as base } from "../languages/es.ts";

/** Español, con las palabras de los botones. */
export const es: FullLanguage = {
  ...base,
  interface: words,
  keys: () => import("../interface/keys-es.ts"),
  guide: () => import("../interface/guide-es.ts"),
  panels: () => import("../interface/panel-es.ts"),
  present: () => import("../interface/present-es.ts"),
  time: () => import("../interface/time-es.ts"),
  sides: () => import("../interface/sides-es.ts"),
  takeover: () => import("../interface/takeover-es.ts"),
  share: () => import("../interface/share-es.ts"),
};
