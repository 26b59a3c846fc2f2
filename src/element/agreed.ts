import { html, type TemplateResult } from "lit";
import type { Language } from "../words/language.ts";

/** Words on what is agreed on contact. A draft leaves them to English, and they are marked as being of it. */
export const agreed = (text: string, { draft }: Language): string | TemplateResult =>
  draft === undefined ? text : html`<span lang="en" dir="ltr">${text}</span>`;
