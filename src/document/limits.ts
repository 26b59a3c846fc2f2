/** The limits of a document: constants of the schema. A file beyond one is refused whole, never cut. */
export const LIMITS = {
  /** UTF-16 units of text in a file, at most (20 MB). */
  text: 20 * 1024 * 1024,
  /** Levels of nesting. */
  depth: 64,
  members: 20_000,
  ties: 100_000,
  /** Characters (code points) of a name. */
  name: 500,
  /** Characters of an id. */
  id: 200,
  /** Characters of any other text. */
  words: 20_000,
  /** Map units from the client, either way. */
  place: 1_000_000,
} as const;
