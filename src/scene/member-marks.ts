import type { Member, Tie } from "../document/types.ts";
import type { PlacedSymbol, SymbolShape } from "../layout/types.ts";
import { sphereOf } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { badgeMarks, badgesOf } from "./badge-marks.ts";
import type { Crowd } from "./crowd.ts";
import type { RingsShown } from "./ground-marks.ts";
import { labelMarks } from "./label.ts";
import type { Mark } from "./marks.ts";
import { bandPattern } from "./pattern.ts";
import { domainShown, iconOf } from "./role-icons.ts";
import { iconMark, outline } from "./symbol.ts";
import type { Theme } from "./theme.ts";

/** All that is drawn of a member: symbol, icon, badges, label. */
export function memberMarks(
  member: Member,
  symbol: PlacedSymbol,
  index: NetworkIndex,
  theme: Theme,
  rings: RingsShown,
  crowd: Crowd,
): Mark[] {
  const { x, y, radius, shape } = symbol;
  const { vocabulary } = index.doc;
  const state = index.clientTie.get(member.id)?.state;
  const domain = domainShown(member, vocabulary);
  const colour = domain === undefined ? theme.muted : theme.domains[domain];
  const between = shape === "circle" && sphereOf(member, vocabulary) === "between";
  return [
    ...symbolMarks({ x, y, radius, shape, between }, state, colour, theme),
    ...(theme.patterned && domain ? bandPattern(domain, { x, y }, radius, between, colour) : []),
    iconMark("icon", iconOf(member, vocabulary), x, y, radius * (between ? 0.85 : 0.95), colour),
    ...badgeMarks(badgesOf(member, index, rings), symbol, theme, crowd),
    ...labelMarks(symbol, theme, state === "ended"),
  ];
}

/** Where a symbol stands, and its outline; `between` makes it double. */
export interface SymbolForm {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: SymbolShape;
  readonly between: boolean;
}

/** The outline of a member: dashed for one who is wished for, thin for one who left, double for a volunteer or peer worker. */
export function symbolMarks(form: SymbolForm, state: Tie["state"], colour: string, theme: Theme): Mark[] {
  const { x, y, radius, shape, between } = form;
  const scale = Math.min(1, radius / 15);
  const paint = {
    fill: theme.symbol,
    stroke: colour,
    strokeWidth: (state === "ended" ? 1.3 : 2.8) * scale,
    ...(state === "wished" && { dash: [5 * scale, 4 * scale] }),
  };
  const inner = {
    type: "circle",
    key: "inner",
    x,
    y,
    radius: radius - 5 * scale,
    fill: "none",
    stroke: colour,
  } as const;
  return [
    outline("outline", shape, x, y, radius, paint),
    ...(between ? [{ ...inner, strokeWidth: 1.4 * Math.max(scale, 0.9) }] : []),
  ];
}
