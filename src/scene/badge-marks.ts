import { isBefore } from "../document/dates.ts";
import type { Member } from "../document/types.ts";
import type { Rect } from "../layout/types.ts";
import { type FlagKey, memberFlags } from "../network/flags.ts";
import { isToldHeavy, isTooSmallForLoad } from "../network/load.ts";
import { areMostGuessed, isRingGuessed } from "../network/member-facts.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { type Crowd, type Disc, makeCrowd } from "./crowd.ts";
import { flagMark } from "./flag-marks.ts";
import type { RingsShown } from "./ground-marks.ts";
import type { IconName } from "./icons.ts";
import type { GroupMark, Mark } from "./marks.ts";
import { grown, overlap } from "./rects.ts";
import { iconMark } from "./symbol.ts";
import type { Theme } from "./theme.ts";

/**
 * The signs on a member's symbol: a plus (wished, or to wake), a clock (dormant), open hands (does a lot), a handset that
 * pauses (not to be called now); hollow, about equal (the ring is a guess).
 */
export type Sign = "plus" | "clock" | "openHands" | "notNow" | "guess";

const SIGN_ICONS: Readonly<Record<Exclude<Sign, "guess">, IconName>> = {
  plus: "plus",
  clock: "clock",
  openHands: "openHands",
  notNow: "phonePause",
};

/** The signs of a symbol, and after them its flags. */
export interface Badges {
  readonly signs: readonly Sign[];
  readonly flags: readonly FlagKey[];
}

/** What a member's symbol bears; someone who died bears nothing. */
export const badgesOf = (member: Member, index: NetworkIndex, rings: RingsShown): Badges => ({
  signs: signsOf(member, index, rings),
  flags: index.clientTie.get(member.id)?.state === "deceased" ? [] : memberFlags(index, member),
});

/** The signs that a member asks for, by the tie to the client, the answers on calling and, where rings are shown and most were told, the ring; someone who died has none. */
function signsOf(member: Member, index: NetworkIndex, rings: RingsShown): Sign[] {
  const tie = index.clientTie.get(member.id);
  if (tie?.state === "deceased") return [];
  const enlarging = tie?.moves?.some((move) => move.type === "enlarge" && move.done === undefined) ?? false;
  const signs: Sign[] = [];
  if (tie?.state === "wished" || enlarging) signs.push("plus");
  if (tie?.state === "dormant") signs.push("clock");
  else if (isToldHeavy(index, member.id) && !isTooSmallForLoad(index)) signs.push("openHands");
  if (index.doc.redactedFor === "team" && isNotNow(member, index)) signs.push("notNow");
  if (rings && isRingGuessed(member, index.members) && !areMostGuessed(index.members)) signs.push("guess");
  return signs;
}

/** Whether a member is not to be called now: by the client's answer, or while they rest. */
function isNotNow({ contact, rest }: Member, { doc: { date } }: NetworkIndex): boolean {
  const isOver = rest?.until !== undefined && date !== undefined && isBefore(rest.until, date);
  return contact?.answer === "later" || (rest !== undefined && !isOver);
}

/** The radius of a sign on the map; on a very small symbol half of that symbol's. */
const BADGE = 9;

/** So much larger is a flag than a sign, as its icon says which flag it is. */
const FLAG = 1.25;

/** The circle that signs stand at, and the name that they keep off. */
interface Badged {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label?: Rect;
}

/** The corners of a symbol: above first, as the eye starts there; right and left in turn. */
const CORNERS = [
  { right: 1, down: -1 },
  { right: -1, down: -1 },
  { right: 1, down: 1 },
  { right: -1, down: 1 },
] as const;

/**
 * The signs and flags of a symbol, each at a corner of its own: first at those where no name is, and no arrowhead or other
 * mark. They join the crowd.
 */
export function badgeMarks(
  { signs, flags }: Badges,
  { x, y, radius, label }: Badged,
  theme: Theme,
  crowd: Crowd = makeCrowd(),
  size = Math.min(BADGE, radius / 2),
): Mark[] {
  if (signs.length + flags.length === 0) return [];
  const up = Math.min(radius * 0.74, radius + 3 - size);
  const aside = Math.min(Math.sqrt(Math.max(radius * radius * 1.1 - up * up, 0)), radius + 3 - size);
  const corners = CORNERS.map(({ right, down }): Disc => ({ x: x + right * aside, y: y + down * up, radius: size }));
  const flagSize = size * FLAG;
  const reach = flags.length > 0 ? flagSize : size;
  const isOnName = (corner: Disc) =>
    label !== undefined && overlap(grown({ ...corner, width: 0, height: 0 }, reach), label);
  const worth = (corner: Disc) => (isOnName(corner) ? 2 : 0) + (crowd.isFree(corner) ? 0 : 1);
  const order = [0, 1, 2, 3].flatMap((some) => corners.filter((corner) => worth(corner) === some));
  const drawn = [
    ...signs.map((sign) => (corner: Disc) => signMark(sign, corner.x, corner.y, theme, size)),
    ...flags.map((flag) => (corner: Disc) => flagMark(flag, corner.x, corner.y, theme, flagSize)),
  ];
  return drawn.flatMap((draw, i): Mark[] => {
    const corner = order[i];
    if (!corner) return [];
    crowd.add(i < signs.length ? corner : { ...corner, radius: flagSize });
    return [draw(corner)];
  });
}

/** A guess is smaller than what calls for somebody. */
const SMALL = 0.75;
/** Two waves: about equal. */
const WAVES = "M-4-2q2-2.4 4 0t4 0M-4 2.4q2-2.4 4 0t4 0";

/** A sign on its small filled circle, a guess on an open one. */
export function signMark(sign: Sign, x: number, y: number, theme: Theme, size = BADGE): GroupMark {
  const round = { type: "circle", key: "ground", x, y, radius: size, strokeWidth: 1.5 } as const;
  const group = (children: readonly Mark[]): GroupMark => ({ type: "group", key: sign, hook: "badge", children });
  if (sign === "guess") {
    const small = size * SMALL;
    const look = { fill: "none", stroke: theme.muted, strokeWidth: 1.8, cap: "round" } as const;
    const waves: Mark = { type: "path", key: "about", commands: WAVES, at: { x, y, scale: small / 9 }, ...look };
    return group([{ ...round, radius: small, fill: theme.ground, stroke: theme.muted }, waves]);
  }
  const fill = sign === "plus" ? theme.strengthen : theme.badge;
  return group([
    { ...round, fill, stroke: theme.ground },
    iconMark("icon", SIGN_ICONS[sign], x, y, size * 1.33, theme.onBadge),
  ]);
}
