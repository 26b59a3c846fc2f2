import { readPlace, readPlaceList } from "../document/parse-record.ts";
import { LAYOUTS, type LayoutName } from "../document/schema/terms.ts";
import type { EcomapDocument, Op, Place } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { findMember } from "./find.ts";
import { fieldOps } from "./ops.ts";
import { PlacedList } from "./placed-list.ts";
import type { Command, PinMember, PlaceMembers, UnpinMember } from "./types.ts";

export type PlacesCommand = PlaceMembers | PinMember | UnpinMember;

/** Whether a command is on places, which a step gathers. */
export const isOnPlaces = (command: Command): command is PlacesCommand =>
  command.type === "placeMembers" || command.type === "pinMember" || command.type === "unpinMember";

/**
 * The places of a document while one step changes them. They are saved, but are no history: of a whole step one
 * operation says them all, so that many pins take no longer than there are.
 */
export class Placing {
  readonly #before: EcomapDocument["places"];
  readonly #known = new Map<LayoutName, PlacedList>();
  readonly #changed = new Set<LayoutName>();
  /** The layouts that lost their last place with its member. */
  readonly #emptied = new Set<LayoutName>();

  constructor({ places }: EcomapDocument) {
    this.#before = places;
  }

  /** Takes a command, on the document as it then is. Throws an EcomapError where it is refused. */
  take(doc: EcomapDocument, command: PlacesCommand): void {
    if (command.type === "placeMembers") {
      this.#placeAll(command);
      return;
    }
    const { id } = findMember(doc, command.member);
    const places = this.#in(command.layout);
    const wasPlaced = places.leave(id);
    if (command.type === "pinMember") {
      places.putLast(readPlace({ member: id, x: command.x, y: command.y, pinned: true }, []));
    }
    if (wasPlaced || command.type === "pinMember") this.#change(command.layout);
  }

  /** Lets the places of a member go who is removed. */
  leave(member: string): void {
    for (const layout of LAYOUTS) {
      const places = this.#in(layout);
      if (!places.leave(member)) continue;
      this.#change(layout);
      if (places.isEmpty) this.#emptied.add(layout);
    }
  }

  /** The operation of the step on places; none where they are as they were. */
  ops(): readonly Op[] {
    if (this.#changed.size === 0) return [];
    const after: { [L in LayoutName]?: readonly Place[] } = { ...this.#before };
    for (const layout of this.#changed) {
      if (this.#emptied.has(layout)) delete after[layout];
      else after[layout] = this.#in(layout).list();
    }
    return fieldOps("document", "document", { places: this.#before }, { places: after });
  }

  #placeAll({ layout, places: wished }: PlaceMembers): void {
    const places = this.#in(layout);
    const read = readPlaceList(wished, ["places"]);
    const firsts = new Map<string, number>();
    for (const [i, { member }] of read.entries()) {
      const first = firsts.get(member);
      if (first !== undefined) {
        const params = { first: `places[${first}]` };
        throw new EcomapError({ code: "double-id", path: ["places", i, "member"], params });
      }
      firsts.set(member, i);
    }
    places.putFirst(read);
    this.#change(layout);
  }

  #in(layout: LayoutName): PlacedList {
    if (!LAYOUTS.includes(layout))
      throw new EcomapError({ code: "wrong-term", path: ["layout"], params: { terms: LAYOUTS } });
    const known = this.#known.get(layout) ?? new PlacedList(this.#before?.[layout] ?? []);
    this.#known.set(layout, known);
    return known;
  }

  #change(layout: LayoutName): void {
    this.#changed.add(layout);
    this.#emptied.delete(layout);
  }
}
