import { rewrite, type Schema } from "../rewrite.ts";
import { ownKey } from "../schema/base.ts";
import { ecomap } from "../schema/document.ts";
import { RECORD_SCHEMAS } from "../tables.ts";
import type { EcomapDocument, Vocabulary } from "../types.ts";
import { without } from "../without.ts";

/** The document with the words of those own keys alone that stand in it: others would tell of who is hidden. */
export function withUsedVocabulary(doc: EcomapDocument): EcomapDocument {
  if (!doc.vocabulary) return doc;
  const used = new Set<unknown>();
  const leaf = (value: unknown, schema: Schema): unknown => {
    if (schema === ownKey) used.add(value);
    return value;
  };
  rewrite(without(doc, "vocabulary"), ecomap, { leaf });
  // What history tells is as much as the fields it tells of.
  for (const { table, ...op } of doc.history.flatMap(({ ops }) => ops)) {
    const told =
      "added" in op
        ? [op.added]
        : "removed" in op
          ? [op.removed]
          : [op.from, op.to].map((value) => ({ [op.field]: value }));
    for (const record of told) rewrite(record, RECORD_SCHEMAS[table], { leaf });
  }
  const kept = (entries: Vocabulary["roles"]) => {
    const left = entries?.filter(({ key }) => used.has(key));
    return left && left.length > 0 ? left : undefined;
  };
  const { roles, domains, flags } = doc.vocabulary;
  const left = { ...doc.vocabulary, roles: kept(roles), domains: kept(domains), flags: kept(flags) };
  const vocabulary: Vocabulary = Object.fromEntries(
    Object.entries(left).filter(([, entries]) => entries !== undefined),
  );
  return Object.keys(vocabulary).length > 0 ? { ...doc, vocabulary } : without(doc, "vocabulary");
}
