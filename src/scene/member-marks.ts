import { baseDomain } from "../document/role-domain.ts";
import type { Domain } from "../document/schema/terms.ts";
import type { EcomapDocument, Member, Tie } from "../document/types.ts";
import type { PlacedSymbol } from "../layout/types.ts";
import { domainOf, sphereOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import type { IconName } from "./icons.ts";
import { labelMarks } from "./label.ts";
import type { Mark } from "./marks.ts";
import { DOMAIN_ICONS, iconMark, outline } from "./symbol.ts";
import type { Theme } from "./theme.ts";

/** Under so many members no sign tells that someone does a lot. */
const LOAD_FROM = 4;

/** All that is drawn of a member: symbol, icon, badges, label. */
export function memberMarks(member: Member, symbol: PlacedSymbol, index: NetworkIndex, theme: Theme): Mark[] {
  const { x, y, radius, shape } = symbol;
  const tie = index.clientTie.get(member.id);
  const ended = tie?.state === "ended";
  const domain = domainShown(member, index.doc);
  const colour = domain === undefined ? theme.muted : theme.domains[domain];
  const wished = tie?.state === "wished";
  const paint = { fill: theme.symbol, stroke: colour, strokeWidth: ended ? 1.3 : 2.8, ...(wished && { dash: [5, 4] }) };
  const between = shape === "circle" && sphereOf(member, index.doc.vocabulary) === "between";
  return [
    outline("outline", shape, x, y, radius, paint),
    ...(between ? [innerRing(x, y, radius - 5, colour)] : []),
    iconMark(
      "icon",
      domain === undefined ? "animal" : DOMAIN_ICONS[domain],
      x,
      y,
      radius * (between ? 0.85 : 0.95),
      colour,
    ),
    ...badges(symbol, tie, index, theme),
    ...labelMarks(symbol, theme, ended),
  ];
}

/**
 * The part of life that a member's icon and colour tell: the icon for those who do not see the colour. The kind is told
 * by the shape. An animal has an icon of its own, and so no colour of a part of life.
 */
export const domainShown = (member: Member, { vocabulary }: Pick<EcomapDocument, "vocabulary">): Domain | undefined =>
  member.kind === "animal" ? undefined : baseDomain(domainOf(member, vocabulary), vocabulary);

/** The signs on a member's symbol: a plus (wished, or to wake), a clock (dormant), open hands (does a lot). */
export type Sign = "plus" | "clock" | "openHands";

/** The signs that a member's tie to the client asks for. */
export function signsOf(tie: Tie | undefined, { doc, members }: NetworkIndex): Sign[] {
  const enlarging = tie?.moves?.some((move) => move.type === "enlarge" && move.done === undefined) ?? false;
  const heavy = tie?.load?.level === "heavy" || tie?.load?.level === "overloaded";
  const signs: Sign[] = [];
  if (tie?.state === "wished" || enlarging) signs.push("plus");
  if (tie?.state === "dormant") signs.push("clock");
  // Only by the client's own word, and never on a very small map.
  else if (heavy && (tie?.load?.by ?? doc.client.id) === doc.client.id && members.length >= LOAD_FROM)
    signs.push("openHands");
  return signs;
}

/** The first sign stands right above the symbol, a second one left; open hands always left. */
function badges({ x, y, radius }: PlacedSymbol, tie: Tie | undefined, index: NetworkIndex, theme: Theme): Mark[] {
  const away = radius * 0.74;
  return signsOf(tie, index).map((sign, i) =>
    signMark(sign, x + (i > 0 || sign === "openHands" ? -away : away), y - away, theme),
  );
}

/** A sign on its badge. */
export const signMark = (sign: Sign, x: number, y: number, theme: Theme): Mark =>
  badge(sign, sign, x, y, sign === "plus" ? theme.strengthen : theme.badge, theme);

/** The second line of a volunteer's or peer worker's circle. */
export const innerRing = (x: number, y: number, radius: number, stroke: string): Mark => ({
  type: "circle",
  key: "inner",
  x,
  y,
  radius,
  fill: "none",
  stroke,
  strokeWidth: 1.4,
});

/** A small filled circle with a sign. */
function badge(key: string, icon: IconName, x: number, y: number, fill: string, theme: Theme): Mark {
  return {
    type: "group",
    key,
    hook: "badge",
    children: [
      { type: "circle", key: "ground", x, y, radius: 9, fill, stroke: theme.ground, strokeWidth: 1.5 },
      iconMark("icon", icon, x, y, 12, theme.onBadge),
    ],
  };
}
