import { forPicture } from "../document/audience/for-picture.ts";
import type { EcomapDocument } from "../document/types.ts";
import { indexNetwork, type NetworkIndex } from "../network/network-index.ts";
import type { MapWords } from "../words/member-words.ts";
import { wordsFor } from "../words/words-for.ts";
import { type Drawing, layOn } from "./drawing.ts";
import { legibly } from "./legible.ts";
import type { DrawOptions } from "./options.ts";
import { type Sheet, sheetOf, withPage } from "./sheet.ts";
import { composeSketch } from "./sketch.ts";
import { steadily } from "./steady.ts";

/** The one way down: redacted once, then indexed, laid out and composed. The same document and options give the same answer. */
export function draw(doc: EcomapDocument, options: DrawOptions): Drawing {
  const { index, words } = seenBy(doc, options);
  const sheet = sheetFor(index, options);
  return drawOn(sheet, index, words, options);
}

const drawOn = (sheet: Sheet, ...seen: readonly [NetworkIndex, MapWords, DrawOptions]): Drawing =>
  sheet.letters ? steadily(sheet, ...seen) : legibly(sheet, ...seen);

/**
 * A first sight of a large document, in a part of the time that drawing it takes: symbols and names near the places that
 * they will have, and plain lines for ties. Its `drawn` answers what {@link draw} does.
 */
export function sketch(doc: EcomapDocument, options: DrawOptions): Drawing {
  const { index, words } = seenBy(doc, options);
  const sheet = sheetFor(index, options);
  const laid = layOn(sheet, index, words, options, { letters: 0, coarse: true });
  return {
    ...laid,
    scene: composeSketch(index, laid.placement, words, laid.look),
    drawn: () => drawOn(sheet, index, words, options),
  };
}

/** Where people have their places the page that they were on is kept: else another would be laid out on it. */
function sheetFor({ doc, members }: NetworkIndex, options: DrawOptions): Sheet {
  const sheet = sheetOf(options, members.length);
  return members.length > 0 && doc.places?.[options.layout] ? withPage(sheet, options.page) : sheet;
}

/** What of a document its audience may see, with the words for it. */
export function seenBy(doc: EcomapDocument, options: DrawOptions): Pick<Drawing, "index" | "words"> {
  const seen = forPicture(doc, options.audience, options);
  return { index: indexNetwork(seen), words: wordsFor(seen, options) };
}
