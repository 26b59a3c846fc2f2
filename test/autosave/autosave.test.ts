import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { autosave } from "../../src/autosave/autosave.ts";
import type { Merged } from "../../src/command/merge/merge.ts";
import { forAudience } from "../../src/document/audience/for-audience.ts";
import { EcomapError } from "../../src/errors/ecomap-error.ts";
import { apply, small } from "../command/sample.ts";
import { livingMap, memoryShelf, open } from "./windows.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const carla = { type: "addMember", member: { id: "carla", name: "Carla" } } as const;
const daan = { type: "addMember", member: { id: "daan", name: "Daan" } } as const;
const namesOf = ({ members }: typeof small) => members.map(({ name }) => name);
const codeOf = (act: Promise<unknown>) =>
  act.then(
    () => "none",
    (error) => (error instanceof EcomapError ? error.code : "unknown"),
  );

describe("a window that is lost", () => {
  test("has kept what was drawn a second before", async () => {
    const shelf = memoryShelf();
    const lost = await open(small, { shelf });
    lost.draw(carla);
    await vi.advanceTimersByTimeAsync(1000);
    const next = await open(small, { shelf });
    expect(next.doc()).toEqual(lost.doc());
    expect(next.kept.restored).toEqual({ doc: lost.doc(), conflicts: [] });
  });

  test("has kept what was drawn first, while more is drawn all the time", async () => {
    const shelf = memoryShelf();
    const lost = await open(small, { shelf });
    for (let i = 0; i < 12; i++) {
      lost.draw({ type: "updateMember", member: "bram", set: { name: `Bram ${i}` } });
      await vi.advanceTimersByTimeAsync(100);
    }
    const [, bram] = (await open(small, { shelf })).doc().members;
    expect(Number(bram?.name?.slice(5))).toBeGreaterThanOrEqual(2);
  });

  test("gives back its work together with what the host got meanwhile", async () => {
    const shelf = memoryShelf();
    const lost = await open(small, { shelf });
    lost.draw(carla);
    await lost.kept.flush();
    const next = await open(apply(small, daan), { shelf });
    expect(namesOf(next.doc()).sort()).toEqual(["Bram", "Carla", "Daan", "Zus Amina"]);
  });

  test("leaves nothing to give back where the host has it all", async () => {
    const shelf = memoryShelf();
    const lost = await open(small, { shelf });
    lost.draw(carla);
    await lost.kept.flush();
    const next = await open(lost.doc(), { shelf });
    expect(next.kept.restored).toBeUndefined();
  });

  test("is forgotten where its work is dismissed, and after a week", async () => {
    const shelf = memoryShelf();
    const lost = await open(small, { shelf });
    lost.draw(carla);
    await lost.kept.flush();
    const next = await open(small, { shelf });
    next.kept.dismiss();
    await next.kept.flush();
    expect((await open(small, { shelf })).kept.restored).toBeUndefined();
    next.draw(daan);
    await next.kept.flush();
    vi.setSystemTime(Date.now() + 8 * 86_400_000);
    expect((await open(small, { shelf })).kept.restored).toBeUndefined();
    expect(shelf.texts.size).toBe(0);
  });
});

describe("two windows on one map", () => {
  test("both show and keep what both drew", async () => {
    const shelf = memoryShelf();
    const met: Merged[] = [];
    const one = await open(small, { shelf });
    const other = await open(small, { shelf, onMerge: (merged) => met.push(merged) });
    one.draw(carla);
    await one.kept.flush();
    other.draw(daan);
    await other.kept.flush();
    expect(met).toEqual([{ doc: other.doc(), conflicts: [] }]);
    one.draw({ type: "updateMember", member: "bram", set: { name: "Abraham" } });
    await one.kept.flush();
    expect(namesOf(one.doc()).sort()).toEqual(["Abraham", "Carla", "Daan", "Zus Amina"]);
    expect((await open(small, { shelf })).doc()).toEqual(one.doc());
  });

  test("are told where they say different things of one person", async () => {
    const shelf = memoryShelf();
    const met: Merged[] = [];
    const one = await open(small, { shelf });
    const other = await open(small, { shelf, onMerge: (merged) => met.push(merged) });
    one.draw({ type: "updateMember", member: "bram", set: { name: "Abraham" } });
    await one.kept.flush();
    other.draw({ type: "updateMember", member: "bram", set: { name: "Bram B." } });
    await other.kept.flush();
    expect(met[0]?.conflicts).toMatchObject([{ id: "bram", field: "name", a: "Bram B.", b: "Abraham" }]);
  });

  test("lose nobody, whoever draws and keeps in whatever order", async () => {
    const turn = fc.record({ first: fc.boolean(), keeps: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (turns) => {
        const shelf = memoryShelf();
        const windows = [await open(small, { shelf }), await open(small, { shelf })] as const;
        for (const [i, { first, keeps }] of turns.entries()) {
          const window = windows[first ? 0 : 1];
          window.draw({ type: "addMember", member: { id: `new${i}`, name: `New ${i}` } });
          if (keeps) await window.kept.flush();
        }
        for (const { kept } of windows) await kept.flush();
        const held = namesOf((await open(small, { shelf })).doc());
        expect(held).toEqual(expect.arrayContaining(turns.map((_, i) => `New ${i}`)));
      }),
      { numRuns: 30 },
    );
  });

  test("keep their own where the other is closed", async () => {
    const shelf = memoryShelf();
    const one = await open(small, { shelf });
    const other = await open(small, { shelf });
    one.draw(carla);
    await one.kept.flush();
    other.draw(daan);
    await other.kept.flush();
    await one.kept.close();
    expect(namesOf((await open(small, { shelf })).doc())).toContain("Daan");
    await other.kept.close();
    expect(shelf.texts.size).toBe(0);
  });

  test("never bring back who was erased in one of them", async () => {
    const shelf = memoryShelf();
    const failed: unknown[] = [];
    const one = await open(small, { shelf });
    const other = await open(small, { shelf, onError: (error) => failed.push(error) });
    one.draw({ type: "erase", table: "members", id: "bram" });
    await one.kept.flush();
    expect([...shelf.texts.values()].join()).not.toContain("Bram");
    other.draw(daan);
    await other.kept.flush();
    expect(failed).toMatchObject([{ code: "erased-apart" }]);
    expect([...shelf.texts.values()].join()).not.toContain("Bram");
  });
});

describe("what is kept", () => {
  test("goes when the map is closed, also what was not kept yet, but for who wants it kept", async () => {
    const shelf = memoryShelf();
    const one = await open(small, { shelf });
    one.draw(carla);
    await one.kept.close();
    await vi.advanceTimersByTimeAsync(1000);
    expect(shelf.texts.size).toBe(0);
    const other = await open(small, { shelf });
    other.draw(carla);
    await other.kept.close({ keep: true });
    expect(shelf.texts.size).toBe(1);
  });

  test("is nothing as long as nothing is drawn", async () => {
    const shelf = memoryShelf();
    const one = await open(small, { shelf });
    await vi.advanceTimersByTimeAsync(5000);
    await one.kept.flush();
    expect(shelf.texts.size).toBe(0);
  });

  test("is tried again at the next change where the shelf was full", async () => {
    const shelf = memoryShelf();
    const failed: unknown[] = [];
    let isFull = true;
    const swap: typeof shelf.swap = (...what) => (isFull ? Promise.reject(new Error("full")) : shelf.swap(...what));
    const one = await open(small, { shelf: { ...shelf, swap }, onError: (error) => failed.push(error) });
    one.draw(carla);
    await vi.advanceTimersByTimeAsync(1000);
    expect(failed).toHaveLength(1);
    isFull = false;
    one.draw(daan);
    await vi.advanceTimersByTimeAsync(1000);
    expect(namesOf((await open(small, { shelf })).doc())).toEqual(expect.arrayContaining(["Carla", "Daan"]));
  });

  test("is refused where it is of another client or no map, and left as it was", async () => {
    const shelf = memoryShelf();
    shelf.texts.set("map", "{}");
    expect(await codeOf(open(small, { shelf }))).toBe("wrong-format");
    shelf.texts.set("map", "half a");
    expect(await codeOf(open(small, { shelf }))).toBe("wrong-format");
    expect(shelf.texts.get("map")).toBe("half a");
  });

  test("is never a copy for others", async () => {
    const copy = forAudience(small, "client");
    expect(await codeOf(autosave(livingMap(copy), { shelf: memoryShelf(), key: "map" }))).toBe("wrong-value");
  });
});
