import { LitElement, type PropertyDeclarations } from "lit";

/** What is wrong with a value, for people: nothing, or one of the browser's kinds with a sentence. */
export type Fault = { readonly kind: "valueMissing" | "customError"; readonly message: string } | undefined;

/** An element that takes part in a form as an `<input>` does. */
export abstract class FormControl extends LitElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    readOnly: { type: Boolean, reflect: true, attribute: "readonly" },
    disabled: { type: Boolean, reflect: true },
  };

  /** Under which name the document goes with the form. Without one it does not go. */
  declare name: string | undefined;
  /** Whether someone has to be on the map before the form can be sent. */
  declare required: boolean;
  /** Whether the map is for looking at only; goes before `editable`. */
  declare readOnly: boolean;
  /** Whether the map is for looking at only and does not go with the form. A disabled fieldset disables it too. */
  declare disabled: boolean;

  readonly #internals = this.attachInternals();
  #isDisabledHere = false;

  constructor() {
    super();
    // Frameworks look at what a property is before they set it.
    this.required = false;
    this.readOnly = false;
    this.disabled = false;
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get labels(): NodeList {
    return this.#internals.labels;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  /** Why the form cannot be sent, in the language of the map. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Whether it may be changed by hand at all. */
  protected get isClosed(): boolean {
    return this.readOnly || this.disabled || this.#isDisabledHere;
  }

  /** What goes with the form: nothing for `null`. The same text restores it when the page comes back. */
  protected setFormValue(value: string | null, fault: Fault, anchor: HTMLElement | undefined): void {
    this.#internals.setFormValue(value);
    if (!fault) this.#internals.setValidity({});
    else this.#internals.setValidity({ [fault.kind]: true }, fault.message, anchor);
  }

  /** @internal A form or fieldset was disabled or enabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#isDisabledHere = disabled;
    this.requestUpdate();
  }
}
