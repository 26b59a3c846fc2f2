import { html, type TemplateResult } from "lit";
import type { DetailAnswer } from "./answers.ts";
import type { Guide } from "./guide.ts";
import type { GuideScene } from "./guide-scene.ts";
import type { GuideQuestion } from "./questions.ts";

/** What a screen shows besides its step. */
export interface Shown {
  readonly scene: GuideScene;
  readonly guide: Guide;
  readonly questions: readonly GuideQuestion[];
  readonly hasPhone: boolean;
  /** What a member is called, isolated; nothing for who is not drawn. */
  readonly nameOf: (member: string) => string;
  /** A name of somebody who is on the map already, isolated. */
  readonly twin: string;
  /** Whether a box is ticked now, or was before. */
  /** What is typed in the field and not yet added. */
  readonly half: string;
  readonly isMarked: (value: string, was: boolean) => boolean;
  readonly mayTake: (member: string) => boolean;
  readonly canTell: (member: string) => boolean;
}

/** What can be answered. */
export interface Answers {
  readonly add: (names: readonly string[], question: GuideQuestion) => void;
  /** On to the next screen, with what is still in the field. */
  readonly next: (event: Event) => void;
  readonly nobody: () => void;
  readonly twinIs: (whose: "same" | "other", event: Event) => void;
  readonly phone: () => void;
  readonly takeAway: (member: string, event: Event) => void;
  readonly others: () => void;
  readonly changed: (member: string) => void;
  readonly picked: (members: readonly string[]) => void;
  readonly note: (member: string, answer: DetailAnswer) => void;
}

/** The heading of a screen, which gets the focus when it changes. */
export const asked = (text: string | TemplateResult): TemplateResult => html`<h2 id="asked" tabindex="-1">${text}</h2>`;

/** A button with an answer; the first of a screen is the plain way on. */
export const answer = (text: string, act: (event: Event) => void, kind = ""): TemplateResult =>
  html`<button type="button" part="button" class="answer ${kind}" @click=${act}>${text}</button>`;

/** A box to tick, with its words. */
export const tick = (value: string, text: string, checked: boolean): TemplateResult =>
  html`<label class="tick"><input type="checkbox" value=${value} .checked=${checked}><bdi>${text}</bdi></label>`;

/** The values of the boxes that are ticked in a place. */
export const ticked = (place: EventTarget | null): readonly string[] =>
  place instanceof Element
    ? [...place.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value)
    : [];
