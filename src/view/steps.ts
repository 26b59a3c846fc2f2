import { applyCommand, takeStep } from "../command/apply.ts";
import type { Command, CommandContext, PinMember, Step } from "../command/types.ts";
import type { EcomapDocument } from "../document/types.ts";
import type { Point } from "../layout/types.ts";
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
 * next draws the same map. Throws where a command is refused.
 */
export function stepWithPlaces(
  doc: EcomapDocument,
  commands: readonly Command[],
  context: CommandContext,
  options: DrawOptions,
): Taken {
  const after = applyCommand(doc, commands, context);
  const { placement } = draw(after, options);
  const drawn = new Set(placement.members.map(({ id }) => id));
  // Who is not in this picture keeps the place that was saved.
  const unseen = (after.places?.[options.layout] ?? []).filter(({ member }) => !drawn.has(member));
  const places = [...placement.members.map(({ id, x, y }) => ({ member: id, x, y })), ...unseen];
  const taken = takeStep(doc, [...commands, { type: "placeMembers", layout: options.layout, places }], context);
  return { ...taken, drawing: draw(taken.doc, options) };
}

/** The pin that a drop means: where the member comes to stand, which is beside the spot where that is taken. */
export function pinAt(
  doc: EcomapDocument,
  member: string,
  at: Point,
  context: CommandContext,
  options: DrawOptions,
): PinMember {
  const { layout } = options;
  const wish: PinMember = { type: "pinMember", layout, member, x: at.x, y: at.y };
  const stands = draw(applyCommand(doc, wish, context), options).placement.members.find(({ id }) => id === member);
  return stands ? { ...wish, x: stands.x, y: stands.y } : wish;
}
