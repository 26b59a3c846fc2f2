import { readPlaces } from "../document/parse-record.ts";
import type { LayoutName } from "../document/schema/terms.ts";
import type { EcomapDocument, Op, Place } from "../document/types.ts";
import type { Handler } from "./context.ts";
import { findMember } from "./find.ts";
import { fieldOps } from "./ops.ts";
import type { PinMember, PlaceMembers, UnpinMember } from "./types.ts";

export const placeMembers: Handler<PlaceMembers> = (doc, { layout, places }) => {
  const pinned = new Map(placesOf(doc, layout).filter((place) => place.pinned).map((place) => [place.member, place]));
  return placesOps(doc, layout, places.map(({ member, x, y }) => pinned.get(member) ?? { member, x, y }));
};

export const pinMember: Handler<PinMember> = (doc, { layout, member, x, y }) =>
  placesOps(doc, layout, [...others(doc, layout, member), { member, x, y, pinned: true }]);

export const unpinMember: Handler<UnpinMember> = (doc, { layout, member }) => placesOps(doc, layout, others(doc, layout, member));

const placesOf = (doc: EcomapDocument, layout: LayoutName): readonly Place[] => doc.places?.[layout] ?? [];

const others = (doc: EcomapDocument, layout: LayoutName, member: string): readonly Place[] =>
  placesOf(doc, layout).filter((place) => place.member !== findMember(doc, member).id);

function placesOps(doc: EcomapDocument, layout: LayoutName, list: readonly Place[]): Op[] {
  const places = readPlaces({ ...doc.places, [layout]: list }, ["places"]);
  return fieldOps("document", "document", { places: doc.places }, { places });
}
