import { css } from "lit";

/** The rules of faces of words and buttons, beside those of the element. */
export const wordStyle = css`
.place { display: contents; }
.words .head { align-items: center; }
.words h2 { margin: 0 .375rem; font-size: 1.125em; flex: 1 1 8rem; }
.words button { border-color: var(--line); }
.words .page { flex: 1; overflow: auto; padding: .75rem 1rem 1.5rem; overflow-wrap: anywhere; }
.words .page > * { max-inline-size: 46rem; margin-inline: auto; }
.words h3, .words h4 { margin: 0 0 .5rem; font-size: 1.0625em; }
.words h3.first { font-size: 1.25em; }
.words :is(h3, p):focus-visible { outline-offset: 4px; border-radius: .25rem; }
.words p { margin: 0 0 .75rem; }
.words .hint { font-size: .9375em; }
.words .ways { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: 1rem; }
.words .ways button { min-block-size: 2.75rem; padding-inline: 1rem; font-size: 1em; }
.words button.lead { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
.words fieldset { min-inline-size: 0; margin: 0 0 1rem; padding: 0; border: 0; }
.words legend { padding: 0; margin-block-end: .375rem; font-weight: 600; }
.words .terms { display: flex; flex-wrap: wrap; gap: .375rem; }
.words .term { position: relative; display: inline-flex; align-items: center; gap: .375rem; min-block-size: 2.75rem; padding: .125rem .75rem;
  border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
.words .term input { flex: none; margin: 0; inline-size: 1.125em; block-size: 1.125em; accent-color: var(--accent); }
.words .term input[type="radio"] { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; opacity: 0; cursor: pointer; }
.words .term:has(input[type="radio"]:checked) { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
.words .term:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 1px; }
.words .term input:focus-visible { outline: 0; }
.words input[type="text"] { min-block-size: 2.75rem; min-inline-size: 0; padding: .375rem .5rem; font: inherit; color: inherit;
  background: var(--ground); border: 1px solid var(--line); border-radius: .5rem; }
@media (forced-colors: active) {
  .words .term:has(input[type="radio"]:checked) { forced-color-adjust: none; color: HighlightText; background: Highlight; }
}
`;
