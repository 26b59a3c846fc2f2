import type { Move, Tie } from "../document/types.ts";
import type { Route } from "../layout/types.ts";
import { icons } from "./icons.ts";
import type { Mark } from "./marks.ts";
import { curve, lineThrough } from "./path.ts";
import { arrowhead, bars, chevrons, slashes, ticks, zigzag } from "./strokes.ts";
import type { Theme } from "./theme.ts";
import { strengthWidth, type TieStyle, tieStyle } from "./tie-style.ts";
import { type Track, trackOf } from "./track.ts";

const GAP = 15;
/** The line round a band, in themes that have one. */
const BAND_EDGE = 1;

/** All that is drawn of one tie, from back to front: moves' band, line, overlay of its quality, flows, moves. */
export function tieMarks(route: Route, clientId: string, theme: Theme): Mark[] {
  const { tie } = route;
  const betweenMembers = tie.from !== clientId && tie.to !== clientId;
  const track = trackOf(route);
  const style = tieStyle(tie, theme, betweenMembers);
  const heads = { atFrom: flows(tie.receives), atTo: flows(tie.gives) };
  const size = 8 + style.strokeWidth;
  const start = heads.atFrom ? size * 0.7 : 0;
  const end = track.length - (heads.atTo ? size * 0.7 : 0);
  const fromClient = tie.to !== clientId;
  return [
    ...band(tie, route, theme),
    ...line(route, track, style, start, end),
    ...overlay(tie, track, style, start, end),
    ...(heads.atFrom ? [head("to-from", arrowhead(track, 0, -1, size), style)] : []),
    ...(heads.atTo ? [head("to-to", arrowhead(track, track.length, 1, size), style)] : []),
    ...(tie.moves ?? []).flatMap((move, i) => moveMarks(move, `move-${i}`, tie, track, fromClient, theme)),
  ];
}

const flows = (supports: Tie["gives"]): boolean => Array.isArray(supports) && supports.length > 0;

const head = (key: string, commands: string, { stroke, opacity }: TieStyle): Mark => ({
  type: "path",
  key,
  commands,
  fill: stroke,
  ...(opacity !== undefined && { opacity }),
});

function line(route: Route, track: Track, style: TieStyle, start: number, end: number): Mark[] {
  const mark = (key: string, commands: string, hook: "line" | undefined): Mark => ({
    type: "path",
    key,
    ...(hook && { hook }),
    commands,
    fill: "none",
    join: "round",
    ...style,
  });
  const { tie } = route;
  const conflicted = tie.quality === "conflicted";
  const along = (from: number, to: number) =>
    conflicted ? zigzag(track, from, to) : lineThrough(track.between(from, to));
  if (tie.state === "broken") {
    const middle = track.length / 2;
    const halves = along(start, middle - GAP / 2) + along(middle + GAP / 2, end);
    return [mark("line", halves, "line"), mark("slashes", slashes(track, middle, GAP), undefined)];
  }
  const whole = start === 0 && end === track.length && !conflicted;
  return [mark("line", whole ? curve(route.from, route.via, route.to) : along(start, end), "line")];
}

/** Quality lies over the line, so that it combines with every strength. */
function overlay(tie: Tie, track: Track, { stroke, opacity }: TieStyle, start: number, end: number): Mark[] {
  const mark = (commands: string): Mark[] => [
    {
      type: "path",
      key: "quality",
      commands,
      fill: "none",
      stroke,
      strokeWidth: 1.8,
      cap: "round",
      ...(opacity !== undefined && { opacity }),
    },
  ];
  const third = (end - start) / 3;
  if (tie.quality === "stressful") return mark(ticks(track, start + 6, end - 6));
  if (tie.quality === "ambivalent") return mark(ticks(track, start + third, end - third));
  return [];
}

/** Under the line of a tie to strengthen: as wide as the strength that is hoped for. */
function band(tie: Tie, route: Route, theme: Theme): Mark[] {
  const move = tie.moves?.find((one) => one.type === "strengthen" && one.done === undefined);
  if (move?.type !== "strengthen") return [];
  const width = 9 + strengthWidth(move.to ?? "strong") * 1.4;
  const stroke = (key: string, colour: string, strokeWidth: number): Mark => ({
    type: "path",
    key,
    hook: "move",
    commands: curve(route.from, route.via, route.to),
    fill: "none",
    stroke: colour,
    strokeWidth,
    cap: "round",
  });
  return [
    ...(theme.edged ? [stroke("band-edge", theme.strengthen, width + 2 * BAND_EDGE)] : []),
    stroke("band", theme.strengthenBand, width),
  ];
}

function moveMarks(
  move: Move,
  key: string,
  { quality, state }: Tie,
  track: Track,
  fromClient: boolean,
  theme: Theme,
): Mark[] {
  if (move.done !== undefined) return [];
  const middleTaken = quality === "ambivalent" || state === "broken";
  const stroke = (commands: string, colour: string, strokeWidth: number): Mark[] => [
    {
      type: "path",
      key,
      hook: "move",
      commands,
      fill: "none",
      stroke: colour,
      strokeWidth,
      cap: "round",
      join: "round",
    },
  ];
  /** A stretch counted from the client's end. */
  const fromHere = (stretch: number) => (fromClient ? stretch : track.length - stretch);
  switch (move.type) {
    case "strengthen":
      return stroke(chevrons(track, track.length * (middleTaken ? 0.24 : 0.5)), theme.strengthen, 3);
    case "bound":
      if (move.for === "member") return [sign(key, "openHands", track, fromHere(track.length * 0.36), theme)];
      return stroke(bars(track, fromHere(Math.min(34, track.length / 3)) - 4.5), theme.bound, 3.6);
    case "keep":
      return move.until === undefined ? [] : [sign(key, "hourglass", track, fromHere(track.length * 0.64), theme)];
    case "enlarge":
      return [];
  }
}

/** A small sign on the line. */
function sign(key: string, icon: "openHands" | "hourglass", track: Track, stretch: number, theme: Theme): Mark {
  const { x, y } = track.at(stretch);
  return {
    type: "group",
    key,
    hook: "move",
    children: [
      { type: "circle", key: "ground", x, y, radius: 10, fill: theme.symbol, stroke: theme.badge, strokeWidth: 1.2 },
      {
        type: "path",
        key: "icon",
        commands: icons[icon],
        at: { x: x - 7.2, y: y - 7.2, scale: 0.6 },
        fill: "none",
        stroke: theme.badge,
        strokeWidth: 2.2,
        cap: "round",
        join: "round",
      },
    ],
  };
}
