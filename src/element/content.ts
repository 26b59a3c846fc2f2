import { parseEcomap } from "../document/parse.ts";
import { serialize } from "../document/serialize.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";

/** What an element holds: nothing, a document, or a text that is none. Such a text is kept as it came, so that nothing is lost. */
export type Content =
  | { readonly is: "nothing" }
  | { readonly is: "map"; readonly doc: EcomapDocument }
  | { readonly is: "broken"; readonly text: string; readonly error: EcomapError };

export const NOTHING: Content = { is: "nothing" };

/** What hands start from where nothing is held: the client alone. It is no value until something changes. */
export const START: EcomapDocument = parseEcomap({ format: "ecomap", version: 1, client: { id: "client" } });

/** What a text, a document or a value that says one holds. A document that was parsed is taken as it is. */
export function readContent(input: unknown): Content {
  if (input === undefined || input === null || (typeof input === "string" && input.trim() === "")) return NOTHING;
  try {
    return { is: "map", doc: isParsed(input) ? input : parseEcomap(input) };
  } catch (error) {
    if (!(error instanceof EcomapError)) throw error;
    return { is: "broken", text: textOf(input), error };
  }
}

/** Only what was parsed is frozen through and through, with its lists filled in. */
const isParsed = (input: unknown): input is EcomapDocument =>
  typeof input === "object" &&
  input !== null &&
  Object.isFrozen(input) &&
  "members" in input &&
  Object.isFrozen(input.members) &&
  "history" in input;

function textOf(input: unknown): string {
  if (typeof input === "string") return input;
  try {
    return JSON.stringify(input) ?? "";
  } catch {
    return "";
  }
}

/** What is kept of a content as text: canonical JSON of a whole document, or the text that is none. */
export function fileOf(content: Content): string {
  if (content.is === "broken") return content.text;
  return content.is === "map" ? serialize(content.doc, { redacted: true }) : "";
}

/**
 * Whether one document is a later state of another, so that what was done to the one may be taken back in the other:
 * they share the record of the client itself, or the first entry of history.
 */
export function continues(next: EcomapDocument, doc: EcomapDocument): boolean {
  const [first, other] = [doc.history[0], next.history[0]];
  const sameStart = first !== undefined && other !== undefined && first.recorded === other.recorded;
  return next.client === doc.client || (sameStart && JSON.stringify(first) === JSON.stringify(other));
}
