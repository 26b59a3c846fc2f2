import { css, html, nothing, render } from "lit";
import type { KeyWords } from "../words/interface/key-words.ts";
import { dialogStyle } from "./dialog-style.ts";

const listOf = (rows: readonly (readonly [string, string])[], name: string) =>
  html`<dl class=${name}>${rows.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>`;

const { styleSheet } = css`${dialogStyle}
dialog { max-inline-size: min(62rem, 92vw); }
dialog h2:focus { outline: 0; }
dialog dl { margin: 0 0 1rem; }
dialog dl > div { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding-block: .25rem; }
dialog dt { flex: 0 1 11rem; overflow-wrap: anywhere; }
dialog dd { flex: 1 1 12rem; margin: 0; }
kbd { font: inherit; font-weight: 600; }
@media not (pointer: coarse) { dl.touch { display: none; } }
`;

/** Says in a place of the element, from the title on, what keys do, and fingers where hands may change the map. */
export function openKeys(place: HTMLElement | null, keys: KeyWords, mayEdit: boolean): void {
  const root = place?.getRootNode();
  if (!place) return;
  if (root instanceof ShadowRoot && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  const template = html`<dialog part="dialog" aria-labelledby="keys-title">
    <h2 id="keys-title" tabindex="-1" autofocus>${keys.title}</h2>
    ${mayEdit ? listOf(keys.touch, "touch") : nothing}${listOf([...Object.values(keys.rows), ...(mayEdit ? keys.edits : [])], "rows")}
    <form method="dialog"><button part="button">${keys.close}</button></form>
  </dialog>`;
  render(template, place);
  place.querySelector("dialog")?.showModal();
}
