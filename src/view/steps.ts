import { applyCommand, takeStep } from "../command/apply.ts";
import type { UpdateMember } from "../command/record-commands.ts";
import type { Command, CommandContext, PinMember, PlaceMembers, Step } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import { farFromClient, NEAREST } from "../layout/far.ts";
import { ASPECT } from "../layout/oval.ts";
import { intoRing, ringAt } from "../layout/ring-at.ts";
import { round } from "../layout/round.ts";
import { RADII } from "../layout/start.ts";
import type { Point } from "../layout/types.ts";
import { ringOf } from "../network/member-facts.ts";
import { draw } from "../scene/draw.ts";
import type { Drawing } from "../scene/drawing.ts";
import type { DrawOptions } from "../scene/options.ts";

/** A document with a step taken, and how it is drawn. */
export interface Taken {
  readonly doc: EcomapDocument;
  readonly step: Step;
  readonly drawing: Drawing;
}

/** What a step is taken in: a document and how it is drawn now, when, and how it is to be drawn. */
export interface Before {
  readonly doc: EcomapDocument;
  readonly drawing: Pick<Drawing, "placement" | "index">;
  readonly context: CommandContext;
  readonly options: DrawOptions;
}

/**
 * Commands as one step, together with the places in which they leave everybody, so that whoever opens the document
 * next draws the same map. All others stay where they are drawn now, saved before or not; who is said to be nearer to the
 * client, or further off, comes to stand so. Throws where a command is refused.
 */
export function stepWithPlaces(before: Before, commands: readonly Command[]): Taken {
  const told = toldNear(before, commands);
  return told ? stepWithArrival(before, commands, told) : drawn(before, commands, () => commands);
}

/** Where somebody of whom a ring is told comes to stand in a map without rings: in the same direction, unless a hand put them there. */
function toldNear({ doc, drawing, options }: Before, commands: readonly Command[]): Dropped | undefined {
  const { index, placement } = drawing;
  const told = commands.find((command) => command.type === "updateMember" && typeof command.set?.ring === "number");
  if (options.layout !== "force" || told?.type !== "updateMember") return undefined;
  const ring = told.set?.ring;
  const record = index.memberById.get(told.member);
  const stood = placement.members.find(({ id }) => id === told.member);
  const isPinned = doc.places?.force?.some(({ member, pinned }) => member === told.member && pinned);
  if (typeof ring !== "number" || !record || !stood || isPinned) return undefined;
  const by = RADII[ring] / RADII[ringOf(record, index.clientTie.get(record.id))];
  const least = Math.min(1, NEAREST / farFromClient(stood.x, stood.y, ASPECT));
  const far = Math.max(by, least);
  return by === 1 ? undefined : { id: record.id, x: stood.x * far, y: stood.y * far };
}

/**
 * Commands as one step with pins for those who are put down: where each comes to stand, which is beside the spot where
 * that is taken.
 */
export function stepWithPins(before: Before, changes: readonly Command[], dropped: readonly Dropped[]): Taken {
  const { layout } = before.options;
  const wishes = dropped.map(({ id, x, y }): PinMember => ({ type: "pinMember", layout, member: id, x, y }));
  return drawn(before, [...changes, ...wishes], (drawing) => {
    const standing = new Map(drawing.placement.members.map((symbol) => [symbol.id, symbol]));
    const pins = wishes.map((wish) => {
      const { x, y } = standing.get(wish.member) ?? wish;
      return { ...wish, x, y };
    });
    return [...changes, ...pins];
  });
}

/**
 * Commands as one step by which somebody comes to a place, where that is free: where others would have to make room, the
 * layout finds another.
 */
export function stepWithArrival(before: Before, commands: readonly Command[], { id, x, y }: Dropped): Taken {
  const stood = new Map(before.drawing.placement.members.map((symbol) => [symbol.id, symbol]));
  const { places, ...rest } = placesOf(before.doc, before.drawing, before.options);
  const there = { ...rest, places: [...places.filter(({ member }) => member !== id), { member: id, x, y }] };
  const taken = drawn(before, [...commands, there], () => commands);
  const stays = taken.drawing.placement.members.every(({ id: one, x: nowX, y: nowY }) => {
    const was = stood.get(one);
    return one === id || !was || (was.x === nowX && was.y === nowY);
  });
  return stays ? taken : drawn(before, commands, () => commands);
}

/**
 * What a drop means besides a pin: in `rings` another ring for who is put into one and may change to it (`mayChange`), and
 * in the others' rings a place in the direction in which they were put.
 */
export function dropAt(
  { index, placement }: Pick<Drawing, "index" | "placement">,
  dropped: readonly Dropped[],
  mayChange: (member: string) => boolean,
): { readonly changes: readonly UpdateMember[]; readonly places: readonly Dropped[] } {
  const rings = placement.grounds?.is === "rings" ? placement.grounds.rings : undefined;
  const changes: UpdateMember[] = [];
  const places = dropped.map(({ id, x, y }): Dropped => {
    const record = index.memberById.get(id);
    const symbol = placement.members.find((one) => one.id === id);
    if (!rings || !record || !symbol) return { id, x, y };
    const own = ringOf(record, index.clientTie.get(id));
    const ring = mayChange(id) ? ringAt(rings, { x, y }) : own;
    if (ring !== own) changes.push({ type: "updateMember", member: id, set: { ring } });
    return { id, ...intoRing(rings, ring, symbol, { x, y }) };
  });
  return { changes, places };
}

/** A member, and where it is put. */
export interface Dropped extends Point {
  readonly id: string;
}

/**
 * Lays out the document with commands in it, which tells what the step is. Where all stand as it had them, what the step
 * saves is drawn the same, and not laid out again.
 */
function drawn(before: Before, wished: readonly Command[], step: (drawing: Drawing) => readonly Command[]): Taken {
  const { doc, context, options } = before;
  const settled = applyCommand(doc, placesOf(doc, before.drawing, options), context);
  const after = applyCommand(settled, wished, context);
  const drawing = draw(after, options);
  const taken = takeStep(doc, [...step(drawing), placesOf(after, drawing, options)], context);
  return { ...taken, drawing: isAsSaved(after, drawing, options) ? drawing : draw(taken.doc, options) };
}

function isAsSaved({ places }: EcomapDocument, { placement }: Drawing, { layout }: DrawOptions): boolean {
  const saved = new Map(places?.[layout]?.map((place) => [place.member, place]));
  return placement.members.every(({ id, x, y }) => {
    const place = saved.get(id);
    return place !== undefined && round(place.x) === x && round(place.y) === y;
  });
}

/** The places of all who are drawn; who is not in this picture keeps the place that was saved. */
function placesOf(
  doc: EcomapDocument,
  { placement: { members } }: Pick<Drawing, "placement">,
  { layout }: DrawOptions,
): PlaceMembers {
  const isDrawn = new Set(members.map(({ id }) => id));
  const unseen = (doc.places?.[layout] ?? []).filter(({ member }) => !isDrawn.has(member));
  return {
    type: "placeMembers",
    layout,
    places: [...members.map(({ id, x, y }) => ({ member: id, x, y })), ...unseen],
  };
}
