import { html, nothing, type TemplateResult } from "lit";
import { mayTouch } from "../../view/options.ts";
import { isolate } from "../../words/isolate.ts";
import { buttonTemplate } from "./button.ts";
import type { Context } from "./context.ts";
import { faultTemplate } from "./field.ts";

/** The button of a row of the list, by which it goes off the map. */
export function rowTemplate(context: Context, id: string, name: string, gone: () => void): TemplateResult {
  const { doc, options, seen, view, attempt, voice } = context;
  const { panels } = voice;
  const key = `row ${id}`;
  const mayRemove = mayTouch(doc, options, seen.memberById.has(id) ? "removeMember" : "removeTie", id);
  const remove = () => attempt(key, () => view.remove([id]), gone);
  return html`${mayRemove ? buttonTemplate(panels.drop, remove, isolate(name)) : nothing}${faultTemplate(context, key)}`;
}
