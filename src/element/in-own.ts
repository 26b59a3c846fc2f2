import { html, nothing } from "lit";
import type { InterfaceVoice } from "../words/interface/interface-words.ts";

/** What a language has no words for is said in English, and marked so. */
export const inOwn = ({ panels }: InterfaceVoice, part: unknown): unknown =>
  panels || !part || part === nothing ? part : html`<div lang="en" dir="ltr">${part}</div>`;
