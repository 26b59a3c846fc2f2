import { css } from "lit";

/** The rules of the element round the picture. Hosts reach them by custom properties and parts. */
export const style = css`
:host { display: block; block-size: min(40rem, 90vh); min-inline-size: 0; }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.frame {
  --g: #fffdf9; --t: #22313a; --l: #75828a; --a: #16505b; --o: #ffffff;
  --ground: var(--ecomap-tool-ground, var(--g)); --text: var(--ecomap-tool-text, var(--t)); --line: var(--ecomap-tool-line, var(--l));
  --accent: var(--ecomap-accent, var(--a)); --on-accent: var(--ecomap-on-accent, var(--o)); --faint: color-mix(in srgb, var(--line) 40%, transparent);
  block-size: 100%; overflow: auto; display: flex; flex-direction: column; container-type: inline-size;
  color: var(--text); background: var(--ground); font: var(--ecomap-font, 1rem/1.4 "Noto Sans", Arial, sans-serif);
}
.theme-dark { --g: #1a2226; --t: #f0ece4; --l: #8b989f; --a: #8fd0dc; --o: #10181b; }
:is(.theme-contrast, .theme-mono) { --g: #ffffff; --t: #000000; --l: #000000; --a: #000000; }
.draft { margin: 0; padding: .125rem .75rem; font-size: .75em; text-align: end; border-block-start: 1px solid var(--line); }
.head, .toolbar, .tabs, .layouts { display: flex; flex-wrap: wrap; gap: .25rem; }
.head, .toolbar { align-items: center; }
.head { padding: .375rem; border-block-end: 1px solid var(--line); }
.toolbar > .cover { margin-inline-start: auto; }
button { min-inline-size: 2.25rem; min-block-size: 2.25rem; padding: .125rem .5rem; display: inline-flex; align-items: center; justify-content: center;
  gap: .375rem; font: inherit; font-size: .875em; color: inherit; background: transparent; border: 1px solid transparent; border-radius: .5rem; cursor: pointer; }
.layouts { border: 1px solid var(--line); border-radius: .5rem; gap: 0; }
.layouts button, .tabs button { border-radius: .4375rem; }
button:hover { border-color: var(--line); }
button:is([aria-pressed="true"], [aria-selected="true"]) { color: var(--on-accent); background: var(--accent); }
button[aria-disabled="true"] { opacity: .5; cursor: default; border-style: dashed; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
button svg { inline-size: 1.25em; block-size: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
:dir(rtl) > :is(.undo, .redo) svg { scale: -1 1; }
.word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (min-width: 30rem) {
  .toolbar { display: contents; }
  .add .word { position: static; inline-size: auto; block-size: auto; clip-path: none; }
}
@container (min-width: 45rem) { .cover .word { position: static; inline-size: auto; block-size: auto; clip-path: none; } }
.seen-by { min-block-size: 1.4em; margin: 0; padding-inline: .5rem; font-size: .8125em; }
.message { margin: 0; padding: .5rem .75rem; border-block-end: 1px solid var(--line); }
.body { flex: 1 0 15rem; min-block-size: 0; display: flex; }
.main, .map, .stage { flex: 1; min-inline-size: 0; min-block-size: 0; }
.body, .main { position: relative; }
.main { display: grid; }
.map { display: grid; overflow: hidden; }
.map > * { grid-area: 1 / 1; }
.behind { position: absolute; inset: 0; visibility: hidden; }
.behind .ecomap-live:not(.ecomap-read) { visibility: visible; }
.stage { block-size: 100%; }
.stage.turned { rotate: 180deg; }
::slotted(svg) { direction: ltr; display: block; inline-size: 100%; block-size: 100%; }
.list { position: relative; overflow: auto; padding: .75rem; }
.empty { margin: 0; }
.map > .empty { z-index: 1; place-self: center; }
table { inline-size: 100%; border-collapse: collapse; margin-block-end: 1.5rem; }
caption { text-align: start; font-weight: 700; padding-block: .25rem; }
th, td { text-align: start; vertical-align: baseline; padding-block: .375rem; padding-inline: 0 .5rem; border-block-end: 1px solid var(--faint); overflow-wrap: anywhere; }
thead th { font-weight: 400; font-size: .875em; }
th button { font-size: 1em; font-weight: 600; text-align: start; border-color: var(--line); }
aside { flex: 0 0 20rem; overflow: auto; border-inline-start: 1px solid var(--line); }
@container (max-width: 45rem) {
  .body { flex-direction: column; overflow: auto; }
  .main { flex: 1 0 9rem; }
  aside { flex: 0 1 auto; max-block-size: 50%; border-inline-start: 0; border-block-start: 1px solid var(--line); }
}
@container (max-width: 30rem) {
  .tabs, .toolbar { flex: 1 0 100%; }
  .tabs button { flex: 1; }
  table, thead, tbody, tr, td, tbody th { display: block; }
  caption { display: block; }
  thead { position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding-block: .25rem; border-block-end: 1px solid var(--line); }
  :is(th, td) { border: 0; padding-block: .125rem; }
  td:empty { display: none; }
  td[data-head]::before { content: attr(data-head) ": "; }
}
@container (21rem <= width <= 480px) {
  .toolbar { position: relative; overflow-x: auto; scroll-padding-inline-end: 3.25rem; }
  .toolbar, .toolbar * { flex-wrap: nowrap; flex-shrink: 0; }
  .toolbar :focus-visible { outline-offset: -3px; }
  .cover { position: sticky; inset-inline-end: 0; background: var(--ground); border-radius: 0; box-shadow: -.5rem 0 .5rem var(--ground); }
}
@media (pointer: coarse) { button { min-inline-size: 2.75rem; min-block-size: 2.75rem; } }
@media (forced-colors: active) {
  button { border-color: ButtonText; }
  button:is([aria-pressed="true"], [aria-selected="true"]) { forced-color-adjust: none; color: HighlightText; background: Highlight; border-color: Highlight; }
  button[aria-disabled="true"] { color: GrayText; border-color: GrayText; opacity: 1; }
  :focus-visible { outline-color: Highlight; }
}
@media not print { .print { display: none; } }
@media print {
  .frame:has(~ .print) { display: none; }
  .print svg { display: block; inline-size: 100%; max-block-size: 97vh; }
  :host { block-size: auto !important; }
  .frame, .body, .main, .list { display: block; overflow: visible; background: none; }
  .head, .message, .guide, .acts, aside { display: none !important; }
  .stage { block-size: 85vh; break-inside: avoid; }
  tr { break-inside: avoid; }
}
`;
