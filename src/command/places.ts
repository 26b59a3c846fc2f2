import { readPlace, readPlaceList } from "../document/parse-record.ts";
import { LAYOUTS, type LayoutName } from "../document/schema/terms.ts";
import type { EcomapDocument, Op, Place } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Handler } from "./context.ts";
import { findMember } from "./find.ts";
import { fieldOps } from "./ops.ts";
import type { PinMember, PlaceMembers, UnpinMember } from "./types.ts";

export const placeMembers: Handler<PlaceMembers> = (doc, { layout, places }) => {
  const pins = new Map(
    placesOf(doc, layout)
      .filter(({ pinned }) => pinned)
      .map((place) => [place.member, place]),
  );
  const placed = readPlaceList(places, ["places"]).map(({ member, x, y }) => pins.get(member) ?? { member, x, y });
  const named = new Set(placed.map(({ member }) => member));
  return placesOps(doc, layout, [...placed, ...[...pins.values()].filter(({ member }) => !named.has(member))]);
};

export const pinMember: Handler<PinMember> = (doc, { layout, member, x, y }) =>
  placesOps(doc, layout, [...others(doc, layout, member), readPlace({ member, x, y, pinned: true }, [])]);

export const unpinMember: Handler<UnpinMember> = (doc, { layout, member }) => {
  const left = others(doc, layout, member);
  return left.length === placesOf(doc, layout).length ? [] : placesOps(doc, layout, left);
};

function placesOf(doc: EcomapDocument, layout: LayoutName): readonly Place[] {
  if (!LAYOUTS.includes(layout))
    throw new EcomapError({ code: "wrong-term", path: ["layout"], params: { terms: LAYOUTS } });
  return doc.places?.[layout] ?? [];
}

function others(doc: EcomapDocument, layout: LayoutName, member: string): readonly Place[] {
  const { id } = findMember(doc, member);
  return placesOf(doc, layout).filter((place) => place.member !== id);
}

const placesOps = (doc: EcomapDocument, layout: LayoutName, list: readonly Place[]): Op[] =>
  fieldOps("document", "document", { places: doc.places }, { places: { ...doc.places, [layout]: list } });
