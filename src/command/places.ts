import { readPlace, readPlaceList } from "../document/parse-record.ts";
import { LAYOUTS, type LayoutName } from "../document/schema/terms.ts";
import type { EcomapDocument, Op, Place } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { findMember } from "./find.ts";
import { fieldOps } from "./ops.ts";
import type { Command, PinMember, PlaceMembers, UnpinMember } from "./types.ts";

export type PlacesCommand = PlaceMembers | PinMember | UnpinMember;

/** Whether a command is on places, which a step gathers. */
export const isOnPlaces = (command: Command): command is PlacesCommand =>
  command.type === "placeMembers" || command.type === "pinMember" || command.type === "unpinMember";

/** By whom, in the order of the list. */
type Places = Map<string, Place>;

/**
 * The places of a document while one step changes them. They are saved, but are no history: of a whole step one
 * operation says them all, so that many pins take no longer than there are.
 */
export class Placing {
  readonly #before: EcomapDocument["places"];
  readonly #changed = new Map<LayoutName, Places>();
  readonly #known = new Map<LayoutName, Places>();
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
    if (command.type === "unpinMember") {
      if (places.delete(id)) this.#change(command.layout, places);
      return;
    }
    const { x, y } = command;
    const place = readPlace({ member: id, x, y, pinned: true }, []);
    places.delete(id);
    this.#change(command.layout, places.set(id, place));
  }

  /** Lets the places of a member go who is removed. */
  leave(member: string): void {
    for (const layout of LAYOUTS) {
      const places = this.#in(layout);
      if (!places.delete(member)) continue;
      this.#change(layout, places);
      if (places.size === 0) this.#emptied.add(layout);
    }
  }

  /** The operation of the step on places; none where they are as they were. */
  ops(): readonly Op[] {
    if (this.#changed.size === 0) return [];
    const after: { [L in LayoutName]?: readonly Place[] } = { ...this.#before };
    for (const [layout, places] of this.#changed) {
      if (this.#emptied.has(layout)) delete after[layout];
      else after[layout] = [...places.values()];
    }
    return fieldOps("document", "document", { places: this.#before }, { places: after });
  }

  #placeAll({ layout, places: wished }: PlaceMembers): void {
    const before = this.#in(layout);
    const after: Places = new Map();
    for (const [i, { member, x, y }] of readPlaceList(wished, ["places"]).entries()) {
      if (after.has(member)) {
        const first = `places[${wished.findIndex((one) => one.member === member)}]`;
        throw new EcomapError({ code: "double-id", path: ["places", i, "member"], params: { first } });
      }
      const pin = before.get(member);
      after.set(member, pin?.pinned ? pin : { member, x, y });
    }
    for (const [member, place] of before) if (place.pinned && !after.has(member)) after.set(member, place);
    this.#change(layout, after);
  }

  #in(layout: LayoutName): Places {
    if (!LAYOUTS.includes(layout))
      throw new EcomapError({ code: "wrong-term", path: ["layout"], params: { terms: LAYOUTS } });
    const known = this.#known.get(layout) ?? new Map(this.#before?.[layout]?.map((place) => [place.member, place]));
    this.#known.set(layout, known);
    return known;
  }

  #change(layout: LayoutName, places: Places): void {
    this.#known.set(layout, places);
    this.#changed.set(layout, places);
    this.#emptied.delete(layout);
  }
}
