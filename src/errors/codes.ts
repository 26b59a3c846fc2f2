/**
 * Every code an {@link EcomapError} can carry, with the parameters its sentence needs.
 * Neither parameters nor paths carry text of a document, so that logs never hold a name.
 */
export interface ErrorParams {
  // reading a file
  "not-json": Record<string, never>;
  "too-large": { readonly limit: number };
  "too-deep": { readonly limit: number };
  "forbidden-key": { readonly key: string };
  "not-finite": Record<string, never>;
  "null-value": Record<string, never>;
  "wrong-format": Record<string, never>;
  "wrong-version": Record<string, never>;
  "newer-version": { readonly version: number; readonly known: number };
  // a field
  "missing-field": { readonly expected: string };
  "unknown-field": { readonly meant?: string };
  "wrong-type": { readonly expected: string };
  "wrong-term": { readonly terms: readonly string[] };
  "not-a-list": { readonly terms: readonly string[] };
  "wrong-key": Record<string, never>;
  "wrong-date": Record<string, never>;
  /** A document that does not say when it was begun, or of what date it is, was asked for its map at such a date. */
  "no-date": { readonly term: string };
  "wrong-moment": Record<string, never>;
  "wrong-value": Record<string, never>;
  "too-long": { readonly limit: number };
  "too-short": Record<string, never>;
  "too-many": { readonly limit: number };
  "out-of-range": { readonly least: number; readonly most: number };
  "two-forms": { readonly field: string };
  "dated-hiding": Record<string, never>;
  "forbidden-id": Record<string, never>;
  // rules between records
  "double-id": { readonly first: string };
  "missing-record": { readonly table: string };
  "same-ends": Record<string, never>;
  "dates-out-of-order": { readonly earlier: string };
  "undeclared-key": Record<string, never>;
  "group-in-itself": Record<string, never>;
  "double-move": { readonly first: string };
  "words-without-yes": Record<string, never>;
  // commands
  "not-yet-happened": Record<string, never>;
  "unknown-command": Record<string, never>;
  "unknown-record": { readonly table: string };
  "fixed-field": { readonly field: string };
  "banned": Record<string, never>;
  "not-dormant-or-wished": Record<string, never>;
  "not-stronger": Record<string, never>;
  "has-died": Record<string, never>;
  "redacted": { readonly audience: string };
  "not-allowed": { readonly audience: string };
  "not-for-others": Record<string, never>;
  "missing-key": { readonly least: number };
  "nothing-to-erase": Record<string, never>;
  "erased-apart": Record<string, never>;
  "client-stays": Record<string, never>;
  "read-only": Record<string, never>;
  "conflict": Record<string, never>;
  "nothing-to-undo": Record<string, never>;
  "nothing-to-redo": Record<string, never>;
  // drawing
  "unknown-option": { readonly option: string };
  "wrong-option": { readonly option: string; readonly terms: readonly string[] };
  "not-yet": { readonly option: string; readonly value: string };
  "not-loaded": { readonly language: string };
  "destroyed": Record<string, never>;
}

export type ErrorCode = keyof ErrorParams;

/** Where something stands in a document: names of fields and indices from the root; any other key is "…". */
export type Path = readonly (string | number)[];

/** One thing that is wrong: a code, where, and what its sentence needs. */
export type Issue = {
  readonly [C in ErrorCode]: { readonly code: C; readonly path: Path; readonly params: ErrorParams[C] };
}[ErrorCode];
