/** The keys that the list of keys tells of. */
type KeyName =
  | ("tab" | "parts" | "arrows" | "ends" | "pages" | "letters" | "enter" | "all" | "ties" | "move" | "escape")
  | ("zoom" | "undo" | "cover" | "help");

/** What is said of keys and fingers. */
export interface KeyWords {
  readonly title: string;
  readonly close: string;
  /** What fingers do where they may change the map. */
  readonly touch: readonly (readonly [hand: string, does: string])[];
  readonly rows: Readonly<Record<KeyName, readonly [key: string, does: string]>>;
  /** What keys do where they may change the map. */
  readonly edits: readonly (readonly [key: string, does: string])[];
}
