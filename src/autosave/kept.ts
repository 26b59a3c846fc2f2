import { parseEcomap } from "../document/parse.ts";
import { serialize } from "../document/serialize.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";

/** What a shelf holds of one map. */
export interface Kept {
  /** In milliseconds since 1970. */
  readonly at: number;
  /** The map as the host gave it. */
  readonly base: EcomapDocument;
  /** The map as it was drawn since. */
  readonly doc: EcomapDocument;
}

export const writeKept = ({ at, base, doc }: Kept): string =>
  JSON.stringify({ at, base: serialize(base), doc: serialize(doc) });

/** Throws what `parseEcomap` throws of a map that cannot be read, and `wrong-format` where something else stands there. */
export function readKept(text: string): Kept {
  const { at, base, doc } = fieldsIn(text);
  if (typeof at !== "number" || typeof base !== "string" || typeof doc !== "string") throw wrongFormat();
  return { at, base: parseEcomap(base), doc: parseEcomap(doc) };
}

function fieldsIn(text: string): { readonly [name: string]: unknown } {
  try {
    return { ...JSON.parse(text) };
  } catch {
    throw wrongFormat();
  }
}

const wrongFormat = () => new EcomapError({ code: "wrong-format", path: [], params: {} });
