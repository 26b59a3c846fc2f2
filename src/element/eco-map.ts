import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Audience } from "../document/schema/terms.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { isOpen, mayTouch, type ViewOptions } from "../view/options.ts";
import type { View } from "../view/view.ts";
import { explain } from "../words/explain.ts";
import type { InterfaceVoice } from "../words/interface/interface-words.ts";
import { besideName, goToNext, makeHiding } from "./areas.ts";
import { makeBreadth } from "./breadth.ts";
import { deedOf, makeDeeds } from "./deeds.ts";
import { tell } from "./events.ts";
import { keepFocus } from "./focus.ts";
import { HeldMode } from "./held-mode.ts";
import { makeLivingMap } from "./living-map.ts";
import type { Model, Shown } from "./model.ts";
import { makeOtherFace } from "./other-faces.ts";
import { makeOutline } from "./outline.ts";
import { hasPanels, makePanelDoor } from "./panel/door.ts";
import { oneStop } from "./roving.ts";
import { severalOn } from "./several.ts";
import { shellTemplate } from "./shell.ts";
import { style } from "./style.ts";
import { makeTries } from "./tries.ts";
import { makeWaysOut } from "./ways-out.ts";

/**
 * A person's network as an element of a page and a field of a form: the map, the same as a list, and tools.
 *
 * @tagname eco-map
 * @slot - The document, as `<script type="application/json">`, and a picture that a server drew: shown until the living one stands in its place.
 * @slot panel - What the host wants to stand beside the map.
 * @fires ecomap-change - The whole document after a change, the entry of history and what it came from.
 * @fires input - After ecomap-change, as of any field.
 * @fires change - After ecomap-change, as of any field.
 * @fires ecomap-select - Who and what is selected now.
 * @fires ecomap-cover - The map was covered, or uncovered.
 * @fires ecomap-reveal - Names that were hidden are shown: the map was uncovered, or names were asked for before a group.
 * @fires ecomap-export - A print or picture is about to leave the page: for whom and as what. Who prevents the default does it themselves.
 * @fires ecomap-mode - People began to be led through questions, or to draw again.
 * @fires ecomap-error - What could not be read, drawn or fetched, with a sentence for people.
 * @fires ecomap-click-member - A member was clicked.
 * @fires ecomap-enter-member - The pointer came over a member.
 * @fires ecomap-leave-member - The pointer left a member.
 * @fires ecomap-click-tie - A tie was clicked.
 * @fires ecomap-enter-tie - The pointer came over a tie.
 * @fires ecomap-leave-tie - The pointer left a tie.
 * @fires ecomap-click-client - The client was clicked.
 * @fires ecomap-enter-client - The pointer came over the client.
 * @fires ecomap-leave-client - The pointer left the client.
 * @fires ecomap-click-stage - The bare map was clicked.
 * @csspart frame - All of the element.
 * @csspart head - The bar with tabs and tools.
 * @csspart tabs - The choice of map or list.
 * @csspart tab - One of the two.
 * @csspart toolbar - The tools.
 * @csspart button - A tool, or a button of a dialog.
 * @csspart message - What went wrong, in words.
 * @csspart main - The place of map and list.
 * @csspart stage - The place of the picture.
 * @csspart list - The place of the list.
 * @csspart table - A table of the list.
 * @csspart name - A name in the list.
 * @csspart draft - Says of a language that nobody has reviewed that it is a trial translation.
 * @csspart seen-by - Says for whom the map is.
 * @csspart guide - The place of the questions.
 * @csspart panel - The place beside the map.
 * @csspart dialog - The list of keys, and the ways out of the map.
 * @cssprop --ecomap-tool-ground - The ground of tools and list.
 * @cssprop --ecomap-tool-text - Their text.
 * @cssprop --ecomap-tool-line - Their lines.
 * @cssprop --ecomap-accent - What is pressed, and the focus.
 * @cssprop --ecomap-on-accent - Text on what is pressed.
 * @cssprop --ecomap-font - Font of tools and list.
 */
export class EcoMap extends HeldMode {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = style;
  static override properties: PropertyDeclarations = {
    ...HeldMode.properties,
    toolbar: {},
    panels: {},
    shown: {},
    printAudience: { attribute: "print-audience" },
    turned: { type: Boolean, reflect: true },
  };

  /** `none` leaves the tools to the host. */
  declare toolbar: "full" | "none" | undefined;
  /** `none`: no panels beside the map; `full`: also, in words alone, where nothing may be changed. By itself where hands may change more than places. */
  declare panels: "full" | "none" | undefined;
  /** What stands in front: `map` or `list`. By itself the map, and under 30 rem the list. */
  declare shown: Shown | undefined;
  /** For whom a print of the page is. By itself `carry` from the client's screen, and elsewhere for whom the map is. */
  declare printAudience: Audience | undefined;
  /** Whether the picture faces the other side of the table. */
  declare turned: boolean;

  readonly #map = makeLivingMap(this, {
    changed: ({ doc }) => {
      this.said = "";
      this.changeTo(doc);
    },
    told: () => {
      // As of any field, for those who listen to a form.
      for (const type of ["input", "change"])
        this.dispatchEvent(new Event(type, { bubbles: true, composed: type === "input" }));
    },
    moved: (covered) => {
      if (covered !== undefined) this.#next = this.#hide(this.renderRoot, covered);
      this.requestUpdate();
    },
    // The panel beside the map asks it.
    asks: () => !this.#hasPanels || this.renderRoot.querySelector("aside.folded") !== null,
  });
  readonly #size = makeBreadth(this, () => this.requestUpdate());
  readonly #complain = (error: EcomapError) => this.complain(error);
  readonly #otherFace = makeOtherFace(this, this.#complain, () => this.#drawMap());
  readonly #panels = makePanelDoor(this, this.#complain);
  readonly #out = makeWaysOut(
    this,
    () => this.#map.covered,
    () => this.#drawn,
    this.#complain,
  );
  readonly #tries = makeTries(this.#map, (error) => {
    this.complain(error);
    this.requestUpdate();
  });
  #options: ViewOptions | EcomapError | undefined;
  readonly #outlineOf = makeOutline();
  #keepFocus: (() => void) | undefined;
  readonly #hide = makeHiding();
  /** Does what waits until all is drawn: gives the focus to whom it is due. */
  #next = () => {};

  constructor() {
    super();
    this.turned = false;
    this.addEventListener("keydown", this.#press);
  }

  /** The living map, for commands and all else that has no property; `undefined` while none is drawn. */
  get view(): View | undefined {
    return this.#map.view;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe();
    this.#out.isThere(true);
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
    this.#out.isThere(false);
    // Who is only moved within the page keeps the picture, and what could be undone.
    queueMicrotask(() => {
      if (!this.isConnected) for (const end of [this.#map.destroy, this.#panels.leave]) end();
    });
  }

  protected get anchor(): HTMLElement | undefined {
    if (!this.hasUpdated) return undefined;
    return this.renderRoot.querySelector<HTMLElement>("[role=tab][tabindex='0'], .message") ?? undefined;
  }
  protected override forget(): void {
    super.forget();
    this.#map.destroy();
    this.#panels.forget();
    this.said = "";
  }
  protected complain(error: EcomapError): void {
    tell(this, "ecomap-error", { error, message: explain(error, this.spoken) });
  }

  protected override willUpdate(): void {
    this.speak();
    this.#options = this.resolve();
    this.settleMode(this.#drawn?.doc, this.#drawn?.options);
  }
  protected override render(): TemplateResult {
    return this.isReady ? shellTemplate(this.#model, this.#deeds) : html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const drawn = this.isReady ? this.#drawn : undefined;
    this.#otherFace(drawn && { ...drawn, language: this.spoken, voice: this.#voice });
    this.#next();
    this.#next = () => {};
    this.#keepFocus?.();
  }

  #drawMap(): void {
    const stage = this.renderRoot.querySelector(".stage");
    const drawn = this.#drawn;
    // Before the browser paints, so that the picture takes the place of the page's own in one frame.
    // The panels need the map that they are about.
    if (stage && drawn && !this.view && this.#hasPanels) this.requestUpdate();
    if (stage && drawn) this.#tries.draw(stage, drawn.doc, drawn.options);
    else this.#map.destroy();
    for (const bar of this.renderRoot.querySelectorAll(".toolbar")) oneStop(bar);
  }
  protected override firstUpdated(): void {
    // Now there is a place at which a browser can show what is wrong.
    this.updateForm();
    if (this.shadowRoot) this.#keepFocus = keepFocus(this.shadowRoot);
  }

  /** What is to be drawn, unless it is known that it cannot. */
  get #drawn(): { readonly doc: EcomapDocument; readonly options: ViewOptions } | undefined {
    const options = this.#options;
    if (!options || options instanceof EcomapError) return undefined;
    const doc = this.docFor(options);
    return !doc || this.#tries.isVain(doc, options) ? undefined : { doc, options };
  }

  get #shown(): Shown {
    return this.shown ?? (this.#size.isNarrow && this.toolbar !== "none" ? "list" : "map");
  }
  get #message(): string {
    const { content, spoken } = this;
    if (content.is === "broken") return `${this.#voice.form.broken} ${explain(content.error, spoken)}`;
    const fault = this.#options instanceof EcomapError ? this.#options : this.#tries.fault;
    return content.is === "map" && fault ? explain(fault, spoken) : this.said;
  }
  get #voice(): InterfaceVoice {
    return this.spoken.interface[this.voice === "professional" ? "professional" : "client"];
  }
  get #model(): Model {
    const { view, spoken: language } = this;
    const voice = this.#voice;
    const drawn = this.#drawn;
    const { doc, options } = drawn ?? {};
    const named = (name: View["toUndo"], say: (what: string) => string) => name && say(language.commands[name]);
    const shown = this.#shown;
    const { covered } = this.#map;
    const alone = this.#size.isNarrow && this.toolbar !== "none";
    const guide =
      doc && options && this.cardIn(doc, options, { voice, covered, alone, hidden: alone && shown === "map" });
    return {
      language,
      voice,
      theme: options?.theme ?? "light",
      idPrefix: options?.idPrefix ?? "ecomap",
      toolbar: this.toolbar !== "none",
      layout: options?.layout ?? "force",
      shown,
      narrow: this.#size.isNarrow,
      turned: this.turned,
      mayAdd:
        doc && options ? (["addMember", "addTie"] as const).every((action) => mayTouch(doc, options, action)) : false,
      hasPast: this.mode === "draw" && doc && options ? doc.history.length > 0 && isOpen(doc, options) : false,
      covered,
      guideTitle: this.guideTitle,
      several: doc && this.#mayTakeBack ? severalOn(this.#map, doc) : undefined,
      living: doc !== undefined,
      history: this.#mayTakeBack
        ? { undo: named(view?.toUndo, voice.undoing), redo: named(view?.toRedo, voice.redoing) }
        : undefined,
      outline: doc && options && shown === "list" ? this.#outlineOf(doc, options) : undefined,
      selected: this.#map.selected,
      message: this.#message,
      beside: besideName(this, this.#hasPanels, voice.panel),
      panels: this.#panels.draw(
        this.#hasPanels && view && doc && options && !covered
          ? { view, doc, options, language, voice, selected: this.#map.selected, below: this.#size.isBelow }
          : undefined,
      ),
      share: this.#out.draw(drawn && { ...drawn, language, voice }, this.readers !== undefined || this.#hasPanels),
      guide: guide || undefined,
    };
  }

  get #mayTakeBack(): boolean {
    return this.#drawn !== undefined && mayTouch(this.#drawn.doc, this.#drawn.options, "placeMembers");
  }
  get #hasPanels(): boolean {
    return this.mode === "draw" && this.#drawn !== undefined && hasPanels(this.#drawn, this.panels);
  }

  readonly #deeds = makeDeeds(this, this.#map, {
    attempt: (act) => this.attempt(act),
    spoken: () => this.spoken,
    next: (act) => {
      this.#next = act;
      this.requestUpdate();
    },
    share: this.#out.open,
  });

  readonly #press = (event: KeyboardEvent) => {
    const deed = deedOf(event);
    if (!deed || (deed === "undo" || deed === "redo" ? !this.#mayTakeBack : !this.view)) return;
    event.preventDefault();
    if (deed === "next") goToNext(this.renderRoot, event.shiftKey);
    else this.#deeds[deed]();
  };
}
