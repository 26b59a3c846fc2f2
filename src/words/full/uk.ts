import type { FullLanguage } from "../interface/interface-words.ts";
import { uk as words } from "../interface/uk.ts";
import { uk as base } from "../languages/uk.ts";

/** Українська, зі словами кнопок. */
export const uk: FullLanguage = { ...base, interface: words };
