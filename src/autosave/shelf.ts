/**
 * Where unsaved work is kept, as the host wants it: this package keeps nothing by itself. Windows share a shelf, so what
 * stands there is only changed where it still is what was last seen of it.
 */
export interface Shelf {
  /** The text under a key, `undefined` where there is none. */
  readonly read: (key: string) => Promise<string | undefined>;
  /**
   * Puts `next` (`undefined`: nothing) in the place of `seen`, in one step that no other window can come between; where
   * something else stands there, leaves that. Answers what stands there now.
   */
  readonly swap: (key: string, seen: string | undefined, next: string | undefined) => Promise<string | undefined>;
}
