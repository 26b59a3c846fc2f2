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
 * What a drop means: a pin, and in `rings` first another ring where it is put into one that it may change to
 * (`mayChange`); otherwise it stays in its own ring, in the direction in which it was put.
 */
export function dropAt(
  doc: EcomapDocument,
  { index, placement }: Drawing,
  member: string,
  at: Point,
  context: CommandContext,
  options: DrawOptions,
  mayChange: boolean,
): readonly Command[] {
  const record = index.memberById.get(member);
  const symbol = placement.members.find(({ id }) => id === member);
  if (placement.grounds?.is !== "rings" || !record || !symbol) {
    return [pinAt(doc, placement, member, at, context, options)];
  }
  const { rings } = placement.grounds;
  const own = ringOf(record, index.clientTie.get(member));
  const ring = mayChange ? ringAt(rings, at) : own;
  const spot = intoRing(rings, ring, symbol, at);
  const change: readonly Command[] = ring === own ? [] : [{ type: "updateMember", member, set: { ring } }];
  const changed = change.length === 0 ? doc : applyCommand(settled(doc, placement, context, options), change, context);
  return [...change, pinAt(changed, placement, member, spot, context, options)];
}

/** The pin that a drop means: where the member comes to stand, which is beside the spot where that is taken. */
export function pinAt(
  doc: EcomapDocument,
  placement: Placement,
  member: string,
  at: Point,
  context: CommandContext,
  options: DrawOptions,
): PinMember {
  const wish: PinMember = { type: "pinMember", layout: options.layout, member, x: at.x, y: at.y };
  const dropped = applyCommand(settled(doc, placement, context, options), wish, context);
  const stands = draw(dropped, options).placement.members.find(({ id }) => id === member);
  return stands ? { ...wish, x: stands.x, y: stands.y } : wish;
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
