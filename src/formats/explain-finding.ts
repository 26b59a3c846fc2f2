import { formatPath } from "../errors/ecomap-error.ts";
import type { Language } from "../words/language.ts";
import { type Finding, SENSITIVE, type Sensitive, type Where } from "./finding.ts";
import { columnName } from "./report.ts";
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
  const place = placesOf(finding, words.line, params.has("column"));
  const often = finding.count > 1 ? ` (${finding.count}×)` : "";
  return `${place === "" ? "" : `${place}: `}${sentence}${often}`;
}

const wordFor = (what: unknown): `${Sensitive}-word` =>
  `${SENSITIVE.find((one) => one === what) ?? "citizen-number"}-word` as const;

/** So many lines of a list are told. */
const LINES = 6;

/** Where it was: the lines of a list, each with its column where the sentence does not name that, else the first place alone. */
function placesOf({ places, count }: Finding, lineWord: string, isColumnTold: boolean): string {
  const [first] = places;
  if (first?.line === undefined) return first === undefined ? "" : placeOf(first, lineWord);
  const inFile = places.filter(({ file, line }) => file === first.file && line !== undefined);
  const lines = [...new Set(inFile.map(({ line, path }) => lineOf(line, isColumnTold ? undefined : path)))];
  const more = lines.length > LINES || count > inFile.length ? ["…"] : [];
  const told = `${lineWord} ${[...lines.slice(0, LINES), ...more].join(", ")}`;
  return first.file === undefined ? told : `${first.file}, ${told}`;
}

const lineOf = (line: number | undefined, path: Where["path"]): string => {
  const heading = path?.at(-1);
  return typeof heading === "string" ? `${line} (${columnName(heading)})` : String(line);
};

function placeOf({ file, line, path }: Where, lineWord: string): string {
  const parts = [
    ...(file === undefined ? [] : [file]),
    ...(line === undefined ? [] : [`${lineWord} ${line}`]),
    ...(line !== undefined || path === undefined || path.length === 0 ? [] : [formatPath(path)]),
  ];
  return parts.join(", ");
}
