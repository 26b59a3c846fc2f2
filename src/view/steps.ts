import { applyCommand, takeStep } from "../command/apply.ts";
import type { Command, CommandContext, PinMember, PlaceMembers, Step } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import { intoRing, ringAt } from "../layout/ring-at.ts";
import type { Placement, Point } from "../layout/types.ts";
import { ringOf } from "../network/member-facts.ts";
import { type Drawing, draw } from "../scene/draw.ts";
import type { DrawOptions } from "../scene/options.ts";

/** A document with a step taken, and how it is drawn. */
export interface Taken {
  readonly doc: EcomapDocument;
  readonly step: Step;
  readonly drawing: Drawing;
}

/**
 * Commands as one step, together with the places in which they leave everybody, so that whoever opens the document
 * next draws the same map. All others stay where they are drawn now (`placement`), saved before or not.
 * Throws where a command is refused.
 */
export function stepWithPlaces(
  doc: EcomapDocument,
  placement: Placement,
  commands: readonly Command[],
  context: CommandContext,
  options: DrawOptions,
): Taken {
  const after = applyCommand(settled(doc, placement, context, options), commands, context);
  const places = placesOf(after, draw(after, options).placement, options);
  const taken = takeStep(doc, [...commands, places], context);
  return { ...taken, drawing: draw(taken.doc, options) };
}

/**
 * What a drop means: a pin for each, and in `rings` first another ring for who is put into one and may change to it
 * (`mayChange`); otherwise each stays in its own ring, in the direction in which it was put.
 */
export function dropAt(
  doc: EcomapDocument,
  { index, placement }: Drawing,
  dropped: readonly Dropped[],
  context: CommandContext,
  options: DrawOptions,
  mayChange: (member: string) => boolean,
): readonly Command[] {
  const rings = placement.grounds?.is === "rings" ? placement.grounds.rings : undefined;
  const changes: Command[] = [];
  const wishes = dropped.map(({ id, x, y }): Dropped => {
    const record = index.memberById.get(id);
    const symbol = placement.members.find((one) => one.id === id);
    if (!rings || !record || !symbol) return { id, x, y };
    const own = ringOf(record, index.clientTie.get(id));
    const ring = mayChange(id) ? ringAt(rings, { x, y }) : own;
    if (ring !== own) changes.push({ type: "updateMember", member: id, set: { ring } });
    return { id, ...intoRing(rings, ring, symbol, { x, y }) };
  });
  return [...changes, ...pinsAt(wishes, changes, doc, placement, context, options)];
}

/** A member, and where it is put. */
export interface Dropped extends Point {
  readonly id: string;
}

/** The pins that a drop means after some changes: where each comes to stand, which is beside the spot where that is taken. */
export function pinsAt(
  dropped: readonly Dropped[],
  changes: readonly Command[],
  doc: EcomapDocument,
  placement: Placement,
  context: CommandContext,
  options: DrawOptions,
): PinMember[] {
  const { layout } = options;
  const wishes = dropped.map(({ id, x, y }): PinMember => ({ type: "pinMember", layout, member: id, x, y }));
  const after = applyCommand(settled(doc, placement, context, options), [...changes, ...wishes], context);
  const { members } = draw(after, options).placement;
  return wishes.map((wish) => {
    const stands = members.find(({ id }) => id === wish.member);
    return stands ? { ...wish, x: stands.x, y: stands.y } : wish;
  });
}

/**
 * Commands by which somebody comes to the map at a place, where that is free: where others would have to make room, the
 * layout finds another.
 */
export function arriveAt(
  commands: readonly Command[],
  { id, x, y }: Dropped,
  doc: EcomapDocument,
  placement: Placement,
  context: CommandContext,
  options: DrawOptions,
): readonly Command[] {
  const { places, ...rest } = placesOf(doc, placement, options);
  const there: readonly Command[] = [...commands, { ...rest, places: [...places, { member: id, x, y }] }];
  const { members } = draw(applyCommand(doc, there, context), options).placement;
  const stood = new Map(placement.members.map((symbol) => [symbol.id, symbol]));
  const stays = members.every(({ id: one, x: nowX, y: nowY }) => {
    const was = stood.get(one);
    return !was || (was.x === nowX && was.y === nowY);
  });
  return stays ? there : commands;
}

/** The document with everybody's place in it, as drawn now. */
const settled = (doc: EcomapDocument, placement: Placement, context: CommandContext, options: DrawOptions) =>
  applyCommand(doc, placesOf(doc, placement, options), context);

/** The places of all who are drawn; who is not in this picture keeps the place that was saved. */
function placesOf(doc: EcomapDocument, { members }: Placement, { layout }: DrawOptions): PlaceMembers {
  const drawn = new Set(members.map(({ id }) => id));
  const unseen = (doc.places?.[layout] ?? []).filter(({ member }) => !drawn.has(member));
  return {
    type: "placeMembers",
    layout,
    places: [...members.map(({ id, x, y }) => ({ member: id, x, y })), ...unseen],
  };
}
