import type { Path } from "../errors/codes.ts";

/** What a reader or writer can say of a file, by code, with what the sentence needs; never a value of the file. */
export interface FindingParams {
  // read
  "read": { readonly format: string; readonly members: number; readonly ties: number };
  "in-tray": Record<string, never>;
  "made-for": { readonly audience: string };
  "no-name": Record<string, never>;
  "tie-twice": Record<string, never>;
  "same-name": Record<string, never>;
  // guessed
  "encoding-guessed": { readonly encoding: string };
  "client-added": Record<string, never>;
  "client-named": Record<string, never>;
  "client-other": Record<string, never>;
  "ties-added": Record<string, never>;
  "by-name": Record<string, never>;
  "made-from-ends": Record<string, never>;
  "strength-guessed": { readonly column: string };
  "phone-guessed": { readonly column: string };
  "date-guessed": { readonly column: string };
  "own-role": Record<string, never>;
  // changed
  "id-made": Record<string, never>;
  "double-id": Record<string, never>;
  "cleaned": Record<string, never>;
  "twice-there": Record<string, never>;
  // left out
  "missing-end": Record<string, never>;
  "same-ends": Record<string, never>;
  "kept-unclear": { readonly column: string };
  "told-twice": Record<string, never>;
  "is-client": Record<string, never>;
  "stays-behind": { readonly field: string };
  "banned-here": { readonly field: string };
  "does-not-fit": { readonly field: string };
  "column-left-out": { readonly column: string };
  "column-no-place": { readonly column: string };
  "column-not-wanted": { readonly column: string };
  /** Left out unless it is asked for; and left out whoever asks. */
  "column-refused": { readonly column: string; readonly what: Exclude<Sensitive, "citizen-number"> };
  "column-never": { readonly column: string; readonly what: "citizen-number" };
  "citizen-number": Record<string, never>;
  "not-a-term": { readonly column: string };
  "phone-rounded": { readonly column: string };
  "wrong-date": { readonly column: string };
  "dates-out-of-order": Record<string, never>;
  "too-long": { readonly column: string; readonly limit: number };
  "row-longer": Record<string, never>;
  "total-row": Record<string, never>;
  "element-left-out": { readonly element: string };
  "other-client": { readonly element: string };
  "reference-left-out": Record<string, never>;
  "file-left-out": Record<string, never>;
  "kept-left-out": { readonly format: string; readonly count: number };
  "not-held": { readonly field: string; readonly format: string };
  // refused: nothing was read
  "empty": Record<string, never>;
  "unknown-format": { readonly formats: readonly string[] };
  "several-files": Record<string, never>;
  "fhir-as-xml": Record<string, never>;
  "nobody-there": Record<string, never>;
  "not-text": Record<string, never>;
  "not-whole": { readonly format: string };
  "doctype": Record<string, never>;
  "too-deep": { readonly limit: number };
  "too-large": { readonly limit: number };
  "zip-too-large": { readonly files: number; readonly megabytes: number };
  "zip-name": Record<string, never>;
  "zip-locked": Record<string, never>;
  "several-maps": { readonly count: number };
  "no-headings": Record<string, never>;
  "too-many-headings": { readonly limit: number };
  "unknown-client": Record<string, never>;
  "several-clients": Record<string, never>;
}

export type FindingCode = keyof FindingParams;

/** What is too private to come in unasked. */
export const SENSITIVE = ["citizen-number", "birth-date", "address", "diagnosis", "health"] as const;
export type Sensitive = (typeof SENSITIVE)[number];

/** Where in a file: its name where several are read, the line, or the path to a value. */
export interface Where {
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly path?: Path;
}

type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly params: FindingParams[C];
  /** How often it is so. */
  readonly count: number;
  /** Where, the first {@link PLACES} times. */
  readonly places: readonly Where[];
};

/** One thing that was read, guessed, changed, left out or refused, told once however often it is so. */
export type Finding = { readonly [C in FindingCode]: FindingOf<C> }[FindingCode];

export const PLACES = 20;

export type FindingKind = "read" | "guessed" | "changed" | "left out" | "refused";

const KINDS: { readonly [C in FindingCode]: FindingKind } = {
  "read": "read",
  "in-tray": "read",
  "made-for": "read",
  "no-name": "read",
  "tie-twice": "read",
  "same-name": "read",
  "encoding-guessed": "guessed",
  "client-added": "guessed",
  "client-named": "guessed",
  "client-other": "guessed",
  "ties-added": "guessed",
  "by-name": "guessed",
  "made-from-ends": "guessed",
  "strength-guessed": "guessed",
  "phone-guessed": "guessed",
  "date-guessed": "guessed",
  "own-role": "guessed",
  "id-made": "changed",
  "double-id": "changed",
  "cleaned": "changed",
  "twice-there": "changed",
  "missing-end": "left out",
  "same-ends": "left out",
  "kept-unclear": "left out",
  "told-twice": "left out",
  "is-client": "left out",
  "stays-behind": "left out",
  "banned-here": "left out",
  "does-not-fit": "left out",
  "column-left-out": "left out",
  "column-no-place": "left out",
  "column-not-wanted": "left out",
  "column-refused": "left out",
  "column-never": "left out",
  "citizen-number": "left out",
  "not-a-term": "left out",
  "phone-rounded": "left out",
  "wrong-date": "left out",
  "dates-out-of-order": "left out",
  "too-long": "left out",
  "row-longer": "left out",
  "total-row": "left out",
  "element-left-out": "left out",
  "other-client": "left out",
  "reference-left-out": "left out",
  "file-left-out": "left out",
  "kept-left-out": "left out",
  "not-held": "left out",
  "empty": "refused",
  "unknown-format": "refused",
  "several-files": "refused",
  "fhir-as-xml": "refused",
  "nobody-there": "refused",
  "not-text": "refused",
  "not-whole": "refused",
  "doctype": "refused",
  "too-deep": "refused",
  "too-large": "refused",
  "zip-too-large": "refused",
  "zip-name": "refused",
  "zip-locked": "refused",
  "several-maps": "refused",
  "no-headings": "refused",
  "too-many-headings": "refused",
  "unknown-client": "refused",
  "several-clients": "refused",
};

/** What became of what a finding tells. */
export const kindOf = ({ code }: Finding): FindingKind => KINDS[code];
