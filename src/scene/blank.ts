import { blankGrounds } from "../layout/blank.ts";
import type { Grounds, PlacedSymbol, Point, Rect } from "../layout/types.ts";
import { indexNetwork } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { allSigns } from "./all-signs.ts";
import { footerBlock } from "./footer.ts";
import { frameOf } from "./frame.ts";
import { groundMarks } from "./ground-marks.ts";
import { headerBlock } from "./header.ts";
import { legendParts } from "./legend.ts";
import { legendBlocks } from "./legend-marks.ts";
import type { Scene } from "./marks.ts";
import { notations } from "./notation.ts";
import type { DrawOptions } from "./options.ts";
import { aspectOn } from "./proportion.ts";
import type { Sheet } from "./sheet.ts";
import { outline } from "./symbol.ts";
import { themes } from "./themes/themes.ts";

/** The circle in the middle, wide enough to write a name in. */
const RADIUS = 44;
/** Of a free sheet, where nothing says how far the map reaches. */
const FREE: Point = { x: 440, y: 335 };
const TITLE_WIDTH = 560;
/** Such a sheet hangs on a wall or lies between several people: its words are so much larger than those of a report. */
const LARGER = 1.35;

/** A sheet to draw on by pen: rings, sectors or nothing round an open circle, and a legend of all signs. */
export function blankScene(options: DrawOptions, sheet: Sheet): Scene {
  const { language, voice, layout } = options;
  const words: MapWords = { language, voice: language[voice], vocabulary: undefined };
  const theme = themes[options.theme];
  const middle: PlacedSymbol = {
    ...{ id: "client", shape: "circle", x: 0, y: 0, radius: RADIUS },
    ...{ label: { x: 0, y: 0, width: 0, height: 0 }, lines: [], cut: false },
  };
  const drawWith = (leastText: number): Scene => {
    const grounds = blankGrounds(layout, middle, words, aspectOn(sheet, options.legend), leastText);
    const bounds = boundsOf(grounds);
    const look = { theme, notation: notations[options.notation], letters: options.supportLetters, leastText };
    const parts = legendParts(indexNetwork(allSigns()), words, look, true);
    const { direction } = language;
    const header = headerBlock(words.voice.title, "", TITLE_WIDTH, theme, leastText, direction);
    const legends = options.legend ? legendBlocks(parts, theme, { sheet, leastText }, direction) : [];
    const footer = footerBlock(language.draft ?? "", direction, TITLE_WIDTH, theme, leastText);
    const content = { map: [bounds], bounds, header, legends, footer };
    const frame = frameOf(content, sheet, direction, leastText);
    return {
      box: frame.box,
      ground: theme.ground,
      title: words.voice.title,
      description: "",
      language: language.tag,
      direction,
      roleDescription: language.sentences.map,
      marks: [
        ...(options.header ? header.marks(frame.header) : []),
        // A copier may lose tints: lines go round them.
        ...groundMarks(grounds, { ...theme, patterned: true }),
        outline("client", "circle", 0, 0, RADIUS, { fill: theme.ground, stroke: theme.client, strokeWidth: 4 }),
        ...(frame.legend
          ? [
              {
                type: "group",
                key: "legend",
                hook: "legend",
                children: frame.legend.block.marks(frame.legend),
              } as const,
            ]
          : []),
        ...footer.marks(frame.footer),
      ],
    };
  };
  const first = drawWith(0);
  return drawWith((LARGER * sheet.leastText * first.box.width) / sheet.width);
}

function boundsOf(grounds: Grounds | undefined): Rect {
  const far = grounds?.is === "rings" ? grounds.rings.map(({ radii }) => radii) : [grounds?.radii ?? FREE];
  const [x, y] = [Math.max(...far.map((one) => one.x)), Math.max(...far.map((one) => one.y))];
  return { x: -x, y: -y, width: 2 * x, height: 2 * y };
}
