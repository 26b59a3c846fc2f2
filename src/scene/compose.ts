import { shownText } from "../document/clean-text.ts";
import { round } from "../layout/round.ts";
import type { Grounds, PlacedSymbol, Placement, Rect } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { dateLine } from "../words/date-line.ts";
import { describeMap, describeMember, describeTie } from "../words/describe.ts";
import { clientName, type MapWords, memberName } from "../words/member-words.ts";
import { clientMarks } from "./client-marks.ts";
import { emptyMarks } from "./empty-marks.ts";
import { groupMarks } from "./group-marks.ts";
import { headerBlock } from "./header.ts";
import { legendParts } from "./legend.ts";
import { legendBlock } from "./legend-marks.ts";
import type { Mark, Scene } from "./marks.ts";
import { memberMarks } from "./member-marks.ts";
import { ringMarks } from "./ring-marks.ts";
import { sectorMarks } from "./sector-marks.ts";
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
/** Between the map and its legend. */
const BETWEEN = 30;
const HULL = 24;
/** The map's ground even where few are on it, so that a small network is no heap in a corner. */
const LEAST = { width: 720, height: 600 };

/** What to draw: header, groups, ties, members and legend, in a box that holds them all. */
export function compose(index: NetworkIndex, placement: Placement, words: MapWords, options: ComposeOptions): Scene {
  const theme = themes[options.theme];
  const title = shownText(index.doc.title) || words.voice.title;
  const map = groundOf(placement.bounds);
  const upright = options.proportion > 1;
  const parts = options.legend ? legendParts(index, words, theme, placement.grounds?.is === "sectors") : [];
  const legend = legendBlock(parts, upright ? 190 : Math.max(map.height, 420), theme);
  const beside = !upright && legend.width > 0 ? BETWEEN + legend.width : 0;
  const below = upright && legend.height > 0 ? BETWEEN + legend.height : 0;
  const width = Math.max(map.width + beside, upright ? legend.width : 0);
  const height = Math.max(map.height, upright ? 0 : legend.height);
  const date = dateLine(index.doc, words.language);
  const header = options.header ? headerBlock(title, date, width, theme) : undefined;
  const top = header?.height ?? 0;
  const origin = { x: map.x - (width - map.width - beside) / 2, y: map.y - top - (height - map.height) / 2 };
  const legendAt = upright
    ? { x: origin.x + (width - legend.width) / 2, y: map.y + map.height + BETWEEN }
    : { x: map.x + map.width + BETWEEN, y: map.y + (map.height - legend.height) / 2 };
  const marks: Mark[] = [
    ...(header ? [header.mark(origin)] : []),
    ...groundMarks(placement.grounds, theme),
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
                label: describeMember(index, words, member, placement.grounds?.is === "rings"),
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
    box: boxOf({ ...origin, width, height: top + height + below }, options.proportion),
    ground: theme.ground,
    title,
    description: describeMap(index, words),
    language: words.language.tag,
    direction: words.language.direction,
    roleDescription: words.language.sentences.map,
    marks,
  };
}

function groundMarks(grounds: Grounds | undefined, theme: Theme): Mark[] {
  if (!grounds) return [];
  return grounds.is === "rings" ? ringMarks(grounds.rings, theme) : sectorMarks(grounds.radii, grounds.sectors, theme);
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
