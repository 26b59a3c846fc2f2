import type { EcomapDocument } from "../document/types.ts";
import { whatRemains } from "../network/what-remains.ts";
import type { Without } from "../network/without.ts";
import { written } from "../picture/render-to-string.ts";
import { draw, seenBy } from "../scene/draw.ts";
import { outlookLens } from "../scene/lenses/remains.ts";
import { audienceOf, type DrawOptions, resolveDrawOptions } from "../scene/options.ts";
import { remainsLines } from "../words/remains-words.ts";

/** What remains of a network, as a picture and in words. */
export interface OutlookPicture {
  /** The text of one SVG file; `undefined` where few of the client's own people are left, so that nobody is shown emptiness. */
  readonly svg: string | undefined;
  /** The same as lines: who takes over what, who stays, what is still open. */
  readonly words: readonly string[];
}

/**
 * The map without some: those who leave stand back, and what nobody or one person alone would give is marked. It opens the
 * talk on who takes over what. For the client and the team alone; under four of the client's own people in words only.
 * @throws {EcomapError} as `renderToString`; `not-for-others` for other audiences; `unknown-record` for a member who is not in
 * the document, `wrong-date`, `wrong-term`.
 */
export function renderOutlook(
  doc: EcomapDocument,
  { without, ...options }: Partial<DrawOptions> & { readonly without: Without },
): OutlookPicture {
  const resolved = resolveDrawOptions({ ...audienceOf(doc), ...options });
  const { index, words } = seenBy(doc, resolved);
  const remains = whatRemains(index.doc, without);
  const drawn = () => written(draw(index.doc, { ...resolved, lens: outlookLens(without) }), resolved);
  return { svg: remains.inWords ? undefined : drawn(), words: remainsLines(index, words, remains, without) };
}
