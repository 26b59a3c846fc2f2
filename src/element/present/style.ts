import { css } from "lit";

/** The rules of the wall, beside those of the element. */
export const wallStyle = css`
.place { display: contents; }
:host(:fullscreen) { block-size: 100%; inline-size: 100%; }
.wall { font-size: clamp(1rem, .7rem + .8vw, 1.75rem); }
.wall .head { align-items: center; padding: .5em .75em; gap: .5em; }
.wall .head p { margin: 0; flex: 1 1 12em; font-size: .8em; }
.wall button { min-block-size: 2.75rem; border-color: var(--line); font-size: .8em; padding-inline: .75em; }
.panes { flex: 1; min-block-size: 0; display: flex; gap: 2px; background: var(--line); }
.panes > * { background: var(--ground); }
.panes section { flex: 1 1 0; min-inline-size: 0; min-block-size: 0; display: flex; flex-direction: column; }
.panes h2 { margin: 0; padding: .25em .75em 0; font-size: 1.25em; text-align: center; }
.wall .pane { flex: 1; inline-size: auto; block-size: auto; min-block-size: 0; min-inline-size: 0; overflow: hidden; }
.pane .dim { opacity: .15; }
.pane .touched > .ecomap-symbol { stroke-width: 7px; }
.pane [aria-pressed="true"] > .ecomap-symbol { stroke-width: 12px; }
.pane [role="button"] { cursor: pointer; }
.pane [role="button"]:focus { outline: none; }
.pane [role="button"]:focus-visible > .ecomap-symbol { stroke: var(--accent); stroke-width: 10px; stroke-dasharray: none; }
.foot { display: flex; align-items: stretch; gap: .75em; padding: .5em .75em; border-block-start: 1px solid var(--line); }
.told { flex: 1; margin: 0; align-self: center; text-align: center; block-size: 4.2em; overflow-y: auto; overflow-wrap: anywhere; display: grid; align-content: center; }
.told span { font-size: .85em; }
.wall .turn { flex: 0 0 auto; min-block-size: 4rem; min-inline-size: 7em; padding-inline: .75em; font-size: 1em; }
.back { flex-direction: row; }
.next { flex-direction: row-reverse !important; }
.again svg { display: none; }
.back svg, [dir="rtl"] .next svg { scale: -1 1; }
[dir="rtl"] .back svg { scale: 1 1; }
@container (max-width: 45rem) {
  .panes { flex-direction: column; overflow: auto; }
  .panes section:not(:only-child) { flex: 1 0 20rem; }
  .foot { flex-wrap: wrap; }
  .told { flex: 1 0 100%; order: -1; }
  .wall .turn { flex: 1; }
  .wall .head p { flex-basis: 100%; min-block-size: 2.8em; }
  .wall .head button { flex: 1 1 auto; padding-inline: .5em; }
}
@media (forced-colors: active) {
  .pane [role="button"]:focus-visible > .ecomap-symbol { stroke: Highlight !important; }
}
@media print { .wall { display: none !important; } }
@media (prefers-reduced-motion: no-preference) { .pane .ecomap-scene > g { transition: opacity .2s; } }
`;
