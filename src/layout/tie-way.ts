import type { Tie } from "../document/types.ts";
import type { Route } from "./types.ts";
import { type Way, wayOf } from "./ways.ts";

/** Between what is drawn of a tie and the names and symbols of others, where there is room. */
const GAP = 3;
/** How far ticks, crosses and teeth reach beside the way, and half a band, the widest and the usual line. Map units. */
const TEETH = 6.5;
const BAND = 8;
const STRONG = 2.5;
const USUAL = 1.25;

/** What a name costs on a tie of which it would hide all, or the signs of a ban or a break, in other ties. */
const HIDDEN = 2.2;
/** A name may hide all of a tie so short. Map units. */
const SHORT = 64;

/** The way of a tie, which keeps as far off others as what is drawn of it needs. */
export const tieWay = (route: Route): Way => wayOf(route, GAP + asideOf(route.tie), canHide(route) ? HIDDEN : 1);

const canHide = ({ tie, from, to }: Route): boolean => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return tie.ban !== undefined || tie.state === "broken" || dx * dx + dy * dy < SHORT * SHORT;
};

const asideOf = ({ quality, strength, moves }: Tie): number =>
  moves?.some(({ type }) => type === "strengthen")
    ? BAND
    : quality === "ambivalent" || quality === "stressful" || quality === "conflicted"
      ? TEETH
      : strength === "strong"
        ? STRONG
        : USUAL;
