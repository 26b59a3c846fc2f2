import { type Merged, merge } from "../command/merge/merge.ts";
import { same } from "../document/same.ts";
import { EcomapError } from "../errors/ecomap-error.ts";
import { makeKeeper } from "./keeper.ts";
import { leaving } from "./leaving.ts";
import type { Shelf } from "./shelf.ts";
import { type Keepable, sourceOf } from "./source.ts";

export interface AutosaveOptions {
  readonly shelf: Shelf;
  /** Whose map it is, as the host knows it. Names of people do not belong in it. */
  readonly key: string;
  /** What was kept longer ago is taken off the shelf. By itself 7 days. */
  readonly days?: number;
  /** `leave`, for a device that others use too: also who leaves the page leaves nothing there. By itself `close`. */
  readonly clearOn?: "close" | "leave";
  /** Another window changed the same map: the map now shows what both drew, and this says where that does not go together. */
  readonly onMerge?: (merged: Merged) => void;
  /** What could not be kept: the map goes on, and is tried again at the next change. */
  readonly onError?: (error: unknown) => void;
}

export interface Autosave {
  /** Work that a lost window had kept, as the map shows it now, put together with what the host gave; `undefined`: none. */
  readonly restored: Merged | undefined;
  /** Shows the map as the host gave it, without what was restored. */
  readonly dismiss: () => void;
  /** When all that was drawn until now is kept. */
  readonly flush: () => Promise<void>;
  /** Keeps no more, and clears the shelf; with `keep` it leaves there what has been drawn. */
  readonly close: (options?: { readonly keep?: boolean }) => Promise<void>;
}

/** In milliseconds: what is drawn is kept so soon. A second would be lost at most, also where writing takes its time. */
const SOON = 400;

/**
 * Keeps what is drawn on a shelf of the host's, so that a window that is lost loses no more than the last second. Several
 * windows may draw the same map: neither writes over what the other drew.
 * @throws {EcomapError} `wrong-value` where the map may not be stored; of what stands on the shelf: what
 * `parseEcomap` throws where it cannot be read, `wrong-value` where it is of another client, `erased-apart` where it still
 * holds somebody who was erased since. The shelf is left as it was.
 */
export async function autosave(map: Keepable, options: AutosaveOptions): Promise<Autosave> {
  const { shelf, key, days = 7, clearOn = "close", onMerge = () => {}, onError = () => {} } = options;
  const source = sourceOf(map);
  const given = source.doc();
  if (given ? given.redactedFor !== undefined : !source.isEmpty())
    throw new EcomapError({ code: "wrong-value", path: ["doc"], params: {} });
  const keeper = await makeKeeper(shelf, key, given, days);
  const { found } = keeper;
  /** What stands on the shelf, or need not. */
  let kept = found ? found.doc : given;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy: Promise<void> = Promise.resolve();

  const show = (merged: Merged) => {
    source.show(merged.doc);
    onMerge(merged);
  };
  const save = async () => {
    clearTimeout(timer);
    timer = undefined;
    const doc = source.doc();
    if (!doc || doc === kept) return;
    kept = await keeper.keep(() => source.doc() ?? doc, show);
  };
  /** One after another, and each tells what goes wrong. */
  const flush = () => {
    busy = busy.then(save).catch(onError);
    return busy;
  };
  const soon = () => {
    timer ??= setTimeout(flush, SOON);
  };

  const now = source.doc() ?? given;
  const merged = found && (now ? merge(found.base, found.doc, now) : { doc: found.doc, conflicts: [] });
  const restored = merged && !same(merged.doc, given) ? merged : undefined;
  if (restored) source.show(restored.doc);
  const deaf = source.onChange(soon);
  if (source.doc() !== kept) soon();
  const staying = leaving({ hidden: flush, left: clearOn === "leave" ? () => keeper.clear() : flush });

  return {
    restored,
    dismiss: () => {
      if (given) source.show(given);
      else {
        source.clear();
        busy = busy.then(keeper.clear).catch(onError);
      }
      soon();
    },
    flush,
    close: async ({ keep = false } = {}) => {
      deaf();
      staying();
      if (keep) await flush();
      clearTimeout(timer);
      await busy;
      if (!keep) await keeper.clear();
    },
  };
}
