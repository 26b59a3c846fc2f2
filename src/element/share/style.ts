import { css } from "lit";

/** The rules of the dialog of the ways out, beside those of the element. */
export const shareStyle = css`
.out { inline-size: min(56rem, 96vw); max-inline-size: none; max-block-size: 96dvh; padding: 0; overflow: auto; overflow-wrap: anywhere; }
.out form { padding: 1rem 1.25rem 0; }
.out h2 { font-size: 1.25em; }
.out .halves { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr); gap: 0 1.5rem; }
.out fieldset { min-inline-size: 0; margin: 0 0 .875rem; padding: 0; border: 0; }
.out legend { padding: 0; margin-block-end: .375rem; font-weight: 600; }
.out p { margin: 0 0 .75rem; }
.out .hint { font-size: .9375em; }
.out .terms { display: flex; flex-wrap: wrap; gap: .375rem; }
.out .terms + .terms { margin-block-start: .375rem; }
.out .term { position: relative; display: inline-flex; align-items: center; gap: .5rem; min-block-size: 2.75rem; padding: .125rem .75rem;
  border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
.out .term input { flex: none; margin: 0; inline-size: 1.25em; block-size: 1.25em; accent-color: var(--accent); }
.out .term input[type="radio"] { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; opacity: 0; cursor: pointer; }
.out .term:has(input[type="radio"]:checked) { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
.out .term:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 1px; }
.out .term input:focus-visible { outline: 0; }
.out .line { display: grid; gap: .25rem; margin-block-end: .5rem; font-weight: 600; }
.out .line + .term { margin-block-end: .875rem; }
.out input[type="text"] { inline-size: 100%; min-block-size: 2.75rem; padding: .375rem .5rem; font: inherit; font-weight: 400; color: inherit;
  background: var(--ground); border: 1px solid var(--line); border-radius: .5rem; }
.out figure { margin: 0 0 .875rem; min-inline-size: 0; }
.out figcaption { font-weight: 600; margin-block-end: .375rem; }
.out .sheet { block-size: 22rem; padding: .5rem; background: #fff; border: 1px solid var(--line); border-radius: .25rem; }
.out .sheet svg { inline-size: 100%; block-size: 100%; fill: initial; stroke: initial; }
.out .ways { position: sticky; inset-block-end: 0; display: flex; flex-wrap: wrap; justify-content: end; align-items: center; gap: .5rem;
  margin-inline: -1.25rem; padding: .75rem 1.25rem; background: var(--ground); border-block-start: 1px solid var(--line); }
.out .ways p { flex: 1 1 16rem; margin: 0; }
.out .ways button { min-block-size: 2.75rem; padding-inline: 1.25rem; font-size: 1em; }
.out button.lead { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
@media (max-width: 45rem) {
  .out .halves { grid-template-columns: minmax(0, 1fr); }
  .out .sheet { block-size: 14rem; }
  .out .ways p:empty { display: none; }
  .out .ways p { flex-basis: 100%; }
  .out .ways button { flex: 1 1 7rem; }
}
@media (forced-colors: active) {
  .out .term:has(input[type="radio"]:checked) { forced-color-adjust: none; color: HighlightText; background: Highlight; }
}
@media print { .out { display: none; } }
`;
