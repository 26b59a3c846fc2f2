import type { CommandType } from "../command/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import type { Carry } from "./carry.ts";
import type { ClickCarry } from "./click-carry.ts";
import type { Edits } from "./edits.ts";
import type { FocusRing } from "./focus-ring.ts";
import type { Linking } from "./link.ts";
import { meant, meantPeople } from "./meant.ts";
import { mayTouch } from "./options.ts";
import type { Stands } from "./standing.ts";
import type { Store } from "./state.ts";
import type { View } from "./view.ts";

interface Hands {
  readonly carry: Carry;
  readonly clickCarry: ClickCarry;
  readonly edits: Edits;
  readonly focus: FocusRing;
  readonly linking: Linking;
  readonly stands: Stands;
}

/** What a view offers to hosts' own buttons: what hands and keys do, and no more than they may. */
export function makeByHand(
  store: Store,
  { carry, clickCarry, edits, focus, linking, stands }: Hands,
): Pick<View, "add" | "rename" | "connect" | "remove" | "pin" | "takeUp" | "moveTo"> {
  const refuse = (action: CommandType, id?: string) => {
    if (!mayTouch(store.state.doc, store.state.options, action, id))
      throw new EcomapError({ code: "read-only", path: [], params: {} });
  };
  const person = (given: string | undefined): string => {
    const { index } = store.state.drawing;
    const id = given ?? meantPeople(store.state)[0];
    if (id !== undefined && (id === index.doc.client.id || index.memberById.has(id))) return id;
    throw new EcomapError({ code: "unknown-record", path: [], params: { table: "members" } });
  };
  return {
    add: (at) => {
      refuse("addMember");
      store.set({ open: { is: "add", at } });
    },
    rename: (given) => {
      const id = person(given);
      refuse(id === store.state.doc.client.id ? "updateClient" : "updateMember", id);
      store.set({ open: { is: "rename", id } });
    },
    connect: (from, to) => {
      const start = person(from);
      refuse("addTie");
      if (to !== undefined) return edits.connect(start, person(to), "command");
      focus.to(start);
      linking.start(start);
    },
    remove: (ids = meant(store.state)) => edits.remove(ids, "command"),
    pin: (ids, pinned) => stands.pin(ids ?? meantPeople(store.state), pinned, "command"),
    takeUp: () => {
      if (store.state.carried) return carry.cancel();
      const first = meantPeople(store.state).find(carry.may);
      if (first === undefined) throw new EcomapError({ code: "read-only", path: [], params: {} });
      clickCarry.takeUp(first);
    },
    moveTo: (member, standing) => stands.moveTo(member, standing, "command"),
  };
}
