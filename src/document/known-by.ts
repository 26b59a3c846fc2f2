import type { EcomapDocument } from "./types.ts";

/**
 * By what a client is known again in another document: the host's own ids, else the id of the document, of which there may be
 * several versions. Nothing where neither is there: a name may be that of many.
 */
export const knownBy = ({ id, client: { identifiers = [] } }: Pick<EcomapDocument, "id" | "client">) =>
  identifiers.length > 0 ? identifiers : id;
