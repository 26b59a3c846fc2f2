import { createHmac } from "node:crypto";
import { basename, extname } from "node:path";
import { KEY_LENGTH } from "../document/audience/admit.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";

/**
 * What stands for a document in a table: with a key a pseudonym, from which nobody without the key finds the document, the
 * same for the same client with the same key, whenever it is made; the file otherwise. A client is known by the host's
 * own ids, else by the document's id, else by the name of the file.
 * @throws {EcomapError} `missing-key` for a key that is too short.
 */
export function pseudonyms(key: string | undefined): (doc: EcomapDocument, file: string) => string {
  if (key === undefined) return (_doc, file) => file;
  if (key.trim().length < KEY_LENGTH) {
    throw new EcomapError({ code: "missing-key", path: ["key"], params: { least: KEY_LENGTH } });
  }
  return ({ id, client }, file) => {
    const known = client.identifiers ?? id ?? basename(file, extname(file));
    return createHmac("sha256", key).update(JSON.stringify(known)).digest("hex").slice(0, 24);
  };
}
