import type { Theme } from "../theme.ts";

const BLACK = "#000000";
const WHITE = "#ffffff";

/** Black on white and nothing between, for photocopies: domains are told by their icons, groups and hopes by lines round them. */
export const mono: Theme = {
  ground: WHITE,
  text: BLACK,
  muted: BLACK,
  client: BLACK,
  onClient: WHITE,
  tie: BLACK,
  faintTie: BLACK,
  memberTie: BLACK,
  symbol: WHITE,
  strengthen: BLACK,
  strengthenBand: WHITE,
  bound: BLACK,
  badge: BLACK,
  onBadge: WHITE,
  group: BLACK,
  groupOpacity: 1,
  tint: 0,
  patterned: true,
  domains: {
    partner: BLACK,
    children: BLACK,
    family: BLACK,
    friends: BLACK,
    neighbours: BLACK,
    peers: BLACK,
    faith: BLACK,
    leisure: BLACK,
    work: BLACK,
    school: BLACK,
    care: BLACK,
    housing: BLACK,
    money: BLACK,
    other: BLACK,
  },
};
