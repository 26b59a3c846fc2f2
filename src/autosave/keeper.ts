import { type Merged, merge } from "../command/merge/merge.ts";
import { same } from "../document/same.ts";
import type { EcomapDocument } from "../document/types.ts";
import { type Kept, readKept, writeKept } from "./kept.ts";
import type { Shelf } from "./shelf.ts";

/** One map on a shelf that other windows use too. */
export interface Keeper {
  /** What stood there when this began. */
  readonly found: Kept | undefined;
  /**
   * Keeps the map as it is now, and answers what it kept. Where another window kept something since, tells the two put
   * together, and keeps the map as it is then; where they do not go together, throws what `merge` throws, and leaves what
   * stands there.
   */
  readonly keep: (doc: () => EcomapDocument, met: (merged: Merged) => void) => Promise<EcomapDocument>;
  /** Takes it off, unless another window kept something since. */
  readonly clear: () => Promise<void>;
}

const DAY = 86_400_000;

/** Throws what {@link readKept} throws of what stands there. */
export async function makeKeeper(
  shelf: Shelf,
  key: string,
  given: EcomapDocument | undefined,
  days: number,
): Promise<Keeper> {
  /** What is known to stand there, as text; the last map that this window and the shelf agreed on; and how it began. */
  let seen = await shelf.read(key);
  let common = given;
  let base = given;
  let found = seen === undefined ? undefined : readKept(seen);
  if (found && found.at < Date.now() - days * DAY) {
    seen = await shelf.swap(key, seen, undefined);
    found = seen === undefined ? undefined : readKept(seen);
  }
  if (found) common = found.doc;

  const keep: Keeper["keep"] = async (doc, met) => {
    for (;;) {
      const now = doc();
      // Who was erased is not to be found in the state before, either.
      if (!base || !same(now.erased, base.erased)) base = now;
      const text = writeKept({ at: Date.now(), base, doc: now });
      const held = await shelf.swap(key, seen, text);
      const others = held === text || held === undefined ? undefined : readKept(held);
      if (others) {
        met(merge(common ?? others.base, doc(), others.doc));
        common = others.doc;
      }
      seen = held;
      if (held !== text) continue;
      common = now;
      return now;
    }
  };

  return {
    found,
    keep,
    clear: async () => {
      await shelf.swap(key, seen, undefined);
    },
  };
}
