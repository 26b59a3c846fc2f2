import { expect, test } from "vitest";
import { openSeat } from "../../src/layout/open-seat.ts";
import { farOut } from "../../src/layout/oval.ts";

test("who comes to a map starts where there is room", () => {
  const seat = openSeat(
    200,
    [0, 1],
    [
      { x: 244, y: 0 },
      { x: 200, y: 100 },
    ],
    [],
    1.22,
  );
  expect(farOut(seat, 1.22)).toBeCloseTo(200, 6);
  expect(Math.hypot(seat.x - 244, seat.y)).toBeGreaterThan(120);
});

test("and near those it is tied to, between the two turns it may stand in", () => {
  const friend = { x: 0, y: 280 };
  const seat = openSeat(200, [0, 0.5], [friend], [friend], 1.22);
  expect(seat.y).toBeGreaterThan(100);
});
