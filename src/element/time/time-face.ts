import { nothing, render } from "lit";
import { forAudience } from "../../document/audience/for-audience.ts";
import { dateOf } from "../../document/dates.ts";
import type { EcomapDocument } from "../../document/types.ts";
import { EcomapError } from "../../errors/ecomap-error.ts";
import { type Element as Picture, type PictureSize, pictureElement } from "../../picture/elements.ts";
import { makeNode, patchElement } from "../../picture/to-dom.ts";
import type { Drawing } from "../../scene/drawing.ts";
import { legendScene } from "../../scene/legend-scene.ts";
import { signsUsed } from "../../scene/lens.ts";
import { type Film, filmOf } from "../../time/film.ts";
import { type Milestone, milestonesOf } from "../../time/milestones.ts";
import { momentsOf } from "../../time/moments.ts";
import { drawOptionsOf, type ViewOptions } from "../../view/options.ts";
import { hasToScroll } from "../../view/room.ts";
import { explain } from "../../words/explain.ts";
import type { Language } from "../../words/language.ts";
import { adoptRules } from "../adopt-rules.ts";
import type { FaceHost } from "../other-face.ts";
import { drawAhead } from "./ahead.ts";
import { type Axis, axisOf } from "./axis.ts";
import { makePlayer } from "./player.ts";
import { timeStyle } from "./style.ts";
import { type TimeDeeds, timeTemplate } from "./template.ts";
import { milestoneWords, toldOn } from "./told.ts";
import type { TimeVoice } from "./words.ts";

/** What the face is given at every update. */
export interface Given {
  readonly doc: EcomapDocument;
  readonly options: ViewOptions;
  readonly voice: TimeVoice;
}

/** What a document tells of time, as its audience sees it. */
interface Past {
  readonly seen: EcomapDocument;
  readonly milestones: readonly Milestone[];
  readonly days: readonly string[];
}

/** The map through time: any day by a slider, what happened, and what became otherwise. Nothing can be changed here. */
export class TimeFace {
  readonly #host: FaceHost;
  readonly #size = new ResizeObserver(() => this.#host.requestUpdate());
  readonly #player = makePlayer(() => this.#goOn());
  #given: Given | undefined;
  #past: Past | undefined;
  #film: { readonly film: Film; readonly room: string } | undefined;
  /** In which the client was brought into the middle. */
  #seen: object | undefined;
  #axis: { readonly axis: Axis; readonly of: string } | undefined;
  #covered = false;
  #moment = 0;
  #compares = false;
  #said = "";
  /** The legend was opened just now, and is to be seen. */
  #isOpened = false;
  #focus = "input";
  #dropStyle: (() => void) | undefined;
  /** Ends what is drawn before anybody asks. */
  #leave = () => {};

  constructor(host: FaceHost) {
    this.#host = host;
    host.addEventListener("ecomap-cover", this.#redraw);
  }

  /** Draws all of it into a place of the element's shadow tree. */
  show(place: HTMLElement, given: Given): void {
    place.className = "place";
    this.#take(given);
    const past = this.#past;
    if (!past) return;
    const { options, voice } = given;
    const { language } = options;
    const { seen, days, milestones } = past;
    const day = days[this.#moment] ?? "";
    const covered = this.#isCovered;
    const drawing = this.#drawingIn(place.querySelector(".pane"), day, past);
    const lens = drawing?.look.lens;
    const width = place.querySelector(".line")?.clientWidth ?? 0;
    const template = timeTemplate(
      {
        ...{ language, voice, theme: options.theme, covered, said: this.#said, compares: this.#compares },
        ...{ moments: days.length, moment: this.#moment },
        date: dateSaid(day, past, language, voice),
        told: toldOn(day, seen, milestones, voice, options),
        signs: lens ? signsUsed(lens) : [],
        axis: this.#axisIn(width, past, language.direction),
        milestones: milestones.map((one) => ({
          ...{ is: one.is, moment: days.includes(one.day) ? days.indexOf(one.day) : undefined },
          ...{ date: language.date(one.when), words: milestoneWords(one, voice, options) },
        })),
        plays: this.#player.isCalm ? undefined : this.#player.plays,
      },
      this.#deeds,
    );
    render(template, place);
    // The picture wants to know its room: what is there for the first time is drawn when that is measured.
    for (const part of place.querySelectorAll(".pane, .line")) this.#size.observe(part);
    const pane = place.querySelector(".pane");
    if (pane) this.#dropStyle ??= adoptRules(pane, timeStyle);
    if (pane)
      this.#put(pane, drawing && pictureElement(drawing.scene, `${options.idPrefix}-time`, sizeIn(pane, drawing)));
    if (pane && this.#seen !== this.#film) seeFirst(pane, pane.querySelector(".ecomap-client .ecomap-symbol"));
    this.#seen = this.#film;
    const means = place.querySelector("details");
    this.#putLegend(means, drawing, voice.time.signs);
    if (this.#isOpened && means?.open) means.scrollIntoView({ block: "nearest" });
    this.#isOpened = false;
    if (this.#focus !== "") place.querySelector<HTMLElement>(`.time ${this.#focus}`)?.focus();
    this.#focus = "";
  }

  /** Takes all of it out of the place again. */
  end(place: HTMLElement): void {
    this.#player.stop();
    this.#leave();
    this.#size.disconnect();
    this.#dropStyle?.();
    this.#host.removeEventListener("ecomap-cover", this.#redraw);
    render(nothing, place);
  }

  #take(given: Given): void {
    const before = this.#given;
    if (before?.doc === given.doc && before.options === given.options) return;
    this.#given = given;
    this.#film = undefined;
    this.#axis = undefined;
    this.#said = "";
    const { doc, options } = given;
    try {
      const seen = forAudience(doc, options.audience, drawOptionsOf(options));
      const today = options.now().slice(0, "YYYY-MM-DD".length);
      const milestones = milestonesOf(seen, today);
      // Who is told no history sees the map of now alone.
      const tells = seen.redactedFor === undefined || seen.history.length > 0;
      this.#past = { seen, milestones, days: tells ? momentsOf(seen, milestones, today) : [today] };
      if (before?.doc !== doc) this.#moment = this.#past.days.length - 1;
    } catch (error) {
      this.#fail(error);
    }
  }

  #drawingIn(pane: Element | null, day: string, { seen, days }: Past): Drawing | undefined {
    const { clientWidth: width = 0, clientHeight: own = 0 } = pane ?? {};
    if (width === 0 || own === 0 || !this.#given) return undefined;
    const scrolls = hasToScroll(width, own, seen.members.length);
    pane?.classList.toggle("ecomap-flowing", scrolls);
    pane?.setAttribute("tabindex", scrolls ? "0" : "-1");
    const height = scrolls ? 0 : own;
    const room = `${width} ${height}`;
    try {
      if (this.#film?.room !== room) {
        const options = { ...drawOptionsOf(this.#given.options), width, height, paper: "none" as const };
        this.#film = { room, film: filmOf(seen, days, options) };
        this.#leave();
        this.#leave = drawAhead(this.#film.film, days);
      }
      const { film } = this.#film;
      return this.#compares ? film.since(day) : film.at(day);
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #put(pane: Element, picture: Picture | undefined): void {
    const node = pane.querySelector("svg");
    if (!picture) pane.replaceChildren();
    else if (node) patchElement(node, picture);
    else pane.append(makeNode(pane.ownerDocument, picture));
  }

  /** The legend of the moment, where it is open. */
  #putLegend(means: HTMLDetailsElement | null, drawing: Drawing | undefined, title: string): void {
    const place = means?.querySelector(".legend");
    if (!place || !means?.open || !drawing || !this.#given) return;
    const scene = legendScene(drawing, place.clientWidth, title);
    this.#put(place, pictureElement(scene, `${this.#given.options.idPrefix}-legend`, scene.box));
  }

  #axisIn(width: number, { days, milestones }: Past, direction: "ltr" | "rtl"): Axis {
    const of = `${width} ${direction}`;
    if (this.#axis?.of !== of) this.#axis = { of, axis: axisOf(days, milestones, width, direction) };
    return this.#axis.axis;
  }

  #fail(error: unknown): void {
    if (!(error instanceof EcomapError) || !this.#given) throw error;
    const said = explain(error, this.#given.options.language);
    if (said === this.#said) return;
    this.#said = said;
    this.#redraw();
  }

  get #isCovered(): boolean {
    return this.#host.view?.covered ?? this.#covered;
  }

  #cover(): void {
    const { view } = this.#host;
    if (view) view.cover();
    else this.#covered = !this.#covered;
    this.#focus = this.#isCovered ? ".uncover" : "input";
    this.#redraw();
  }

  readonly #redraw = () => this.#host.requestUpdate();

  #goOn(): boolean {
    const last = (this.#past?.days.length ?? 1) - 1;
    this.#moment = Math.min(last, this.#moment + 1);
    this.#redraw();
    return this.#moment < last;
  }

  readonly #deeds: TimeDeeds = {
    go: (moment) => {
      this.#player.stop();
      this.#moment = Math.max(0, Math.min((this.#past?.days.length ?? 1) - 1, moment));
      this.#redraw();
    },
    play: () => {
      const moments = this.#past?.days.length ?? 1;
      if (this.#player.plays) this.#player.stop();
      else {
        if (this.#moment === moments - 1) this.#moment = 0;
        this.#player.start(moments);
      }
      this.#redraw();
    },
    compare: () => {
      this.#compares = !this.#compares;
      this.#redraw();
    },
    unfold: () => {
      this.#isOpened = true;
      this.#redraw();
    },
    uncover: () => this.#cover(),
    end: () => {
      this.#host.mode = "draw";
    },
    press: (event) => {
      const { key } = event;
      const isOwn = key === "F9" || key === "?" || (key === "Escape" && this.#player.plays);
      if (!isOwn) return;
      event.preventDefault();
      event.stopPropagation();
      this.#player.stop();
      if (key === "F9") this.#cover();
      this.#redraw();
    },
  };
}

/** The last day is that of the document; something that it tells of may have begun or ended since. */
function dateSaid(day: string, { seen, days }: Past, language: Language, { time }: TimeVoice): string {
  if (day !== days.at(-1)) return language.date(day);
  const updated = language.date(seen.date ?? day);
  const isSince = (days.at(-2) ?? "") > dateOf(seen.date ?? day);
  return isSince ? `${language.date(day)} (${time.now} ${updated})` : `${updated} (${time.now})`;
}

/** In CSS pixels: where the map scrolls no name is smaller. */
const READ = 11;
/** In map units, of names that no sheet asks to be larger. */
const SMALLEST = 12;

/** As large as it must be for its names to be read, in a room that it may scroll in; else it fills its room. */
function sizeIn(pane: Element, { look, scene }: Drawing): PictureSize | undefined {
  if (!pane.classList.contains("ecomap-flowing")) return undefined;
  const { width, height } = scene.box;
  const scale = Math.max(pane.clientWidth / width, READ / (look.leastText || SMALLEST));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Scrolls a room so that somebody is in its middle. */
function seeFirst(pane: Element, who: Element | null): void {
  const [own, room] = [who?.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (!own) return;
  pane.scrollBy(own.x + own.width / 2 - room.x - room.width / 2, own.y + own.height / 2 - room.y - room.height / 2);
}
