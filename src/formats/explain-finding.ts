import { formatPath } from "../errors/ecomap-error.ts";
import type { Language } from "../words/language.ts";
import { type Finding, SENSITIVE, type Sensitive, type Where } from "./finding.ts";
import { en } from "./words/en.ts";
import { FINDING_WORDS } from "./words/words-in.ts";

/**
 * A finding in a sentence: how often, where it was first, and what became of it. Plain text; no value of the file.
 * `called`: what people call a field of a document, which is its name where that is left out.
 */
export function explainFinding(
  finding: Finding,
  language: Language,
  called: (field: string) => string = (field) => field,
): string {
  const words = FINDING_WORDS.get(language.tag) ?? en;
  const params = new Map<string, unknown>(Object.entries(finding.params));
  const sentence = words[finding.code].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = name === "what" ? words[wordFor(params.get(name))] : params.get(name);
    if (name === "field" && value !== undefined) return called(String(value));
    if (Array.isArray(value)) return value.join(", ");
    return value === undefined ? whole : String(value);
  });
  if (finding.code === "several-maps") {
    const maps = finding.places.map((where, i) => `${i + 1}: ${placeOf(where, words.line)}`);
    return `${sentence}${maps.length > 0 ? ` (${maps.join("; ")}${finding.params.count > maps.length ? "; …" : ""})` : ""}`;
  }
  const place = finding.places[0] === undefined ? "" : placeOf(finding.places[0], words.line);
  const often = finding.count > 1 ? ` (${finding.count}×)` : "";
  return `${place === "" ? "" : `${place}: `}${sentence}${often}`;
}

const wordFor = (what: unknown): `${Sensitive}-word` =>
  `${SENSITIVE.find((one) => one === what) ?? "citizen-number"}-word` as const;

function placeOf({ file, line, path }: Where, lineWord: string): string {
  const parts = [
    ...(file === undefined ? [] : [file]),
    ...(line === undefined ? [] : [`${lineWord} ${line}`]),
    ...(line !== undefined || path === undefined || path.length === 0 ? [] : [formatPath(path)]),
  ];
  return parts.join(", ");
}
