import type { PropertyDeclarations, PropertyValues } from "lit";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { seenBy } from "../scene/draw.ts";
import { drawOptionsOf, mayTouch, type ViewOptions } from "../view/options.ts";
import type { View } from "../view/view.ts";
import { explain } from "../words/explain.ts";
import type { InterfaceVoice } from "../words/interface/interface-words.ts";
import { tell } from "./events.ts";
import type { GuideCard } from "./guide/guide-card.ts";
import type { GuideQuestion } from "./guide/questions.ts";
import { HeldOptions } from "./held-options.ts";
import { makeLateWords } from "./late-words.ts";
import type { Mode } from "./mode.ts";
import type { Model, Shown } from "./model.ts";

/** What a card is shown in. */
interface Place {
  readonly voice: InterfaceVoice;
  readonly covered: boolean;
  readonly alone: boolean;
  readonly hidden: boolean;
}

/** An element in which people draw, or are led through questions. What the guide needs is fetched when it is asked for. */
export abstract class HeldMode extends HeldOptions {
  static override properties: PropertyDeclarations = {
    ...HeldOptions.properties,
    mode: { reflect: true, useDefault: true },
    about: {},
    questions: { attribute: false },
    guideNight: { type: Boolean, attribute: "guide-night" },
    guideMissing: { type: Boolean, attribute: "guide-missing" },
  };

  /**
   * `draw`; `guide`: one question at a time that helps to think of people, which ends in `draw`; `time`: the map on any day,
   * with what happened; `sides`: both ends of a tie say how it is, each apart; `takeover`: who does what somebody who leaves
   * does; `present`: it is shown to a group, without names until someone asks for them.
   */
  declare mode: Mode;
  /** Whom a mode is about, by id: the tie of `sides`, the member of `takeover`. */
  declare about: string | undefined;
  /** What the guide asks, in place of its own questions. */
  declare questions: readonly GuideQuestion[] | undefined;
  /** Whether the guide asks whom one can call at night. */
  declare guideNight: boolean;
  /** Whether the guide asks who is missing. */
  declare guideMissing: boolean;

  #card: GuideCard | undefined;
  readonly #wordsIn = makeLateWords(
    this,
    (language) => language.guide(),
    (error) => {
      this.mode = "draw";
      this.complain(error);
    },
  );
  #told: Mode = "draw";
  #takesFocus = false;
  #arrives = false;
  /** What was refused last, or told, for people. */
  protected said = "";
  #seen:
    | { readonly doc: EcomapDocument; readonly options: ViewOptions; readonly is: ReturnType<typeof seenBy> }
    | undefined;

  constructor() {
    super();
    this.mode = "draw";
    this.guideNight = false;
    this.guideMissing = false;
  }

  abstract readonly view: View | undefined;
  /** What stands in front, as it was said. */
  abstract shown: Shown | undefined;

  /** What is refused is said, and nothing changes. */
  protected attempt(act: () => void): void {
    this.said = "";
    try {
      act();
    } catch (error) {
      if (!(error instanceof EcomapError)) throw error;
      this.said = explain({ code: error.code, params: error.params }, this.spoken);
    }
    this.requestUpdate();
  }

  protected override forget(): void {
    this.#card = undefined;
  }

  /** Goes into the guide where hands may add people. Elsewhere nothing is asked. */
  protected settleMode(doc: EcomapDocument | undefined, options: ViewOptions | undefined): void {
    const may = doc && options && (["addMember", "addTie"] as const).every((action) => mayTouch(doc, options, action));
    if (this.mode !== "guide" || may === undefined) return;
    if (!may) {
      this.mode = "draw";
      this.complain(new EcomapError({ code: "read-only", path: ["mode"], params: {} }));
    } else if (this.#told !== "guide") {
      // What was told when it ended, or was refused, is past.
      this.said = "";
      // The question first, also where the map stood in front of the list.
      this.shown = undefined;
      this.#takesFocus = this.hasUpdated && this.view !== undefined;
    }
    if (this.mode === "guide") this.#fetch();
  }

  /** What the questions are called, where people were led through them and draw again. */
  protected get guideTitle(): string | undefined {
    return this.mode === "draw" && this.#card ? this.#wordsIn(this.spoken)?.guide.title : undefined;
  }

  /** The card with the question, where there is one. */
  protected cardIn(doc: EcomapDocument, options: ViewOptions, place: Place): Model["guide"] {
    if (this.mode !== "guide") return undefined;
    const words = this.#wordsIn(this.spoken);
    if (!words || !this.#card) return undefined;
    if (this.#seen?.doc !== doc || this.#seen.options !== options)
      this.#seen = { doc, options, is: seenBy(doc, drawOptionsOf(options)) };
    const sensitive = { night: this.guideNight, missing: this.guideMissing };
    const scene = { doc, options, own: this.questions, sensitive, ...this.#seen.is, ...place };
    const card = this.#card.template({ ...scene, voice: { ...place.voice, ...words } });
    return { card, alone: place.alone, title: words.guide.title };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.mode !== "guide") this.#card?.leave();
    else if (this.shadowRoot) this.#card?.settle(this.shadowRoot, this.#takesFocus);
    if (this.#arrives && this.doc) this.view?.focus(this.doc.client.id);
    this.#arrives = false;
    if (this.mode === this.#told) return;
    this.#told = this.mode;
    tell(this, "ecomap-mode", { mode: this.mode });
  }

  #fetch(): void {
    if (this.#card) return;
    import("./guide/guide-card.ts").then(
      ({ makeGuideCard }) => {
        this.#card ??= makeGuideCard({
          view: () => this.view,
          attempt: (act) => this.attempt(act),
          redraw: () => this.requestUpdate(),
          finish: (sentence) => {
            this.mode = "draw";
            this.shown = "map";
            this.said = sentence;
            this.#arrives = true;
          },
        });
        this.requestUpdate();
      },
      () => {
        this.mode = "draw";
        this.complain(new EcomapError({ code: "not-loaded", path: ["mode"], params: { language: "guide" } }));
      },
    );
  }
}
