import { DOMAINS, type LayoutName } from "../document/schema/terms.ts";
import type { MapWords } from "../words/member-words.ts";
import { nameRings } from "./ring-names.ts";
import { nameSectors } from "./sector-names.ts";
import type { Grounds, PlacedSymbol } from "./types.ts";
import { planWedges } from "./wedges.ts";

/** How far each ring reaches, with room to write names in. Map units. */
const BANDS = { 1: 135, 2: 235, 3: 335 } as const;

/**
 * The ground of a map on which nobody is drawn yet, as wide for its height as `aspect`; `force` has none. In `sectors`
 * each domain has a wedge of the same size.
 */
export function blankGrounds(
  layout: LayoutName,
  client: PlacedSymbol,
  words: MapWords,
  aspect: number,
  leastText: number,
): Grounds | undefined {
  if (layout === "force") return undefined;
  if (layout === "rings") return nameRings(BANDS, client, [], [], words, aspect, leastText);
  const nobody = { wedgeOf: [], rings: [], members: [], routes: [] };
  const wedges = planWedges(DOMAINS.map(() => 1));
  return nameSectors({ ...nobody, domains: DOMAINS, wedges, client, words, aspect, leastText });
}
