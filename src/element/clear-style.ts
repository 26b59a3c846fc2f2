import { css } from "lit";

/** The button stands at the end of the question's own line, so that nothing moves when it comes. */
export const clearStyle = css`
fieldset { position: relative; }
button.clear { position: absolute; inset-block-end: 100%; inset-inline-end: 0; min-block-size: 1.75rem; padding: 0; font-size: .8125em; border: 0; text-decoration: underline; }
fieldset:has(input[type="radio"]) > legend { padding-inline-end: 6.25rem; }
@media (pointer: coarse) { button.clear { inset-block-end: calc(100% - .5rem); min-block-size: 2.75rem; } }
`;
