import { LAYOUTS } from "../../document/schema/terms.ts";
import type { EcomapDocument, Place } from "../../document/types.ts";
import { type Conflict, conflictOf } from "./conflict.ts";
import { textOf } from "./text.ts";
import { each, ordered, settled, type Three } from "./three.ts";

type Places = EcomapDocument["places"];

/** Who stands where, layout by layout and member by member: a pin beats a place that a layout gave. */
export function mergePlaces(all: Three<Places>, isThere: (member: string) => boolean, conflicts: Conflict[]): Places {
  const places: { [layout in (typeof LAYOUTS)[number]]?: readonly Place[] } = {};
  for (const layout of LAYOUTS) {
    const lists = each(all, (of) => of?.[layout]);
    const byMember = each(lists, (list) => new Map(list?.map((place) => [place.member, place])));
    const spots = new Map<string, Place>();
    const order = ordered(
      each(byMember, (of) => of.keys()),
      isThere,
    );
    for (const member of order) {
      const spot = mergeSpot(
        each(byMember, (of) => of.get(member)),
        (values) =>
          conflicts.push(conflictOf({ kind: "both changed", table: "places", id: member, field: layout }, values)),
      );
      if (spot) spots.set(member, spot);
    }
    if (spots.size > 0 || settled(each(lists, (list) => list?.length === 0))?.value)
      places[layout] = [...spots.values()];
  }
  const isSaid = Object.keys(places).length > 0 || settled(each(all, (of) => of !== undefined))?.value;
  return isSaid ? places : undefined;
}

type Spots = Three<Place | undefined>;

function mergeSpot(spots: Spots, clash: (spots: Spots) => void): Place | undefined {
  const one = settled(spots);
  if (one) return one.value;
  const { a, b } = spots;
  if (a?.pinned && b?.pinned) clash(spots);
  if (a?.pinned || !b) return a;
  if (b.pinned || !a) return b;
  // A layout put both there: either will do, as long as it does not matter which side is which.
  return textOf(a) < textOf(b) ? a : b;
}
