import { html, nothing, svg, type TemplateResult } from "lit";
import type { LensSign } from "../../scene/lens.ts";
import type { Milestone } from "../../time/milestones.ts";
import type { Language } from "../../words/language.ts";
import type { Axis } from "./axis.ts";
import type { TimeVoice } from "./words.ts";

/** All that the template of a map through time knows. */
export interface TimeModel {
  readonly language: Language;
  readonly voice: TimeVoice;
  readonly theme: string;
  /** How many moments there are, and which is shown. */
  readonly moments: number;
  readonly moment: number;
  /** Of the moment, in words. */
  readonly date: string;
  readonly told: readonly string[];
  readonly axis: Axis;
  readonly milestones: readonly MilestoneItem[];
  /** Whether what became otherwise until now is shown. */
  readonly compares: boolean;
  /** The signs of what became otherwise, that are on the map. */
  readonly signs: readonly LensSign[];
  /** Whether it goes on by itself; `undefined` where nothing should. */
  readonly plays: boolean | undefined;
  readonly covered: boolean;
  /** What went wrong. */
  readonly said: string;
}

/** A milestone in the list. */
export interface MilestoneItem {
  readonly is: Milestone["is"];
  /** None where it was before the map was begun: no map is shown of then. */
  readonly moment: number | undefined;
  readonly date: string;
  readonly words: string;
}

/** What its buttons and keys do. */
export interface TimeDeeds {
  readonly go: (moment: number) => void;
  /** The legend was opened, or closed. */
  readonly unfold: () => void;
  readonly play: () => void;
  readonly compare: () => void;
  readonly uncover: () => void;
  readonly end: () => void;
  readonly press: (event: KeyboardEvent) => void;
}

const button = (words: string, name: string, act: () => void) =>
  html`<button type="button" part="button" class=${name} @click=${act}>${words}</button>`;

/** The map of a day over a slider with what happened, and the same as a list. The face puts the picture into `.pane`. */
export function timeTemplate(model: TimeModel, deeds: TimeDeeds): TemplateResult {
  const { language, voice, covered } = model;
  const words = voice.time;
  return html`<div class="frame other time theme-${model.theme}" part="frame" lang=${language.tag} dir=${language.direction}
      @keydown=${deeds.press}>
    <div class="head" role="group" aria-label=${words.tools}>
      <h2>${words.title}</h2>
      ${
        covered
          ? button(voice.tools.uncover, "uncover", deeds.uncover)
          : html`<button type="button" part="button" class="compare" aria-pressed=${model.compares ? "true" : "false"}
            @click=${deeds.compare} ?hidden=${model.moments < 2}>${words.compare}</button>`
      }
      ${covered ? nothing : button(words.end, "end", deeds.end)}
    </div>
    <p class="message" part="message" role="status" ?hidden=${!covered && model.said === ""}
      >${covered ? voice.list.covered : model.said}</p>
    ${covered ? nothing : scenes(model, deeds)}
    ${language.draft === undefined ? nothing : html`<p class="draft" part="draft">${language.draft}</p>`}
  </div>`;
}

const scenes = (model: TimeModel, deeds: TimeDeeds) => html`<div class="scenes">
      <div class="pane ecomap-view"></div>
      <div class="beside"><details class="means" @toggle=${deeds.unfold}><summary>${model.voice.time.signs}</summary><div class="legend"></div></details>
        ${model.milestones.length === 0 ? nothing : milestoneList(model, deeds)}</div>
    </div>
    ${model.moments < 2 ? html`<p class="still">${model.voice.time.still}</p>` : foot(model, deeds)}`;

function foot(model: TimeModel, deeds: TimeDeeds): TemplateResult {
  const { voice, moment, moments, date, told, plays, signs } = model;
  const words = voice.time;
  return html`<div class="foot">
    <p class="told" role="status" aria-live=${plays ? "off" : "polite"}><strong>${date}</strong>${told.map((text) => html` <span><bdi>${text}</bdi></span>`)}</p>
    <ul class="signs" ?hidden=${signs.length === 0}>${signs.map(
      ({ path, cut = "", word }) =>
        html`<li><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /><path class="cut" d=${cut} /></svg>${word}</li>`,
    )}</ul>
    <div class="line">
      ${axisTemplate(model.axis)}
      <input type="range" min="0" max=${moments - 1} step="1" .value=${String(moment)} aria-label=${words.slider}
        aria-valuetext=${date} @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) deeds.go(event.target.valueAsNumber);
        }} @change=${(event: Event) => event.stopPropagation()}>
    </div>
    <div class="turns">
      ${turn(words.back, "back", moment === 0, () => deeds.go(moment - 1))}
      ${plays === undefined ? nothing : button(plays ? words.pause : words.play, "play", deeds.play)}
      ${turn(words.next, "next", moment === moments - 1, () => deeds.go(moment + 1))}
    </div>
  </div>`;
}

/** A button that keeps the focus where it can go no further. */
const turn = (words: string, name: string, off: boolean, act: () => void) =>
  html`<button type="button" part="button" class=${name} aria-disabled=${off ? "true" : nothing}
    @click=${() => off || act()}>${words}</button>`;

const SIGN = 14;
/** Of the ticks, the years and the lower edge under the signs. CSS pixels. */
const UNDER = { ticks: 2, years: 22, edge: 28 };

/** For the eye alone: the list tells the same. */
function axisTemplate({ ticks, signs, rows, years }: Axis): TemplateResult {
  const foot = rows * SIGN;
  return html`<svg class="axis" height=${foot + UNDER.edge} aria-hidden="true">
    <path class="ticks" d=${ticks.map((x) => `M${x} ${foot + UNDER.ticks}v6`).join("")} />
    ${signs.map(({ is, x, row }) => svg`<path class="sign" d=${SHAPES[is]} transform="translate(${x} ${foot - (row + 0.5) * SIGN})" />`)}
    ${years.map(({ text, x }) => svg`<text x=${x} y=${foot + UNDER.years} text-anchor="middle">${text}</text>`)}
  </svg>`;
}

/** Of each kind of milestone, 12 high round its middle. */
const SHAPES: Readonly<Record<Milestone["is"], string>> = {
  transition: "M0-6 6 0 0 6-6 0Z",
  meeting: "M-5 0a5 5 0 1 0 10 0 5 5 0 1 0-10 0Z",
  conference: "M-5.5 0a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0ZM-2 0a2 2 0 1 1 4 0 2 2 0 1 1-4 0Z",
  intervention: "M-4.5-4.5h9v9h-9Z",
  experience: "M-5.5-5h11v7.5h-6L-4 6V2.5h-1.5Z",
};

const milestoneList = ({ voice, milestones, moment }: TimeModel, deeds: TimeDeeds) => html`<section class="milestones">
    <h3>${voice.time.milestones}</h3>
    <ol>${milestones.map(({ is, moment: at, date, words }) => {
      const told = html`<svg class="sign" viewBox="-8 -8 16 16" aria-hidden="true"><path d=${SHAPES[is]} /></svg
        ><span><b>${date}</b> <bdi>${words}</bdi></span>`;
      return at === undefined
        ? html`<li class="before">${told}</li>`
        : html`<li><button type="button" part="button" aria-current=${at === moment ? "date" : nothing}
            @click=${() => deeds.go(at)}>${told}</button></li>`;
    })}</ol>
  </section>`;
