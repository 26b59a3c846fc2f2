import { css } from "lit";
import { clearStyle } from "../clear-style.ts";
import { wordStyle } from "../word-style.ts";

/** The rules of two sides. */
export const sidesStyle = css`
${wordStyle}${clearStyle}.both { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; margin-block: 0 1rem; }
.side { min-inline-size: 0; padding: .75rem; border: 1px solid var(--line); border-radius: .75rem; }
.stroke { max-inline-size: 18rem; margin-block-end: .75rem; }
.stroke svg { display: block; inline-size: 100%; block-size: auto; }
.ends { display: flex; justify-content: space-between; gap: .5rem; font-size: .8125em; }
.ends span { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.words .side dl { margin: 0 0 .5rem; }
.words .side dl > div { display: block; padding-block: .25rem; border-block-start: 1px solid var(--faint); }
.words .side dt { font-size: .8125em; }
.words .side dd { margin: 0; font-weight: 600; }
.words .side .left { font-weight: 400; }
.own { position: sticky; inset-block-start: -.75rem; z-index: 1; padding-block: .5rem; background: var(--ground); }
.own .stroke { margin-block-end: 0; }
@container (max-width: 30rem) { .words .page { padding-inline: .625rem; } .both { gap: .375rem; } .side { padding: .5rem; } }
`;
