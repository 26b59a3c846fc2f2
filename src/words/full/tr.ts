import type { FullLanguage } from "../interface/interface-words.ts";
import { tr as words } from "../interface/tr.ts";
import { tr as base } from "../languages/tr.ts";

/** Türkçe, düğmelerin sözleriyle. */
export const tr: FullLanguage = { ...base, interface: words };
