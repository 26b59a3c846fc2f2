import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesAlong } from "../../src/scene/tie-places.ts";

const wish = fc.record({
  at: fc.double({ min: 0, max: 600, noNaN: true }),
  half: fc.double({ min: 1, max: 20, noNaN: true }),
});
const anywhere = { isClear: () => true };

describe("the places of marks along a tie", () => {
  test("are apart, within its ends and off what stands fast, wherever it is long enough", () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 5 }), wish, (wishes, fast) => {
        // Every mark may leave less than its own length unused on either side of it.
        const length = 620 + 4 * wishes.reduce((sum, { half }) => sum + 2 * half + 4, 2 * fast.half);
        const marks = (placesAlong(length, [fast], wishes, anywhere) ?? []).map((at, i) => ({
          at,
          half: wishes[i]?.half ?? 0,
        }));
        expect(marks).toHaveLength(wishes.length);
        const all = [fast, ...marks];
        for (const [i, mark] of marks.entries()) {
          expect(mark.at - mark.half).toBeGreaterThanOrEqual(0);
          expect(mark.at + mark.half).toBeLessThanOrEqual(length);
          for (const other of all.slice(0, i + 1))
            expect(Math.abs(other.at - mark.at)).toBeGreaterThanOrEqual(other.half + mark.half);
        }
      }),
    );
  });

  test("are clear of what lies on the tie, where some of it is clear", () => {
    const wishes = [
      { at: 20, half: 10 },
      { at: 60, half: 10 },
    ];
    const places = placesAlong(300, [], wishes, { isClear: (at) => at > 120 }) ?? [];
    expect(places).toHaveLength(2);
    for (const at of places) expect(at).toBeGreaterThanOrEqual(130);
  });

  test("are those wished for, where nothing else is there", () => {
    const wishes = [
      { at: 40, half: 8 },
      { at: 100, half: 10 },
    ];
    expect(placesAlong(200, [], wishes, anywhere)).toEqual([40, 100]);
  });

  test("give way to another tie near by, but not far from what they are about", () => {
    const near = (until: number) =>
      placesAlong(600, [], [{ at: 30, half: 8 }], { ...anywhere, isOpen: (at) => at > until })?.[0] ?? 0;
    expect(near(60)).toBeGreaterThan(60);
    expect(near(300)).toBe(30);
  });

  test("are on no other mark, even where no place is clear", () => {
    const isApart = (_: number, at: number) => at > 70;
    const [place = 0] = placesAlong(100, [], [{ at: 30, half: 8 }], { isClear: () => false, isApart }) ?? [];
    expect(place).toBeGreaterThan(70);
  });

  test("use all there is of a tie that just holds them, on both sides of what stands in the middle", () => {
    const wishes = [20, 22, 24, 26].map((at) => ({ at, half: 10 }));
    const [middle, length] = [{ at: 60, half: 10 }, 120];
    const places = placesAlong(length, [middle], wishes, anywhere) ?? [];
    expect(places).toHaveLength(4);
    const all = [...places, middle.at].sort((a, b) => a - b);
    for (const [i, at] of all.slice(1).entries()) expect(at - (all[i] ?? 0)).toBeGreaterThanOrEqual(20);
  });

  test("are nowhere on a tie too short for them", () => {
    const wishes = [
      { at: 20, half: 11 },
      { at: 5, half: 9 },
      { at: 12, half: 11 },
    ];
    expect(placesAlong(30, [], wishes, anywhere)).toBeUndefined();
    expect(placesAlong(80, [{ at: 40, half: 20 }], wishes, anywhere)).toBeUndefined();
  });
});
