import { shownText } from "../document/clean-text.ts";
import type { Member } from "../document/types.ts";
import type { PlacedSymbol, Placement, Rect } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { dateLine } from "../words/date-line.ts";
import { describeMap, describeMember, describeTie } from "../words/describe.ts";
import { clientName, type MapWords, memberName } from "../words/member-words.ts";
import { clientMarks } from "./client-marks.ts";
import { emptyMarks } from "./empty-marks.ts";
import type { PlacedBlock } from "./fill-sheet.ts";
import { frameOf } from "./frame.ts";
import { groupMarks } from "./group-marks.ts";
import { headerBlock } from "./header.ts";
import { legendParts } from "./legend.ts";
import { type LegendBlock, legendBlocks } from "./legend-marks.ts";
import type { Look } from "./look.ts";
import { mapRects } from "./map-rects.ts";
import type { GroupMark, Mark, Scene } from "./marks.ts";
import { domainShown, memberMarks } from "./member-marks.ts";
import type { Size } from "./rects.ts";
import type { Theme } from "./theme.ts";
import { themes } from "./themes/themes.ts";
import { tieMarks } from "./tie-marks.ts";

const HULL = 24;
/** The map's ground even where few are on it, so that a small network is no heap in a corner; on a sheet it need not fill. */
const LEAST = { width: 720, height: 600 };
const LEAST_ON_SHEET = { width: 520, height: 520 };
/** Of a title, in map units. */
const TITLE_WIDTH = 560;

/** What to draw: header, groups, ties, members and legend, in a box that holds them all. */
export function compose(index: NetworkIndex, placement: Placement, words: MapWords, look: Look): Scene {
  const theme = themes[look.theme];
  const title = shownText(index.doc.title) || words.voice.title;
  const content = contentOf(index, placement, words, look);
  const frame = frameOf(content, look.sheet);
  const marks: Mark[] = [
    ...content.header.marks(frame.header),
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
              ...domainOf(member, index),
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
    ...(frame.legend ? [legendMark(frame.legend)] : []),
  ];
  return {
    box: frame.box,
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

/** For hosts' own colours. */
function domainOf(member: Member, { doc }: NetworkIndex): Pick<GroupMark, "domain"> {
  const domain = domainShown(member, doc);
  return domain === undefined ? {} : { domain };
}

const legendMark = ({ block, x, y }: PlacedBlock<LegendBlock>): Mark => ({
  type: "group",
  key: "legend",
  hook: "legend",
  children: block.marks({ x, y }),
});

/** What goes on the page: the map, its header and its legend. */
function contentOf(index: NetworkIndex, placement: Placement, words: MapWords, look: Look) {
  const bounds = groundOf(placement.bounds, look.sheet ? LEAST_ON_SHEET : LEAST);
  return {
    ...blocksOf(index, words, look),
    bounds,
    map: look.sheet ? mapRects(placement, index.groups) : [bounds],
  };
}

/** The header and the legend of a map. */
function blocksOf(index: NetworkIndex, words: MapWords, look: Look) {
  const theme = themes[look.theme];
  const title = shownText(index.doc.title) || words.voice.title;
  return {
    header: look.header
      ? headerBlock(title, dateLine(index.doc, words.language), TITLE_WIDTH, theme, look.leastText)
      : { width: 0, height: 0, marks: () => [] },
    legends: look.legend ? legendBlocks(legendParts(index, words, theme), theme, look) : [],
  };
}

/** The ground of the map: what is drawn and its hulls, at least so much round the client. */
function groundOf({ x, y, width, height }: Rect, least: Size): Rect {
  const left = Math.min(x - HULL, -least.width / 2);
  const up = Math.min(y - HULL, -least.height / 2);
  const right = Math.max(x + width + HULL, least.width / 2);
  const down = Math.max(y + height + HULL, least.height / 2);
  return { x: left, y: up, width: right - left, height: down - up };
}
