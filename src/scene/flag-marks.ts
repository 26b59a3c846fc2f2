import type { FLAGS } from "../document/schema/terms.ts";
import { round } from "../layout/round.ts";
import { type FlagKey, isFlag } from "../network/flags.ts";
import type { IconName } from "./icons.ts";
import type { GroupMark } from "./marks.ts";
import { iconMark } from "./symbol.ts";
import type { Theme } from "./theme.ts";

type Flag = (typeof FLAGS)[number];

/** What each flag is told by; own ones of a document by a flag. */
const FLAG_ICONS: Readonly<Record<Flag, IconName>> = {
  "cost-sharing": "split",
  "waiting-list": "list",
  anonymity: "eyeOff",
  language: "languages",
  safety: "shield",
  residence: "idCard",
  other: "flag",
};

/** The flag of ours whose sign tells a flag. */
export const flagSign = (flag: FlagKey): Flag => (isFlag(flag) ? flag : "other");

/** Half as wide, and as high to its point, as a pennon of size 1; how wide its icon is. */
const PENNON = { half: 1, top: -1, foot: 0.72, point: 1.2, icon: 1.36 };

/** A flag: an icon on a light pennon. No other sign has its outline, so that it is told from them without a colour. */
export function flagMark(flag: FlagKey, x: number, y: number, theme: Theme, size = 11): GroupMark {
  const at = (aside: number, down: number) => `${round(x + aside * size)} ${round(y + down * size)}`;
  const { half, top, foot, point, icon } = PENNON;
  const commands = `M${at(-half, top)}L${at(half, top)}L${at(half, foot)}L${at(0, point)}L${at(-half, foot)}Z`;
  return {
    ...{ type: "group", key: `flag-${flag}`, hook: "badge" },
    children: [
      {
        ...{ type: "path", key: "ground", commands, fill: theme.symbol, stroke: theme.badge },
        ...{ strokeWidth: 1.5, join: "round" },
      },
      iconMark("icon", FLAG_ICONS[flagSign(flag)], x, y - size * 0.06, size * icon, theme.badge),
    ],
  };
}
