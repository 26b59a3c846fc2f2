import { nothing, render } from "lit";
import type { EcomapDocument } from "../../document/types.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { makeNode, patchElement } from "../../picture/to-dom.ts";
import type { ViewEvents } from "../../view/events.ts";
import type { ViewOptions } from "../../view/options.ts";
import type { View } from "../../view/view.ts";
import { explain } from "../../words/explain.ts";
import { adoptRules } from "../adopt-rules.ts";
import type { FaceHost } from "../other-face.ts";
import { openExercise } from "./exercise.ts";
import { stepAfter } from "./keys.ts";
import { makeLamp } from "./lamp.ts";
import { focusBeside, personAt } from "./people.ts";
import { type Drawn, freshKey, type Show, showOf } from "./show.ts";
import { wallStyle } from "./style.ts";
import { type WallDeeds, wallTemplate } from "./template.ts";
import { litIn, toldOf } from "./told.ts";
import type { WallVoice } from "./words.ts";

/** What the wall is given at every update. */
export interface Given {
  readonly docs: readonly EcomapDocument[];
  readonly options: ViewOptions;
  readonly voice: WallVoice;
}

/**
 * A map before a group: step by step, with stand-ins until somebody asks for the names. It holds the shown copies by
 * itself, so that nothing of them goes with a form or is told to the page.
 */
export class Presenter {
  readonly #host: FaceHost;
  readonly #key = freshKey();
  readonly #size = new ResizeObserver(() => this.#host.requestUpdate());
  #given: Given | undefined;
  #show: Show | undefined;
  #drawn: Drawn[] = [];
  #step = 0;
  #named = false;
  #asking = false;
  #said = "";
  readonly #lamp = makeLamp();
  /** What is said of the light. */
  #light = "";
  #isDrawing = false;
  #exercise: View | undefined;
  /** Who gets the focus once it is there. */
  #focus = "";
  #dropStyle: (() => void) | undefined;

  constructor(host: FaceHost) {
    this.#host = host;
    host.addEventListener("fullscreenchange", this.#onFull);
  }

  /** Draws all of it into a place of the element's shadow tree. */
  show(place: HTMLElement, given: Given): void {
    place.className = "place";
    this.#host.ownerDocument.addEventListener("keydown", this.#onPage);
    this.#take(given);
    const { options, voice } = given;
    const template = wallTemplate(
      {
        language: options.language,
        voice,
        theme: options.theme,
        drawings: given.docs.length,
        step: this.#step,
        steps: this.#show?.steps ?? 0,
        told: this.#show ? toldOf(this.#show, this.#step, this.#named, options, voice) : [],
        named: this.#named,
        asking: this.#asking,
        full: document.fullscreenEnabled ? this.#isFull : undefined,
        exercise: this.#isDrawing,
        said: this.#said || this.#light,
      },
      this.#deeds,
    );
    render(template, place);
    for (const pane of place.querySelectorAll<HTMLElement>(".wall .pane")) {
      this.#dropStyle ??= adoptRules(pane, wallStyle);
      this.#size.observe(pane);
      if (pane.matches(".exercise")) this.#openExercise(pane);
      else this.#draw(pane, Number(pane.dataset.drawing));
    }
    const { lit } = this.#lamp;
    const light = litIn(lit && this.#drawn[lit.drawing], lit?.id, options, voice);
    if (light !== this.#light) this.#set(() => (this.#light = light));
    if (this.#focus !== "") place.querySelector<HTMLElement>(`.wall .${this.#focus}`)?.focus();
    this.#focus = "";
  }

  /** Takes all of it out of the place again. */
  end(place: HTMLElement): void {
    this.#closeExercise();
    this.#size.disconnect();
    this.#dropStyle?.();
    this.#host.removeEventListener("fullscreenchange", this.#onFull);
    this.#host.ownerDocument.removeEventListener("keydown", this.#onPage);
    render(nothing, place);
    if (this.#isFull) this.#host.ownerDocument.exitFullscreen().catch(() => {});
  }

  #take(given: Given): void {
    const before = this.#given;
    const isSame = before?.docs.length === given.docs.length && given.docs.every((doc, i) => doc === before.docs[i]);
    if (isSame && before.options === given.options) return;
    this.#given = given;
    try {
      this.#show = showOf(given.docs, given.options, this.#key);
    } catch (error) {
      this.#fail(error);
    }
    const steps = this.#show?.steps ?? 0;
    if (isSame) {
      this.#step = Math.min(this.#step, steps);
      return;
    }
    // Another document: nobody has asked for its names.
    this.#step = steps;
    this.#named = false;
    this.#asking = false;
    this.#lamp.out();
  }

  #draw(pane: HTMLElement, i: number): void {
    const { clientWidth: width, clientHeight: height } = pane;
    if (!this.#show || width === 0 || height === 0) return;
    const change = this.#show.series[i]?.changes[this.#step - 1];
    const light = { ...this.#lamp.in(i), touched: new Set(change?.ops.map(({ id }) => id)) };
    try {
      const drawn = this.#show.draw(i, this.#step, this.#named, { width, height }, light);
      this.#drawn[i] = drawn;
      const node = pane.querySelector("svg");
      if (node) patchElement(node, drawn.picture);
      else pane.append(makeNode(pane.ownerDocument, drawn.picture));
    } catch (error) {
      pane.replaceChildren();
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (!(error instanceof EcomapError) || !this.#given) throw error;
    this.#say(explain(error, this.#given.options.language));
  }

  #say(text: string): void {
    if (text !== this.#said) this.#set(() => (this.#said = text));
  }

  readonly #deeds: WallDeeds = {
    go: (step) =>
      this.#set(() => {
        this.#step = Math.max(0, Math.min(this.#show?.steps ?? 0, step));
        this.#said = "";
      }),
    ask: (asking) =>
      this.#set(() => {
        this.#asking = asking;
        this.#focus = asking ? "yes" : "names";
      }),
    show: (named) =>
      this.#set(() => {
        if (named && !this.#named) this.#tellNames();
        this.#named = named;
        this.#asking = false;
        this.#said = "";
        this.#focus = "names";
      }),
    full: () => {
      const { ownerDocument } = this.#host;
      (this.#isFull ? ownerDocument.exitFullscreen() : this.#host.requestFullscreen()).catch(() => {});
    },
    exercise: (open) =>
      this.#set(() => {
        if (!open) this.#closeExercise();
        this.#isDrawing = open;
        this.#focus = open ? "add" : "open";
      }),
    add: () => this.#exercise?.add(),
    undo: () => {
      if (this.#exercise?.canUndo) this.#exercise.undo();
    },
    end: () => {
      const host = this.#host;
      const isNamed = this.#named;
      host.mode = "draw";
      // Who did not ask for names does not meet them at the end either: one button shows them. Before the browser paints.
      void host.updateComplete.then(() => !isNamed && host.view?.covered === false && host.view.cover());
    },
    press: (event) => this.#press(event),
    click: ({ type, target, currentTarget }) => {
      if (!(target instanceof Element) || !(currentTarget instanceof HTMLElement)) return;
      const i = Number(currentTarget.dataset.drawing);
      const id = personAt(target, this.#drawn[i]);
      if (id === undefined) return;
      if (type === "click") this.#toggle(i, id);
      else if (this.#lamp.point(i, id)) this.#host.requestUpdate();
    },
  };

  #tellNames(): void {
    const detail: ViewEvents["reveal"] = { by: "present" };
    this.#host.dispatchEvent(new CustomEvent("ecomap-reveal", { detail, bubbles: true, composed: true }));
  }

  #openExercise(place: Element): void {
    if (this.#given) this.#exercise ??= openExercise(place, this.#given.options);
  }

  #closeExercise(): void {
    this.#exercise?.destroy();
    this.#exercise = undefined;
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  get #isFull(): boolean {
    return this.#host.matches(":fullscreen");
  }

  /** Who leaves the full screen, by Escape too, has turned to something else. */
  readonly #onFull = () => {
    if (!this.#isFull) this.#hide();
    this.#host.requestUpdate();
  };

  #hide(): void {
    if (this.#named || this.#asking) this.#deeds.show(false);
  }

  /** Who gives a talk has not clicked anything yet: the keys are the wall's while nothing else on the page has the focus. */
  readonly #onPage = (event: KeyboardEvent) => {
    const { isConnected, ownerDocument } = this.#host;
    const { activeElement, body } = ownerDocument;
    if (!isConnected) ownerDocument.removeEventListener("keydown", this.#onPage);
    // All names of a page go at once.
    else if (event.key === "F9") this.#hide();
    else if (activeElement === null || activeElement === body) this.#press(event);
  };

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (key === "?") event.stopPropagation();
    if (ctrlKey || altKey || metaKey || event.defaultPrevented || this.#isDrawing) return;
    if (this.#does(key, event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Whether a key is one of the wall's. */
  #does(key: string, event: KeyboardEvent): boolean {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return false;
    const pane = target.closest<HTMLElement>(".pane");
    const i = Number(pane?.dataset.drawing);
    const id = pane ? personAt(target, this.#drawn[i]) : undefined;
    if (key === "Escape") this.#escape();
    else if (id !== undefined && (key === "Enter" || key === " ")) this.#toggle(i, id);
    else if (pane && id !== undefined && (key === "ArrowUp" || key === "ArrowDown"))
      this.#goBeside(pane, i, id, key === "ArrowUp" ? -1 : 1);
    else {
      // A button keeps its own key.
      if (target.matches("button") && key === " ") return false;
      const direction = this.#given?.options.language.direction ?? "ltr";
      const to = stepAfter(key, this.#step, this.#show?.steps ?? 0, direction);
      if (to === undefined) return false;
      this.#deeds.go(to);
    }
    return true;
  }

  /** One thing at a time: the question, the light, the names. */
  #escape(): void {
    if (this.#asking) this.#deeds.ask(false);
    else if (this.#lamp.lit) this.#set(this.#lamp.out);
    else this.#hide();
  }

  /** Where there is a light it goes along. */
  #goBeside(pane: Element, i: number, id: string, by: 1 | -1): void {
    const drawn = this.#drawn[i];
    const next = drawn && focusBeside(pane, drawn, id, by);
    if (next !== undefined && this.#lamp.lit?.drawing === i && !this.#lamp.isOn(i, next)) this.#toggle(i, next);
  }

  #toggle(drawing: number, id: string): void {
    this.#set(() => this.#lamp.toggle(drawing, id));
  }
}
