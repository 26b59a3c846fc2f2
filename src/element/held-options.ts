import type { PropertyDeclarations } from "lit";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { mayTouch, type ViewOptions } from "../view/options.ts";
import type { FullLanguage } from "../words/interface/interface-words.ts";
import type { Language } from "../words/language.ts";
import { START } from "./content.ts";
import { HeldDocument } from "./held-document.ts";
import { english, full, languageOf } from "./languages.ts";
import { type ElementOptions, OPTIONS, switched, viewOptions } from "./options.ts";

/** An element whose attributes and properties say how its document is drawn. */
export abstract class HeldOptions extends HeldDocument {
  static override properties: PropertyDeclarations = {
    ...HeldDocument.properties,
    layout: {},
    audience: {},
    reader: {},
    viewer: {},
    voice: {},
    theme: {},
    notation: {},
    actor: {},
    idPrefix: { attribute: "id-prefix" },
    header: { converter: switched },
    legend: { converter: switched },
    supportLetters: { converter: switched, attribute: "support-letters" },
    zoomable: { converter: switched },
    editable: { converter: switched },
    language: {},
    beside: { attribute: false },
    options: { attribute: false },
  };

  /** `force`, `rings` or `sectors`. */
  declare layout: ElementOptions["layout"];
  /** For whom the map is drawn. Only `client` and `team` may change it and send it with a form. */
  declare audience: ElementOptions["audience"];
  /** For whom a report is, by the id of the document's `readers`. */
  declare reader: ElementOptions["reader"];
  /** Who looks. */
  declare viewer: ElementOptions["viewer"];
  /** The words of the `client` or of the `professional`. */
  declare voice: ElementOptions["voice"];
  /** `light`, `dark`, `print`, `mono` or `contrast`. */
  declare theme: ElementOptions["theme"];
  /** `default`, `hartman` or `genogram`. */
  declare notation: ElementOptions["notation"];
  /** Who makes the changes, for history. */
  declare actor: ElementOptions["actor"];
  /** What the ids in the picture start with. */
  declare idPrefix: ElementOptions["idPrefix"];
  /** Whether the picture has a title; off as `"false"`. */
  declare header: ElementOptions["header"];
  /** Whether the picture has a legend; off as `"false"`. */
  declare legend: ElementOptions["legend"];
  /** Whether ties have letters for the kinds of support. */
  declare supportLetters: ElementOptions["supportLetters"];
  /** Whether hands may zoom and pan; off as `"false"`. */
  declare zoomable: ElementOptions["zoomable"];
  /** What hands may change: nothing, `positions`, or all where it stands alone. */
  declare editable: ElementOptions["editable"];
  /** The tag of a language, fetched on demand, or the language itself. */
  declare language: string | Language | undefined;
  /** Drawings of the same case by others, that stand beside this one where the map is shown to a group. */
  declare beside: EcomapDocument | readonly EcomapDocument[] | undefined;
  /** All other options of a view, such as `can`, `now`, `newId` and `key`; an attribute goes before. */
  declare options: Partial<ViewOptions> | undefined;

  #words: FullLanguage | undefined;
  #asked: string | Language | undefined;
  #inputs: readonly unknown[] = [];
  #resolved: ViewOptions | EcomapError | undefined;

  protected get readers(): string | undefined {
    return this.audience ?? this.options?.audience;
  }
  protected get spoken(): FullLanguage {
    return this.#words ?? english;
  }
  /** Whether the words of the first language are there. Until then what the page holds is shown. */
  protected get isReady(): boolean {
    return this.#words !== undefined;
  }

  /** Asks for the words of the language; the old ones stay until they are there. */
  protected speak(): void {
    const asked = this.language ?? this.options?.language ?? "en";
    if (asked === this.#asked) return;
    this.#asked = asked;
    const answer = typeof asked === "string" ? languageOf(asked) : full(asked);
    const take = (words: FullLanguage) => {
      if (this.#asked !== asked) return;
      this.#words = words;
      this.updateForm();
      this.requestUpdate();
    };
    if (!("then" in answer)) take(answer);
    else
      answer.then(take, (error) => {
        if (this.#asked === asked) this.complain(error);
        take(this.#words ?? english);
      });
  }

  /**
   * What is drawn: the document, else the empty one from which hands start where they may add people. Not where the page
   * has something to show in its place, or may bring more.
   */
  protected docFor(options: ViewOptions): EcomapDocument | undefined {
    if (this.content.is !== "nothing") return this.doc;
    const waits = this.ownerDocument.readyState === "loading" || this.querySelector(":scope > :not([slot])");
    return !waits && mayTouch(START, options, "addMember") ? START : undefined;
  }

  /** The options of the view, or what is wrong with the audience; complains once of each that is wrong. */
  protected resolve(): ViewOptions | EcomapError {
    const said: Partial<ElementOptions> = Object.fromEntries(OPTIONS.map((name) => [name, this[name]]));
    const redactedFor = this.doc?.redactedFor;
    const inputs = [...Object.values(said), this.options, this.spoken, redactedFor, this.isClosed];
    if (this.#resolved && inputs.every((one, i) => one === this.#inputs[i])) return this.#resolved;
    this.#inputs = inputs;
    const more = { ...this.options, language: this.spoken };
    try {
      const options = viewOptions(said, more, redactedFor, (error) => this.complain(error));
      this.#resolved = this.isClosed ? { ...options, editable: false } : options;
    } catch (error) {
      if (!(error instanceof EcomapError)) throw error;
      this.#resolved = error;
      this.complain(error);
    }
    return this.#resolved;
  }
}
