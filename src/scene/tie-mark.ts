import type { Route } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { describeTie } from "../words/describe.ts";
import type { MapWords } from "../words/member-words.ts";
import type { Mark } from "./marks.ts";
import { type TieLook, tieMarks } from "./tie-marks.ts";

/** A tie on its way, with what is said of it. */
export const tieMark = (route: Route, index: NetworkIndex, words: MapWords, look: TieLook): Mark => ({
  type: "group",
  key: `tie:${route.tie.id}`,
  hook: "tie",
  meaning: { is: "tie", label: describeTie(index, words, route.tie) },
  children: tieMarks(route, look),
});
