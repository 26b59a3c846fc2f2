import { html, type LitElement, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { indexNetwork } from "../../network/network-index.ts";
import { seenBy } from "../../scene/draw.ts";
import { drawOptionsOf, isOpen } from "../../view/options.ts";
import type { EcoMapEventMap } from "../events.ts";
import { givePage } from "../give-page.ts";
import type { FaceHost } from "../other-face.ts";
import { type Ref, recordIn } from "./answers.ts";
import { buttonTemplate } from "./button.ts";
import type { Context, Given } from "./context.ts";
import { makeDrafts } from "./drafts.ts";
import { eraseDialog, goingTemplate } from "./erase.ts";
import { makeLight } from "./light.ts";
import { mapTemplate } from "./map.ts";
import { recordTemplate } from "./record.ts";
import { rowTemplate } from "./row.ts";
import type { PanelState } from "./state.ts";
import { panelStyle } from "./style.ts";
import { titleOf } from "./title.ts";
import { type Touching, touchedBy, touchTemplate } from "./touch.ts";
import { namesTemplate } from "./tray.ts";

/** What the panels put into the element. */
export interface PanelTemplates {
  readonly aside: TemplateResult;
  readonly dialog: TemplateResult;
  /** Over the list: a form for new names. */
  readonly names: TemplateResult | typeof nothing;
  /** In each row of the list: takes it off the map. */
  readonly row: (id: string, name: string) => TemplateResult;
  /** Unfolds the panel of whoever was selected, where it stands below and out of sight. */
  readonly unfold: () => void;
  readonly folded: boolean;
  /** Over the buttons of the rows. */
  readonly change: string;
}

/** The element that panels are of. */
export type PanelHost = LitElement & Pick<FaceHost, "mode" | "about">;

/** The panels of one element. What they show besides the document lives here, and outlives each drawing. */
export interface Panels {
  /** Called at each drawing of the element, also where there is nothing to show. */
  readonly draw: (given: Given | undefined) => PanelTemplates | undefined;
  /** The element is off the page: nobody touches people on its map any more. */
  readonly leave: () => void;
  /** Another document is there: nothing that was typed belongs to it. */
  readonly forget: () => void;
}

export function makePanels(element: PanelHost, root: ShadowRoot): Panels {
  const drafts = makeDrafts();
  const light = makeLight();
  const state: PanelState = {
    open: undefined,
    folded: undefined,
    moves: new Map(),
    touching: undefined,
    erasing: undefined,
  };
  let last: Context | undefined;
  const { styleSheet } = panelStyle;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];

  /** Whether it was asked if something is to be erased. */
  let asked = false;
  const redraw = () => {
    element.requestUpdate();
    void element.updateComplete.then(() => {
      const dialog = root.querySelector<HTMLDialogElement>("dialog.erase");
      if (state.erasing) {
        if (dialog?.open === false) dialog.showModal();
        asked = true;
        return;
      }
      if (dialog?.open) dialog.close();
      // Whoever thought better of it is where they were.
      if (asked) root.querySelector<HTMLElement>(".going button.erase")?.focus();
      asked = false;
    });
  };
  const attempt: Context["attempt"] = (key, act, then = () => {}) => {
    if (drafts.attempt(key, act)) then();
    redraw();
  };
  const focusOn = (selector: string) => {
    redraw();
    void element.updateComplete.then(() => root.querySelector<HTMLElement>(selector)?.focus());
  };
  /** What was selected when a record was opened: the way back leads there. */
  let from: readonly string[] = [];
  const open = (ref: Ref | undefined, ids: readonly string[] = []) => {
    if (ref && !state.open) from = last?.selected ?? [];
    last?.view.select(ids);
    state.open = ref;
    focusOn(".panel-head button");
  };
  const back = () => open(undefined, state.open ? from : []);
  // Wherever the focus is: a click on the map may leave it with the page.
  const stop = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    touching.end();
  };
  const leave = () => {
    element.ownerDocument.removeEventListener("keydown", stop, { capture: true });
    state.touching = undefined;
  };
  const touching: Touching = {
    start: ({ id, members = [] }) => {
      element.ownerDocument.addEventListener("keydown", stop, { capture: true });
      state.touching = { group: id, ids: new Set(members) };
      showTouched();
      redraw();
    },
    end: () => {
      const { open: group } = state;
      leave();
      last?.view.select([]);
      state.open = group;
      focusOn(".touch");
    },
  };
  /** Those who belong are selected on the map while people are touched there. */
  const showTouched = () => {
    const { memberById, doc } = last?.seen ?? {};
    const drawn = [...(state.touching?.ids ?? [])].filter((id) => id === doc?.client.id || memberById?.has(id));
    if (state.touching) last?.view.select(drawn);
  };
  const touch = (id: string | undefined) => {
    const { touching: now } = state;
    if (!now || !last) return;
    const isPerson = id !== undefined && (id === last.seen.doc.client.id || last.seen.memberById.has(id));
    if (isPerson)
      state.touching = {
        ...now,
        ids: new Set(now.ids.has(id) ? [...now.ids].filter((one) => one !== id) : [...now.ids, id]),
      };
    // After the map has selected who was touched.
    queueMicrotask(showTouched);
    redraw();
  };
  let clicked = false;
  const onClick = (id: string) => {
    if (!state.touching) return;
    clicked = true;
    touch(id);
    queueMicrotask(() => {
      clicked = false;
    });
  };
  const on = <T extends keyof EcoMapEventMap>(type: T, act: (detail: EcoMapEventMap[T]["detail"]) => void) =>
    element.addEventListener(type, (event) => event instanceof CustomEvent && act(event.detail));
  on("ecomap-click-member", (detail) => onClick(detail.member));
  on("ecomap-click-client", (detail) => onClick(detail.client));
  on("ecomap-select", (detail) => {
    if (!state.touching) state.open = undefined;
    else if (!clicked && detail.ids.join() !== [...state.touching.ids].join())
      touch(touchedBy(state.touching.ids, detail.ids));
  });
  const enter: Context["enter"] = (mode, id) => {
    element.about = id;
    element.mode = mode;
  };
  const give: Context["give"] = (name, text) => givePage(element.ownerDocument, name, text);
  const contextOf = (given: Given): Context => {
    const { doc, options } = given;
    const me = options.viewer || options.actor;
    // What this user noted is seen by the rules for what is agreed; what nobody signed came with an import.
    const isMine = ({ agreed, notedBy = me }: (typeof doc.members)[number]) =>
      agreed === "not-yet" && notedBy === me && isOpen(doc, options);
    const members = doc.members.map((member) => (isMine(member) ? { ...member, agreed: "yes" as const } : member));
    const { index, words } = seenBy({ ...doc, members }, drawOptionsOf(options));
    const waits = new Set(doc.members.filter(isMine).map(({ id }) => id));
    const drawn = indexNetwork({ ...index.doc, members: index.doc.members.filter(({ id }) => !waits.has(id)) });
    return { ...given, seen: { ...drawn, doc: index.doc }, words, drafts, me, redraw, attempt, open, give, enter };
  };

  /** Whom the panel is about: what was opened in it, else the only one who is selected, else the map. */
  const refOf = ({ seen, selected }: Context): Ref => {
    const [id, ...others] = selected;
    if (state.open && recordIn(seen.doc, state.open)) return state.open;
    if (id === undefined || others.length > 0) return { table: "document", id: "" };
    if (id === seen.doc.client.id) return { table: "client", id };
    return { table: seen.memberById.has(id) ? "members" : "ties", id };
  };

  const bodyOf = (context: Context, ref: Ref): TemplateResult => {
    if (ref.table === "document") return mapTemplate(context, state);
    // The whole of it: who is not seen stays in it.
    const group = ref.table === "groups" ? context.doc.groups?.find(({ id }) => id === ref.id) : undefined;
    const touch = group ? touchTemplate(context, state, group, touching) : nothing;
    // While people are touched on the map, that alone is asked.
    if (group && state.touching) return html`${touch}`;
    return html`${touch}${light.template(context, ref)}${recordTemplate(context, state, ref)}${goingTemplate(context, state, ref, back)}`;
  };
  const unfold = () => {
    if (!last?.below) return;
    state.folded = false;
    focusOn(".panel-head button");
  };

  return {
    draw: (given) => {
      drafts.draw();
      if (!given) return undefined;
      const context = contextOf(given);
      last = context;
      const { panels } = context.voice;
      const ref = refOf(context);
      light.settle(context, ref);
      const isMap = ref.table === "document";
      const folded = state.folded ?? given.below;
      const fold = () => {
        state.folded = !folded;
        redraw();
      };
      const aside = html`<div class="panel-head"><h2><button type="button" part="button" aria-expanded=${!folded} @click=${fold}
          ><span dir="auto">${titleOf(context, ref)}</span></button></h2>${
            isMap || folded ? nothing : buttonTemplate(panels.back, back)
          }</div>${folded ? nothing : html`<div class="panel-body">${keyed(`${ref.table} ${ref.id}`, bodyOf(context, ref))}</div>`}`;
      const named = state.erasing ? titleOf(context, state.erasing) : "";
      return {
        aside,
        change: panels.change,
        dialog: eraseDialog(context, state, named, back),
        names: namesTemplate(context),
        row: (id, name) => rowTemplate(context, id, name, () => focusOn("#list")),
        unfold,
        folded,
      };
    },
    leave,
    forget: () => {
      leave();
      drafts.forget();
      state.moves.clear();
      state.open = undefined;
      state.erasing = undefined;
    },
  };
}
