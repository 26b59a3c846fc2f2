import { css } from "lit";

/** The rules of a map through time, beside those of the element. */
export const timeStyle = css`
.place { display: contents; }
.time .head { align-items: center; }
.time h2 { margin: 0 .375rem; font-size: 1.125em; flex: 1 1 8rem; }
.time button { border-color: var(--line); }
.scenes { flex: 1; min-block-size: 12rem; display: flex; }
.time .pane { flex: 1; inline-size: auto; block-size: auto; min-inline-size: 0; min-block-size: 0; overflow: hidden auto; }
.time .pane.ecomap-flowing { overflow: auto; }
.time .pane.ecomap-flowing > svg.ecomap { inline-size: revert-layer; block-size: revert-layer; }
.beside { flex: 0 1 18rem; overflow: auto; padding: .5rem .75rem; border-inline-start: 1px solid var(--line); }
.means summary { font-weight: 600; padding-block: .25rem; cursor: pointer; }
.means[open] { margin-block-end: .75rem; }
.legend svg { max-inline-size: 100%; block-size: auto; }
.milestones h3 { margin: 0 0 .25rem; font-size: 1em; }
.milestones ol { margin: 0; padding: 0; list-style: none; display: grid; gap: .125rem; }
.milestones button { inline-size: 100%; justify-content: start; align-items: baseline; text-align: start; border-color: transparent; }
.milestones .before { display: flex; align-items: baseline; gap: .375rem; padding: .125rem .5rem; font-size: .875em; }
.milestones button:hover, .milestones [aria-current] { border-color: var(--line); }
.milestones [aria-current] { border-width: 2px; border-color: var(--accent); }
.milestones span { min-inline-size: 0; overflow-wrap: anywhere; }
.milestones svg.sign { inline-size: 1em; block-size: 1em; stroke: none; }
.sign { fill: var(--text); fill-rule: evenodd; }
.time .foot, .still { padding: .375rem .75rem .5rem; border-block-start: 1px solid var(--line); }
.still { margin: 0; }
.time .told { margin: 0; text-align: start; line-height: 1.5; block-size: 3em; overflow-y: auto; overflow-wrap: anywhere; display: block; }
.told strong { font-size: 1.125em; line-height: 1; margin-inline-end: .5em; }
.told span + span::before { content: "· "; }
.signs { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .125rem 1rem; font-size: .875em; }
.signs li { display: flex; align-items: center; gap: .25rem; }
.signs svg { inline-size: 1.25em; block-size: 1.25em; fill: currentColor; }
.signs .cut { fill: var(--ground); }
.line { position: relative; }
.axis { display: block; inline-size: 100%; overflow: visible; direction: ltr; }
.axis text { font-size: 12px; fill: var(--text); }
.ticks { stroke: var(--line); stroke-width: 1.5; }
.time input { inline-size: 100%; block-size: 1.75rem; margin: 0; accent-color: var(--accent); appearance: none; background: transparent; cursor: pointer; }
input::-webkit-slider-runnable-track { block-size: .375rem; border: 1px solid var(--line); border-radius: .25rem; }
input::-moz-range-track { block-size: .375rem; border: 1px solid var(--line); border-radius: .25rem; }
input::-webkit-slider-thumb { appearance: none; inline-size: 28px; block-size: 28px; margin-block-start: -12px; border: 0; border-radius: 50%; background: var(--accent); }
input::-moz-range-thumb { inline-size: 28px; block-size: 28px; border: 0; border-radius: 50%; background: var(--accent); }
.time input:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; border-radius: .5rem; }
.turns { display: flex; gap: .5rem; justify-content: center; }
.turns button { min-inline-size: 7rem; }
@container (max-width: 45rem) {
  .scenes { display: block; overflow: auto; }
  .time .pane { block-size: calc(100% - 4.25rem); }
  .beside { overflow: visible; border-inline-start: 0; border-block-start: 1px solid var(--line); }
  .turns button { flex: 1; min-inline-size: 0; }
}
@container (max-width: 30rem) {
  .time .head { flex-wrap: nowrap; }
  .time h2 { position: absolute; clip-path: inset(50%); }
  .time .head button { flex: 1; }
}
@media (pointer: coarse) { .time input { block-size: 2.75rem; } }
@media (forced-colors: active) {
  .sign, .axis text { fill: CanvasText; }
  input::-webkit-slider-thumb { forced-color-adjust: none; background: Highlight; }
  .milestones [aria-current] { border-color: Highlight; }
}
@media print { .turns, .time input { display: none; } .time .pane { block-size: 70vh; } }
`;
