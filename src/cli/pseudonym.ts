import { createHmac } from "node:crypto";
import { basename, dirname, extname, relative, resolve } from "node:path";
import { KEY_LENGTH } from "../document/audience/admit.ts";
import { knownBy } from "../document/known-by.ts";
import type { EcomapDocument } from "../document/types.ts";
import { EcomapError } from "../errors/ecomap-error.ts";

/**
 * What stands for a document in a table: with a key a pseudonym, from which nobody without the key finds the document, the
 * same for the same client with the same key, whenever it is made; otherwise the name of the file, with the directories in
 * which `files` differ. A client is known by the host's own ids, else by the document's id, else by the name of the file.
 * @throws {EcomapError} `missing-key` for a key that is too short.
 */
export function pseudonyms(
  key: string | undefined,
  files: readonly string[],
): (doc: EcomapDocument, file: string) => string {
  if (key === undefined) {
    const shared = sharedDirectory(files);
    return (_doc, file) => (file === "-" ? file : relative(shared, resolve(file)).replaceAll("\\", "/"));
  }
  if (key.trim().length < KEY_LENGTH) {
    throw new EcomapError({ code: "missing-key", path: ["key"], params: { least: KEY_LENGTH } });
  }
  return (doc, file) => {
    const known = knownBy(doc) ?? basename(file, extname(file));
    return createHmac("sha256", key).update(JSON.stringify(known)).digest("hex").slice(0, 24);
  };
}

/** The directory below which all files lie, as deep as it goes. */
function sharedDirectory(files: readonly string[]): string {
  const [first = ".", ...others] = files.filter((file) => file !== "-").map((file) => dirname(resolve(file)));
  let shared = first;
  while (others.some((one) => relative(shared, one).startsWith(".."))) shared = dirname(shared);
  return shared;
}
