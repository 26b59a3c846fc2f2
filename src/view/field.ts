import { shownText } from "../document/clean-text.ts";
import { LIMITS } from "../document/limits.ts";
import type { Rect } from "../layout/types.ts";
import type { Actions } from "./actions.ts";
import type { Edits } from "./edits.ts";
import type { FocusRing } from "./focus-ring.ts";
import { keepInSight } from "./in-sight.ts";
import { namesPasted } from "./new-people.ts";
import { mayTouch } from "./options.ts";
import type { Over } from "./over.ts";
import { roomOf, roomsOf, symbolOf } from "./shown.ts";
import type { Field, Machine, Store, ViewState } from "./state.ts";
import { isDrawn, nameOf } from "./walk.ts";

/** In CSS pixels: room for a name. */
const WIDE = 240;

interface Hands {
  readonly actions: Actions;
  readonly edits: Edits;
  readonly focus: FocusRing;
}

/**
 * Shows the field that the state says is open. Enter does what it is for, and so does leaving it; Escape and an empty name leave
 * no trace. After the name of somebody new it asks for the next, until nothing is typed; then it is asked where those who came
 * belong. Several lines that are pasted are several names: the first is the one that was asked for, the others come with it.
 */
export function makeField(store: Store, over: Over, { actions, edits, focus }: Hands): Machine {
  /** As if it had been left by hand, and away with it. */
  let leave = () => {};
  let close = () => {};
  const page = over.layer.ownerDocument;

  const placeOf = (field: Field): Rect => {
    const { placement } = store.state;
    // Beside the client, where nobody asked for a place.
    if (field.is === "add" && !field.at) return roomOf(placement.client);
    const symbol = field.is === "add" ? undefined : symbolOf(placement, field.id);
    const { x, y } = (field.is === "add" ? field.at : symbol) ?? placement.client;
    const { label } = symbol ?? {};
    const onName = label && label.width > 0 && { x: label.x + label.width / 2, y: label.y + label.height / 2 };
    return { ...(onName || { x, y }), width: 0, height: 0 };
  };

  /** Takes the names, and answers who came by them; `undefined` where it was refused. */
  const take = (field: Field, names: readonly string[]): readonly string[] | undefined => {
    const [first, ...others] = names;
    let added: readonly string[] = [];
    const isTaken = actions.attempt(() => {
      if (first === undefined) return;
      if (field.is === "rename") edits.rename(field.id, first, "key", others);
      else {
        added = edits.add(names, field.at, "key").filter((one) => isDrawn(store.state.drawing, one));
        if (added.length > 0) actions.select(added);
      }
    });
    return isTaken ? added : undefined;
  };
  /** Asks for the next name, or else where those who came belong, unless the ground or something beside the map does. */
  const goOn = (field: Field, added: readonly string[]) => {
    if (field.is === "rename") return focus.to(field.id);
    const came = [...(field.came ?? []), ...added];
    if (added.length > 0) return store.set({ open: { is: "add", at: undefined, came } });
    const { drawing, doc, options } = store.state;
    const isOpen = (id: string) =>
      drawing.index.memberById.get(id)?.roles?.[0] === undefined && mayTouch(doc, options, "updateMember", id);
    const here = came.filter((id) => isDrawn(drawing, id));
    const [member, ...next] = options.asks() ? here.filter(isOpen) : [];
    focus.to(member ?? here.at(-1) ?? store.state.current);
    if (member === undefined) return;
    actions.select([member]);
    store.set({ open: { is: "who", member, next } });
  };

  const show = (field: Field) => {
    const { drawing, options, doc } = store.state;
    const { sentences, tag } = options.language;
    const input = page.createElement("input");
    const attributes = {
      "type": "text",
      "class": "ecomap-field",
      "part": "field",
      "dir": "auto",
      "lang": doc.language ?? tag,
      "maxlength": String(LIMITS.name),
      "autocomplete": "off",
      "spellcheck": "false",
      "enterkeyhint": field.is === "add" ? "enter" : "done",
      "aria-label": field.is === "add" ? sentences.whoIsNew : sentences.newName(nameOf(drawing, field.id)),
      ...(field.is === "add" && { placeholder: sentences.whoIsNew }),
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    if (field.is === "rename") input.value = nameIn(store, field.id);
    let done = false;
    /** What is refused stays in the field. */
    const finish = (names: readonly string[], goesOn: boolean) => {
      if (done) return;
      done = true;
      const added = take(field, names);
      done = added !== undefined;
      if (!added) return;
      if (store.state.open === field) store.set({ open: undefined });
      if (goesOn) goOn(field, added);
    };
    const typed = () => [shownText(input.value)].filter((name) => name !== "");

    input.addEventListener("keydown", (event) => {
      // What was typed is kept when the map is covered, as when the field is left; only the sight of it goes.
      if (event.isComposing || event.key === "F9") return;
      if (event.key === "Enter") finish(typed(), true);
      else if (event.key === "Escape") finish([], true);
      else return event.stopPropagation();
      event.preventDefault();
      event.stopPropagation();
    });
    input.addEventListener("paste", (event) => {
      const names = namesPasted(input, event);
      // Whoever may add nobody gets one line, as a browser makes it.
      if (names.length < 2 || !mayTouch(store.state.doc, store.state.options, "addMember")) return;
      event.preventDefault();
      finish(names, true);
    });
    // Another window may take the focus for a while; the field then keeps it in this one.
    input.addEventListener("blur", () => {
      const root = input.getRootNode();
      if (!("activeElement" in root) || root.activeElement !== input) finish(typed(), false);
    });
    const takeOut = over.put(
      input,
      WIDE,
      () => placeOf(field),
      () => roomsOf(store.state.placement),
    );
    let letGo = () => {};
    leave = () => finish(typed(), false);
    close = () => {
      done = true;
      [leave, close] = [() => {}, () => {}];
      letGo();
      takeOut();
    };
    input.focus({ preventScroll: true });
    input.select();
    letGo = keepInSight(input);
  };

  return {
    update: ({ open, covered }, before) => {
      if (covered && isField(open)) {
        leave();
        store.set({ open: undefined });
      } else if (open !== before.open) {
        // Nothing that was typed is lost where something else takes the field away.
        leave();
        close();
        if (isField(open)) show(open);
      }
    },
    destroy: () => close(),
  };
}

const isField = (open: ViewState["open"]): open is Field => open?.is === "add" || open?.is === "rename";

/** What a name was before: as it stands in the document. */
function nameIn({ state: { doc } }: Store, id: string): string {
  const record = id === doc.client.id ? doc.client : doc.members?.find((member) => member.id === id);
  return record?.name ?? "";
}
