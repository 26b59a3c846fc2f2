import { expect, test } from "vitest";
import { farOut, movedOut, reachOut } from "../../src/layout/oval.ts";

test("points on one oval are equally far out", () => {
  expect(farOut({ x: 122, y: 0 }, 1.22)).toBeCloseTo(100, 9);
  expect(farOut({ x: 0, y: -100 }, 1.22)).toBe(100);
});

test("a disc never reaches further than it is said to", () => {
  for (const aspect of [0.7, 1, 1.22, 2]) {
    const at = { x: 130, y: 90 };
    const { inner, outer } = reachOut(at, 30, aspect);
    for (let i = 0; i < 60; i++) {
      const angle = (i / 60) * 2 * Math.PI;
      const far = farOut({ x: at.x + 30 * Math.cos(angle), y: at.y + 30 * Math.sin(angle) }, aspect);
      expect(far).toBeGreaterThanOrEqual(inner - 1e-9);
      expect(far).toBeLessThanOrEqual(outer + 1e-9);
    }
  }
});

test("what is moved out stands in the same direction, so much further", () => {
  const to = movedOut({ x: 61, y: 80 }, 50, 1.22);
  expect(farOut(to, 1.22)).toBeCloseTo(farOut({ x: 61, y: 80 }, 1.22) + 50, 9);
  expect(to.y / to.x).toBeCloseTo(80 / 61, 9);
  expect(movedOut({ x: 0, y: 0 }, 50, 1.22)).toEqual({ x: 61, y: 0 });
});
