import type { PropertyDeclaration, PropertyDeclarations } from "lit";
import type { EcomapDocument } from "../document/types.ts";
import type { EcomapError } from "../errors/ecomap-error.ts";
import type { FullLanguage } from "../words/interface/interface-words.ts";
import { type Content, continues, fileOf, NOTHING, readContent } from "./content.ts";
import { type Fault, FormControl } from "./form-control.ts";

/** The properties that say whether the document goes with the form, and what is said where it cannot. */
const FORM = new Set<PropertyKey | undefined>(["audience", "options", "required"]);

/** An element that holds a document as an `<input>` holds its text: from the page, from a script, from a form. */
export abstract class HeldDocument extends FormControl {
  static override properties: PropertyDeclarations = {
    ...FormControl.properties,
    doc: { attribute: false, noAccessor: true },
    value: { attribute: false, noAccessor: true },
  };

  #content: Content = NOTHING;
  /** What the host gave last, to which a reset goes back. */
  #given: Content = NOTHING;
  /** Whether a document came from elsewhere than the page's own `<script>`, which then no longer counts. */
  #isSaid = false;
  #child = "";
  readonly #children = new MutationObserver(() => this.#readChild());

  /**
   * The whole document as it is now. Setting another opens it; a later state of the same one is shown in its place, and
   * what was done here stays undoable.
   */
  get doc(): EcomapDocument | undefined {
    return this.#content.is === "map" ? this.#content.doc : undefined;
  }
  set doc(doc: EcomapDocument | undefined) {
    this.#isSaid = true;
    // Who gives back what was changed here agrees with it.
    if (doc !== undefined && doc === this.doc) this.#given = this.#content;
    else this.#hold(readContent(doc), true);
  }

  /**
   * What goes with the form: the document's JSON. Empty for others than client and team, and of a redacted copy. A text
   * that is no document is kept as it came.
   */
  get value(): string {
    return this.#isWithheld ? "" : fileOf(this.#content);
  }
  set value(text: string) {
    this.#isSaid = true;
    if (text !== "" && text === fileOf(this.#content)) this.#given = this.#content;
    else this.#hold(readContent(text), true);
  }

  protected get content(): Content {
    return this.#content;
  }
  /** For whom the map is said to be; `undefined` where nothing is said. */
  protected abstract get readers(): string | undefined;
  /** The language of the element as it is now. */
  protected abstract get spoken(): FullLanguage;
  /** What is undone in the element is to be forgotten. */
  protected abstract forget(): void;
  /** Tells the page what is wrong. */
  protected abstract complain(error: EcomapError): void;
  /** Where a browser shows what is wrong with the value. */
  protected abstract get anchor(): HTMLElement | undefined;

  /** A document that hands changed. */
  protected changeTo(doc: EcomapDocument): void {
    this.#isSaid = true;
    this.#content = { is: "map", doc };
    this.updateForm();
    this.requestUpdate();
  }

  protected updateForm(): void {
    const { value } = this;
    this.setFormValue(value === "" ? null : value, this.#fault, this.anchor);
  }

  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, old, options);
    // At once, so that a form that is sent in the next line holds what it should.
    if (#content in this && FORM.has(name)) this.updateForm();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.#readChild();
    // While a page is being read, a script may be there in part.
    if (this.ownerDocument.readyState === "loading")
      this.ownerDocument.addEventListener("DOMContentLoaded", () => this.#readChild(), { once: true });
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  /** @internal */
  formResetCallback(): void {
    this.forget();
    this.#hold(this.#given, false);
  }
  /** @internal The page came back, or the browser fills it in. */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== "string") return;
    this.#isSaid = true;
    this.#hold(readContent(state), false);
  }

  #hold(content: Content, isGiven: boolean): void {
    const before = this.doc;
    if (content.is !== "map" || !before || !continues(content.doc, before)) this.forget();
    this.#content = content;
    if (isGiven) this.#given = content;
    this.updateForm();
    this.requestUpdate();
    if (content.is === "broken") this.complain(content.error);
  }

  #readChild(): void {
    this.requestUpdate();
    if (!this.isConnected || this.ownerDocument.readyState === "loading") return;
    const text = this.querySelector(':scope > script[type="application/json"]')?.textContent ?? "";
    if (text === this.#child) return;
    this.#child = text;
    if (!this.#isSaid) this.#hold(readContent(text), true);
    else if (this.#given.is === "nothing") this.#given = readContent(text);
  }

  get #isWithheld(): boolean {
    const readers = this.readers ?? this.doc?.redactedFor ?? "client";
    return this.doc?.redactedFor !== undefined || (readers !== "client" && readers !== "team");
  }

  get #fault(): Fault {
    const { form } = this.spoken.interface.client;
    if (this.#content.is === "broken") return { kind: "customError", message: form.broken };
    const isMissing = this.required && !this.#isWithheld && (this.doc?.members.length ?? 0) === 0;
    return isMissing ? { kind: "valueMissing", message: form.required } : undefined;
  }
}
