import type { Where } from "./finding.ts";

/** What a file can say of somebody or of a tie: text, a number, or yes or no. */
export type Scalar = string | number | boolean;
/** By the names that the file gives: headings, attributes. */
export type Fields = ReadonlyMap<string, Scalar>;

/** Somebody or something as it stands in a file. */
export interface PlainNode {
  readonly id: string | undefined;
  readonly fields: Fields;
  readonly where: Where;
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
}
