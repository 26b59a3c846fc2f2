import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SeenList, seenList } from "../../src/document/history/seen-list.ts";

/** The same, looking at all of them each time. */
function plainList(ids: readonly string[], isSeen: (id: string) => boolean): SeenList {
  const all = [...ids];
  const seen = new Set(all.filter(isSeen));
  return {
    seenBefore: (id) => all.slice(0, Math.max(0, all.indexOf(id))).filter((one) => seen.has(one)).length,
    insert: (at, id, isNew) => {
      if (all.includes(id)) return;
      all.splice(at, 0, id);
      if (isNew) seen.add(id);
    },
    remove: (id) => {
      if (all.includes(id)) all.splice(all.indexOf(id), 1);
      seen.delete(id);
    },
    hide: (id) => void seen.delete(id),
  };
}

describe("a list of ids of which some are seen", () => {
  const edit = fc.tuple(fc.constantFrom("insert", "remove", "hide"), fc.nat(1500), fc.boolean());

  it("counts the seen ones before an id as if it looked at all of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1300 }), fc.array(edit, { maxLength: 40 }), (count, edits) => {
        const ids = Array.from({ length: count }, (_, i) => `m${i}`);
        const isSeen = (id: string) => !id.endsWith("3");
        const [list, plain] = [seenList(ids, isSeen), plainList(ids, isSeen)];
        for (const one of [list, plain]) {
          for (const [kind, i, isNew] of edits) {
            if (kind === "insert") one.insert(i, `x${i}`, isNew);
            else if (kind === "remove") one.remove(`m${i}`);
            else one.hide(`m${i}`);
          }
        }
        const asked = [...edits.flatMap(([, i]) => [`m${i}`, `x${i}`]), ...ids.slice(-2)];
        for (const id of asked) expect(list.seenBefore(id)).toBe(plain.seenBefore(id));
      }),
      { numRuns: 60 },
    );
  });
});
