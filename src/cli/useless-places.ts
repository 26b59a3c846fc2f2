import { LAYOUTS } from "../document/schema/terms.ts";
import type { EcomapDocument, Member, Place } from "../document/types.ts";
import type { Path } from "../errors/codes.ts";
import { agreedIn } from "../network/agreed.ts";
import { DRAW_DEFAULTS, radiusOf } from "../scene/options.ts";

/** A place at which nobody will stand, and why: its member is not drawn, or another is pinned there. */
export interface UselessPlace {
  readonly path: Path;
  readonly why: "not-drawn" | "gives-way";
}

export function uselessPlaces(doc: EcomapDocument): readonly UselessPlace[] {
  const drawn = new Map(agreedIn(doc).members.map((member) => [member.id, member]));
  return LAYOUTS.flatMap((layout) => {
    const places = doc.places?.[layout] ?? [];
    const givingWay = pinsGivingWay(places, drawn);
    return places.flatMap((place, i): UselessPlace[] => {
      const path = ["places", layout, i];
      if (!drawn.has(place.member)) return [{ path, why: "not-drawn" }];
      return givingWay.has(place) ? [{ path, why: "gives-way" }] : [];
    });
  });
}

/** Where pinned symbols overlap, the later id gives way. */
function pinsGivingWay(places: readonly Place[], drawn: ReadonlyMap<string, Member>): ReadonlySet<Place> {
  const radius = radiusOf(DRAW_DEFAULTS);
  const standing: { readonly place: Place; readonly size: number }[] = [];
  const givingWay = new Set<Place>();
  for (const place of [...places].sort((a, b) => (a.member < b.member ? -1 : 1))) {
    const member = drawn.get(place.member);
    if (!member || !place.pinned) continue;
    const size = radius(member);
    const overlaps = standing.some((other) => distance(place, other.place) < size + other.size);
    if (overlaps) givingWay.add(place);
    else standing.push({ place, size });
  }
  return givingWay;
}

const distance = (a: Place, b: Place): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
