import { html, type TemplateResult } from "lit";
import type { Tie } from "../../document/types.ts";
import { answered, type Said } from "../../network/two-sides.ts";
import { pictureElement } from "../../picture/elements.ts";
import { makeNode } from "../../picture/to-dom.ts";
import { oneTieScene } from "../../scene/one-tie.ts";
import type { ViewOptions } from "../../view/options.ts";

/** Whose tie it is. */
export interface Pair {
  readonly clientId: string;
  readonly tie: Tie;
  /** Both by id, the client first. */
  readonly people: readonly [string, string];
  readonly nameOf: (id: string) => string;
}

/** A tie as somebody sees it, in the notation of the map: for the eye, as the words tell the same. */
export function strokeTemplate(
  { clientId, tie: { id, from, to }, people, nameOf }: Pair,
  said: Said,
  { theme, notation, language, idPrefix }: ViewOptions,
  name: string,
  page: Document,
): TemplateResult {
  const { load: _, ...drawn } = answered(said);
  const [first] = people;
  const scene = oneTieScene({ id, from, to, ...drawn }, { clientId, first, theme, notation, language });
  return html`<div class="stroke" aria-hidden="true">${makeNode(page, pictureElement(scene, `${idPrefix}-${name}`))}
    <div class="ends">${people.map((who) => html`<span><bdi>${nameOf(who)}</bdi></span>`)}</div></div>`;
}
