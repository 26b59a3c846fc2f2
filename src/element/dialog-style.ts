import { css } from "lit";

/** The rules of a dialog: with what opens one, as that is fetched. */
export const dialogStyle = css`
dialog { max-inline-size: min(34rem, 92vw); color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.25rem; }
dialog h2 { margin: 0 0 .5rem; font-size: 1.125em; }
dialog button { border-color: var(--line); }
`;
