import type { Language } from "../words/language.ts";

/** Between facts that stand more apart than by a comma, in the signs of a script. */
export const semicolonOf = ({ tag }: Language): string => SIGNS.get(tag) ?? "; ";

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["ar", "\u061b "],
  ["ti", "\u1364 "],
]);
