import type { Tie } from "../document/types.ts";
import type { Placement, Point } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { clearOf, offTies } from "./clear-of.ts";
import type { Look } from "./look.ts";
import { notations } from "./notation.ts";
import { LETTER_SIZE } from "./support-letters.ts";
import { themes } from "./themes/themes.ts";
import type { TieLook } from "./tie-marks.ts";

/** How the ties of a placement are drawn, and what their marks keep off. */
export function tieLook(
  { doc, clientTie }: NetworkIndex,
  { language }: MapWords,
  placement: Placement,
  look: Look,
): TieLook {
  const isOff = offTies(placement);
  const bare = {
    doc,
    clientTie,
    theme: themes[look.theme],
    notation: notations[look.notation],
    isClear: clearOf(placement, 11),
    isOpen: (at: Point, of: Tie) => isOff(at, of, 13),
  };
  if (!look.supportLetters || !look.legend) return bare;
  // As large as the roles under names.
  const size = Math.max(LETTER_SIZE, look.leastText);
  const isClear = clearOf(placement, size * 0.58);
  return { ...bare, lettering: { letters: language.letters, isClear, isOff, size } };
}
