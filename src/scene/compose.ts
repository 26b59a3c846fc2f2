import { widthOf } from "../layout/boxes.ts";
import { round } from "../layout/round.ts";
import type { PlacedSymbol, Placement, Rect } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { describeMap, describeMember, describeTie } from "../words/describe.ts";
import { clientName, type MapWords, memberName } from "../words/member-words.ts";
import { clientMarks } from "./client-marks.ts";
import { emptyMarks } from "./empty-marks.ts";
import { groupMarks } from "./group-marks.ts";
import { legendParts } from "./legend.ts";
import { legendBlock } from "./legend-marks.ts";
import type { Mark, Scene } from "./marks.ts";
import { memberMarks } from "./member-marks.ts";
import { type Theme, type ThemeName, themes } from "./theme.ts";
import { tieMarks } from "./tie-marks.ts";

export interface ComposeOptions {
  readonly theme: ThemeName;
  readonly header: boolean;
  readonly legend: boolean;
  /** Height by width of the picture; `0` where it may follow from what is drawn. */
  readonly proportion: number;
}

const EDGE = 36;
const TITLE_SIZE = 26;
const DATE_SIZE = 14;
const HEADER = 66;
const HULL = 24;
/** The map's ground even where few are on it, so that a small network is no heap in a corner. */
const LEAST = { width: 720, height: 600 };

/** What to draw: header, groups, ties, members and legend, in a box that holds them all. */
export function compose(index: NetworkIndex, placement: Placement, words: MapWords, options: ComposeOptions): Scene {
  const theme = themes[options.theme];
  const title = index.doc.title?.trim() || words.voice.title;
  const map = groundOf(placement.bounds);
  const top = options.header ? HEADER : 0;
  const upright = options.proportion > 1;
  const parts = options.legend ? legendParts(index, words, theme) : [];
  const legend = legendBlock(parts, upright ? 190 : Math.max(map.height, 420), theme);
  const beside = !upright && legend.width > 0 ? 30 + legend.width : 0;
  const below = upright && legend.height > 0 ? 30 + legend.height : 0;
  const headerWidth = options.header ? widthOf(title, TITLE_SIZE, "bold") : 0;
  const inner = {
    width: Math.max(map.width + beside, headerWidth, upright ? legend.width : 0),
    height: top + Math.max(map.height, upright ? 0 : legend.height) + below,
  };
  const origin = {
    x: map.x - (inner.width - map.width - beside) / 2,
    y: map.y - top - Math.max(0, upright ? 0 : (legend.height - map.height) / 2),
  };
  const legendAt = upright
    ? { x: origin.x + Math.max(0, (inner.width - legend.width) / 2), y: map.y + map.height + 30 }
    : { x: map.x + map.width + 30, y: map.y + (map.height - legend.height) / 2 };
  const marks: Mark[] = [
    ...(options.header ? [headerMark(title, index, words, { x: origin.x, y: origin.y }, theme)] : []),
    ...index.groups.flatMap((group): Mark[] => {
      const children = groupMarks(group, placement, theme);
      return children.length > 0 ? [{ type: "group", key: `group:${group.id}`, hook: "group", children }] : [];
    }),
    ...placement.routes.map(
      (route): Mark => ({
        type: "group",
        key: `tie:${route.tie.id}`,
        hook: "tie",
        meaning: { is: "tie", label: describeTie(index, words, route.tie) },
        children: tieMarks(route, index.doc.client.id, theme),
      }),
    ),
    ...(index.members.length === 0 ? emptyMarks(words.voice.invitation, theme) : []),
    clientMark(placement.client, index, words, theme),
    ...index.members.flatMap((member, i): Mark[] => {
      const symbol = placement.members[i];
      return symbol
        ? [
            {
              type: "group",
              key: `member:${member.id}`,
              hook: "member",
              meaning: {
                is: "member",
                label: describeMember(index, words, member),
                kind: words.language.sentences.member[member.kind ?? "person"],
              },
              ...(symbol.cut && { title: memberName(words, member) }),
              children: memberMarks(member, symbol, index, theme),
            },
          ]
        : [];
    }),
    ...(parts.length > 0
      ? [{ type: "group", key: "legend", hook: "legend", children: legend.marks(legendAt) } as const]
      : []),
  ];
  return {
    box: boxOf({ ...origin, ...inner }, options.proportion),
    ground: theme.ground,
    title,
    description: describeMap(index, words),
    language: words.language.tag,
    direction: words.language.direction,
    roleDescription: words.language.sentences.map,
    marks,
  };
}

function clientMark(symbol: PlacedSymbol, index: NetworkIndex, words: MapWords, theme: Theme): Mark {
  const name = clientName(words, index);
  return {
    type: "group",
    key: "client",
    hook: "client",
    meaning: { is: "client", label: name, kind: words.language.sentences.client },
    ...(symbol.cut && { title: name }),
    children: clientMarks(symbol, theme),
  };
}

function headerMark(
  title: string,
  { doc }: NetworkIndex,
  { language }: MapWords,
  { x, y }: { x: number; y: number },
  theme: Theme,
): Mark {
  const text = (
    key: string,
    words: string,
    base: number,
    size: number,
    weight: "normal" | "bold",
    fill: string,
  ): Mark => ({
    type: "text",
    key,
    text: words,
    x,
    y: y + base,
    size,
    weight,
    anchor: "start",
    fill,
  });
  return {
    type: "group",
    key: "header",
    hook: "header",
    children: [
      text("title", title, TITLE_SIZE * 0.8, TITLE_SIZE, "bold", theme.text),
      ...(doc.date === undefined
        ? []
        : [text("date", language.date(doc.date), TITLE_SIZE * 0.8 + 24, DATE_SIZE, "normal", theme.muted)]),
    ],
  };
}

/** The ground of the map: what is drawn and its hulls, at least {@link LEAST} round the client. */
function groundOf({ x, y, width, height }: Rect): Rect {
  const left = Math.min(x - HULL, -LEAST.width / 2);
  const up = Math.min(y - HULL, -LEAST.height / 2);
  const right = Math.max(x + width + HULL, LEAST.width / 2);
  const down = Math.max(y + height + HULL, LEAST.height / 2);
  return { x: left, y: up, width: right - left, height: down - up };
}

/** The picture's box: an edge round everything, and where a proportion is asked for, room on the sides that lack it. */
function boxOf({ x, y, width, height }: Rect, proportion: number): Rect {
  const wide = width + 2 * EDGE;
  const high = height + 2 * EDGE;
  const [fullWidth, fullHeight] =
    proportion === 0 ? [wide, high] : [Math.max(wide, high / proportion), Math.max(high, wide * proportion)];
  return {
    x: round(x - EDGE - (fullWidth - wide) / 2),
    y: round(y - EDGE - (fullHeight - high) / 2),
    width: round(fullWidth),
    height: round(fullHeight),
  };
}
