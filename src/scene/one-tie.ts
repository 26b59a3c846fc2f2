import type { Tie } from "../document/types.ts";
import type { Language } from "../words/language.ts";
import type { Scene } from "./marks.ts";
import { symbolMarks } from "./member-marks.ts";
import { type NotationName, notations } from "./notation.ts";
import { outline } from "./symbol.ts";
import { type ThemeName, themes } from "./themes/themes.ts";
import { tieMarks } from "./tie-marks.ts";

/** How one tie is drawn by itself. */
export interface OneTieLook {
  readonly clientId: string;
  /** Who stands where one begins to read. */
  readonly first: string;
  readonly theme: ThemeName;
  readonly notation: NotationName;
  readonly language: Language;
}

/** Map units: how wide and high it is, and how large the two symbols are. */
const BOX = { width: 168, height: 44 };
const RADIUS = 14;
/** Between a symbol and its tie. */
const AIR = 3;

/** One tie between two small symbols without names, as it is drawn on a map: what one person says of it beside what another says. */
export function oneTieScene(tie: Tie, { clientId, first, theme: name, notation, language }: OneTieLook): Scene {
  const theme = themes[name];
  const isFromStart = (tie.from === first) === (language.direction === "ltr");
  const y = BOX.height / 2;
  const [left, right] = [RADIUS + AIR, BOX.width - RADIUS - AIR];
  const ends = [left + RADIUS + AIR, right - RADIUS - AIR].map((x) => ({ x, y }));
  const [a = { x: left, y }, b = { x: right, y }] = isFromStart ? ends : [...ends].reverse();
  const [fromX, toX] = isFromStart ? [left, right] : [right, left];
  const symbol = (id: string, x: number) =>
    id === clientId
      ? [outline("outline", "circle", x, y, RADIUS, { fill: theme.client })]
      : symbolMarks({ x, y, radius: RADIUS, shape: "circle", between: false }, "active", theme.muted, theme);
  const look = {
    ...{ doc: { client: { id: clientId } }, theme, notation: notations[notation], clientTie: new Map<string, Tie>() },
    ...{ isClear: () => true, isOpen: () => true },
  };
  return {
    box: { x: 0, y: 0, ...BOX },
    ground: theme.ground,
    title: "",
    description: "",
    language: language.tag,
    direction: language.direction,
    roleDescription: language.sentences.map,
    marks: [
      { type: "group", key: "tie", hook: "tie", children: tieMarks({ tie, from: a, to: b }, look) },
      { type: "group", key: "from", children: symbol(tie.from, fromX) },
      { type: "group", key: "to", children: symbol(tie.to, toX) },
    ],
  };
}
