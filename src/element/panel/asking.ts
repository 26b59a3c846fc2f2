import type { Audience } from "../../document/schema/terms.ts";
import type { FieldWord, PanelWords } from "../../words/interface/panel-words.ts";
import type { TermList } from "./terms.ts";

/** How a field is asked. */
export type Asked =
  | "choice" // one of some terms
  | "several" // any of some terms; nothing, and not known, are answers too
  | "one" // one of some records, or any of some terms or records
  | "many"
  | "line"
  | "text"
  | "lines" // a list of texts, one a line
  | "date"
  | "yes" // a fact that is there or not
  | "notes" // dated texts, to which one is added
  | "items"; // a list of records, each with fields of its own

/** The records of which one or many are chosen. */
export type Named = "people" | "ties" | "goals" | "groups" | "readers";

/** One field of a record: its words, how it is asked, and where its value stands. */
export interface Field {
  readonly word: FieldWord;
  readonly as: Asked;
  /** Names and places in lists from the record down, between dots. */
  readonly path: string;
  /** Where the part begins in which it stands; its own name comes after that. */
  readonly base?: string;
  readonly terms?: TermList;
  readonly of?: Named;
  /** Of a list of records: in which field each has the id of whom it names; and which of its `fields` is asked of each. */
  readonly by?: "reader";
  readonly tick?: string | undefined;
  readonly fields?: readonly Field[];
  /** Asked in this audience alone. */
  readonly only?: Audience;
  /** Whether it is asked, by what is said of the same part. What was said is always shown. */
  readonly when?: (said: (path: string) => unknown) => boolean;
  /** What holds where nothing is said; `false` where something must be. */
  readonly open?: "everybody" | false;
  /** Whether not to know is an answer, where it does not stand among the terms. */
  readonly unsure?: true;
  /** Whether it is asked of each in a list who may see it. */
  readonly shown?: true;
  /** Whether an empty answer leaves what was. */
  readonly keeps?: true;
}

type More = Omit<Partial<Field>, "word" | "as">;

export const ask = (word: FieldWord, as: Asked, path: string = word, more: More = {}): Field => ({
  word,
  as,
  path,
  ...more,
});
export const line = (word: FieldWord, path?: string, more?: More) => ask(word, "line", path, more);
export const text = (word: FieldWord, path?: string) => ask(word, "text", path);
export const date = (word: FieldWord = "date", path?: string) => ask(word, "date", path);
/** Of these not to know is an answer too. */
export const lines = (word: FieldWord, path?: string) => ask(word, "lines", path, { unsure: true });
export const choice = (word: FieldWord, terms: TermList, path?: string, more?: More) =>
  ask(word, "choice", path, { terms, ...more });
export const one = (word: FieldWord, path?: string, of: Named = "people") => ask(word, "one", path, { of });
export const many = (word: FieldWord, path?: string, of: Named = "people", unsure?: true) =>
  ask(word, "many", path, { of, ...(unsure && { unsure }) });
export const items = (word: FieldWord, fields: readonly Field[], more?: Pick<Field, "unsure" | "shown">) =>
  ask(word, "items", word, { fields, ...more });

/** Fields of a part of a record, or of an item of a list. */
export const within = (part: string, fields: readonly Field[]): readonly Field[] =>
  fields.map((field) => ({ ...field, path: `${part}.${field.path}`, base: `${part}.${field.base ?? ""}` }));

/** Fields that are asked where another of the same part has an answer. */
export const after = (needed: string, ...fields: readonly Field[]): readonly Field[] =>
  fields.map((field) => ({ ...field, when: (said) => said(needed) !== undefined }));

/** A heading, and what is asked under it. */
export interface Part {
  readonly is: "first" | keyof PanelWords["parts"];
  readonly fields: readonly Field[];
}
