import { FLAGS } from "../document/schema/terms.ts";
import { type FlagKey, flagsOf, tieFlags } from "../network/flags.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { flagWords, type MapWords } from "../words/member-words.ts";
import { badgesOf } from "./badge-marks.ts";
import { flagMark, flagSign } from "./flag-marks.ts";
import type { LegendLook, LegendPart, Row } from "./legend-entry.ts";
import { ringRows } from "./legend-rings.ts";
import { letterRows, moveRows, tieRows } from "./legend-ties.ts";
import { domainRows, whoRows } from "./legend-who.ts";
import type { Theme } from "./theme.ts";

/** What this picture uses, and nothing else. Where the domains are `named` on the map they are not told again. */
export function legendParts(index: NetworkIndex, words: MapWords, look: LegendLook, named = false): LegendPart[] {
  const { voice } = words;
  const badges = index.members.map((member) => badgesOf(member, index, look.rings));
  const signs = new Set(badges.flatMap((one) => one.signs));
  const flags = new Set([
    ...flagsOf(index.doc.client),
    ...badges.flatMap((one) => one.flags),
    ...index.ties.flatMap((tie) => tieFlags(index, tie)),
  ]);
  const parts: [string, Row[]][] = [
    [voice.legend.ties, tieRows(index, voice, look)],
    [voice.legend.letters, look.letters ? letterRows(index, words, look) : []],
    [voice.legend.moves, moveRows(index, signs, voice, look)],
    [voice.legend.flags, flagRows(flags, words, look.theme)],
    [voice.legend.who, [...whoRows(index, signs, voice, look.theme), ...ringRows(index, signs, voice, look)]],
    [voice.legend.domains, named ? [] : domainRows(index, words, look.theme)],
  ];
  return parts.flatMap(([heading, rows]) => {
    const entries = rows.flatMap(([used, word, sample, tall = 0]) => (used ? [{ word, sample, tall }] : []));
    return entries.length > 0 ? [{ heading, entries }] : [];
  });
}

/** The size of a pennon of which none touches another. */
const FLAG = 9;

/** Each sign of a flag with what it stands for here: own flags share one, and are told together. */
const flagRows = (flags: ReadonlySet<FlagKey>, words: MapWords, theme: Theme): Row[] =>
  FLAGS.map((sign) => {
    const here = [...flags].filter((flag) => flagSign(flag) === sign);
    const word = here.map((flag) => flagWords(words, flag)).join(" / ");
    return [here.length > 0, word, (x, y) => [flagMark(sign, x, y - 1, theme, FLAG)]];
  });
