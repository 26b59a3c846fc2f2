import { baseDomain } from "../document/role-domain.ts";
import { DOMAINS, type Domain } from "../document/schema/terms.ts";
import { domainOf, ringOf } from "../network/member-facts.ts";
import type { Ring } from "./bands.ts";
import { cutOval, outerOf } from "./cut-oval.ts";
import { placeBoxes } from "./labels.ts";
import { type LaidOut, type LayoutInput, unlessStrayed } from "./layer.ts";
import { openSeat } from "./open-seat.ts";
import { orderRound } from "./order.ts";
import { farOut } from "./oval.ts";
import { memberPairs, type Pair } from "./pairs.ts";
import { relax } from "./relax.ts";
import { breadthOf } from "./rings-plan.ts";
import { placeBox, reachOf } from "./room.ts";
import { pointAt, turnsInRows } from "./seats.ts";
import { nameSectors } from "./sector-names.ts";
import { intoBounds, isInBounds, loosened, SEARCH_WHOLE_UP_TO, settleWithin } from "./settle.ts";
import { searchSwaps } from "./swap-search.ts";
import { unitPoint } from "./trig.ts";
import type { Box, Point } from "./types.ts";
import { type MayStand, untangled } from "./untangled.ts";
import { fitWedges, isBetween, planWedges, type Span, STEPS, spanOf, turnOfStep } from "./wedges.ts";

/** Between a symbol and the side of its wedge. */
const MARGIN = 5;
/** From the client to the first row, and between two rows. */
const FIRST_ROW = 100;
const ROW = 92;
/** The share of a row that symbols and labels may take. */
const FILL = 0.74;
/** How far from its wish somebody may come to stand, where the map may not be as wide as it likes. */
const REACH = 600;
const ROUND = 6.9;

/**
 * Domains as wedges round the client, in their fixed order, sized by how many they hold; each member stands wholly in
 * the own wedge, further out the less close.
 */
export function sectorsLayout(input: LayoutInput): LaidOut {
  const { index, client, boxes, holds, aspect, words, leastText, coarse } = input;
  const { vocabulary } = index.doc;
  const own = index.members.map((member) => baseDomain(domainOf(member, vocabulary), vocabulary));
  const domains: readonly Domain[] = DOMAINS.filter((domain) => own.includes(domain));
  const wedgeOf = own.map((domain) => domains.indexOf(domain));
  const rings = index.members.map((member) => ringOf(member, index.clientTie.get(member.id)));
  const plan = planWedges(domains.map((_, wedge) => wedgeOf.filter((one) => one === wedge).length));
  const spanAt = (i: number, at: Point): Span => {
    const box = boxes[i];
    return box ? spanOf(at, reachOf(box) + MARGIN, aspect) : NOWHERE;
  };
  const stand = (spots: readonly (Point | undefined)[]): Span[] =>
    fitWedges(
      spots.flatMap((at, i) => (at ? [{ wedge: wedgeOf[i] ?? 0, span: spanAt(i, at) }] : [])),
      plan,
    );
  const kept = index.members.map(({ id }) => input.saved.get(id));
  const wedges = input.saved.size === 0 ? plan : stand(unlessStrayed(input, kept));
  const stands = (i: number, at: Point): boolean => {
    const [box, wedge] = [boxes[i], wedges[wedgeOf[i] ?? 0]];
    if (!kept[i] && !isInBounds(box, at)) return false;
    return domains.length < 2 || !box || !wedge || isBetween(at, reachOf(box) + MARGIN, wedge, aspect);
  };
  const draw = (i: number, at: Point): Point => {
    const wedge = wedges[wedgeOf[i] ?? 0] ?? WHOLE;
    if (stands(i, at)) return at;
    const box = boxes[i];
    return intoBounds(box ?? client, domains.length < 2 ? at : towardsMiddle(at, wedge, aspect));
  };
  const wishes = wishesOf(input, kept, wedgeOf, wedges, rings, draw);
  const whereOf = (i: number) => (boxes.length > SEARCH_WHOLE_UP_TO ? wedgeOf[i] : undefined);
  const isBounded = boxes.some(({ within }) => within !== undefined);
  const reach = isBounded ? REACH : Number.POSITIVE_INFINITY;
  const { places, lost } = settleWithin(client, boxes, wishes, holds, stands, () => reach, whereOf);
  if (lost !== undefined) return sectorsLayout({ ...input, boxes: loosened(boxes) });
  const keepsRow = rowsOf(places, wedgeOf, rings, aspect);
  const keepsOval = withinOval(boxes, places, aspect);
  const mayStand: MayStand = (i, at) => stands(i, at) && keepsRow(i, at) && keepsOval(i, at);
  return {
    spots: coarse ? places : untangled(index, client, boxes, places, holds, aspect, mayStand),
    groundsOf: (members, routes, middle) =>
      nameSectors({
        domains,
        wedges: stand(members),
        wedgeOf,
        rings,
        members,
        routes,
        client: middle,
        words,
        aspect,
        leastText,
      }),
  };
}

const WHOLE: Span = { from: 0, to: STEPS };
const NOWHERE: Span = { from: 0, to: 0 };

/** Whether one stays about as far out as those of the own ring in the own wedge stand, and nobody beyond the last of all. */
function rowsOf(
  places: readonly Point[],
  wedgeOf: readonly number[],
  rings: readonly Ring[],
  aspect: number,
): MayStand {
  const fars = places.map((at) => farOut(at, aspect));
  const most = Math.max(...fars);
  const ofRow = fars.map((_, i) => `${wedgeOf[i]} ${rings[i]}`);
  const rows = new Map<string, { from: number; to: number }>();
  for (const [i, row] of ofRow.entries()) {
    const far = fars[i] ?? 0;
    const { from, to } = rows.get(row) ?? { from: far, to: 0 };
    rows.set(row, { from: Math.min(from, far - ASTRAY), to: Math.max(to, Math.min(most, far + ASTRAY)) });
  }
  const rowAt = ofRow.map((row) => rows.get(row));
  return (i, at) => {
    const [far, row] = [farOut(at, aspect), rowAt[i]];
    return row === undefined || (far >= row.from && far <= row.to);
  };
}

/** Whether one stays, with the label where it usually is, in the oval that those at these places need. */
function withinOval(boxes: readonly Box[], places: readonly Point[], aspect: number): MayStand {
  const { oval, far } = cutOval(placeBoxes(boxes, places), aspect);
  return (i, at) => {
    const box = boxes[i];
    return box === undefined || outerOf(placeBox(box, at), oval) <= far;
  };
}

/** How much nearer or further than its row somebody may come to stand, so that ties run clearer. */
const ASTRAY = 30;

/** A step of the way to the middle line of a wedge, as far out as it was. */
function towardsMiddle(at: Point, { from, to }: Span, aspect: number): Point {
  const { x, y } = unitPoint(turnOfStep((from + to) / 2));
  const far = Math.max(FIRST_ROW, Math.sqrt((at.x / aspect) * (at.x / aspect) + at.y * at.y));
  return { x: at.x + (x * far * aspect - at.x) * 0.25, y: at.y + (y * far - at.y) * 0.25 };
}

/** Saved places; for the others starting places, made better where there are few. */
function wishesOf(
  { index, client, boxes, saved, aspect }: LayoutInput,
  kept: readonly (Point | undefined)[],
  wedgeOf: readonly number[],
  wedges: readonly Span[],
  rings: readonly Ring[],
  draw: (i: number, at: Point) => Point,
): Point[] {
  const ties = memberPairs(index);
  const first = client.radius + FIRST_ROW;
  const windowOf = (wedge: number): readonly [from: number, to: number] => {
    const { from, to } = wedges[wedge] ?? WHOLE;
    return [turnOfStep(from), turnOfStep(to)];
  };
  const starts =
    saved.size === 0
      ? freshStarts(index, boxes, wedgeOf, rings, windowOf, first, ties, aspect)
      : openStarts(kept, wedgeOf, rings, windowOf, first, ties, aspect);
  return relax(
    client,
    boxes.map((box, i) => ({
      box,
      start: kept[i] ?? starts[i] ?? { x: 0, y: 0 },
      fixed: kept[i] !== undefined,
      draw: (at) => draw(i, at),
    })),
    ties,
  );
}

function freshStarts(
  index: LayoutInput["index"],
  boxes: readonly Box[],
  wedgeOf: readonly number[],
  rings: readonly Ring[],
  windowOf: (wedge: number) => readonly [from: number, to: number],
  first: number,
  ties: readonly Pair[],
  aspect: number,
): Point[] {
  const whole = orderRound(index);
  const count = Math.max(0, ...wedgeOf.map((wedge) => wedge + 1));
  const far = new Map<number, number>();
  const turnOf = new Map<number, number>();
  const order: number[] = [];
  for (let wedge = 0; wedge < count; wedge++) {
    const held = whole.filter((i) => wedgeOf[i] === wedge);
    const [from, to] = windowOf(wedge);
    fillRows(held, boxes, rings, to - from, first, far);
    const row = held.map((i) => ({ far: far.get(i) ?? first, breadth: breadthOf(boxes[i]) }));
    turnsInRows(row, from, to).forEach((turn, nth) => {
      turnOf.set(held[nth] ?? 0, turn);
    });
    order.push(...held);
  }
  const pointIn = (i: number, direction: number) =>
    pointAt({ far: far.get(i) ?? first, turn: turnOf.get(direction) ?? 0 }, aspect);
  const directions = searchSwaps({
    order,
    pointIn,
    mayChange: (i, j) => wedgeOf[i] === wedgeOf[j],
    ties,
    isTiedToClient: (i) => index.clientTie.has(index.members[i]?.id ?? ""),
  });
  return directions.map((direction, i) => pointIn(i, direction));
}

/** How far out each of a wedge starts: in the row of its ring, or the next one that has room. */
function fillRows(
  held: readonly number[],
  boxes: readonly Box[],
  rings: readonly Ring[],
  share: number,
  first: number,
  far: Map<number, number>,
): void {
  const left: number[] = [];
  const room = (row: number): number => left[row] ?? Math.max(1, ROUND * share * (first + ROW * row) * FILL);
  const nearest = [...held].sort((a, b) => (rings[a] ?? 3) - (rings[b] ?? 3));
  for (const i of nearest) {
    const breadth = breadthOf(boxes[i]);
    let row = (rings[i] ?? 3) - 1;
    // The first of a row always finds room in it.
    while (left[row] !== undefined && room(row) < breadth) row++;
    left[row] = room(row) - breadth;
    far.set(i, first + ROW * row);
  }
}

/** Those who come to a map start in their wedge, as far out as their ring. */
function openStarts(
  kept: readonly (Point | undefined)[],
  wedgeOf: readonly number[],
  rings: readonly Ring[],
  windowOf: (wedge: number) => readonly [from: number, to: number],
  first: number,
  ties: readonly Pair[],
  aspect: number,
): Point[] {
  const taken = kept.flatMap((at) => at ?? []);
  return kept.map((at, i) => {
    if (at) return at;
    const friends = ties.flatMap(([a, b]) => (a === i ? (kept[b] ?? []) : b === i ? (kept[a] ?? []) : []));
    const far = first + ROW * ((rings[i] ?? 3) - 1);
    const seat = openSeat(far, windowOf(wedgeOf[i] ?? 0), taken, friends, aspect);
    taken.push(seat);
    return seat;
  });
}
