import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { THRONG } from "./attempts.ts";
import { composed, type Drawing, type Laid, layOn } from "./drawing.ts";
import type { DrawOptions } from "./options.ts";
import type { Sheet } from "./sheet.ts";
import { strayed } from "./strayed.ts";

/** By how much roles, and words round the map, are smaller than names. */
const ROLES_SMALLER = 2;

/**
 * Laid out and composed with names of one size, whoever is there; of the usual size where somebody would have to move for
 * them. Whoever found a place with the usual ones may have larger ones all the same, where nobody moves for them: from
 * its own places a map is the same map.
 */
export function steadily(sheet: Sheet, index: NetworkIndex, words: MapWords, options: DrawOptions): Drawing {
  const { letters: names = 0 } = sheet;
  const { layout } = options;
  const layIn = (size: number, of = index): Laid =>
    layOn(sheet, of, words, options, { letters: size - ROLES_SMALLER, names: size });
  if (index.members.length > THRONG) return composed(layIn(ROLES_SMALLER));
  const large = layIn(names);
  if (strayed(large, layout) === 0) return composed(large);
  const usual = layIn(ROLES_SMALLER);
  const places = usual.placement.members.map(({ id, x, y }) => ({ member: id, x, y }));
  const again = layIn(names, { ...index, doc: { ...index.doc, places: { ...index.doc.places, [layout]: places } } });
  return composed(strayed(again, layout) === 0 ? { ...again, index } : usual);
}
