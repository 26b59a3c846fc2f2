import type { Place } from "../document/types.ts";

/** The places of one layout in their order, while a step puts many first or last. */
export class PlacedList {
  readonly #of = new Map<string, { readonly place: Place; readonly rank: number }>();
  readonly #loose = new Set<string>();
  #first = 0;
  #last = 0;

  constructor(places: readonly Place[]) {
    for (const place of places) this.putLast(place);
  }

  get isEmpty(): boolean {
    return this.#of.size === 0;
  }

  /** The places, in their order. */
  list(): readonly Place[] {
    return [...this.#of.values()].sort((a, b) => a.rank - b.rank).map(({ place }) => place);
  }

  /** Lets a member's place go; false where there is none. */
  leave(member: string): boolean {
    this.#loose.delete(member);
    return this.#of.delete(member);
  }

  putLast(place: Place): void {
    this.#put(place, ++this.#last);
  }

  /** Puts members first, on their pins where they have one. Of the others only who is pinned stays. */
  putFirst(places: readonly Place[]): void {
    this.#first -= places.length;
    const before = [...this.#loose];
    for (const [i, { member, x, y }] of places.entries()) {
      const known = this.#of.get(member)?.place;
      this.#put(known?.pinned ? known : { member, x, y }, this.#first + i);
    }
    const wished = new Set(places.map(({ member }) => member));
    for (const member of before) if (!wished.has(member)) this.leave(member);
  }

  #put(place: Place, rank: number): void {
    this.#of.set(place.member, { place, rank });
    if (place.pinned) this.#loose.delete(place.member);
    else this.#loose.add(place.member);
  }
}
