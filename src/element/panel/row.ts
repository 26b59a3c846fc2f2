import { html, nothing, type TemplateResult } from "lit";
import { mayTouch } from "../../view/options.ts";
import { isolate } from "../../words/isolate.ts";
import type { Context } from "./context.ts";
import { faultTemplate } from "./field.ts";

/** The buttons of a row of the list: it opens its panel, and goes off the map. */
export function rowTemplate(
  context: Context,
  id: string,
  name: string,
  { show, gone }: { readonly show: (id: string) => void; readonly gone: () => void },
): TemplateResult {
  const { doc, options, seen, view, drafts, redraw, voice } = context;
  const { panels } = voice;
  const key = `row ${id}`;
  const remove = () => {
    if (drafts.attempt(key, () => view.remove([id]))) gone();
    else redraw();
  };
  const mayRemove = mayTouch(doc, options, seen.memberById.has(id) ? "removeMember" : "removeTie", id);
  return html`<button type="button" part="button" aria-label=${`${panels.open}: ${isolate(name)}`} @click=${() => show(id)}>${panels.open}</button>${
    mayRemove
      ? html`<button type="button" part="button" aria-label=${`${panels.drop}: ${isolate(name)}`} @click=${remove}>${panels.drop}</button>`
      : nothing
  }${faultTemplate(context, key)}`;
}
