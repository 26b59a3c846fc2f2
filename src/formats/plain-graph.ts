import type { Where } from "./finding.ts";

/** What a file can say of somebody or of a tie: text, a number, or yes or no. */
export type Scalar = string | number | boolean;
/** By the names that the file gives: headings, attributes. */
export type Fields = ReadonlyMap<string, Scalar>;

/** A role that a file tells besides others: by a word of ours or any other, with where it belongs. */
export interface PlainRole {
  readonly word?: string;
  /** The part of life where our own role does not tell it. */
  readonly domain?: string;
  readonly sphere?: string;
  /** Further fields of the role, as the document has them. */
  readonly record?: object;
}

/** Somebody or something as it stands in a file. */
export interface PlainNode {
  readonly id: string | undefined;
  readonly fields: Fields;
  readonly where: Where;
  /** Where a file tells of several roles, or of more than a word: the main one first. */
  readonly roles?: readonly PlainRole[];
  /** What a file tells in the document's own form, of fields that are not flat. */
  readonly record?: object;
}

export interface PlainEdge extends PlainNode {
  readonly from: string;
  readonly to: string;
}

/** The one form between the files and a document: nodes and edges with flat fields, nothing judged yet. */
export interface PlainGraph {
  readonly fields: Fields;
  readonly nodes: readonly PlainNode[];
  readonly edges: readonly PlainEdge[];
  /** The one in the middle, where the file tells of them apart from the others. */
  readonly ego?: PlainNode;
  /**
   * Whoever is in the list was named by the client, and fields of a node that are a tie's tell of that tie: there is one
   * with each (`all`), or where a row tells of it (`told`).
   */
  readonly clientTies?: "all" | "told";
  /** Whether the ends of edges may be names. */
  readonly byName?: boolean;
  /** What a file tells besides people and ties, in the document's own form; `called` is who is meant by an id of the file. */
  readonly records?: (called: (raw: string) => string | undefined) => object;
  /** Own keys and their words, by list, in the document's own form. */
  readonly vocabulary?: ReadonlyMap<string, unknown>;
}
