import { shownText } from "../document/clean-text.ts";
import { around } from "../layout/around.ts";
import type { PlacedSymbol, Placement, Rect } from "../layout/types.ts";
import { flagsOf } from "../network/flags.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { dateLine } from "../words/date-line.ts";
import { describeMap, flagFacts } from "../words/describe.ts";
import { clientName, type MapWords } from "../words/member-words.ts";
import { badgeMarks } from "./badge-marks.ts";
import { clientMarks } from "./client-marks.ts";
import { type Crowd, makeCrowd } from "./crowd.ts";
import { EMPTY_REACH, emptyMarks } from "./empty-marks.ts";
import type { PlacedBlock } from "./fill-sheet.ts";
import { footerBlock, footerText, NO_FOOTER } from "./footer.ts";
import { frameOf } from "./frame.ts";
import { groundMarks, ringsShown } from "./ground-marks.ts";
import { groupLayers } from "./group-layers.ts";
import { headerBlock } from "./header.ts";
import { legendParts } from "./legend.ts";
import { type LegendBlock, legendBlocks } from "./legend-marks.ts";
import { lensParts, memberThrough, tieThrough } from "./lens-marks.ts";
import type { Look } from "./look.ts";
import { mapRects } from "./map-rects.ts";
import type { Mark, Scene } from "./marks.ts";
import { memberMark } from "./member-mark.ts";
import { notations } from "./notation.ts";
import { pageOf } from "./page.ts";
import { grown } from "./rects.ts";
import type { Sheet } from "./sheet.ts";
import type { Theme } from "./theme.ts";
import { themes } from "./themes/themes.ts";
import { tieLook } from "./tie-look.ts";
import { tieMark } from "./tie-mark.ts";
import { layTie, placeMoves } from "./tie-marks.ts";

const HULL = 24;
/** Half the line round a group, and a little. */
const OUTLINE = 3;
/** The map's ground even where few are on it, so that a small network is no heap in a corner. */
const LEAST = { width: 720, height: 600 };
/** Of a title, in map units. */
const TITLE_WIDTH = 560;

/** What to draw: header, groups, ties, members and legend, in a box that holds them all. */
export function compose(index: NetworkIndex, placement: Placement, words: MapWords, look: Look): Scene {
  const theme = themes[look.theme];
  const content = contentOf(index, placement, words, look);
  const frame = frameOf(content, look.sheet, words.language.direction, lettersOf(placement, look.sheet));
  const ties = tieLook(index, words, placement, look);
  const rings = ringsShown(placement.grounds);
  // In this order marks choose their places: names of groups, what stands fast on ties, signs on symbols, moves, and at last letters.
  const crowd = makeCrowd();
  content.named.forEach(crowd.add);
  const laid = placement.routes.map((route) => layTie(route, ties, crowd));
  const { lens } = look;
  const members = index.members.flatMap((member, i) =>
    memberMark(member, placement.members[i], index, words, theme, rings, crowd).map((mark) =>
      memberThrough(lens, member.id, placement.members[i], mark, theme, crowd),
    ),
  );
  const marked = laid.map((tie) => placeMoves(tie, ties, crowd));
  const marks: Mark[] = [
    ...content.header.marks(frame.header),
    ...groundMarks(placement.grounds, theme),
    ...content.groups,
    ...marked.map((tie) => tieThrough(lens, tie, tieMark(tie, index, words, ties, crowd), ties, crowd)),
    ...content.names,
    ...(index.members.length === 0 ? emptyMarks(words.voice.invitation, placement.client.radius, theme) : []),
    clientMark(placement.client, index, words, theme, crowd),
    ...members,
    ...(frame.legend ? [legendMark(frame.legend)] : []),
    ...content.footer.marks(frame.footer),
  ];
  return { ...sceneOf(index, words, theme, frame.box, marks), page: pageOf(frame, content, look.sheet) };
}

/** Marks as a scene, with what is said of it as a whole. */
export const sceneOf = (
  index: NetworkIndex,
  words: MapWords,
  { ground }: Theme,
  box: Scene["box"],
  marks: readonly Mark[],
): Scene => ({
  box,
  ground,
  title: shownText(index.doc.title) || words.voice.title,
  description: describeMap(index, words),
  language: words.language.tag,
  direction: words.language.direction,
  roleDescription: words.language.sentences.map,
  marks,
});

export function clientMark(
  symbol: PlacedSymbol,
  index: NetworkIndex,
  words: MapWords,
  theme: Theme,
  crowd: Crowd = makeCrowd(),
): Mark {
  const name = clientName(words, index);
  const flags = flagsOf(index.doc.client);
  const label = [name, ...flagFacts(words, flags)].join(words.language.comma);
  return {
    type: "group",
    key: "client",
    hook: "client",
    meaning: { is: "client", label, kind: words.language.sentences.client },
    ...(symbol.cut && { title: name }),
    children: [...clientMarks(symbol, theme), ...badgeMarks({ signs: [], flags }, atRim(symbol), theme, crowd)],
  };
}

/** The name of the client stands in the symbol: flags stand at its rim. */
const atRim = ({ x, y, radius }: PlacedSymbol) => ({ x, y, radius });

export const legendMark = ({ block, x, y }: PlacedBlock<LegendBlock>): Mark => ({
  type: "group",
  key: "legend",
  hook: "legend",
  children: block.marks({ x, y }),
});

/** What goes on the page: the map, its header and its legend. */
export function contentOf(index: NetworkIndex, placement: Placement, words: MapWords, look: Look) {
  const bounds = groundOf(index, placement, look);
  const { layers, names, named, outlines } = groupLayers(
    index.groups,
    placement,
    bounds,
    themes[look.theme],
    look.leastText,
  );
  return {
    ...blocksOf(index, words, look, placement.grounds),
    groups: layers,
    names,
    named,
    bounds: around([bounds, ...outlines.flat().map((point) => grown({ ...point, width: 0, height: 0 }, OUTLINE))]),
    map: look.sheet.isOpen || isBegun(index, look) ? [bounds] : mapRects(placement, outlines),
  };
}

/** The legend of a map, in one column, in two, and so on. */
export function legendOf(
  index: NetworkIndex,
  words: MapWords,
  look: Look,
  grounds: Placement["grounds"],
): LegendBlock[] {
  const theme = themes[look.theme];
  const { supportLetters: letters, leastText } = look;
  const legend = { theme, notation: notations[look.notation], letters, leastText, rings: ringsShown(grounds) };
  // Sectors say themselves what the domains are.
  const parts = legendParts(index, words, legend, grounds?.is === "sectors");
  return legendBlocks([...lensParts(look.lens, theme), ...parts], theme, look, words.language.direction);
}

/** The header, the legend and the footer of a map. */
function blocksOf(index: NetworkIndex, words: MapWords, look: Look, grounds: Placement["grounds"]) {
  const theme = themes[look.theme];
  const title = shownText(index.doc.title) || words.voice.title;
  const { direction } = words.language;
  return {
    header: look.header
      ? headerBlock(
          title,
          look.lens?.line ?? dateLine(index.doc, words.language),
          TITLE_WIDTH,
          theme,
          look.leastText,
          direction,
        )
      : { width: 0, height: 0, marks: () => [] },
    legends: look.legend ? legendOf(index, words, look, grounds) : [],
    footer: look.header
      ? footerBlock(footerText(index, words.language), direction, TITLE_WIDTH, theme, look.leastText)
      : NO_FOOTER,
  };
}

/** The smallest letters under anybody, in map units: of names alone where all maps have names of one size. */
export const lettersOf = ({ client, members }: Placement, { letters }: Sheet): number =>
  Math.min(
    ...[client, ...members].flatMap(({ lines }) =>
      lines.filter(({ light }) => !light || !letters).map(({ size }) => size),
    ),
  );

/** The room of the open circles of a map with nobody on it. */
const REACH = grown({ x: 0, y: 0, width: 0, height: 0 }, EMPTY_REACH);
/** With so many, a roomy map keeps that room: who is put there stands where the hand was. */
const FEW = 5;
const isBegun = ({ members }: NetworkIndex, { roomy, sheet }: Look): boolean =>
  roomy && members.length <= FEW && sheet.unit === "px";

/** What is drawn of a map, or of the open circles of one with nobody on it. */
function drawnOf(index: NetworkIndex, { bounds }: Placement, look: Look): Rect {
  if (index.members.length === 0) return REACH;
  return isBegun(index, look) ? around([bounds, REACH]) : bounds;
}

/**
 * The ground of the map: what is drawn and its hulls; on a wide picture without a height at least so much round the client.
 */
export function groundOf(index: NetworkIndex, placement: Placement, look: Look): Rect {
  const drawn = drawnOf(index, placement, look);
  if (!look.sheet.letters) return grown(drawn, HULL);
  const { x, y, width, height } = drawn;
  const left = Math.min(x - HULL, -LEAST.width / 2);
  const up = Math.min(y - HULL, -LEAST.height / 2);
  const right = Math.max(x + width + HULL, LEAST.width / 2);
  const down = Math.max(y + height + HULL, LEAST.height / 2);
  return { x: left, y: up, width: right - left, height: down - up };
}
