import { html, type TemplateResult } from "lit";

/** Takes an answer back, so that the question is open again. The focus stays with the question, as the button goes. */
export const clearTemplate = (words: string, act: () => void): TemplateResult => {
  const clear = ({ currentTarget }: Event) => {
    if (currentTarget instanceof Element)
      currentTarget.closest("fieldset")?.querySelector<HTMLInputElement>("input:checked")?.focus();
    act();
  };
  return html`<button type="button" class="clear" @click=${clear}>${words}</button>`;
};
