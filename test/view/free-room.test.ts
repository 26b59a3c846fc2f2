import { describe, expect, test } from "vitest";
import { freeRoom } from "../../src/view/free-room.ts";

const sight = { x: 0, y: 0, width: 390, height: 780 };
const box = { x: 8, y: 250, width: 374, height: 200 };
const symbol = (x: number, y: number) => ({ x: x - 20, y: y - 20, width: 40, height: 40 });
const own = symbol(195, 300);

describe("a box over the map", () => {
  test("stands against whom it is about where nobody is", () => {
    expect(freeRoom(box, sight, own, [own])).toMatchObject({ y: 320 });
  });

  test("stands in the room between others, also where that is not beside whom it is about", () => {
    const others = [symbol(80, 240), symbol(80, 360), symbol(300, 650)];
    expect(freeRoom(box, sight, own, others)).toEqual({ ...box, y: 380 });
    const low = [symbol(80, 240), symbol(80, 400), symbol(300, 700)];
    expect(freeRoom(box, sight, own, low)).toEqual({ ...box, y: 420 });
  });

  test("covers as few as can be where there is no room for all, and never whom it is about", () => {
    const crowd = [60, 140, 220, 380, 460, 540, 620].map((y) => symbol(100, y));
    const stands = freeRoom(box, sight, own, crowd);
    expect([stands.y >= 320 || stands.y + stands.height <= 280, stands.height]).toEqual([true, 200]);
    expect(stands.y).toBeGreaterThan(480);
  });

  test("is as high as the room beside whom it is about where all of it is not in sight", () => {
    expect(freeRoom(box, { ...sight, y: 250, height: 200 }, own, [])).toEqual({ ...box, y: 320, height: 130 });
  });
});
