/** Ids in an order, of which some are seen. What it is asked and told takes about the root of its length. */
export interface SeenList {
  /** How many of those before this one are seen. */
  readonly seenBefore: (id: string) => number;
  readonly insert: (at: number, id: string, isSeen: boolean) => void;
  readonly remove: (id: string) => void;
  readonly hide: (id: string) => void;
}

interface Part {
  readonly ids: string[];
  readonly seen: Set<string>;
}

/** The most ids of a part of the list. */
const MOST = 512;

export function seenList(all: readonly string[], isSeen: (id: string) => boolean): SeenList {
  const parts: Part[] = [];
  const partOf = new Map<string, Part>();
  const addPart = (nth: number, ids: readonly string[], seen: (id: string) => boolean): void => {
    const part = { ids: [...ids], seen: new Set(ids.filter(seen)) };
    parts.splice(nth, 0, part);
    for (const id of ids) partOf.set(id, part);
  };
  for (let from = 0; from === 0 || from < all.length; from += MOST) {
    addPart(parts.length, all.slice(from, from + MOST), isSeen);
  }
  return {
    seenBefore: (id) => {
      const mine = partOf.get(id);
      if (!mine) return 0;
      let count = 0;
      for (const part of parts) {
        if (part === mine) break;
        count += part.seen.size;
      }
      for (const other of mine.ids) {
        if (other === id) break;
        if (mine.seen.has(other)) count++;
      }
      return count;
    },
    insert: (at, id, seen) => {
      if (partOf.has(id)) return;
      let nth = 0;
      let left = at;
      for (; nth < parts.length - 1 && left > (parts[nth]?.ids.length ?? 0); nth++) left -= parts[nth]?.ids.length ?? 0;
      const part = parts[nth];
      if (!part) return;
      part.ids.splice(left, 0, id);
      if (seen) part.seen.add(id);
      partOf.set(id, part);
      if (part.ids.length > MOST) addPart(nth + 1, part.ids.splice(MOST / 2), (one) => part.seen.delete(one));
    },
    remove: (id) => {
      const part = partOf.get(id);
      part?.ids.splice(part.ids.indexOf(id), 1);
      part?.seen.delete(id);
      partOf.delete(id);
    },
    hide: (id) => {
      partOf.get(id)?.seen.delete(id);
    },
  };
}
