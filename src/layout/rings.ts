import { ringOf } from "../network/member-facts.ts";
import { type Bands, fitBands, type Ring } from "./bands.ts";
import { type LaidOut, type LayoutInput, unlessStrayed } from "./layer.ts";
import { openSeat } from "./open-seat.ts";
import { orderRound } from "./order.ts";
import { movedOut, reachOut } from "./oval.ts";
import { memberPairs, type Pair } from "./pairs.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { relax } from "./relax.ts";
import { BAND_MARGIN } from "./ring-at.ts";
import { nameRings, namesHalf, ringNameRects } from "./ring-names.ts";
import { breadthOf, dealRows, planRings, type RingsPlan } from "./rings-plan.ts";
import { reachOf, roomOf, sideAt } from "./room.ts";
import { pointAt, turnsOf } from "./seats.ts";
import { intoBounds, isInBounds, loosened, SEARCH_WHOLE_UP_TO, settleWithin } from "./settle.ts";
import { searchSwaps } from "./swap-search.ts";
import type { Box, Point } from "./types.ts";
import { untangled } from "./untangled.ts";

/** The share of a turn on either side of it at which nobody starts. */
const GAP = 0.05;
/** By how much a band grows that is too crowded, and how far from its wish somebody may come to stand before it does. */
const GROWTH = 100;
const REACH = 420;
/** How often bands grow before somebody may reach further aside than the map should. */
const PATIENCE = 3;
/** How often bands grow before all of it grows faster: round one spot where hundreds are pinned there is no room within reach, ever. */
const MOST = 12;

/**
 * Closeness as three rings round the client: each member stands wholly in the band of the own ring, and where that is
 * crowded the band grows. Those tied to one another stand in one direction, across the rings.
 */
export function ringsLayout(input: LayoutInput): LaidOut {
  const { index, client, boxes, holds, aspect, words, leastText, coarse } = input;
  const rings = index.members.map((member) => ringOf(member, index.clientTie.get(member.id)));
  const plan = planRings(client, boxes, rings, aspect);
  const stand = (spots: readonly (Point | undefined)[]): Bands =>
    fitBands(
      spots.flatMap((at, i) => {
        const [box, ring] = [boxes[i], rings[i]];
        return at && box && ring ? [{ ring, ...reachOut(at, reachOf(box) + BAND_MARGIN, aspect) }] : [];
      }),
      plan.bands,
      plan.start,
    );
  const kept = index.members.map(({ id }) => input.saved.get(id));
  let bands = input.saved.size === 0 ? plan.bands : stand(unlessStrayed(input, kept));
  const spacesIn = (ends: Bands): Space[] =>
    boxes.map((box, i) =>
      spaceOf(
        // Whoever stands somewhere stays there; only others look for a place where their tie is long enough.
        kept[i] ? { ...box, far: 0, within: Number.POSITIVE_INFINITY } : box,
        bandOf(ends, rings[i] ?? 3, kept[i] ? 0 : plan.start),
        client.radius,
        aspect,
        namesHalf(leastText),
      ),
    );
  let spaces = spacesIn(bands);
  let wishes = wishesOf(input, kept, rings, plan, bands, spaces);
  const isLarge = boxes.length > SEARCH_WHOLE_UP_TO;
  for (let times = 0; ; times++) {
    const pace = Math.max(1, times - MOST);
    const { places, lost } = settleWithin(
      client,
      boxes,
      wishes,
      holds,
      (i, at) => spaces[i]?.stands(at) ?? true,
      // A band as long as it is wide: whoever gives way to another on one spot is sought all over it before it grows.
      (i) => (kept[i] ? 2 * bands[rings[i] ?? 3] * Math.max(1, aspect) : REACH * pace),
      (i) => (isLarge ? rings[i] : undefined),
    );
    if (lost === undefined) {
      return {
        spots: coarse
          ? places
          : untangled(index, client, boxes, places, holds, aspect, (i, at) => spaces[i]?.stands(at) ?? true),
        keepFree: (members) => ringNameRects(stand(members), words, leastText),
        groundsOf: (members, routes, middle) =>
          nameRings(stand(members), middle, members, routes, words, aspect, leastText),
      };
    }
    if (times === PATIENCE && !kept[lost] && boxes.some(({ within }) => within !== undefined))
      return ringsLayout({ ...input, boxes: loosened(boxes) });
    const crowded = rings[lost] ?? 3;
    bands = grown(bands, crowded, GROWTH * pace);
    spaces = spacesIn(bands);
    wishes = wishes.map((at, i) => {
      if ((rings[i] ?? 3) <= crowded || (holds[i] === "pinned" && spaces[i]?.stands(at))) return at;
      return movedOut(at, GROWTH * pace, aspect);
    });
  }
}

type Band = readonly [from: number, to: number];

const bandOf = (bands: Bands, ring: Ring, start: number): Band => [
  ring === 1 ? start : ring === 2 ? bands[1] : bands[2],
  bands[ring],
];

const grown = (bands: Bands, crowded: Ring, by: number): Bands => ({
  1: bands[1] + (crowded === 1 ? by : 0),
  2: bands[2] + (crowded <= 2 ? by : 0),
  3: bands[3] + by,
});

interface Space {
  readonly stands: (at: Point) => boolean;
  /** The place itself, or one near it that is in the band and off the names. */
  readonly draw: (at: Point) => Point;
}

function spaceOf(box: Box, [from, to]: Band, clientRadius: number, aspect: number, names: number): Space {
  const rooms = roomOf(box);
  const reach = reachOf(box) + BAND_MARGIN;
  const widest = rooms.left.left;
  /** How far the room of the box, or what is drawn of one that is held, runs into the ground of the names; 0 or less where it does not. */
  const onNames = (at: Point): number => {
    const aside = names + widest - Math.abs(at.x);
    if (aside <= 0) return aside;
    if (box.clear !== undefined)
      return Math.max(...piecesOf(box, at).map((piece) => pieceOn(piece, clientRadius, names)));
    const room = rooms[sideAt(box, at)];
    return at.y - room.up < -clientRadius ? names + room.left - Math.abs(at.x) : 0;
  };
  return {
    stands: (at) => {
      const { inner, outer } = reachOut(at, reach, aspect);
      return inner >= from && outer <= to && onNames(at) <= 0 && isInBounds(box, at);
    },
    draw: (at) => {
      const over = onNames(at);
      const aside = intoBounds(box, over > 0 ? { x: at.x + (at.x < 0 ? -over : over), y: at.y } : at);
      const { inner, outer } = reachOut(aside, reach, aspect);
      if (inner < from) return movedOut(aside, from - inner + 0.02, aspect);
      return outer > to ? movedOut(aside, to - outer - 0.02, aspect) : aside;
    },
  };
}

const pieceOn = ({ x, y, width, reach }: Piece, clientRadius: number, names: number): number =>
  y - reach < -clientRadius ? names + reach - Math.max(0, x, -x - width) : 0;

/** Saved places as far as they lie in the band; for the others starting places, made better where there are few. */
function wishesOf(
  { index, client, boxes, saved, aspect }: LayoutInput,
  kept: readonly (Point | undefined)[],
  rings: readonly Ring[],
  plan: RingsPlan,
  bands: Bands,
  spaces: readonly Space[],
): Point[] {
  const ties = memberPairs(index);
  const drawn = kept.map((at, i) => at && (spaces[i]?.draw(at) ?? at));
  const starts =
    saved.size === 0
      ? freshStarts(index, boxes, rings, plan, ties, aspect)
      : openStarts(drawn, rings, bands, plan, ties, aspect);
  return relax(
    client,
    boxes.map((box, i) => ({
      box,
      start: drawn[i] ?? starts[i] ?? { x: 0, y: 0 },
      fixed: drawn[i] !== undefined,
      draw: spaces[i]?.draw ?? ((at) => at),
    })),
    ties,
  );
}

const WINDOW = [0.75 + GAP, 1.75 - GAP] as const;

function freshStarts(
  index: LayoutInput["index"],
  boxes: readonly Box[],
  rings: readonly Ring[],
  plan: RingsPlan,
  ties: readonly Pair[],
  aspect: number,
): Point[] {
  const order = orderRound(index);
  const far = dealRows(order, rings, plan.rows);
  const row = order.map((i) => ({ far: far.get(i) ?? 0, breadth: breadthOf(boxes[i]) }));
  const turns = turnsOf(row, ...WINDOW);
  const turnOf = new Map(order.map((i, nth) => [i, turns[nth] ?? 0]));
  const pointIn = (i: number, direction: number) =>
    pointAt({ far: far.get(i) ?? 0, turn: turnOf.get(direction) ?? 0 }, aspect);
  const directions = searchSwaps({
    order,
    pointIn,
    mayChange: () => true,
    ties,
    isTiedToClient: (i) => index.clientTie.has(index.members[i]?.id ?? ""),
  });
  return directions.map((direction, i) => pointIn(i, direction));
}

/** Those who come to a map start in the middle of their band. */
function openStarts(
  drawn: readonly (Point | undefined)[],
  rings: readonly Ring[],
  bands: Bands,
  { start }: RingsPlan,
  ties: readonly Pair[],
  aspect: number,
): Point[] {
  const taken = drawn.flatMap((at) => at ?? []);
  return drawn.map((at, i) => {
    if (at) return at;
    const [from, to] = bandOf(bands, rings[i] ?? 3, start);
    const friends = ties.flatMap(([a, b]) => (a === i ? (drawn[b] ?? []) : b === i ? (drawn[a] ?? []) : []));
    const seat = openSeat((from + to) / 2, WINDOW, taken, friends, aspect);
    taken.push(seat);
    return seat;
  });
}
