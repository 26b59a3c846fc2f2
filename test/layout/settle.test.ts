import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ground, makeGround } from "../../src/layout/free-spots.ts";
import { TOUCH } from "../../src/layout/pieces.ts";
import { clientRoom, placeBox, placeClient, type Room, roomOf } from "../../src/layout/room.ts";
import { round } from "../../src/layout/round.ts";
import { type Hold, settle } from "../../src/layout/settle.ts";
import type { Box, Point } from "../../src/layout/types.ts";
import { boxOf, clashes, distance } from "./geometry.ts";

const client = boxOf("client", { radius: 50, labelWidth: 40, lines: [] });
/** How far from the client the names of those with a saved place are. */
const clear = client.radius + TOUCH;
const answer = (boxes: readonly Box[], wishes: readonly Point[], holds: readonly Hold[] = []): Point[] =>
  settle(client, boxes, wishes, holds);

const one = (boxes: readonly Box[], places: readonly Point[]) => ({
  client: placeClient(client),
  members: boxes.map((box, i) => placeBox(box, places[i] ?? { x: 0, y: 0 })),
  routes: [],
  bounds: { x: 0, y: 0, width: 0, height: 0 },
});

const coordinate = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  fc.constant(0),
  fc.double({ min: -2000, max: 2000, noNaN: true }),
);
const member = fc.record({
  radius: fc.constantFrom(18, 24, 40),
  labelWidth: fc.integer({ min: 0, max: 160 }),
  labelHeight: fc.constantFrom(0, 17, 34, 49),
  shape: fc.constantFrom("circle" as const, "square" as const, "hexagon" as const),
  wish: fc.record({ x: coordinate, y: coordinate }),
  hold: fc.constantFrom<Hold>("pinned", "saved", "free"),
});
const crowd = fc.array(member, { maxLength: 40 }).map((list) => ({
  boxes: list.map(({ radius, labelWidth, labelHeight, shape, hold }, i) =>
    boxOf(`m${i}`, {
      ...{ radius, labelWidth, labelHeight, shape },
      ...(labelHeight === 0 && { lines: [] }),
      ...(hold !== "free" && { clear }),
    }),
  ),
  wishes: list.map(({ wish }) => wish),
  holds: list.map(({ hold }) => hold),
}));

describe("settling", () => {
  test("leaves no symbol or label on another or on the client, whatever was wished", () => {
    fc.assert(
      fc.property(crowd, ({ boxes, wishes, holds }) => {
        const held = new Set(boxes.filter((_, i) => holds[i] !== "free").map(({ id }) => id));
        expect(clashes(one(boxes, answer(boxes, wishes, holds)), held)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("of its own answer gives that answer", () => {
    fc.assert(
      fc.property(crowd, ({ boxes, wishes, holds }) => {
        const places = answer(boxes, wishes, holds);
        expect(
          answer(
            boxes.map((box) => ({ ...box, clear })),
            places,
            boxes.map(() => "saved"),
          ),
        ).toEqual(places);
        expect(answer(boxes, places, holds)).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps a wish where the ground is free", () => {
    const wishes = [
      { x: 200, y: 0 },
      { x: -200, y: 10 },
      { x: 0.5, y: 180.25 },
    ];
    expect(
      answer(
        wishes.map((_, i) => boxOf(`m${i}`)),
        wishes,
      ),
    ).toEqual(wishes);
  });

  test("rounds places to 0.01", () => {
    expect(answer([boxOf("a")], [{ x: 200.123456, y: -150.987654 }])).toEqual([{ x: 200.12, y: -150.99 }]);
  });

  test("moves one who wishes for the client's place outside it, and not far", () => {
    const [place = { x: 0, y: 0 }] = answer([boxOf("a")], [{ x: 0, y: 0 }], ["pinned"]);
    expect(distance(place, { x: 0, y: 0 })).toBeGreaterThan(74);
    expect(distance(place, { x: 0, y: 0 })).toBeLessThan(160);
  });

  test("gives a pinned one its spot before a saved one, and a saved one before one that is free", () => {
    const spot = { x: 220, y: 40 };
    const boxes = [boxOf("a"), boxOf("b"), boxOf("c")];
    expect(answer(boxes, [spot, spot, spot], ["free", "saved", "pinned"])[2]).toEqual(spot);
    expect(answer(boxes, [spot, spot, spot], ["saved", "pinned", "free"])[1]).toEqual(spot);
    expect(answer(boxes, [spot, { x: -400, y: 0 }, spot], ["free", "pinned", "saved"])[2]).toEqual(spot);
  });

  test("moves a pinned one only where what is drawn would lie on something else", () => {
    const box = boxOf("a", { clear, labelWidth: 140 });
    const nearest = client.radius + box.radius + TOUCH;
    for (let i = 0; i < 72; i++) {
      const [x, y] = [Math.cos((i * Math.PI) / 36), Math.sin((i * Math.PI) / 36)];
      const at = (far: number) => ({ x: round(far * x), y: round(far * y) });
      expect(answer([box], [at(nearest + 0.01)], ["pinned"])).toEqual([at(nearest + 0.01)]);
      expect(answer([box], [at(nearest - 0.1)], ["pinned"])).not.toEqual([at(nearest - 0.1)]);
    }
  });

  test("lets two pins stand as near as their symbols and names let them", () => {
    const [a, b] = [boxOf("a", { labelWidth: 10 }), boxOf("b", { labelWidth: 10 })];
    const askew = { x: 200 + 51 / Math.SQRT2 + 0.1, y: 200 + 51 / Math.SQRT2 + 0.1 };
    const [, place] = answer([a, b], [{ x: 200, y: 200 }, askew], ["pinned", "pinned"]);
    expect(place).toEqual({ x: round(askew.x), y: round(askew.y) });
    const under = { x: 200, y: 200 + 24 + 5 + 17 + 24 + TOUCH };
    expect(answer([a, b], [{ x: 200, y: 200 }, under], ["pinned", "pinned"])[1]).toEqual(under);
    const on = { x: 200, y: under.y - 0.1 };
    expect(answer([a, b], [{ x: 200, y: 200 }, on], ["pinned", "pinned"])[1]).not.toEqual(on);
  });

  test("of two pins on one spot lets the later id give way", () => {
    const spot = { x: -180, y: 90 };
    const [later, earlier] = answer([boxOf("zoe"), boxOf("ann")], [spot, spot], ["pinned", "pinned"]);
    expect(earlier).toEqual(spot);
    expect(later).not.toEqual(spot);
    expect(distance(later ?? spot, spot)).toBeLessThan(120);
  });

  test("leaves saved ones that overlap nobody where they are, however crowded the wishes are", () => {
    const boxes = Array.from({ length: 30 }, (_, i) => boxOf(`m${i}`));
    const wishes = boxes.map((_, i) => (i < 6 ? { x: -400 + i * 160, y: 260 } : { x: 100, y: 260 }));
    const places = answer(
      boxes,
      wishes,
      boxes.map((_, i) => (i < 6 ? "saved" : "free")),
    );
    expect(places.slice(0, 6)).toEqual(wishes.slice(0, 6));
  });

  test("does not depend on the order of the list", () => {
    const boxes = ["a", "b", "c", "d"].map((id) => boxOf(id));
    const wishes = [
      { x: 150, y: 0 },
      { x: 160, y: 5 },
      { x: 155, y: -5 },
      { x: 150, y: 0 },
    ];
    const back = <T>(list: readonly T[]) => [...list].reverse();
    expect(back(answer(back(boxes), back(wishes)))).toEqual(answer(boxes, wishes));
  });

  test("finds room for many who all wish for one spot", () => {
    const boxes = Array.from({ length: 400 }, (_, i) => boxOf(`m${i}`));
    const places = answer(
      boxes,
      boxes.map(() => ({ x: 100, y: 100 })),
    );
    expect(clashes(one(boxes, places))).toEqual([]);
  });
});

describe("the ground", () => {
  const room: Room = { left: 20, right: 20, up: 20, down: 20 };
  const settleOn = (ground: Ground, wish: Point): Point =>
    ground.seek(boxOf("a"), wish, () => true, Number.POSITIVE_INFINITY, 0) ?? { x: 0, y: 0 };

  test("knows what is taken, also across its cells", () => {
    const ground = makeGround();
    ground.take({ left: 300, right: 300, up: 300, down: 300 }, { x: 0, y: 0 });
    const { x, y } = settleOn(ground, { x: 10, y: 10 });
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeGreaterThan(300);
  });

  test("lets two touch that do not overlap", () => {
    const ground = makeGround();
    ground.take(room, { x: 0, y: 300 });
    const { below } = roomOf(boxOf("a"));
    const wish = { x: 20 + below.left, y: 300 };
    expect(settleOn(ground, wish)).toEqual(wish);
  });

  test("looks outwards first, so that the middle stays free", () => {
    const ground = makeGround();
    ground.take(clientRoom(client), { x: 0, y: 0 });
    for (const wish of [
      { x: 300, y: 0 },
      { x: -300, y: 0 },
      { x: 0, y: 300 },
      { x: 0, y: -300 },
    ]) {
      settleOn(ground, wish);
      const { x, y } = settleOn(ground, wish);
      expect(Math.hypot(x, y)).toBeGreaterThan(290);
    }
  });
});
