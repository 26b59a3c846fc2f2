import { css } from "lit";
import { clearStyle } from "../clear-style.ts";
import { dialogStyle } from "../dialog-style.ts";

/** The rules of the panels. They come with them. */
export const panelStyle = css`${dialogStyle}${clearStyle}
aside { overflow-wrap: anywhere; scroll-padding-block-start: 4.5rem; }
aside.folded { flex: 0 0 auto; max-inline-size: 12rem; }
.panel-head { position: sticky; inset-block-start: 0; z-index: 1; display: flex; align-items: center; justify-content: space-between; gap: .5rem;
  padding: .375rem .75rem; background: var(--ground); border-block-end: 1px solid var(--line); }
.panel-head h2 { margin: 0; min-inline-size: 0; font-size: 1.0625em; }
.panel-head h2 button { font-size: 1em; font-weight: 700; text-align: start; padding-inline: .25rem; }
.panel-head h2 button::after { content: ""; flex: none; inline-size: .4em; block-size: .4em; margin-inline: .25rem; border: solid; border-width: 0 2px 2px 0; rotate: 45deg; }
.panel-head [aria-expanded="true"]::after { rotate: 225deg !important; }
.panel-head > button { flex: none; }
.panel-head > button, .panel-body button { border-color: var(--line); }
.panel-body { padding: .25rem .75rem 1rem; }
.panel-body > *, .panel-body section > *, .panel-body details > *, .item > *, fieldset.plan > * { margin-block: .75rem; margin-inline: 0; }
:is(.panel-body, details) > * + section { padding-block-start: .25rem; border-block-start: 1px solid var(--faint); }
fieldset { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
legend, .field > span, .told > span, .items > b { display: block; padding: 0; margin-block-end: .25rem; font-size: .9375em; font-weight: 600; }
.told > span { font-weight: 400; font-size: .875em; margin: 0; }
td:not(.acts) { overflow-wrap: break-word; }
button.erase { font-weight: 600; }
dialog button.erase { color: var(--on-accent); background: var(--accent); }
small { font-weight: 400; font-size: .875em; }
.field { display: block; }
:is(input[type="text"], textarea, select) { inline-size: 100%; min-block-size: 2.5rem; padding: .375rem .5rem; font: inherit; color: inherit; background: var(--ground);
  border: 1px solid var(--line); border-radius: .5rem; }
textarea { resize: vertical; }
:is(input, textarea, select)[aria-invalid="true"] { border-width: 2px; }
.terms, .buttons { display: flex; flex-wrap: wrap; gap: .375rem; }
.term { position: relative; display: inline-flex; align-items: center; gap: .375rem; min-block-size: 2.25rem; padding: .125rem .625rem; font-size: .9375em;
  border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
.term input { flex: none; margin: 0; inline-size: 1.125em; block-size: 1.125em; accent-color: var(--accent); }
.term input[type="radio"] { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; opacity: 0; cursor: pointer; }
.term:has(input[type="radio"]:checked) { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
.term.open { border-style: dashed; }
.term.open:has(input[type="radio"]:checked) { color: inherit; background: color-mix(in srgb, var(--line) 25%, transparent); border-color: var(--line); }
.term.wide { border-color: transparent; padding-inline: 0; }
.term:hover { border-color: var(--text); }
.term:has(:focus-visible) { outline: 3px solid var(--accent); outline-offset: 1px; }
.term input:focus-visible { outline: 0; }
.panel-body :is(details, summary) { margin-block: 0 !important; }
summary { min-block-size: 2.5rem; padding-block: .5rem; font-weight: 600; cursor: pointer; }
.items { padding-inline-start: .75rem; border-inline-start: 3px solid var(--faint); }
.item + .item { border-block-start: 1px solid var(--faint); }
h3, h4 { font-size: 1em; margin: 0; }
h4::first-letter { text-transform: uppercase; }
.plan > * { margin-block: .375rem; }
.plan > .wide { display: flex; margin: 0; }
.plan .told > span { display: inline; }
.fault { margin: .25rem 0; padding: .375rem .5rem; border-inline-start: 4px solid var(--accent); }
.panel-body ul { list-style: none; padding: 0; }
.panel-body li { padding-block: .25rem; }
.row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .375rem .75rem; }
.panel-body [part="name"] { text-align: start; font-size: 1em; }
.short { display: grid; gap: .5rem; justify-items: start; }
.short .field { inline-size: 100%; }
.short p { margin: 0; }
.list .short { max-inline-size: 26rem; margin-block-end: 1rem; }
.list .short button, td button { border-color: var(--line); }
.acts { white-space: nowrap; text-align: end; }
td.acts button { margin: .125rem; }
.panel-body .going { display: grid; justify-items: start; gap: .5rem; padding-block-start: 1rem; }
.panel-body .going > * { margin: 0; }
.touching { padding: .5rem .75rem; border: 2px solid var(--accent); border-radius: .5rem; }
.touching p { margin: 0 0 .5rem; }
dialog.erase .field { margin-block: 1rem; }
@container (max-width: 45rem) {
  aside.folded { max-inline-size: none; }
  .panel-head { padding-block: 0; }
  :is(.panel-body, .item, section, details) > * { margin-block: .5rem !important; }
}
@container (min-width: 22rem) and (max-width: 45rem) {
  aside .field { display: grid; grid-template-columns: 7rem 1fr; align-items: center; gap: .5rem; }
}
@container (max-width: 30rem) { .acts { white-space: normal; text-align: start; } }
@media (pointer: coarse) { .term, :is(input[type="text"], select), summary { min-block-size: 2.75rem; min-inline-size: 2.75rem; } }
@media (forced-colors: active) { .term:not(.open):has(input[type="radio"]:checked) { forced-color-adjust: none; color: HighlightText; background: Highlight; } }
`;
