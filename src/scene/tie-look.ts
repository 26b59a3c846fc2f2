import type { Tie } from "../document/types.ts";
import type { Placement, Point } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { clearOf, offTies } from "./clear-of.ts";
import type { Look } from "./look.ts";
import { notations } from "./notation.ts";
import { themes } from "./themes/themes.ts";
import type { TieLook } from "./tie-marks.ts";

/** How the ties of a placement are drawn, and what their marks keep off. */
export function tieLook(
  { doc, clientTie }: NetworkIndex,
  { language }: MapWords,
  placement: Placement,
  look: Look,
): TieLook {
  const bare = {
    clientId: doc.client.id,
    clientTie,
    theme: themes[look.theme],
    notation: notations[look.notation],
    isClear: clearOf(placement, 11),
    isOpen: offTies(placement, 13),
  };
  if (!look.supportLetters || !look.legend) return bare;
  const [offSymbols, offOthers] = [clearOf(placement, 7), offTies(placement, 12.5)];
  const isFree = (at: Point, of: Tie) => offSymbols(at) && offOthers(at, of);
  return { ...bare, lettering: { letters: language.letters, isFree, isClear: offSymbols, leastText: look.leastText } };
}
