import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { signsOf } from "./badge-marks.ts";
import type { LegendLook, LegendPart, Row } from "./legend-entry.ts";
import { ringRows } from "./legend-rings.ts";
import { letterRows, moveRows, tieRows } from "./legend-ties.ts";
import { domainRows, whoRows } from "./legend-who.ts";

/** What this picture uses, and nothing else. Where the domains are `named` on the map they are not told again. */
export function legendParts(index: NetworkIndex, words: MapWords, look: LegendLook, named = false): LegendPart[] {
  const { voice } = words;
  const signs = new Set(index.members.flatMap((member) => signsOf(member, index, look.rings)));
  const parts: [string, Row[]][] = [
    [voice.legend.ties, tieRows(index, voice, look)],
    [voice.legend.letters, look.letters ? letterRows(index, words, look) : []],
    [voice.legend.moves, moveRows(index, signs, voice, look)],
    [voice.legend.who, [...whoRows(index, signs, voice, look.theme), ...ringRows(index, signs, voice, look)]],
    [voice.legend.domains, named ? [] : domainRows(index, words, look.theme)],
  ];
  return parts.flatMap(([heading, rows]) => {
    const entries = rows.flatMap(([used, word, sample]) => (used ? [{ word, sample }] : []));
    return entries.length > 0 ? [{ heading, entries }] : [];
  });
}
