import type { PlacedSymbol, Placement } from "../layout/types.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { clientMark, contentOf, legendMark, lettersOf, sceneOf } from "./compose.ts";
import { frameOf } from "./frame.ts";
import { groundMarks } from "./ground-marks.ts";
import { labelMarks } from "./label.ts";
import type { Look } from "./look.ts";
import type { Mark, Scene } from "./marks.ts";
import { domainOf } from "./member-mark.ts";
import { symbolMarks } from "./member-marks.ts";
import { lineThrough } from "./path.ts";
import { domainShown } from "./role-icons.ts";
import { themes } from "./themes/themes.ts";

/** What is seen of a large map before all of it is drawn: one path for all its ties, and symbols with their names, without signs. */
export function composeSketch(index: NetworkIndex, placement: Placement, words: MapWords, look: Look): Scene {
  const theme = themes[look.theme];
  const content = contentOf(index, placement, words, look);
  const frame = frameOf(content, look.sheet, words.language.direction, lettersOf(placement, look.sheet));
  const symbols = new Map<string, PlacedSymbol>(placement.members.map((symbol) => [symbol.id, symbol]));
  const members = index.members.flatMap((member): Mark[] => {
    const symbol = symbols.get(member.id);
    if (!symbol) return [];
    const domain = domainShown(member, index.doc.vocabulary);
    const colour = domain === undefined ? theme.muted : theme.domains[domain];
    const children = [
      ...symbolMarks({ ...symbol, between: false }, undefined, colour, theme),
      ...labelMarks(symbol, theme, false),
    ];
    return [{ type: "group", key: `member:${member.id}`, hook: "member", ...domainOf(member, index), children }];
  });
  const marks: Mark[] = [
    ...content.header.marks(frame.header),
    ...groundMarks(placement.grounds, theme),
    {
      ...{ type: "path", key: "ties", fill: "none", stroke: theme.tie, strokeWidth: TIE },
      commands: placement.routes.map(({ from, to }) => lineThrough([from, to])).join(""),
    },
    clientMark(placement.client, index, words, theme),
    ...members,
    ...(frame.legend ? [legendMark(frame.legend)] : []),
    ...content.footer.marks(frame.footer),
  ];
  return sceneOf(index, words, theme, frame.box, marks);
}

const TIE = 1.5;
