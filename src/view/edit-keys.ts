import type { Command } from "../command/types.ts";
import type { Strength } from "../document/schema/terms.ts";
import type { Actions } from "./actions.ts";
import type { Edits } from "./edits.ts";
import { keyOf } from "./key-of.ts";
import type { Linking } from "./link.ts";
import { meant, meantPeople, meantTie } from "./meant.ts";
import { mayTouch } from "./options.ts";
import type { Stands } from "./standing.ts";
import type { Store } from "./state.ts";

/** The keys that change the map; each answers whether it meant something, else it is the page's. */
export type EditKeys = (event: KeyboardEvent) => boolean;

const STRENGTHS = new Map<string, Strength>([
  ["1", "weak"],
  ["2", "moderate"],
  ["3", "strong"],
]);

interface Hands {
  readonly actions: Actions;
  readonly edits: Edits;
  readonly linking: Linking;
  readonly stands: Stands;
}

/**
 * Insert or `,`: somebody new. F2: another name. Delete: off the map. `*`: pins, lets loose. Ctrl+Enter: begins a tie, and
 * Enter on the other one ends it. `1`, `2`, `3`: how strong the tie is that is pointed at; else a digit is part of a name.
 */
export function makeEditKeys(store: Store, { actions, edits, linking, stands }: Hands): EditKeys {
  const may = (action: Command["type"], id?: string) => mayTouch(store.state.doc, store.state.options, action, id);
  /** Does it where it may be done. */
  const where = (isAllowed: boolean, act: () => void): boolean => {
    if (isAllowed) actions.attempt(act);
    return isAllowed;
  };
  const add = () => where(may("addMember"), () => store.set({ open: { is: "add", at: undefined } }));
  const KEYS = new Map<string, () => boolean>([
    ["Insert", add],
    [",", add],
    ["F2", () => rename()],
    ["Delete", () => where(may("removeMember"), () => edits.remove(meant(store.state), "key"))],
    ["*", () => where(may("pinMember"), () => stands.pin(meantPeople(store.state), undefined, "key"))],
  ]);
  const rename = () => {
    const [id] = meantPeople(store.state);
    if (id === undefined) return false;
    const action = id === store.state.doc.client.id ? "updateClient" : "updateMember";
    return where(may(action, id), () => store.set({ open: { is: "rename", id } }));
  };

  return (event) => {
    const { ctrlKey, metaKey, altKey } = event;
    const key = keyOf(event);
    const { current, link } = store.state;
    if (key === "Enter" && (ctrlKey || metaKey)) {
      if (link) linking.end(current, "key");
      else return where(linking.may(), () => linking.start(current));
      return true;
    }
    if (ctrlKey || metaKey || altKey) return false;
    const [tie, strength] = [meantTie(store.state), STRENGTHS.get(key)];
    if (tie !== undefined && strength !== undefined)
      return where(may("updateTie", tie), () => edits.strengthen(tie, strength, "key"));
    return KEYS.get(key)?.() ?? false;
  };
}
