import { EcomapError } from "../errors/ecomap-error.ts";
import { isOnlyShown } from "./audience/only-shown.ts";
import { fieldRanks } from "./field-names.ts";
import type { EcomapDocument } from "./types.ts";

/**
 * A document as its file: canonical JSON, the same text for the same document. Fields come in the order of the
 * schema, unknown ones after them in code-unit order.
 * @throws {EcomapError} `redacted`: a redacted copy is written only with `{ redacted: true }`, so that it is sent but never stored by mistake;
 * one that is for showing alone never is.
 */
export function serialize(doc: EcomapDocument, options: { readonly redacted?: boolean } = {}): string {
  if (doc.redactedFor !== undefined && (options.redacted !== true || isOnlyShown(doc))) {
    throw new EcomapError({ code: "redacted", path: [], params: { audience: doc.redactedFor } });
  }
  return `${write(doc, "\n")}\n`;
}

function write(value: unknown, newLine: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const inner = `${newLine}  `;
    return `[${value.map((item) => inner + write(item, inner)).join(",")}${newLine}]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) return "{}";
    const inner = `${newLine}  `;
    entries.sort(([a], [b]) => byRank(a, b));
    return `{${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${write(item, inner)}`).join(",")}${newLine}}`;
  }
  return Object.is(value, -0) ? "-0" : JSON.stringify(value);
}

function byRank(a: string, b: string): number {
  const ranks = fieldRanks();
  const difference = (ranks.get(a) ?? ranks.size) - (ranks.get(b) ?? ranks.size);
  return difference !== 0 ? difference : a < b ? -1 : 1;
}
