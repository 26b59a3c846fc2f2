import { plainFigures } from "../plain-figures.ts";

/** What two phones have in common however they are written: the last nine digits, also in the digits of Arabic and Persian. */
export const phoneKey = (phone: string): string => plainFigures(phone.slice(0, 100)).replace(/\D/g, "").slice(-9);
