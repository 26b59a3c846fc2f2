import type { Move, Tie } from "../document/types.ts";
import type { Route } from "../layout/types.ts";
import { icons } from "./icons.ts";
import type { Mark } from "./marks.ts";
import { curve } from "./path.ts";
import { bars, chevrons } from "./strokes.ts";
import type { Theme } from "./theme.ts";
import type { Wish } from "./tie-places.ts";
import { strengthWidth } from "./tie-style.ts";
import type { Track } from "./track.ts";

/** A mark of a move on its tie: where it would stand, and what it is there. */
export interface MoveMark extends Wish {
  readonly draw: (at: number) => Mark;
}

/** The line round a band, in themes that have one. */
const BAND_EDGE = 1;

/** Under the line of a tie to strengthen: as wide as the strength that is hoped for. */
export function bandMarks({ tie: { moves = [] }, from, via, to }: Route, theme: Theme): Mark[] {
  const move = moves.find((one) => one.type === "strengthen" && one.done === undefined);
  if (move?.type !== "strengthen") return [];
  const strokeWidth = 9 + strengthWidth(move.to ?? "strong") * 1.4;
  const line = { type: "path", hook: "move", commands: curve(from, via, to), fill: "none", cap: "round" } as const;
  return [
    ...(theme.edged
      ? [{ ...line, key: "band-edge", stroke: theme.strengthen, strokeWidth: strokeWidth + 2 * BAND_EDGE }]
      : []),
    { ...line, key: "band", stroke: theme.strengthenBand, strokeWidth },
  ];
}

/**
 * The marks of a tie's moves that are not done, first those that are bound to a place: near the client, near the other.
 * To enlarge is a sign on the member, to keep a tie as it is has no mark.
 */
export function moveMarks({ moves = [] }: Tie, track: Track, towardsClient: boolean, theme: Theme): MoveMark[] {
  const open = moves.flatMap((move, i) =>
    move.done === undefined ? moveMark(move, `move-${i}`, track, towardsClient, theme) : [],
  );
  return open.sort((a, b) => a.rank - b.rank);
}

type Ranked = MoveMark & { readonly rank: number };

function moveMark(move: Move, key: string, track: Track, towardsClient: boolean, theme: Theme): Ranked[] {
  const { length } = track;
  /** A stretch counted from the client's end. */
  const fromHere = (stretch: number) => (towardsClient ? length - stretch : stretch);
  const stroke = (commands: string, colour: string, strokeWidth: number): Mark => ({
    ...{ type: "path", key, hook: "move", commands, fill: "none", stroke: colour, strokeWidth },
    ...{ cap: "round", join: "round" },
  });
  switch (move.type) {
    case "bound": {
      if (move.for === "member") {
        const draw = (at: number) => sign(key, "openHands", track, at, theme);
        return [{ rank: 1, at: fromHere(length * 0.68), half: SIGN, draw }];
      }
      const apart = Math.min(9, length / 4);
      const draw = (at: number) => stroke(bars(track, at, apart), theme.bound, Math.min(3.6, apart / 2));
      return [{ rank: 0, at: fromHere(Math.min(34, length / 3)), half: apart / 2 + 2, draw }];
    }
    case "keep": {
      const draw = (at: number) => sign(key, "hourglass", track, at, theme);
      return move.until === undefined ? [] : [{ rank: 3, at: fromHere(length * 0.5), half: SIGN, draw }];
    }
    case "strengthen": {
      const apart = Math.min(9, length / 6);
      const draw = (at: number) => stroke(chevrons(track, at, towardsClient ? -1 : 1, apart), theme.strengthen, 3);
      return [{ rank: 2, at: length / 2, half: 2 * apart, draw }];
    }
    case "enlarge":
      return [];
  }
}

/** Half a sign on a line, its rim included. */
const SIGN = 11;

/** A small sign on the line. */
function sign(key: string, icon: "openHands" | "hourglass", track: Track, stretch: number, theme: Theme): Mark {
  const { x, y } = track.at(stretch);
  const size = 14.4;
  return {
    type: "group",
    key,
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
