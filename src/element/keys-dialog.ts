import { html, nothing, type TemplateResult } from "lit";
import type { InterfaceVoice } from "../words/interface/interface-words.ts";

const listOf = (rows: readonly (readonly [string, string])[], name: string) =>
  html`<dl class=${name}>${rows.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>`;

/** What fingers and keys do, in words. `?` opens it, at its title. */
export const keysTemplate = ({ keys }: InterfaceVoice, editKeys: string): TemplateResult =>
  html`<dialog part="dialog" aria-labelledby="keys-title">
    <h2 id="keys-title" tabindex="-1" autofocus>${keys.title}</h2>
    ${editKeys === "" ? nothing : listOf(keys.touch, "touch")}${listOf(Object.values(keys.rows), "rows")}${editKeys === "" ? nothing : html`<p>${editKeys}</p>`}
    <form method="dialog"><button part="button">${keys.close}</button></form>
  </dialog>`;
