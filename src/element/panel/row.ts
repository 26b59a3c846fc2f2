import { html, nothing, type TemplateResult } from "lit";
import { mayTouch } from "../../view/options.ts";
import { isolate } from "../../words/isolate.ts";
import { buttonTemplate } from "./button.ts";
import type { Context } from "./context.ts";
import { faultTemplate } from "./field.ts";

/** The buttons of a row of the list: it opens its panel, and goes off the map. */
export function rowTemplate(
  context: Context,
  id: string,
  name: string,
  { show, gone }: { readonly show: (id: string) => void; readonly gone: () => void },
): TemplateResult {
  const { doc, options, seen, view, attempt, voice } = context;
  const { panels } = voice;
  const key = `row ${id}`;
  const mayRemove = mayTouch(doc, options, seen.memberById.has(id) ? "removeMember" : "removeTie", id);
  const remove = () => attempt(key, () => view.remove([id]), gone);
  return html`${buttonTemplate(panels.open, () => show(id), isolate(name))}${
    mayRemove ? buttonTemplate(panels.drop, remove, isolate(name)) : nothing
  }${faultTemplate(context, key)}`;
}
