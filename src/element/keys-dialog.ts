import { html, nothing, type TemplateResult } from "lit";
import type { InterfaceVoice } from "../words/interface/interface-words.ts";

/** What the keys do, in words. `?` opens it. */
export const keysTemplate = ({ keys }: InterfaceVoice, editKeys: string): TemplateResult =>
  html`<dialog part="dialog" aria-labelledby="keys-title">
    <h2 id="keys-title">${keys.title}</h2>
    <dl>${Object.values(keys.rows).map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>${editKeys === "" ? nothing : html`<p>${editKeys}</p>`}
    <form method="dialog"><button part="button">${keys.close}</button></form>
  </dialog>`;
