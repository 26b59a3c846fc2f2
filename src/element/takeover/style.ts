import { css } from "lit";
import { wordStyle } from "../word-style.ts";

/** The rules of cards that are laid on somebody. */
export const takeoverStyle = css`
${wordStyle}
.table { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin-block: 1rem; align-items: start; }
.table.alone { grid-template-columns: 1fr; }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
.card { border: 1px solid var(--line); border-radius: .75rem; background: color-mix(in srgb, var(--accent) 6%, var(--ground)); }
.card.chosen { border: 2px solid var(--accent); }
.words .card .face { inline-size: 100%; min-block-size: 3.25rem; padding: .5rem .75rem; flex-direction: column; align-items: start; gap: 0; text-align: start;
  border-color: transparent; border-radius: .6875rem; }
.words .card .face:hover { border-color: var(--accent); }
.face small, .pile small { font-size: .8125em; font-weight: 400; }
.face b { font-size: 1.0625rem; font-weight: 600; }
.choice { padding: .25rem .75rem .75rem; }
.choice p { font-size: .9375em; }
.people { display: flex; flex-wrap: wrap; gap: .375rem; }
.words .people button { min-block-size: 2.75rem; padding-inline: .75rem; font-size: .9375em; background: var(--ground); }
.words .people .nobody { border-style: dashed; }
.words :is(.new, .one) button { min-block-size: 2.75rem; }
.new, .one { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-block-start: .75rem; }
.new label.line, .one label { flex: 1 1 12rem; display: grid; gap: .25rem; font-size: .9375em; }
.pile { margin-block-end: 1rem; }
.words .pile h4 { margin-block-end: .375rem; font-size: 1em; }
.pile .face { background: none; }
.coffee { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; padding-block: 1rem; border-block: 1px solid var(--line); }
.coffee h3 { margin: 0; flex: 1 1 14rem; }
.coffee label { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
@container (max-width: 45rem) { .table { grid-template-columns: 1fr; } }
@media print { .words .choice, .words .one, .words .ways { display: none; } }
`;
