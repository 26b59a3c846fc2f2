import { css } from "lit";

/** The rules of the guide, which come with it. */
export const guideStyle = css`
.guide { flex: 0 0 min(24rem, 45%); overflow: auto; padding: 1rem 1.25rem; border-inline-end: 1px solid var(--line); overflow-wrap: anywhere; }
.card, .card form { display: flex; flex-direction: column; gap: .625rem; }
.card { min-block-size: 100%; }
.card p, .guide h2, .guide ul, .guide fieldset { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.card p:empty { display: none; }
.guide h2 { font-size: 1.375em; line-height: 1.3; text-wrap: balance; border-radius: .25rem; }
.said { padding-inline-start: .625rem !important; border-inline-start: 3px solid var(--accent) !important; }
.twin { display: grid; gap: .5rem; padding: .625rem; border: 2px solid var(--accent); border-radius: .5rem; }
.guide .field { display: grid; grid-template-columns: 1fr auto; gap: .25rem .5rem; }
.field label { grid-column: 1 / -1; }
.field input { min-inline-size: 0; padding: .375rem .625rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .5rem; }
.guide button { border-color: var(--line); font-size: 1em; }
.guide .answer { display: block; inline-size: 100%; padding: .5rem .75rem; text-align: start; }
.guide .answer::first-letter { text-transform: uppercase; }
.guide .first { color: var(--on-accent); background: var(--accent); border-color: var(--accent); text-align: center; }
.guide .small { inline-size: auto; align-self: start; font-size: .875em; }
.guide ul { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; }
.guide li { display: flex; align-items: center; gap: .25rem; min-block-size: 2.25rem; padding-inline: .75rem; border: 1px solid var(--line); border-radius: 1.5rem; }
.guide li button { margin-inline-end: -.75rem; border-color: transparent; border-radius: 1.5rem; }
.tick { display: flex; align-items: center; gap: .625rem; min-block-size: 2.25rem; }
.tick input { inline-size: 1.25rem; block-size: 1.25rem; margin: 0; flex: none; accent-color: var(--accent); }
.way { display: flex; align-items: center; gap: .75rem; margin-block-start: auto; padding-block-start: .75rem; }
.guide .way button { border-color: transparent; }
.way progress { flex: 1; min-inline-size: 0; block-size: .375rem; accent-color: var(--accent); }
@container (max-width: 45rem) {
  .guide { flex: 0 1 auto; max-block-size: 55%; border-inline-end: 0; border-block-end: 1px solid var(--line); }
  .guide[role="tabpanel"] { flex: 1; max-block-size: none; border: 0; }
}
@media (pointer: coarse) { .tick, .field input { min-block-size: 2.75rem; } }
@media (forced-colors: active) { .guide .first { forced-color-adjust: none; color: HighlightText; background: Highlight; } }
`;
