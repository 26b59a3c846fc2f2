import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesAlong } from "../../src/scene/tie-places.ts";

const wish = fc.record({
  at: fc.double({ min: 0, max: 600, noNaN: true }),
  half: fc.double({ min: 1, max: 20, noNaN: true }),
});
const anywhere = () => true;

describe("the places of marks along a tie", () => {
  test("are apart, within its ends and off what stands fast, wherever it is long enough", () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 5 }), wish, (wishes, fast) => {
        // Every mark may leave less than its own length unused on either side of it.
        const length = 620 + 4 * wishes.reduce((sum, { half }) => sum + 2 * half + 4, 2 * fast.half);
        const marks = placesAlong(length, [fast], wishes, anywhere).map((at, i) => ({
          at,
          half: wishes[i]?.half ?? 0,
        }));
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
    const isClear = (at: number) => at > 120;
    for (const at of placesAlong(
      300,
      [],
      [
        { at: 20, half: 10 },
        { at: 60, half: 10 },
      ],
      isClear,
    ))
      expect(at).toBeGreaterThanOrEqual(130);
  });

  test("are those wished for, where nothing else is there", () => {
    const wishes = [
      { at: 40, half: 8 },
      { at: 100, half: 10 },
    ];
    expect(placesAlong(200, [], wishes, anywhere)).toEqual([40, 100]);
  });

  test("give way to another tie near by, but not far from what they are about", () => {
    const near = (until: number) => placesAlong(600, [], [{ at: 30, half: 8 }], anywhere, (at) => at > until)[0] ?? 0;
    expect(near(60)).toBeGreaterThan(60);
    expect(near(300)).toBe(30);
  });

  test("spread evenly, in their order, over a tie too short for them", () => {
    const places = placesAlong(
      30,
      [],
      [
        { at: 20, half: 11 },
        { at: 5, half: 9 },
        { at: 12, half: 11 },
      ],
      anywhere,
    );
    expect(places).toEqual([22.5, 7.5, 15]);
  });
});
