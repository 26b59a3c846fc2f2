import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../../words/language.ts";
import type { WallVoice } from "./words.ts";

/** All that the template of the wall knows. */
export interface WallModel {
  readonly language: Language;
  readonly voice: WallVoice;
  readonly theme: string;
  /** How many drawings stand side by side. */
  readonly drawings: number;
  readonly step: number;
  readonly steps: number;
  /** When the step was, and what was done. */
  readonly told: readonly string[];
  readonly named: boolean;
  /** Whether real names are asked for. */
  readonly asking: boolean;
  /** Whether it fills the screen; `undefined` where it cannot. */
  readonly full: boolean | undefined;
  /** Whether an empty map is drawn on. */
  readonly exercise: boolean;
  /** Who has the light, or what went wrong. */
  readonly said: string;
}

/** What buttons and keys of the wall do. */
export interface WallDeeds {
  readonly go: (step: number) => void;
  readonly ask: (asking: boolean) => void;
  readonly show: (named: boolean) => void;
  readonly full: () => void;
  readonly exercise: (open: boolean) => void;
  readonly add: () => void;
  readonly undo: () => void;
  readonly end: () => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly click: (event: Event) => void;
}

/** What is typed into an exercise is no news for the page. */
const untold = (event: Event) => event.stopPropagation();

const button = (words: string, name: string, act: () => void) =>
  html`<button type="button" part="button" class=${name} @click=${act}>${words}</button>`;

const ARROW = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m9 5 7 7-7 7" /></svg>`;

/** The drawings with room for nothing else but what was done, and large buttons. The presenter puts pictures into `.pane`. */
export function wallTemplate(model: WallModel, deeds: WallDeeds): TemplateResult {
  const { language, voice, exercise } = model;
  const words = voice.present;
  return html`<div class="frame other wall theme-${model.theme}" part="frame" lang=${language.tag} dir=${language.direction}
      @keydown=${deeds.press}>
    <div class="head" role="group" aria-label=${words.tools}>
      ${exercise ? exerciseTools(model, deeds) : wallTools(model, deeds)}
      ${model.full === undefined ? nothing : button(model.full ? words.window : words.full, "full", deeds.full)}${button(words.end, "end", deeds.end)}
    </div>
    ${exercise ? html`<div class="panes"><div class="pane exercise" @input=${untold} @change=${untold}></div></div>` : panes(model, deeds)}
    <div class="foot" role="group" aria-label=${words.steps} ?hidden=${exercise || model.steps === 0}>
      ${turn(words.back, "back", model.step === 0, () => deeds.go(model.step - 1))}
      <p class="told" role="status">${story(model)}</p>
      ${
        model.step < model.steps
          ? turn(words.next, "next", false, () => deeds.go(model.step + 1))
          : turn(words.again, "next again", false, () => deeds.go(0))
      }
    </div>
    ${language.draft === undefined ? nothing : html`<p class="draft" part="draft">${language.draft}</p>`}
  </div>`;
}

function wallTools({ voice, language, named, asking, said }: WallModel, deeds: WallDeeds): TemplateResult {
  const words = voice.present;
  const { yes, no } = language.sentences;
  if (asking) {
    return html`<p class="asked" id="asked"><bdi>${words.ask}</bdi></p>
      <button type="button" part="button" class="yes" aria-describedby="asked" @click=${() => deeds.show(true)}>${yes}</button>
      ${button(no, "no", () => deeds.ask(false))}`;
  }
  return html`<p class="invented" role="status"><bdi>${said || (named ? nothing : words.invented)}</bdi></p>
    ${named ? button(words.hide, "names", () => deeds.show(false)) : button(words.show, "names", () => deeds.ask(true))}
    ${button(words.exercise, "open", () => deeds.exercise(true))}`;
}

function exerciseTools({ voice }: WallModel, deeds: WallDeeds): TemplateResult {
  const words = voice.present;
  return html`<p class="invented"><bdi>${words.unkept}</bdi></p>
    ${button(words.add, "add", deeds.add)}${button(voice.tools.undo, "undo", deeds.undo)}
    ${button(words.done, "done", () => deeds.exercise(false))}`;
}

const panes = ({ voice, drawings }: WallModel, deeds: WallDeeds) => html`<div class="panes">
    ${Array.from({ length: drawings }, (_, i) => {
      const title = drawings > 1 ? html`<h2 id="group-${i}">${voice.present.group(i + 1)}</h2>` : nothing;
      return html`<section aria-labelledby=${drawings > 1 ? `group-${i}` : nothing}>${title}<div
        class="pane ecomap-view" data-drawing=${i} @click=${deeds.click} @focusin=${deeds.click}></div></section>`;
    })}
  </div>`;

/** A large button that keeps the focus where it can go no further. */
const turn = (words: string, name: string, off: boolean, act: () => void) =>
  html`<button type="button" part="button" class="turn ${name}" aria-disabled=${off ? "true" : nothing}
    @click=${() => off || act()}>${ARROW}<span>${words}</span></button>`;

function story({ voice, step, steps, told }: WallModel): TemplateResult {
  const words = voice.present;
  if (step === 0) return html`<strong>${words.start}</strong>`;
  return html`<strong>${words.step(step, steps)}</strong>${told.map((text) => html` <span><bdi>${text}</bdi></span>`)}`;
}
