import type { NetworkIndex } from "../network/network-index.ts";
import { describeTie } from "../words/describe.ts";
import type { MapWords } from "../words/member-words.ts";
import type { Crowd } from "./crowd.ts";
import type { GroupMark } from "./marks.ts";
import { isSpelled } from "./support-letters.ts";
import { drawTie, type MarkedTie, type TieLook } from "./tie-marks.ts";

/** A tie with its marks in place, and what is said of it. */
export const tieMark = (
  marked: MarkedTie,
  index: NetworkIndex,
  words: MapWords,
  look: TieLook,
  crowd: Crowd,
): GroupMark => {
  const { tie } = marked.route;
  const label = describeTie(index, words, tie);
  const children = drawTie(marked, look, crowd);
  return {
    type: "group",
    key: `tie:${tie.id}`,
    hook: "tie",
    meaning: { is: "tie", label },
    // Support for which there was no room to write a letter.
    ...(look.lettering && !isSpelled(tie, children) && { title: label }),
    children,
  };
};
