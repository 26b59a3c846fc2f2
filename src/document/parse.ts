import * as z from "zod/mini";
import { EcomapError } from "../errors/ecomap-error.ts";
import { freeze, freezePlain } from "./freeze.ts";
import { heavyJson } from "./heavy-json.ts";
import { LIMITS } from "./limits.ts";
import { plainJson } from "./plain-json.ts";
import { isFull, ruleIssues } from "./rules.ts";
import { ecomap } from "./schema/document.ts";
import { schemaIssues } from "./schema-issues.ts";
import type { EcomapDocument } from "./types.ts";
import { type File, upgrade } from "./versions/upgrade.ts";

export type ParseAnswer =
  | { readonly ok: true; readonly doc: EcomapDocument }
  | { readonly ok: false; readonly error: EcomapError };

/**
 * Reads a file: its JSON text, or the value that text says. Short forms are filled in, older versions upgraded,
 * unknown fields kept; the answer is frozen and shares nothing with what was given.
 * @throws {EcomapError} with the first 50 issues and their total; `mayBeMore` where fields are wrong, as the rules between
 * records are looked at when these are mended. Nothing is half loaded.
 */
export const parseEcomap = (input: unknown): EcomapDocument =>
  parsedEcomap(typeof input === "string" ? readText(input) : plainJson(input));

/** As {@link parseEcomap}, of what `JSON.parse` gave and nobody else holds: it may become part of the document. */
export function parsedEcomap(given: unknown): EcomapDocument {
  const file = freezePlain(given) ? given : plainJson(given);
  // Most files are in full form, which is quick to see. Of any other the schema tells what it says, or what is wrong.
  if (isFull(file)) return freeze(file);
  const doc = readRecords(file);
  EcomapError.throwIf(ruleIssues(doc));
  return freeze(doc);
}

/** As {@link parseEcomap}, but answers what is wrong instead of throwing it. */
export function safeParseEcomap(input: unknown): ParseAnswer {
  try {
    return { ok: true, doc: parseEcomap(input) };
  } catch (error) {
    if (error instanceof EcomapError) return { ok: false, error };
    throw error;
  }
}

/** What a file says in each of its records; not yet whether these fit together. */
export function readRecords(file: unknown): EcomapDocument {
  if (!isFile(file)) throw new EcomapError({ code: "wrong-format", path: [], params: {} });
  return checked(upgrade(file));
}

function checked(file: File): EcomapDocument {
  const read = readFile(file);
  if (read.success) return read.data;
  const [first, ...rest] = schemaIssues(read.error);
  // What a record says to another can be looked at where each is in order.
  throw new EcomapError(first, rest, undefined, true);
}

function readFile(file: File) {
  try {
    return z.safeParse(ecomap, file, { reportInput: true });
  } catch {
    // zod hands issues on as arguments of a call, which an engine holds some hundred thousand of; so many is all wrong.
    throw new EcomapError({ code: "wrong-value", path: [], params: {} });
  }
}

const HEAVIEST = { "too-large": LIMITS.text, "too-deep": LIMITS.depth };

function readText(text: string): unknown {
  const heavy = heavyJson(text);
  if (heavy) throw new EcomapError({ code: heavy, path: [], params: { limit: HEAVIEST[heavy] } });
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    throw new EcomapError({ code: "not-json", path: [], params: {} });
  }
}

const isFile = (value: unknown): value is File => typeof value === "object" && value !== null && !Array.isArray(value);
