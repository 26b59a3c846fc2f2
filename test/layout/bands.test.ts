import { describe, expect, test } from "vitest";
import { fitBands, type Ranged, type Ring } from "../../src/layout/bands.ts";

const plan = { 1: 190, 2: 290, 3: 390 };
const at = (ring: Ring, far: number): Ranged => ({ ring, inner: far - 28, outer: far + 28 });

describe("the bands of the rings", () => {
  test("are those that were planned where everybody stands in them", () => {
    expect(fitBands([at(1, 140), at(2, 240), at(3, 340)], plan, 86)).toEqual(plan);
    expect(fitBands([], plan, 86)).toEqual(plan);
  });

  test("give way to those who were saved elsewhere, as little as will do", () => {
    expect(fitBands([at(1, 140), at(2, 290), at(3, 420)], plan, 86)).toEqual({ 1: 190, 2: 320, 3: 450 });
    expect(fitBands([at(1, 200), at(2, 300), at(3, 400)], plan, 86)).toEqual({ 1: 230, 2: 330, 3: 430 });
  });

  test("leave the one on the wrong side who would push all others there", () => {
    const many = [at(1, 140), at(1, 140), at(2, 240), at(2, 240), at(3, 340)];
    expect(fitBands([...many, at(1, 500)], plan, 86)).toEqual(plan);
  });

  test("are the same once more for those who stand in them", () => {
    const symbols = [at(1, 150), at(1, 260), at(2, 350), at(3, 480), at(3, 610)];
    const once = fitBands(symbols, plan, 86);
    expect(
      fitBands(
        symbols.filter(({ ring, inner, outer }) => outer <= once[ring] && inner >= 0),
        once,
        86,
      ),
    ).toEqual(once);
  });
});
