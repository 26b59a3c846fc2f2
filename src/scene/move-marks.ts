import { round } from "../layout/round.ts";
import { LENGTHS, type TieMarkName } from "../layout/tie-length.ts";
import type { Point, Route } from "../layout/types.ts";
import type { FlagKey } from "../network/flags.ts";
import type { NetworkIndex } from "../network/network-index.ts";
import { shownMoves } from "../network/shown-moves.ts";
import { flagMark } from "./flag-marks.ts";
import { icons } from "./icons.ts";
import type { Mark } from "./marks.ts";
import { curve } from "./path.ts";
import { bars, chevrons } from "./strokes.ts";
import type { Theme } from "./theme.ts";
import type { Wish } from "./tie-places.ts";
import { strengthWidth } from "./tie-style.ts";
import type { Track } from "./track.ts";

/** A mark of a move: where on its tie it would stand, how far it reaches beside the way, and what it is on a way. */
export interface MoveMark extends Wish {
  readonly reach: number;
  readonly draw: (track: Track, at: number) => Mark;
}

/** The line round a band, in themes that have one. */
const BAND_EDGE = 1;

/** Under the line of a tie to strengthen: as wide as the strength that is hoped for. */
export function bandMarks(index: Pick<NetworkIndex, "clientTie">, route: Route, theme: Theme): Mark[] {
  const move = shownMoves(index, route.tie).find((one) => one.type === "strengthen");
  if (move?.type !== "strengthen") return [];
  const strokeWidth = 9 + strengthWidth(move.to ?? "strong") * 1.4;
  const line = { type: "path", hook: "move", commands: curve(route), fill: "none", cap: "round" } as const;
  return [
    ...(theme.patterned
      ? [{ ...line, key: "band-edge", stroke: theme.strengthen, strokeWidth: strokeWidth + 2 * BAND_EDGE }]
      : []),
    { ...line, key: "band", stroke: theme.strengthenBand, strokeWidth },
  ];
}

/**
 * A mark on a tie, made smaller where the tie is short. `towardsClient`: the tie is told from the other end.
 * @param flag which flag is told, where one is
 */
export function moveMark(
  name: TieMarkName,
  length: number,
  towardsClient: boolean,
  theme: Theme,
  flag: FlagKey = "other",
): MoveMark {
  /** A stretch counted from the client's end. */
  const fromHere = (stretch: number) => (towardsClient ? length - stretch : stretch);
  const stroke = (commands: string, colour: string, strokeWidth: number): Mark => ({
    ...{ type: "path", key: `move-${name}`, hook: "move", commands, fill: "none", stroke: colour, strokeWidth },
    ...{ cap: "round", join: "round" },
  });
  switch (name) {
    case "bars": {
      const apart = Math.min(9, length / 4);
      return {
        ...{ at: fromHere(Math.min(34, length / 3)), half: apart / 2 + 2, reach: 13 },
        draw: (track, at) => stroke(bars(track, at, apart), theme.bound, Math.min(3.6, apart / 2)),
      };
    }
    case "strengthen": {
      const apart = Math.min(9, length / 6);
      return {
        ...{ at: length / 2, half: apart + (LENGTHS.strengthen - 18) / 2, reach: 9 },
        draw: (track, at) => stroke(chevrons(track, at, towardsClient ? -1 : 1, apart), theme.strengthen, 3),
      };
    }
    case "openHands":
    case "hourglass":
      return {
        ...{ at: fromHere(length * (name === "openHands" ? 0.68 : 0.5)), half: SIGN, reach: SIGN },
        draw: (track, at) => sign(name, track, at, theme),
      };
    case "ban":
      return {
        ...{ at: length / 2, half: SIGN, reach: SIGN },
        draw: (track, at) => banMark(track.at(at), theme),
      };
    case "flag":
      return {
        ...{ at: length / 2, half: SIGN, reach: SIGN },
        draw: (track, at) => {
          const { x, y } = track.at(at);
          return flagMark(flag, x, y, theme);
        },
      };
  }
}

/** Half a sign on a line, its rim included. */
const SIGN = LENGTHS.sign / 2;

/** No entry: a dark disc with a light bar. It is a fact, and so has no colour of a warning. */
function banMark({ x, y }: Point, theme: Theme): Mark {
  return {
    type: "group",
    key: "ban",
    hook: "badge",
    children: [
      { type: "circle", key: "ground", x, y, radius: 10, fill: theme.bound, stroke: theme.ground, strokeWidth: 1.5 },
      {
        ...{ type: "path", key: "bar", commands: `M${round(x - 5)} ${round(y)}h10`, fill: "none" },
        ...{ stroke: theme.ground, strokeWidth: 3.4, cap: "butt" },
      },
    ],
  };
}

/** A small sign on the line. */
function sign(icon: "openHands" | "hourglass", track: Track, stretch: number, theme: Theme): Mark {
  const { x, y } = track.at(stretch);
  const size = 14.4;
  return {
    type: "group",
    key: `move-${icon}`,
    hook: "move",
    children: [
      { type: "circle", key: "ground", x, y, radius: 10, fill: theme.symbol, stroke: theme.badge, strokeWidth: 1.2 },
      {
        ...{ type: "path", key: "icon", commands: icons[icon], fill: "none", stroke: theme.badge, strokeWidth: 2.2 },
        ...{ cap: "round", join: "round", at: { x: x - size / 2, y: y - size / 2, scale: size / 24 } },
      },
    ],
  };
}
