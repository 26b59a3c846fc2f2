import { html, nothing, type TemplateResult } from "lit";
import type { Command } from "../../command/types.ts";
import { mayTouch } from "../../view/options.ts";
import { type OpenTable, type Ref, removeCommand, removeType } from "./answers.ts";
import { buttonTemplate } from "./button.ts";
import type { Context } from "./context.ts";
import { faultTemplate } from "./field.ts";
import type { PanelState } from "./state.ts";
import { linesOf, typedTemplate } from "./typed.ts";

type OpenRef = Ref & { readonly table: OpenTable };
const isOpen = (ref: Ref): ref is OpenRef => ref.table !== "client" && ref.table !== "document";

/** The two ways in which something goes: off the map, where history keeps it, and for good. */
export function goingTemplate(
  context: Context,
  state: PanelState,
  ref: Ref,
  gone: () => void,
): TemplateResult | typeof nothing {
  const { doc, options, view, redraw, attempt, voice } = context;
  if (!isOpen(ref)) return nothing;
  const { panels } = voice;
  const key = `${ref.table} ${ref.id} going`;
  const mayRemove = mayTouch(doc, options, removeType(ref.table), ref.id);
  const mayErase = mayTouch(doc, options, "erase", ref.id);
  if (!mayRemove && !mayErase) return nothing;
  const isOnMap = ref.table === "members" || ref.table === "ties";
  // The view says who went, and how they come back.
  const remove = () => attempt(key, () => (isOnMap ? view.remove([ref.id]) : view.dispatch(removeCommand(ref))), gone);
  const erase = () => {
    state.erasing = ref;
    redraw();
  };
  return html`<section class="going">
    ${mayRemove ? html`${buttonTemplate(panels.remove, remove)} <small>${panels.removeHint}</small>` : nothing}
    ${mayErase ? html`<button type="button" part="button" class="erase" aria-haspopup="dialog" @click=${erase}>${panels.erase}</button> <small>${panels.eraseHint}</small>` : nothing}
    ${faultTemplate(context, key)}</section>`;
}

/** Asks once whether something is to be erased for good, and names what goes. */
export function eraseDialog(context: Context, state: PanelState, name: string, gone: () => void): TemplateResult {
  const { view, drafts, redraw, voice } = context;
  const { panels } = voice;
  const ref = state.erasing;
  const key = "erase";
  const close = () => {
    state.erasing = undefined;
    drafts.forget(key);
    redraw();
  };
  const erase = () => {
    if (!ref || !isOpen(ref)) return;
    const also = linesOf(drafts.get(`${key} also`) ?? "");
    const command: Command = { type: "erase", table: ref.table, id: ref.id, ...(also.length > 0 && { also }) };
    if (!drafts.attempt(key, () => view.dispatch(command))) return redraw();
    // What was typed may bear the name that is gone.
    drafts.forget();
    state.moves.clear();
    close();
    gone();
  };
  return html`<dialog class="erase" part="dialog" aria-labelledby="erase-title" @close=${close}>${
    ref
      ? html`<h2 id="erase-title">${panels.eraseTitle(name)}</h2><p>${panels.eraseHint}</p>${
          ref.table === "members"
            ? typedTemplate(context, {
                key: `${key} also`,
                saved: "",
                label: panels.alsoCalled,
                isLong: true,
                isLoose: true,
                save: () => {},
              })
            : nothing
        }${faultTemplate(context, key)}
        <div class="buttons"><button type="button" part="button" autofocus @click=${close}>${panels.cancel}</button>
        ${buttonTemplate(panels.erase.replace(" …", ""), erase, undefined, "erase")}</div>`
      : nothing
  }</dialog>`;
}
