import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { ShareWords } from "../../words/interface/share-words.ts";
import { isolate } from "../../words/isolate.ts";
import type { ExportFormat } from "../events.ts";
import { type Choice, type ForWhom, HELD, SHEETS } from "./ways.ts";

export interface ShareModel {
  readonly words: ShareWords;
  /** For whom it can go out; a reader by name. */
  readonly choices: readonly (ForWhom & { readonly name: string })[];
  readonly choice: Choice;
  /** Whether what the team makes is made on another screen. */
  readonly elsewhere: boolean;
  /** Of a handover: what is asked, and the yes that was written down before, in words. */
  readonly yes:
    | { readonly receiver: string; readonly agrees: boolean; readonly lacks: boolean; readonly before: string }
    | undefined;
  readonly preview: SVGElement | undefined;
  readonly asks: boolean;
  /** What went wrong, or was done. */
  readonly said: string;
}

export interface ShareDeeds {
  readonly choose: (part: Partial<Choice>) => void;
  readonly receive: (receiver: string, agrees: boolean) => void;
  readonly make: () => void;
  readonly answer: (goOn: boolean) => void;
  readonly close: () => void;
}

const FORMATS: readonly ExportFormat[] = ["print", "png", "svg"];

/** The dialog of the ways out. Nothing of the document stands in it while it is closed. */
export function shareTemplate(model: ShareModel | undefined, deeds: ShareDeeds): TemplateResult {
  return html`<dialog part="dialog" class="out" aria-labelledby="share-title" @close=${deeds.close} @input=${untold} @change=${untold}>
    ${
      model &&
      html`<form novalidate @submit=${deed(deeds.make)}>
      <h2 id="share-title" tabindex="-1" autofocus>${model.words.title}</h2>
      <div class="halves"><div>${chooser(model, deeds)}</div>${previewOf(model)}</div>
      ${foot(model, deeds)}
    </form>`
    }
  </dialog>`;
}

/** What is chosen and typed here is no change of the map. */
const untold = (event: Event) => event.stopPropagation();

const deed = (act: () => void) => (event: Event) => {
  event.preventDefault();
  event.stopPropagation();
  act();
};

const termOf = (name: string, words: unknown, isOn: boolean, choose: () => void) =>
  html`<label class="term"><input type="radio" name=${name} .checked=${live(isOn)} @change=${choose}><span>${words}</span></label>`;

function chooser(model: ShareModel, deeds: ShareDeeds): TemplateResult {
  const { words, choices, choice } = model;
  return html`<fieldset><legend>${words.whom}</legend><div class="terms">${choices.map((one) =>
    termOf("whom", nameOf(words, one), isSame(one, choice), () => deeds.choose(one)),
  )}</div></fieldset>
    <p class="holds" role="status">${words.holds[choice.audience]}</p>
    ${model.elsewhere ? html`<p class="hint">${words.elsewhere}</p>` : nothing}
    ${handover(model, deeds)}
    <fieldset><legend>${words.way}</legend><div class="terms">${FORMATS.map((format) =>
      termOf("format", words.ways[format], format === choice.format, () => deeds.choose({ format })),
    )}</div></fieldset>
    ${choice.format === "print" ? sheetOf(model, deeds) : nothing}`;
}

const isSame = (one: ForWhom, other: ForWhom) => one.audience === other.audience && one.reader === other.reader;

const nameOf = (words: ShareWords, { audience, name }: ShareModel["choices"][number]) =>
  audience === "report" && name !== "" ? words.reader(isolate(name)) : words.names[audience];

function sheetOf({ words, choice }: ShareModel, { choose }: ShareDeeds): TemplateResult {
  return html`<fieldset><legend>${words.paper}</legend><div class="terms">
      ${SHEETS.map((paper) =>
        termOf("paper", paper === "letter" ? words.letter : paper.toUpperCase(), paper === choice.paper, () =>
          choose({ paper }),
        ),
      )}</div><div class="terms">${HELD.map((orientation) =>
        termOf("held", words.held[orientation], orientation === choice.orientation, () => choose({ orientation })),
      )}</div></fieldset>`;
}

/** Who receives the map, and that the client says yes to it. */
function handover({ words, yes }: ShareModel, { receive }: ShareDeeds): TemplateResult | typeof nothing {
  if (!yes) return nothing;
  const { lacks } = yes;
  const why = lacks ? "share-said" : nothing;
  return html`${yes.before === "" ? nothing : html`<p class="hint">${yes.before}</p>`}
    <label class="line"><span>${words.receiver}</span><input type="text" name="receiver" autocomplete="off" maxlength="500"
      aria-describedby=${why} aria-invalid=${lacks && yes.receiver.trim() === ""}
      .value=${live(yes.receiver)} @input=${({ target }: Event) =>
        target instanceof HTMLInputElement && receive(target.value, yes.agrees)}></label>
    <label class="term"><input type="checkbox" name="agrees" aria-describedby=${why} aria-invalid=${lacks && !yes.agrees} .checked=${live(yes.agrees)} @change=${({
      target,
    }: Event) =>
      target instanceof HTMLInputElement &&
      receive(yes.receiver, target.checked)}><span>${words.agrees}</span></label>`;
}

const previewOf = ({ words, preview }: ShareModel) =>
  preview ? html`<figure><figcaption>${words.goes}</figcaption><div class="sheet">${preview}</div></figure>` : nothing;

function foot({ words, choice, asks, said }: ShareModel, deeds: ShareDeeds): TemplateResult {
  const button = (text: string, name: string, act: () => void) =>
    html`<button type="button" part="button" class=${name} @click=${act}>${text}</button>`;
  if (asks) {
    return html`<div class="ways" role="group" aria-labelledby="share-seen" aria-describedby="share-why">
      <p><strong id="share-seen">${words.seen}</strong> <span id="share-why">${words.seenWhy}</span></p>
      ${button(words.rather, "rather lead", () => deeds.answer(false))}${button(words.goOn, "on", () => deeds.answer(true))}</div>`;
  }
  return html`<div class="ways"><p class="said" id="share-said" role="status">${said}</p>
    <button part="button" class="make lead">${words.make[choice.format === "print" ? "print" : "file"]}</button>
    ${button(words.close, "close", deeds.close)}</div>`;
}
