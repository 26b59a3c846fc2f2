import { type CSSResult, html, nothing, render, type TemplateResult } from "lit";
import { EcomapError } from "../errors/ecomap-error.ts";
import { explain } from "../words/explain.ts";
import type { FullLanguage } from "../words/interface/interface-words.ts";
import { adoptRules } from "./adopt-rules.ts";
import { makeLateWords } from "./late-words.ts";
import type { FaceHost, OpenFace, Shown } from "./other-face.ts";

/** What such a face is asked at every drawing. */
export interface WordScene<W> extends Shown {
  readonly words: W;
}

/** What such a face can ask of the element. */
export interface Desk {
  readonly host: FaceHost;
  readonly redraw: () => void;
  /** Draws again, and then gives somebody the focus, by a selector. */
  readonly focusOn: (selector: string) => void;
  /** Does something; what is refused is said, and nothing changes. Answers whether it was done. */
  readonly attempt: (act: () => void) => boolean;
  /** Back to the map. */
  readonly end: () => void;
  /** Whom or what it is about, where nothing on the map is said: each by id and name. `table` is where these are. */
  readonly choice: (
    scene: Shown,
    words: Choice,
    table: "members" | "ties",
    all: readonly (readonly [id: string, name: string])[],
  ) => TemplateResult;
}

/** What is said over a choice; and where the map holds nothing that was asked for. */
interface Choice {
  readonly choose: string;
  readonly none: string;
}

/** One face of words: its heading and what stands under it. */
export interface WordFace<W> {
  readonly title: (words: W) => { readonly title: string; readonly tools: string; readonly end: string };
  readonly body: (scene: WordScene<W>) => TemplateResult;
  /** Escape, and the button back to the map, where more is to be done than to go. */
  readonly escape: () => void;
  readonly leave: () => void;
}

/** Opens a face of words and buttons, with its words fetched late: it covers names at F9, says what is refused, and keeps the focus. */
export const wordFace =
  <W>(
    name: string,
    rules: CSSResult,
    wordsOf: (language: FullLanguage) => Promise<W>,
    make: (desk: Desk) => WordFace<W>,
  ): OpenFace =>
  (host, fail) => {
    const wordsIn = makeLateWords(host, wordsOf, fail);
    let hides = false;
    let fault: EcomapError | undefined;
    let focus = ".first";
    let drop: (() => void) | undefined;
    const redraw = () => host.requestUpdate();
    const isCovered = () => host.view?.covered ?? hides;
    const focusOn = (selector: string) => {
      focus = selector;
      redraw();
    };
    const end = () => {
      host.mode = "draw";
      void host.updateComplete.then(() =>
        host.renderRoot.querySelector<HTMLElement>(".panel-head button, [role=tab][tabindex='0']")?.focus(),
      );
    };
    const attempt = (act: () => void): boolean => {
      fault = undefined;
      try {
        act();
      } catch (error) {
        if (!(error instanceof EcomapError)) throw error;
        fault = error;
      }
      redraw();
      return fault === undefined;
    };
    const choose = (id: string) => {
      host.about = id;
      focusOn(".first");
    };
    const choice: Desk["choice"] = ({ doc, voice }, words, table, all) => {
      // Nobody is gone where what was looked at before was a tie, nor the other way round.
      const isAboutOther = doc[table === "members" ? "ties" : "members"].some(({ id }) => id === host.about);
      const said = (host.about && !isAboutOther) || all.length === 0 ? words.none : words.choose;
      return html`<h3 class="first" tabindex="-1">${doc.members.length === 0 ? voice.form.required : said}</h3>
        <div class="ways">${all.map(([id, name_]) => html`<button type="button" part="button" @click=${() => choose(id)}>${name_}</button>`)}</div>`;
    };
    const cover = () => {
      if (host.view) host.view.cover();
      else hides = !hides;
      focusOn(isCovered() ? ".uncover" : ".first");
    };
    const face = make({ host, redraw, focusOn, attempt, end, choice });
    const press = (event: KeyboardEvent) => {
      const { key } = event;
      const acts = key === "F9" ? cover : key === "Escape" && !isCovered() ? face.escape : undefined;
      if (!acts && key !== "?") return;
      event.stopPropagation();
      if (!acts) return;
      event.preventDefault();
      acts();
    };
    const template = (scene: WordScene<W>): TemplateResult => {
      const { language, voice, options, words } = scene;
      const covered = isCovered();
      const { title, tools, end: back } = face.title(words);
      const said = covered
        ? voice.list.covered
        : fault && explain({ code: fault.code, params: fault.params }, language);
      const [what, name_, act] = covered ? [voice.tools.uncover, "uncover", cover] : [back, "end", face.leave];
      return html`<div class="frame other words ${name} theme-${options.theme}" part="frame" lang=${language.tag} dir=${language.direction}
          @keydown=${press}>
        <div class="head" role="group" aria-label=${tools}>
          <h2>${title}</h2>
          <button type="button" part="button" class=${name_} @click=${act}>${what}</button>
        </div>
        <p class="message" part="message" role="status" ?hidden=${!said}>${said}</p>
        ${covered ? nothing : html`<div class="page">${face.body(scene)}</div>`}
        ${language.draft === undefined ? nothing : html`<p class="draft" part="draft">${language.draft}</p>`}
      </div>`;
    };
    host.addEventListener("ecomap-cover", redraw);
    return {
      show: (place, shown) => {
        const words = wordsIn(shown.language);
        if (!words) return;
        place.className = "place";
        render(template({ ...shown, words }), place);
        drop ??= adoptRules(place, rules);
        if (focus !== "") place.querySelector<HTMLElement>(focus)?.focus();
        focus = "";
      },
      end: (place) => {
        host.removeEventListener("ecomap-cover", redraw);
        drop?.();
        render(nothing, place);
      },
    };
  };
