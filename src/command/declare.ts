import { isFullForm } from "../document/quick/reader.ts";
import { vocabulary as schema } from "../document/schema/document.ts";
import type { Change, EcomapDocument, Vocabulary } from "../document/types.ts";
import type { Issue } from "../errors/codes.ts";
import { valueAt } from "./without-at.ts";

const LIST_OF: ReadonlyMap<unknown, "roles" | "domains" | "flags"> = new Map([
  ["role", "roles"],
  ["domain", "domains"],
  ["flag", "flags"],
]);

/** A document with the own terms declared that it lacks, as the first of these vocabularies that has them declares them. */
export function withDeclared(
  doc: EcomapDocument,
  issues: readonly Issue[],
  vocabularies: readonly (Vocabulary | undefined)[],
): EcomapDocument {
  let vocabulary = doc.vocabulary ?? {};
  for (const { code, path } of issues) {
    const list = LIST_OF.get(path.at(-1));
    if (code !== "undeclared-key" || !list) continue;
    const key = valueAt(doc, path);
    const known = vocabulary[list] ?? [];
    const entry = vocabularies.flatMap((one) => one?.[list] ?? []).find((one) => one.key === key);
    if (entry && !known.some((one) => one.key === key)) vocabulary = { ...vocabulary, [list]: [...known, entry] };
  }
  return vocabulary === doc.vocabulary || Object.keys(vocabulary).length === 0 ? doc : { ...doc, vocabulary };
}

/** Every vocabulary that history tells of, the latest first. */
export const vocabulariesOf = (history: readonly Change[]): readonly Vocabulary[] =>
  history
    .flatMap(({ ops }) => ops.flatMap((op) => ("field" in op && op.field === "vocabulary" ? [op.from, op.to] : [])))
    .filter((value) => isFullForm(schema, value))
    .reverse();
