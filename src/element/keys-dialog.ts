import { html, nothing, render } from "lit";
import type { KeyWords } from "../words/interface/key-words.ts";

const listOf = (rows: readonly (readonly [string, string])[], name: string) =>
  html`<dl class=${name}>${rows.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>`;

/** Says in a place what fingers and keys do, from the title on. */
export function openKeys(place: HTMLElement, keys: KeyWords, editKeys: string): void {
  const template = html`<dialog part="dialog" aria-labelledby="keys-title">
    <h2 id="keys-title" tabindex="-1" autofocus>${keys.title}</h2>
    ${editKeys === "" ? nothing : listOf(keys.touch, "touch")}${listOf(Object.values(keys.rows), "rows")}${editKeys === "" ? nothing : html`<p>${editKeys}</p>`}
    <form method="dialog"><button part="button">${keys.close}</button></form>
  </dialog>`;
  render(template, place);
  place.querySelector("dialog")?.showModal();
}
