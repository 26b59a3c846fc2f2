import type { FullLanguage } from "../interface/interface-words.ts";
import { pl as words } from "../interface/pl.ts";
import { pl as base } from "../languages/pl.ts";

/** Polski, ze słowami przycisków. */
export const pl: FullLanguage = { ...base, interface: words };
