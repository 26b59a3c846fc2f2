import type { ReviewedLanguage } from "../interface/interface-words.ts";
import { nl as words } from "../interface/nl.ts";
import { nl as base } from "../languages/nl.ts";

/** Nederlands, met de woorden van de knoppen. */
export const nl: ReviewedLanguage = { ...base, interface: words };
