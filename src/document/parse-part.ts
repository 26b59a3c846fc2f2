import { EcomapError } from "../errors/ecomap-error.ts";
import { withoutDangling } from "./dangling.ts";
import { freeze } from "./freeze.ts";
import { eachNeed, isOwnKey, needsOfDocument } from "./needs.ts";
import { readRecords } from "./parse.ts";
import { brokenRules, isFull } from "./rules.ts";
import type { EcomapDocument } from "./types.ts";

/** A part of a document, made whole: `isWhole` where nothing had to go for that. */
export interface Part {
  readonly doc: EcomapDocument;
  readonly isWhole: boolean;
}

/**
 * As `parseEcomap`, of what others may have kept but a part of: what refers to a record that is not there goes, as if
 * that had been taken off the map, and own keys are declared without words. The input, plain JSON, becomes the document's own.
 * @throws {EcomapError} as `parseEcomap`.
 */
export function parsePart(input: unknown): Part {
  if (isFull(input)) return { doc: freeze(input), isWhole: true };
  const read = readRecords(input);
  const kept = withoutDangling(read, "remove");
  const doc = withKeys(kept);
  EcomapError.throwIf(brokenRules(doc));
  return { doc: freeze(doc), isWhole: kept === read };
}

/** The document with every own key that it uses in its vocabulary. */
function withKeys(doc: EcomapDocument): EcomapDocument {
  let { vocabulary } = doc;
  eachNeed(doc, needsOfDocument(), ({ in: list, id }) => {
    if (!isOwnKey(list) || vocabulary?.[list]?.some(({ key }) => key === id)) return;
    const entry = { key: `x-${id.slice(2)}`, words: {} } as const;
    vocabulary = { ...vocabulary, [list]: [...(vocabulary?.[list] ?? []), entry] };
  });
  return vocabulary === undefined ? doc : { ...doc, vocabulary };
}
