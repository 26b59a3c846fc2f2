import { describe, expect, test } from "vitest";
import { placeBox, placeClient } from "../../src/layout/room.ts";
import { bentRoads, clearNames, routeTies } from "../../src/layout/routes.ts";
import type { PlacedSymbol, Point, Route } from "../../src/layout/types.ts";
import { wayOf as bentWay, passes, waysCross } from "../../src/layout/ways.ts";
import { boxOf, distance, toWay, wayOf } from "./geometry.ts";
import { MAPS, mapOf, only, placementOf } from "./maps.ts";

const client = placeClient(boxOf("client", { radius: 44 }));
const at = (id: string, x: number, y: number, more: Partial<PlacedSymbol> = {}): PlacedSymbol => ({
  ...placeBox(boxOf(id, { lines: [], labelHeight: 0, labelWidth: 0 }), { x, y }),
  ...more,
});
const route = (members: readonly PlacedSymbol[], from: string, to: string): Route =>
  only(routeTies([{ id: "tie", from, to }], client, members));
const gap = (point: Point, symbol: PlacedSymbol) => distance(point, symbol) - symbol.radius;

describe("the way of a tie", () => {
  test("runs from the edge of one symbol to the edge of the other, a little off", () => {
    const [a, b] = [at("a", -200, -120), at("b", 300, -180)];
    const { from, to, via } = route([a, b], "a", "b");
    expect(via).toBeUndefined();
    for (const off of [gap(from, a), gap(to, b)]) {
      expect(off).toBeGreaterThan(0);
      expect(off).toBeLessThan(10);
    }
  });

  test("starts outside the corners and the sides of a square", () => {
    for (let angle = 0; angle < 6.28; angle += 0.1) {
      const square = at("a", 500, 0, { shape: "square" });
      const friend = at("b", 500 + 300 * Math.cos(angle), 300 * Math.sin(angle));
      const { from } = route([square, friend], "a", "b");
      const [x, y] = [Math.abs(from.x - square.x), Math.abs(from.y - square.y)];
      const corner = 0.36 * square.radius;
      const inner = 0.94 * square.radius - corner;
      const outside = Math.hypot(Math.max(0, x - inner), Math.max(0, y - inner)) - corner;
      expect(outside).toBeGreaterThan(0);
      expect(outside).toBeLessThan(10);
    }
  });

  test("bends round a symbol that stands in the way", () => {
    for (const aside of [0, 6, -6, 15, -15]) {
      const between = at("between", 0, aside - 200);
      const found = route([at("a", -300, -200), at("b", 300, -200), between], "a", "b");
      expect(found.via).toBeDefined();
      expect(toWay(between, wayOf(found))).toBeGreaterThan(between.radius);
    }
  });

  test("bends inwards rather than out of the ground where people stand", () => {
    const between = at("between", 300, 0);
    const found = route([at("a", 300, -400), at("b", 300, 400), between], "a", "b");
    expect(Math.max(...wayOf(found).map(({ x }) => x))).toBeLessThanOrEqual(300);
    expect(toWay(between, wayOf(found))).toBeGreaterThan(between.radius);
  });

  test("bends round the client", () => {
    const found = route([at("a", -260, 0), at("b", 260, 0)], "a", "b");
    expect(toWay(client, wayOf(found))).toBeGreaterThan(client.radius);
  });

  test("bends more than once where one bow cannot pass", () => {
    const row = [-330, -240, -150, -60, 30].map((y, i) => at(`row${i}`, 0, y));
    const wall = [120, 210, 300].map((y, i) => at(`wall${i}`, 130, y - 400));
    const members = [at("a", -260, -150), at("b", 300, -150), ...row, ...wall];
    const found = route(members, "a", "b");
    for (const other of [client, ...members.slice(2)])
      expect(toWay(other, wayOf(found)), other.id).toBeGreaterThan(other.radius);
  });

  test("keeps teeth off a symbol that the line alone would pass", () => {
    const near = at("near", 0, -200 - 24 - 6);
    const members = [at("a", -300, -200), at("b", 300, -200), near];
    const tie = { id: "tie", from: "a", to: "b", quality: "conflicted" } as const;
    const found = only(routeTies([tie], client, members));
    expect(toWay(near, wayOf(found))).toBeGreaterThan(near.radius + 7);
  });

  test("is straight where nobody stands in the way", () => {
    expect(route([at("a", -300, -200), at("b", 300, -200), at("c", 0, -320)], "a", "b").via).toBeUndefined();
  });

  test("leads to where its ends say, whichever end comes first", () => {
    const [a, b] = [at("a", -200, 100), at("b", 300, -180)];
    const there = route([a, b], "a", "b");
    const back = route([a, b], "b", "a");
    expect([there.from, there.to]).toEqual([back.to, back.from]);
  });
});

describe("parallel ties", () => {
  const ties = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      i % 2 === 0 ? { id: `t${i}`, from: "a", to: "b" } : { id: `t${i}`, from: "b", to: "a" },
    );
  const middles = (members: readonly PlacedSymbol[], count: number) =>
    routeTies(ties(count), client, members).map((found) => wayOf(found)[32] ?? client);
  const apart = (points: readonly Point[]) =>
    Math.min(...points.flatMap((a, i) => points.slice(i + 1).map((b) => distance(a, b))));

  test("run apart, whichever way each is told", () => {
    for (const count of [2, 3, 4, 5])
      expect(apart(middles([at("a", -150, 200), at("b", 180, 200)], count))).toBeGreaterThan(12);
  });

  test("run apart where a symbol stands in the way too", () => {
    for (let length = 180; length <= 700; length += 5) {
      const members = [at("a", -length / 2, 300), at("b", length / 2, 300), at("between", 0, 300)];
      expect(apart(middles(members, 3)), `at length ${length}`).toBeGreaterThan(8);
    }
  });

  test("run closer together where only so they pass between others", () => {
    const [a, b] = [at("a", -300, -400), at("b", 300, -400)];
    const wall = [-260, -180, -100, 100, 180, 260].map((y, i) => at(`wall${i}`, 0, y * 0.72 - 400));
    const members = [a, b, ...wall, at("upper", 0, -447), at("lower", 0, -353)];
    const roads = bentRoads(ties(3), client, members);
    clearNames(roads, client, members);
    const ways = roads.all.flatMap((road) => road.ways);
    for (const one of members.slice(2))
      expect(
        ways.some((way) => passes(way, one, one.radius)),
        one.id,
      ).toBe(false);
  });

  test("are each drawn", () => {
    const doc = mapOf(["a", "b"], ties(4));
    expect(placementOf(doc).routes.map(({ tie }) => tie.id)).toEqual(["t0", "t1", "t2", "t3"]);
  });
});

describe("several ties of each of many pairs", () => {
  const NAMES = ["Amina", "Buurvrouw Truus", "Zus Ayşe Nur van den Berg", "Ko"];
  const SIZES = [3, 4, 6, 8, 10].flatMap((size) => [2, 3, 5].map((each) => [size, each] as const));

  test.each(SIZES)("stay in their own corridors: %i members, %i ties each with the client", (size, each) => {
    const members = Array.from({ length: size }, (_, i) => ({ id: `m${i}`, name: `${NAMES[i % 4]} ${i}` }));
    const ties = members.flatMap(({ id }, i) =>
      Array.from({ length: i % 3 === 2 ? 1 : each }, () => ({ from: "client", to: id })),
    );
    const { routes } = placementOf(mapOf(members, ties));
    const ways = routes.map((one) => ({ to: one.tie.to, way: bentWay(one) }));
    for (const [i, a] of ways.entries())
      for (const b of ways.slice(i + 1))
        if (a.to !== b.to) expect([a.to, b.to, waysCross(a.way, b.way)]).toEqual([a.to, b.to, false]);
  });

  test("run together no nearer than ticks and teeth on both need", () => {
    const members = Array.from({ length: 12 }, (_, i) => `m${i}`);
    const ties = members.flatMap((to) => [0, 1, 2].map(() => ({ from: "client", to })));
    const { routes } = placementOf(mapOf(members, ties));
    for (const id of members) {
      const middles = routes.filter(({ tie }) => tie.to === id).map((one) => wayOf(one)[32] ?? one.from);
      for (const [i, a] of middles.entries())
        for (const b of middles.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(12);
    }
  });
});

describe("on every map", () => {
  test.each(MAPS)("%s: each tie runs once, from edge to edge", (_, doc) => {
    const { client, members, routes } = placementOf(doc);
    const symbols = new Map([client, ...members].map((symbol) => [symbol.id, symbol]));
    expect(new Set(routes.map(({ tie }) => tie.id)).size).toBe(routes.length);
    for (const { tie, from, to } of routes) {
      for (const [id, point] of [
        [tie.from, from],
        [tie.to, to],
      ] as const) {
        const symbol = symbols.get(id) ?? client;
        expect(gap(point, symbol), `${tie.id} at ${id}`).toBeGreaterThan(-1);
        expect(gap(point, symbol), `${tie.id} at ${id}`).toBeLessThan(symbol.radius * 0.2 + 10);
      }
    }
  });

  test("of up to 80 members hardly a tie runs through another's symbol", () => {
    for (const [name, doc] of MAPS) {
      const { client, members, routes } = placementOf(doc);
      if (members.length > 80) continue;
      const through = routes.flatMap((found) => {
        const way = wayOf(found);
        const others = [client, ...members].filter(({ id }) => id !== found.tie.from && id !== found.tie.to);
        return others.filter((symbol) => toWay(symbol, way) < symbol.radius).map(() => found.tie.id);
      });
      expect(through.length, `${name}: ${through.join()}`).toBeLessThanOrEqual(
        members.length < 45 ? 0 : routes.length * 0.06,
      );
    }
  });
});
