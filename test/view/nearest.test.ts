import { describe, expect, test } from "vitest";
import { nearest, stepTowards } from "../../src/view/nearest.ts";

const at = (name: string, x: number, y: number) => ({ name, x, y });
const here = { x: 0, y: 0 };

describe("the nearest in a direction", () => {
  test("is the one with the least distance within the cone", () => {
    const others = [at("far", 90, 0), at("near", 40, 30), at("beside", 10, 20), at("behind", -5, 0)];
    expect(nearest(here, others, "right")?.name).toBe("near");
    expect(nearest(here, others, "down")?.name).toBe("beside");
    expect(nearest(here, others, "left")?.name).toBe("behind");
  });

  test("is nobody where the cone is empty", () => {
    expect(nearest(here, [at("below", 0, 50)], "up")).toBeUndefined();
    expect(nearest(here, [], "up")).toBeUndefined();
  });

  test("counts who stands on the edge of the cone, so that no one falls between two directions", () => {
    const corner = [at("corner", 30, -30)];
    expect([nearest(here, corner, "up")?.name, nearest(here, corner, "right")?.name]).toEqual(["corner", "corner"]);
  });

  test("is never one on the same spot", () => {
    expect(nearest(here, [at("here", 0, 0)], "left")).toBeUndefined();
  });
});

test("a step goes the way of its arrow", () => {
  expect(stepTowards({ x: 5, y: 5 }, "up", 20)).toEqual({ x: 5, y: -15 });
  expect(stepTowards({ x: 5, y: 5 }, "right", 20)).toEqual({ x: 25, y: 5 });
});
