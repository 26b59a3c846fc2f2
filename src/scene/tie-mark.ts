import type { NetworkIndex } from "../network/network-index.ts";
import { describeTie } from "../words/describe.ts";
import type { MapWords } from "../words/member-words.ts";
import type { Crowd } from "./crowd.ts";
import type { GroupMark } from "./marks.ts";
import { drawTie, type MarkedTie, type TieLook } from "./tie-marks.ts";

/** A tie with its marks in place, and what is said of it. */
export const tieMark = (
  marked: MarkedTie,
  index: NetworkIndex,
  words: MapWords,
  look: TieLook,
  crowd: Crowd,
): GroupMark => ({
  type: "group",
  key: `tie:${marked.route.tie.id}`,
  hook: "tie",
  meaning: { is: "tie", label: describeTie(index, words, marked.route.tie) },
  children: drawTie(marked, look, crowd),
});
