import { describe, expect, test } from "vitest";
import { fitWedges, isBetween, planWedges, STEPS, spanOf, turnOfStep } from "../../src/layout/wedges.ts";

const onStep = (step: number, far: number) => {
  const angle = turnOfStep(step) * 2 * Math.PI;
  return { x: 1.22 * far * Math.cos(angle), y: far * Math.sin(angle) };
};

describe("planned wedges", () => {
  test("fill the whole turn, one after the other", () => {
    for (const counts of [[1], [3, 1], [5, 2, 9, 1], Array.from({ length: 14 }, (_, i) => i + 1)]) {
      const wedges = planWedges(counts);
      expect(wedges[0]?.from).toBe(0);
      expect(wedges.at(-1)?.to).toBe(STEPS);
      wedges.slice(1).forEach(({ from }, i) => expect(from).toBe(wedges[i]?.to));
    }
  });

  test("are wider the more they hold, and none is a mere line", () => {
    const [few, many, one] = planWedges([3, 12, 1]).map(({ from, to }) => to - from);
    expect(many).toBeGreaterThan(few ?? 0);
    expect(few).toBeGreaterThan(one ?? 0);
    expect(Math.min(...planWedges([150, 1, 1, 1]).map(({ from, to }) => to - from))).toBeGreaterThanOrEqual(8);
  });

  test("stay as they are when one comes to many: they change in steps", () => {
    expect(planWedges([9, 3, 5])).toEqual(planWedges([10, 3, 5]));
  });
});

describe("the steps between which a disc lies", () => {
  test("are those that it touches, and one more on each side at most", () => {
    const { from, to } = spanOf(onStep(40, 300), 24, 1.22);
    expect(from).toBeLessThan(40);
    expect(to).toBeGreaterThan(40);
    expect(to - from).toBeLessThan(14);
  });

  test("go beyond the end where it lies across the start", () => {
    const { from, to } = spanOf(onStep(0, 300), 24, 1.22);
    expect(from).toBeGreaterThan(STEPS / 2);
    expect(to).toBeGreaterThan(STEPS);
  });

  test("say the same as a look at whether it lies between two", () => {
    for (let step = 0; step < STEPS; step += 7) {
      const at = onStep(step, 180);
      const span = spanOf(at, 30, 1.22);
      for (const wedge of [
        { from: 0, to: 60 },
        { from: 60, to: 130 },
        { from: 130, to: STEPS },
        { from: 20, to: 170 },
      ]) {
        expect(isBetween(at, 30, wedge, 1.22)).toBe(span.from >= wedge.from && span.to <= wedge.to);
      }
    }
  });

  test("are a whole turn and more for a disc on the client", () => {
    expect(spanOf({ x: 3, y: 4 }, 24, 1.22).to).toBeGreaterThan(STEPS);
    expect(isBetween({ x: 3, y: 4 }, 24, { from: 0, to: STEPS }, 1.22)).toBe(false);
  });
});

describe("wedges fitted to where people stand", () => {
  const plan = planWedges([2, 2, 2]);
  const [, second] = plan;

  test("are those that were planned where everybody stands in them", () => {
    const symbols = plan.map(({ from, to }, wedge) => ({ wedge, span: { from: from + 5, to: to - 5 } }));
    expect(fitWedges(symbols, plan)).toEqual(plan);
    expect(fitWedges([], plan)).toEqual(plan);
  });

  test("give way by no more than is needed", () => {
    const from = (second?.from ?? 0) - 7;
    const fitted = fitWedges([{ wedge: 1, span: { from, to: from + 10 } }], plan);
    expect(fitted[1]?.from).toBe(from);
    expect(fitted[2]).toEqual(plan[2]);
  });

  test("leave the one on the wrong side who stands among others", () => {
    const others = plan.flatMap(({ from, to }, wedge) => [
      { wedge, span: { from: from + 2, to: from + 20 } },
      { wedge, span: { from: to - 20, to: to - 2 } },
    ]);
    expect(fitWedges([...others, { wedge: 2, span: { from: 10, to: 20 } }], plan)).toEqual(plan);
  });
});
