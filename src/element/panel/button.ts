import { html, nothing, type TemplateResult } from "lit";

/** A button with its words; `name` tells one of a row from the others. */
export const buttonTemplate = (words: unknown, act: () => void, name?: string, kind = ""): TemplateResult =>
  html`<button type="button" part="button" class=${kind || nothing} aria-label=${name ? `${String(words)}: ${name}` : nothing} @click=${act}>${words}</button>`;
